/** Keys and values that the schemas refuse. */
import { append, bad, type BadInput, replace } from './input.ts';

const letter = 'sources/open-letter.yaml';
const unpaid = 'claims/unpaid.yaml';
const quote = 'quotes/letter-unpaid.yaml';
const figure = 'figures/singers.yaml';

export const fields: readonly BadInput[] = [
  bad('a mistyped key',
    replace(quote, 'speaker: choir', 'speeker: choir'),
    @@
  ),
  bad('a key of another kind of record',
    append(quote, 'assertedBy: [choir]\n'),
    @@
  ),
  bad('a key with a capital letter',
    replace(quote, 'lang: en', 'Lang: en'),
    @@
  ),
  bad('two mistyped keys in one record',
    [replace(unpaid, 'assertedBy', 'asserted_by'), replace(unpaid, 'reason:', 'reasons:')],
    @@
  ),
  bad('a mistyped key inside a list',
    replace(unpaid, '    stance: disputes', '    stence: disputes'),
    @@
  ),
  bad('a mistyped key inside a block',
    replace(letter, '  precision: day', '  precison: day'),
    @@
  ),
  bad('a key named after a part of every object',
    append(quote, 'constructor: x\n__proto__: { speaker: lumen }\n'),
    @@
  ),
  bad('a language the site does not speak',
    replace('topics/consent.yaml', '  en: Consent\n', '  en: Consent\n  de: Einwilligung\n'),
    @@
  ),
  bad('a mistyped language',
    replace('topics/consent.yaml', '  fr: Consentement\n', '  fre: Consentement\n'),
    @@
  ),
  bad('a key without a value',
    replace(quote, 'speaker: choir', 'speaker:'),
    @@
  ),
  bad('words without words',
    replace('topics/consent.yaml', '  fr: Consentement\n', '  fr:\n'),
    @@
  ),
  bad('words that are empty',
    replace('topics/consent.yaml', '  fr: Consentement\n', '  fr: ""\n'),
    @@
  ),
  bad('words that begin with a space',
    replace('topics/consent.yaml', '  en: Consent\n', '  en: " Consent"\n'),
    @@
  ),
  bad('words that end with a space',
    replace(quote, 'our voices."', 'our voices. "'),
    @@
  ),
  bad('words in one language only, not keyed',
    replace('topics/consent.yaml', 'term:\n  en: Consent\n  fr: Consentement\n', 'term: Consent\n'),
    @@
  ),
  bad('a list of words instead of words',
    replace('topics/consent.yaml', '  en: Consent\n', '  en: [Consent, Agreement]\n'),
    @@
  ),
  bad('a number instead of a name',
    replace('actors/lumen.yaml', 'name: Lumen\n', 'name: 1984\n'),
    @@
  ),
  bad('true instead of a name',
    replace('actors/lumen.yaml', 'name: Lumen\n', 'name: true\n'),
    @@
  ),
  bad('one id instead of a list',
    replace(unpaid, 'quotes: [letter-unpaid]', 'quotes: letter-unpaid'),
    @@
  ),
  bad('a list instead of one id',
    replace(quote, 'speaker: choir', 'speaker: [choir]'),
    @@
  ),
  bad('words instead of a block',
    replace(letter, 'published:\n  date: 2025-01-06\n  precision: day\n', 'published: 2025-01-06\n'),
    @@
  ),
  bad('a block instead of a list',
    replace(unpaid, '  - source: lumen-statement\n    stance: disputes\n    quote: lumen-agreed\n    note:\n      en: Speaks of agreement, not of pay.\n      fr: Parle d’accord, non de paiement.\n  - source: open-letter\n    stance: supports\n', '  source: lumen-statement\n  stance: disputes\n'),
    @@
  ),
  bad('evidence that is only an id',
    replace(unpaid, '  - source: open-letter\n    stance: supports\n', '  - open-letter\n'),
    @@
  ),
  bad('words instead of true or false',
    append('events/recording.yaml', 'context: yes\n'),
    @@
  ),
  bad('words instead of a number',
    replace(figure, 'value: 30', 'value: thirty'),
    @@
  ),
  bad('a number with a space in it',
    replace(figure, 'value: 30', 'value: 30 000'),
    @@
  ),
  bad('a number between quotation marks',
    replace(figure, 'value: 30', 'value: "30"'),
    @@
  ),
  bad('an infinite number',
    replace(figure, 'value: 30', 'value: .inf'),
    @@
  ),
  bad('no number at all',
    replace(figure, 'value: 30', 'value: .nan'),
    @@
  ),
  bad('a value that says nothing',
    replace(figure, '  - low: 20\n    high: 40\n    source: gazette-article', '  - source: gazette-article'),
    @@
  ),
  bad('a figure without values',
    replace(figure, 'values:\n  - value: 30\n    at: 2025-01-06\n    source: open-letter\n    quote: letter-unpaid\n    note:\n      en: By the signatures.\n      fr: D’après les signatures.\n  - low: 20\n    high: 40\n    source: gazette-article\n', 'values: []\n'),
    @@
  ),
  bad('a mistyped kind',
    replace(unpaid, 'kind: allegation', 'kind: alegation'),
    @@
  ),
  bad('a status that does not exist',
    replace(unpaid, 'status: disputed', 'status: false'),
    @@
  ),
  bad('a status in another language',
    replace(unpaid, 'status: disputed', 'status: contestée'),
    @@
  ),
  bad('a status with a capital letter',
    replace(unpaid, 'status: disputed', 'status: Disputed'),
    @@
  ),
  bad('a stance that is none',
    replace(unpaid, 'stance: supports', 'stance: support'),
    @@
  ),
  bad('a kind of actor that is none',
    replace('actors/lumen.yaml', 'kind: organisation', 'kind: organization'),
    @@
  ),
  bad('a confidence between two',
    replace(letter, 'confidence: high', 'confidence: medium-high'),
    @@
  ),
  bad('a missing key',
    replace(quote, 'source: open-letter\n', ''),
    @@
  ),
  bad('a missing key in a list',
    replace(unpaid, '  - source: open-letter\n    stance: supports\n', '  - source: open-letter\n'),
    @@
  ),
  bad('a missing key in a block',
    replace(letter, '  precision: day\n', ''),
    @@
  ),
  bad('a missing key with a choice of values',
    replace('actors/lumen.yaml', 'kind: organisation\n', ''),
    @@
  ),
  bad('a source without its publisher',
    replace(letter, 'publisher: { name: The choir’s page }\n', ''),
    @@
  ),
  bad('a publisher who is neither an id nor a name',
    replace(letter, 'publisher: { name: The choir’s page }', 'publisher: The choir’s page'),
    @@
  ),
  bad('a publisher named by another key',
    replace(letter, 'publisher: { name: The choir’s page }', 'publisher: { title: The choir’s page }'),
    @@
  ),
  bad('an id with capitals',
    replace(quote, 'speaker: choir', 'speaker: Choir'),
    @@
  ),
  bad('an id with a file’s ending',
    replace(quote, 'source: open-letter', 'source: open-letter.yaml'),
    @@
  ),
  bad('an id with its folder',
    replace(quote, 'source: open-letter', 'source: sources/open-letter'),
    @@
  ),
  bad('a name where an id is expected',
    replace(quote, 'speaker: choir', 'speaker: Choir of the Quays'),
    @@
  ),
  bad('a number of a sentence without its letter',
    replace(unpaid, 'article: [C1]', 'article: [1]'),
    @@
  ),
  bad('a number of a sentence of another list',
    replace(unpaid, 'article: [C1]', 'article: [O1]'),
    @@
  ),
  bad('a language that is no tag',
    replace(quote, 'lang: en', 'lang: English'),
    @@
  ),
  bad('an address over http',
    replace(letter, 'url: https://choir.example.org/letter', 'url: http://choir.example.org/letter'),
    @@
  ),
  bad('an address without its beginning',
    replace(letter, 'url: https://choir.example.org/letter', 'url: choir.example.org/letter'),
    @@
  ),
  bad('an address that begins with www',
    replace(letter, 'mirror: https://mirror.example.org/letter', 'mirror: www.example.org'),
    @@
  ),
  bad('an address with a space',
    replace(letter, 'url: https://choir.example.org/letter', 'url: https://choir.example.org/the letter'),
    @@
  ),
  bad('an address that is a program',
    replace(letter, 'url: https://choir.example.org/letter', 'url: "javascript:alert(1)"'),
    @@
  ),
  bad('an address with a name before its host',
    replace(letter, 'url: https://choir.example.org/letter', 'url: https://choir.example.org@evil.example/'),
    @@
  ),
  bad('an address of a single computer',
    replace(letter, 'url: https://choir.example.org/letter', 'url: https://localhost/letter'),
    @@
  ),
  bad('an address that would leave its attribute',
    replace('actors/lumen.yaml', '  - https://lumen.example.org/', '  - https://lumen.example.org/"onclick="x'),
    @@
  ),
  bad('a labelled address over http',
    replace('actors/lumen.yaml', '  - https://lumen.example.org/', '  - { label: Lumen, url: "http://lumen.example.org/" }'),
    @@
  ),
  bad('one of several mirrors over http',
    replace(letter, 'mirror: https://mirror.example.org/letter', 'mirror: [https://mirror.example.org/letter, http://mirror.example.org/]'),
    @@
  ),
  bad('a site that is not https',
    replace('dossier.yaml', 'site: https://choir.example.org/', 'site: http://choir.example.org/'),
    @@
  ),
  bad('a site with a query',
    replace('dossier.yaml', 'site: https://choir.example.org/', 'site: https://choir.example.org/?lang=en'),
    @@
  ),
  bad('a repository as it is cloned',
    replace('dossier.yaml', 'url: https://github.com/example/choir', 'url: https://github.com/example/choir.git'),
    @@
  ),
  bad('a header without its article',
    replace('dossier.yaml', 'article: gazette-article\n', ''),
    @@
  ),
  bad('a header without languages',
    replace('dossier.yaml', 'locales: [en, fr]', 'locales: []'),
    @@
  ),
  bad('a header in a language the site does not speak',
    replace('dossier.yaml', 'locales: [en, fr]', 'locales: [en, fr, de]'),
    @@
  ),
  bad('a time zone that does not exist',
    replace('dossier.yaml', 'zones: [Europe/Paris]', 'zones: [Europe/Pris]'),
    @@
  ),
  bad('a passage before the first',
    replace('passages/p2.yaml', 'order: 2', 'order: 0'),
    @@
  ),
  bad('a passage between two',
    replace('passages/p2.yaml', 'order: 2', 'order: 1.5'),
    @@
  ),
];
