/** Claims without what they need, and evidence that is none. */
import { append, bad, type BadInput, copy, replace } from './input.ts';

const unpaid = 'claims/unpaid.yaml';
const recorded = 'claims/recorded.yaml';
const beautiful = 'claims/beautiful.yaml';
const disputing = '  - source: lumen-statement\n    stance: disputes\n    quote: lumen-agreed\n    note:\n      en: Speaks of agreement, not of pay.\n      fr: Parle d’accord, non de paiement.\n';
const evidence = 'evidence:\n  - source: lumen-statement\n    stance: supports\n';

export const claims: readonly BadInput[] = [
  bad('a corroborated fact without evidence',
    replace(recorded, evidence, ''),
    @@
  ),
  bad('a fact that is attributed, without evidence',
    [replace(recorded, evidence, ''), replace(recorded, 'status: corroborated', 'status: attributed')],
    @@
  ),
  bad('a disputed allegation without evidence',
    replace(unpaid, `evidence:\n${disputing}  - source: open-letter\n    stance: supports\n`, ''),
    @@
  ),
  bad('a nuanced opinion without evidence',
    replace(beautiful, 'status: attributed', 'status: nuanced'),
    @@
  ),
  bad('a dispute that nobody disputes',
    replace(unpaid, disputing, ''),
    @@
  ),
  bad('a dispute that is only nuanced',
    replace(unpaid, 'stance: disputes', 'stance: nuances'),
    @@
  ),
  bad('a corroborated fact that is only nuanced',
    replace(recorded, 'stance: supports', 'stance: nuances'),
    @@
  ),
  bad('a nuanced fact that is only supported',
    replace(recorded, 'status: corroborated', 'status: nuanced'),
    @@
  ),
  bad('an accusation nobody makes',
    replace(unpaid, 'assertedBy: [choir]\n', ''),
    @@
  ),
  bad('an accusation with an empty list of those who make it',
    replace(unpaid, 'assertedBy: [choir]', 'assertedBy: []'),
    @@
  ),
  bad('an opinion nobody holds',
    replace(beautiful, 'assertedBy: [choir]\n', ''),
    @@
  ),
  bad('a demand nobody makes',
    [replace(beautiful, 'kind: opinion', 'kind: position'), replace(beautiful, 'assertedBy: [choir]\n', '')],
    @@
  ),
  bad('a claim that is made nowhere',
    [replace(beautiful, 'quotes: [letter-asked]\n', ''), append('events/letter-sent.yaml', 'quotes: [letter-asked]\n')],
    @@
  ),
  bad('an unverified fact that is made nowhere',
    [replace(recorded, evidence, ''), replace(recorded, 'status: corroborated', 'status: unverified'), replace(recorded, 'article: [C2]\n', '')],
    @@
  ),
  bad('two claims of one sentence of the article',
    replace(recorded, 'article: [C2]', 'article: [C2, C1]'),
    @@
  ),
  bad('one claim that names a sentence twice',
    replace(recorded, 'article: [C2]', 'article: [C2, C2]'),
    @@
  ),
  bad('evidence whose quotation stands in another source',
    replace(unpaid, 'quote: lumen-agreed', 'quote: letter-asked'),
    @@
  ),
  bad('a value whose quotation stands in another source',
    replace('figures/singers.yaml', '    source: open-letter\n', '    source: lumen-statement\n'),
    @@
  ),
  bad('a passage that holds a quotation of another source',
    replace('passages/p1.yaml', 'quotes: [article-unpaid]', 'quotes: [letter-unpaid]'),
    @@
  ),
  bad('two passages at one place',
    replace('passages/p2.yaml', 'order: 2', 'order: 1'),
    @@
  ),
  bad('three passages at one place',
    [replace('passages/p2.yaml', 'order: 2', 'order: 1'), copy('passages/p2.yaml', 'passages/p3.yaml')],
    @@
  ),
  bad('a range that goes down',
    replace('figures/singers.yaml', 'low: 20\n    high: 40', 'low: 40\n    high: 20'),
    @@
  ),
  bad('a value outside its range',
    replace('figures/singers.yaml', 'value: 30', 'value: 30\n    low: 10\n    high: 20'),
    @@
  ),
  bad('a value below its range',
    replace('figures/singers.yaml', 'value: 30', 'value: -30\n    low: 10\n    high: 20'),
    @@
  ),
  bad('a range without its upper end',
    replace('figures/singers.yaml', 'value: 30', 'value: 30\n    low: 10'),
    @@
  ),
  bad('a range without its lower end',
    replace('figures/singers.yaml', 'value: 30', 'value: 30\n    high: 40'),
    @@
  ),
];
