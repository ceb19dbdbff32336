/**
 * How long a hundred share cards take to draw, without what loading the libraries takes.
 * In time of the processor, which two cores share out: 2 s are 1 s on two of them. Prints JSON.
 */
import { graphOf } from '../../src/check/graph.ts';
import { contentFolder } from '../../src/dossier/load/content-folder.ts';
import { load } from '../../src/dossier/load/load.ts';
import { cardsOf } from '../../src/outputs/cards/card.ts';
import { draw } from '../../src/outputs/cards/draw.ts';

const cards = [...cardsOf(graphOf(load(contentFolder()))).values()].slice(0, 100);
for (const card of cards.slice(0, 5)) await draw(card);
const before = process.cpuUsage();
for (const card of cards) await draw(card);
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    name: 'cards',
    figures: [{ what: 'a hundred share cards, processor time', value: (user + system) / 1e6 / (cards.length / 100), unit: 's', limit: 2 }],
  }),
);
