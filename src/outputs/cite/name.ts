/** Names as records print them → names as CSL-JSON wants them, in parts where they are a person’s. */
import { type Graph, get } from '../../dossier/graph.ts';
import type { Source } from '../../dossier/schema/source.ts';

/** A name variable of CSL-JSON 1.0.2: the parts of a person’s name, or `literal` for a body and for any name that is not to be taken apart. */
export interface CslName {
  family?: string;
  given?: string;
  'non-dropping-particle'?: string;
  suffix?: string;
  literal?: string;
}

type NameOrActor = Source['authors'][number];

/** An author: an actor’s kind tells a person from a body; a mere name is judged by its form. */
export function authorName(graph: Graph, author: NameOrActor): CslName {
  if (typeof author !== 'string') return looksLikeABody(author.name) ? { literal: author.name } : personName(author.name);
  const { name, kind } = get(graph, 'actors', author).data;
  return kind === 'person' ? personName(name) : { literal: name };
}

/** Who published a source, as it is called. */
export function publisherName(graph: Graph, { publisher }: Source): string {
  return typeof publisher === 'string' ? get(graph, 'actors', publisher).data.name : publisher.name;
}

const PARTICLES = new Set(
  "af al av bin da das de del della den der di do dos du el ibn la le los ten ter te van vom von zu zum zur d’ d'".split(' '),
);
const SUFFIXES = new Set(['Jr', 'Jr.', 'Sr', 'Sr.', 'II', 'III', 'IV']);
const WORD = /^[\p{Script=Latin}\p{M}.'’-]+$/u;
const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u;

/**
 * A person’s name in parts: the family name last, with the particles before it,
 * or where it stands in capitals (“XU Cheng”). A name in one word, with a comma, a
 * figure or lower-case words, and a name in another script than Latin, is left
 * whole: a name set wrongly in order is worse than one that is not set in order.
 */
export function personName(name: string): CslName {
  const words = name.split(' ');
  const suffix = words.length > 2 && SUFFIXES.has(words.at(-1) ?? '') ? words.pop() : undefined;
  const whole = { literal: name };
  if (words.length < 2 || words.length > 6 || !words.every((word) => WORD.test(word))) return whole;
  const end = suffix === undefined ? {} : { suffix };

  const shouted = words.filter((word) => ALL_CAPITALS.test(word));
  if (shouted.length === 1 && words[0] === shouted[0]) return { family: shouted[0] as string, given: words.slice(1).join(' '), ...end };

  const first = words.findIndex((word, at) => at > 0 && PARTICLES.has(word));
  let last = first;
  while (last >= 0 && PARTICLES.has(words[last] ?? '')) last++;
  const given = words.slice(0, first > 0 ? first : -1);
  const family = words.slice(first > 0 ? last : -1);
  if (family.length === 0 || ![...given, ...family].every((word) => CAPITAL.test(word))) return whole;
  const particle = first > 0 ? { 'non-dropping-particle': words.slice(first, last).join(' ') } : {};
  return { family: family.join(' '), given: given.join(' '), ...particle, ...end };
}

const BODY =
  /^(?:the|le|la|les|l['’].*|agence|agency|association|center|centre|collecti[fv]e?|comité|committee|company|desk|editorial|editors|fondation|foundation|group|groupe|inc\.?|institute?|journal|labs?|ltd|magazine|media|médias?|news|newsroom|post|press|presse|redaction|rédaction|research|society|société|staff|studios?|team|times|universit[éy])$/iu;

/** Whether a name that is no actor’s reads as that of a body: “Agence France-Presse”, “AFP Staff”. */
const looksLikeABody = (name: string) => name.split(' ').some((word) => BODY.test(word) || ALL_CAPITALS.test(word));

/** A name as people write it, in one piece. */
export const nameText = ({ literal, given, 'non-dropping-particle': particle, family, suffix }: CslName): string =>
  literal ?? [given, particle, family, suffix].filter(Boolean).join(' ');

/** A name under its family name, as BibTeX and RIS order it: “de Beauvoir, Simone”. */
export function invertedName({ literal, given, 'non-dropping-particle': particle, family, suffix }: CslName): string {
  return literal ?? [[particle, family].filter(Boolean).join(' '), suffix, given].filter(Boolean).join(', ');
}
