/** Claims without what they need, and evidence that supports nothing. */
import { append, type BadInput, bad, copy, replace } from './input.ts';

const unpaid = 'claims/unpaid.yaml';
const recorded = 'claims/recorded.yaml';
const beautiful = 'claims/beautiful.yaml';
const disputing =
  '  - source: lumen-statement\n    stance: disputes\n    quote: lumen-agreed\n    note:\n      en: Speaks of agreement, not of pay.\n      fr: Parle d’accord, non de paiement.\n';
const evidence = 'evidence:\n  - source: lumen-statement\n    stance: supports\n';

export const claims: readonly BadInput[] = [
  bad(
    'a corroborated fact without evidence',
    replace(recorded, evidence, ''),
    'claims/recorded.yaml:5:9 error claim-without-evidence: The claim is corroborated, and has no evidence.',
  ),
  bad(
    'a fact that is attributed, without evidence',
    [replace(recorded, evidence, ''), replace(recorded, 'status: corroborated', 'status: attributed')],
    'claims/recorded.yaml:5:9 error attributed-fact: The claim is a fact, and its status is attributed.',
    'claims/recorded.yaml:5:9 error claim-without-evidence: The claim is attributed, and has no evidence.',
  ),
  bad(
    'a fact that is attributed',
    replace(recorded, 'status: corroborated', 'status: attributed'),
    'claims/recorded.yaml:5:9 error attributed-fact: The claim is a fact, and its status is attributed.',
  ),
  bad(
    'an omission that no list explains',
    append(recorded, 'omissions: [O1]\n'),
    'claims/recorded.yaml:15:13 error number-without-words: O1 is not in the omissions of dossier.yaml.',
  ),
  bad(
    'a discrepancy whose number stands for two things',
    [
      append(recorded, 'discrepancies: [D1]\n'),
      append(
        'dossier.yaml',
        'discrepancies:\n  - { id: D1, text: { en: The day., fr: Le jour. } }\n  - { id: D1, text: { en: The hour., fr: L’heure. } }\n',
      ),
    ],
    'dossier.yaml:22:11 error number-without-words: D1 stands twice in discrepancies.',
  ),
  bad(
    'a disputed allegation without evidence',
    replace(unpaid, `evidence:\n${disputing}  - source: open-letter\n    stance: supports\n`, ''),
    'claims/unpaid.yaml:4:7 error accusation-without-reply: The claim accuses, and no words of those it accuses answer it.',
    'claims/unpaid.yaml:5:9 error claim-without-evidence: The claim is disputed, and has no evidence.',
  ),
  bad(
    'a nuanced opinion without evidence',
    replace(beautiful, 'status: attributed', 'status: nuanced'),
    'claims/beautiful.yaml:5:9 error claim-without-evidence: The claim is nuanced, and has no evidence.',
  ),
  bad(
    'a dispute that nobody disputes',
    replace(unpaid, disputing, ''),
    'claims/unpaid.yaml:4:7 error accusation-without-reply: The claim accuses, and no words of those it accuses answer it.',
    'claims/unpaid.yaml:5:9 error dispute-without-dispute: The claim is disputed, and none of its evidence disputes it.',
  ),
  bad(
    'a dispute that is only nuanced',
    replace(unpaid, 'stance: disputes', 'stance: nuances'),
    'claims/unpaid.yaml:5:9 error dispute-without-dispute: The claim is disputed, and none of its evidence disputes it.',
  ),
  bad(
    'a corroborated fact that is only nuanced',
    replace(recorded, 'stance: supports', 'stance: nuances'),
    'claims/recorded.yaml:5:9 error status-without-evidence: The claim is corroborated, and none of its evidence supports it.',
  ),
  bad(
    'a nuanced fact that is only supported',
    replace(recorded, 'status: corroborated', 'status: nuanced'),
    'claims/recorded.yaml:5:9 error status-without-evidence: The claim is nuanced, and none of its evidence nuances it.',
  ),
  bad(
    'an accusation nobody makes',
    replace(unpaid, 'assertedBy: [choir]\n', ''),
    'claims/unpaid.yaml:4:7 error claim-without-asserter: The claim is of the kind allegation, and nobody makes it.',
  ),
  bad(
    'an accusation with an empty list of those who make it',
    replace(unpaid, 'assertedBy: [choir]', 'assertedBy: []'),
    'claims/unpaid.yaml:4:7 error claim-without-asserter: The claim is of the kind allegation, and nobody makes it.',
  ),
  bad(
    'an opinion nobody holds',
    replace(beautiful, 'assertedBy: [choir]\n', ''),
    'claims/beautiful.yaml:4:7 error claim-without-asserter: The claim is of the kind opinion, and nobody makes it.',
  ),
  bad(
    'a demand nobody makes',
    [replace(beautiful, 'kind: opinion', 'kind: position'), replace(beautiful, 'assertedBy: [choir]\n', '')],
    'claims/beautiful.yaml:4:7 error claim-without-asserter: The claim is of the kind position, and nobody makes it.',
  ),
  bad(
    'a claim that is made nowhere',
    [replace(beautiful, 'quotes: [letter-asked]\n', ''), append('events/letter-sent.yaml', 'quotes: [letter-asked]\n')],
    'claims/beautiful.yaml:1:1 warning claim-without-source: Nothing says where claims/beautiful is made.',
  ),
  bad(
    'an unverified fact that is made nowhere',
    [
      replace(recorded, evidence, ''),
      replace(recorded, 'status: corroborated', 'status: unverified'),
      replace(recorded, 'article: [C2]\n', ''),
    ],
    'claims/recorded.yaml:1:1 warning claim-without-source: Nothing says where claims/recorded is made.',
  ),
  bad(
    'two claims of one sentence of the article',
    replace(recorded, 'article: [C2]', 'article: [C2, C1]'),
    'claims/unpaid.yaml:10:11 error article-row-twice: C1 is already covered by claims/recorded.',
  ),
  bad(
    'one claim that names a sentence twice',
    replace(recorded, 'article: [C2]', 'article: [C2, C2]'),
    'claims/recorded.yaml:10:15 error repeated-item: C2 stands twice in article: it is item 1, too.',
  ),
  bad(
    'evidence whose quotation stands in another source',
    replace(unpaid, 'quote: lumen-agreed', 'quote: letter-asked'),
    'claims/unpaid.yaml:4:7 error accusation-without-reply: The claim accuses, and no words of those it accuses answer it.',
    'claims/unpaid.yaml:15:12 error evidence-quote-elsewhere: quotes/letter-asked stands in sources/open-letter, not in',
  ),
  bad(
    'an answer on the first page with a source that is no evidence',
    replace(
      'dossier.yaml',
      '  day: 2025-01-06\n',
      '  questions:\n    - question: { en: How many?, fr: Combien\u202f? }\n      answer: { en: Thirty., fr: Trente. }\n      figure: singers\n      sources: [open-letter, lumen-statement]\n  day: 2025-01-06\n',
    ),
    'dossier.yaml:22:30 error answer-without-evidence: sources/lumen-statement is no evidence of figures/singers, to which the answer leads.',
  ),
  bad(
    'an answer on the first page that leads nowhere',
    replace(
      'dossier.yaml',
      '  day: 2025-01-06\n',
      '  questions:\n    - question: { en: How many?, fr: Combien\u202f? }\n      answer: { en: Thirty., fr: Trente. }\n      sources: [open-letter]\n  day: 2025-01-06\n',
    ),
    'dossier.yaml:19:7 error bad-value: home.questions[1]: leads to one claim or to one figure.',
  ),
  bad(
    'a value whose quotation stands in another source',
    replace('figures/singers.yaml', '    source: open-letter\n', '    source: lumen-statement\n'),
    'figures/singers.yaml:11:12 error evidence-quote-elsewhere: quotes/letter-unpaid stands in sources/open-letter, not in',
  ),
  bad(
    'an account whose quotation stands in another source',
    append(
      'events/letter-sent.yaml',
      'accounts:\n  - { sources: [open-letter], quote: letter-unpaid, date: 2025-01-06 }\n  - { sources: [gazette-article, lumen-statement], quote: letter-asked, date: 2025-01-07 }\n',
    ),
    'events/letter-sent.yaml:15:59 error evidence-quote-elsewhere: quotes/letter-asked stands in sources/open-letter, not in sources/gazette-article or',
  ),
  bad(
    'a passage that holds a quotation of another source',
    replace('passages/p1.yaml', 'quotes: [article-unpaid]', 'quotes: [letter-unpaid]'),
    'passages/p1.yaml:7:10 error passage-quote-elsewhere: quotes/letter-unpaid stands in sources/open-letter, not in the',
  ),
  bad(
    'two passages at one place',
    replace('passages/p2.yaml', 'order: 2', 'order: 1'),
    'passages/p2.yaml:1:8 error passage-order: passages/p1 has the place 1, too.',
  ),
  bad(
    'three passages at one place',
    [replace('passages/p2.yaml', 'order: 2', 'order: 1'), copy('passages/p2.yaml', 'passages/p3.yaml')],
    'passages/p2.yaml:1:8 error passage-order: passages/p1 has the place 1, too.',
    'passages/p3.yaml:1:8 error passage-order: passages/p1 has the place 1, too.',
  ),
  bad(
    'a family name that is no part of the name',
    replace('actors/choir.yaml', 'name: Choir of the Quays\nkind: collective', 'name: JD Vance\nfamily: Vanse\ngiven: JD\nkind: person'),
    'actors/choir.yaml:2:9 error name-parts: “Vanse” does not stand in the name “JD Vance”.',
  ),
  bad(
    'given names without a family name',
    replace('actors/choir.yaml', 'name: Choir of the Quays\nkind: collective', 'name: JD Vance\ngiven: JD\nkind: person'),
    'actors/choir.yaml:2:8 error name-parts: The given names are said, and not the family name.',
  ),
  bad(
    'the family name of a company',
    replace('actors/lumen.yaml', 'name: Lumen\n', 'name: Lumen\nfamily: Lumen\n'),
    'actors/lumen.yaml:2:9 error name-parts: Only the name of a person has parts; this is one of kind organisation.',
  ),
  bad(
    'an author’s family name with another spelling',
    replace('sources/open-letter.yaml', 'authors: [choir]', 'authors: [choir, { name: LE CUN Yann, family: Le Cunn }]'),
    'sources/open-letter.yaml:4:47 error name-parts: “Le Cunn” does not stand in the name “LE CUN Yann”.',
  ),
  bad(
    'a range that goes down',
    replace('figures/singers.yaml', 'low: 20\n    high: 40', 'low: 40\n    high: 20'),
    'figures/singers.yaml:15:10 error figure-range: The lower end, 40, is above the upper one, 20.',
  ),
  bad(
    'a value outside its range',
    replace('figures/singers.yaml', 'value: 30', 'value: 30\n    low: 10\n    high: 20'),
    'figures/singers.yaml:8:12 error figure-range: The value, 30, lies outside its range, 10 to 20.',
  ),
  bad(
    'a value below its range',
    replace('figures/singers.yaml', 'value: 30', 'value: -30\n    low: 10\n    high: 20'),
    'figures/singers.yaml:8:12 error figure-range: The value, -30, lies outside its range, 10 to 20.',
  ),
  bad(
    'a range without its upper end',
    replace('figures/singers.yaml', 'value: 30', 'value: 30\n    low: 10'),
    'figures/singers.yaml:9:10 error figure-range: The range has a lower end and no upper one.',
  ),
  bad(
    'a range without its lower end',
    replace('figures/singers.yaml', 'value: 30', 'value: 30\n    high: 40'),
    'figures/singers.yaml:9:11 error figure-range: The range has an upper end and no lower one.',
  ),
  bad(
    'an accusation without a reply',
    replace(unpaid, '    quote: lumen-agreed\n', ''),
    'claims/unpaid.yaml:4:7 error accusation-without-reply: The claim accuses, and no words of those it accuses answer it.',
  ),
  bad(
    'an accusation answered by somebody else than the accused',
    replace(unpaid, 'article: [C1]', 'against: [gazette]\narticle: [C1]'),
    'claims/unpaid.yaml:10:10 error accusation-without-reply: The claim accuses, and no words of actors/gazette answer it.',
  ),
  bad(
    'an opinion that accuses, without a reply',
    replace(beautiful, 'assertedBy: [choir]', 'assertedBy: [choir]\nagainst: [lumen]'),
    'claims/beautiful.yaml:10:10 error accusation-without-reply: The claim accuses, and no words of actors/lumen answer it.',
  ),
  bad(
    'a reply by those who accuse',
    replace(unpaid, 'article: [C1]', 'reply: [letter-asked]\narticle: [C1]'),
    'claims/unpaid.yaml:10:9 error accusation-without-reply: quotes/letter-asked is no reply: actors/choir makes the claim.',
  ),
  bad(
    'a reply where none is said to have been found',
    replace(unpaid, 'article: [C1]', 'noReply: { en: Nothing was found., fr: Rien n’a été trouvé. }\narticle: [C1]'),
    'claims/unpaid.yaml:10:1 error accusation-without-reply: noReply says that no reply was found, but quotes/lumen-agreed is one.',
  ),
  bad(
    'evidence without words whose source only repeats another',
    [append('sources/lumen-statement.yaml', 'relays: gazette-article\n')],
    'claims/recorded.yaml:12:13 error relay-without-words: sources/lumen-statement only repeats sources/gazette-article, and no words are given:',
  ),
  bad(
    'a source read through one that does not repeat it',
    replace(recorded, '    stance: supports', '    stance: supports\n    via: [open-letter]'),
    'claims/recorded.yaml:14:11 error via-without-relay: sources/open-letter does not repeat sources/lumen-statement, as far as its record says.',
  ),
  bad(
    'a newspaper that is said to claim what it quotes',
    [
      replace(unpaid, 'assertedBy: [choir]', 'assertedBy: [choir, gazette]'),
      replace(unpaid, 'quotes: [letter-unpaid]', 'quotes: [letter-unpaid, article-unpaid]'),
    ],
    'claims/unpaid.yaml:9:21 error quoter-as-asserter: actors/gazette only prints quotes/article-unpaid: those are the words of somebody else.',
  ),
  bad(
    'a corroborated fact that one voice alone states',
    replace(recorded, 'assertedBy: [choir, lumen]', 'assertedBy: [lumen]'),
    'claims/recorded.yaml:5:9 warning corroborated-by-one: The claim is corroborated, and actors/lumen alone says so.',
  ),
  bad(
    'a corroborated fact that nobody but the editors states',
    [
      replace(recorded, 'assertedBy: [choir, lumen]\n', ''),
      replace(recorded, '    stance: supports', '    stance: supports\n    inferred: true'),
    ],
    'claims/recorded.yaml:5:9 warning corroborated-by-one: The claim is corroborated, and nobody but us says so.',
  ),
  bad(
    'an unverified claim that is supported and disputed',
    replace(unpaid, 'status: disputed', 'status: unverified'),
    'claims/unpaid.yaml:5:9 error status-against-evidence: The claim is unverified, and some of its evidence supports it while some disputes it.',
  ),
];
