/** Keys and values that the schemas refuse. */
import { LOCALES } from '../../../src/dossier/schema/names.ts';
import { append, type BadInput, bad, replace } from './input.ts';

const letter = 'sources/open-letter.yaml';
const unpaid = 'claims/unpaid.yaml';
const quote = 'quotes/letter-unpaid.yaml';
const figure = 'figures/singers.yaml';

export const fields: readonly BadInput[] = [
  bad(
    'a mistyped key',
    replace(quote, 'speaker: choir', 'speeker: choir'),
    'quotes/letter-unpaid.yaml:3:1 error unknown-key: speeker is no key of this record.',
  ),
  bad(
    'a key of another kind of record',
    append(quote, 'assertedBy: [choir]\n'),
    'quotes/letter-unpaid.yaml:10:1 error unknown-key: assertedBy is no key of this record.',
  ),
  bad(
    'a key with a capital letter',
    replace(quote, 'lang: en', 'Lang: en'),
    'quotes/letter-unpaid.yaml:2:1 error unknown-key: Lang is no key of this record.',
  ),
  bad(
    'two mistyped keys in one record',
    [replace(unpaid, 'assertedBy', 'asserted_by'), replace(unpaid, 'reason:', 'reasons:')],
    'claims/unpaid.yaml:6:1 error unknown-key: reasons is no key of this record.',
    'claims/unpaid.yaml:9:1 error unknown-key: asserted_by is no key of this record.',
  ),
  bad(
    'a mistyped key inside a list',
    replace(unpaid, '    stance: disputes', '    stence: disputes'),
    'claims/unpaid.yaml:14:5 error unknown-key: evidence[1].stence is no key of this record.',
  ),
  bad(
    'a mistyped key inside a block',
    replace(letter, '  precision: day', '  precison: day'),
    'sources/open-letter.yaml:10:3 error unknown-key: published.precison is no key of this record.',
  ),
  bad(
    'a key named after a part of every object',
    append(quote, 'constructor: x\n__proto__: { speaker: lumen }\n'),
    'quotes/letter-unpaid.yaml:10:1 error unknown-key: constructor is no key of this record.',
    'quotes/letter-unpaid.yaml:11:1 error unknown-key: __proto__ is no key of this record.',
  ),
  bad(
    'a language the site does not speak',
    replace('topics/consent.yaml', '  en: Consent\n', '  en: Consent\n  xx: Einwilligung\n'),
    'topics/consent.yaml:3:3 error unknown-key: xx is no language of the site.',
  ),
  bad(
    'a mistyped language',
    replace('topics/consent.yaml', '  fr: Consentement\n', '  fre: Consentement\n'),
    'topics/consent.yaml:3:3 error unknown-key: fre is no language of the site.',
  ),
  bad(
    'a key without a value',
    replace(quote, 'speaker: choir', 'speaker:'),
    'quotes/letter-unpaid.yaml:3:1 error wrong-type: speaker is empty.',
  ),
  bad(
    'words without words',
    replace('topics/consent.yaml', '  fr: Consentement\n', '  fr:\n'),
    'topics/consent.yaml:3:3 error wrong-type: term.fr is empty; words are wanted.',
  ),
  bad(
    'words that are empty',
    replace('topics/consent.yaml', '  fr: Consentement\n', '  fr: ""\n'),
    'topics/consent.yaml:3:7 error bad-value: term.fr is empty.',
  ),
  bad(
    'words that begin with a space',
    replace('topics/consent.yaml', '  en: Consent\n', '  en: " Consent"\n'),
    'topics/consent.yaml:2:7 error bad-value: term.en: “ Consent” starts or ends with a space.',
  ),
  bad(
    'words that end with a space',
    replace(quote, 'our voices."', 'our voices. "'),
    'quotes/letter-unpaid.yaml:1:7 error bad-value: text: “We sang for nothing, and they sell our voices. ” starts or',
  ),
  bad(
    'words in one language only, not keyed',
    replace('topics/consent.yaml', 'term:\n  en: Consent\n  fr: Consentement\n', 'term: Consent\n'),
    'topics/consent.yaml:1:7 error wrong-type: term is words; keys and values are wanted.',
  ),
  bad(
    'a list of words instead of words',
    replace('topics/consent.yaml', '  en: Consent\n', '  en: [Consent, Agreement]\n'),
    'topics/consent.yaml:2:7 error wrong-type: term.en is a list; words are wanted.',
  ),
  bad(
    'a number instead of a name',
    replace('actors/lumen.yaml', 'name: Lumen\n', 'name: 1984\n'),
    'actors/lumen.yaml:1:7 error wrong-type: name is a number; words are wanted.',
  ),
  bad(
    'true instead of a name',
    replace('actors/lumen.yaml', 'name: Lumen\n', 'name: true\n'),
    'actors/lumen.yaml:1:7 error wrong-type: name is true or false; words are wanted.',
  ),
  bad(
    'one id instead of a list',
    replace(unpaid, 'quotes: [letter-unpaid]', 'quotes: letter-unpaid'),
    'claims/unpaid.yaml:11:9 error wrong-type: quotes is words; a list is wanted.',
  ),
  bad(
    'a list instead of one id',
    replace(quote, 'speaker: choir', 'speaker: [choir]'),
    'quotes/letter-unpaid.yaml:3:10 error bad-id: speaker: names one actor; write its id alone.',
  ),
  bad(
    'words instead of a block',
    replace(letter, 'published:\n  date: 2025-01-06\n  precision: day\n', 'published: 2025-01-06\n'),
    'sources/open-letter.yaml:8:12 error wrong-type: published is words; keys and values are wanted.',
  ),
  bad(
    'a block instead of a list',
    replace(
      unpaid,
      '  - source: lumen-statement\n    stance: disputes\n    quote: lumen-agreed\n    note:\n      en: Speaks of agreement, not of pay.\n      fr: Parle d’accord, non de paiement.\n  - source: open-letter\n    stance: supports\n',
      '  source: lumen-statement\n  stance: disputes\n',
    ),
    'claims/unpaid.yaml:13:3 error wrong-type: evidence is keys and values; a list is wanted.',
  ),
  bad(
    'evidence that is only an id',
    replace(unpaid, '  - source: open-letter\n    stance: supports\n', '  - open-letter\n'),
    'claims/unpaid.yaml:19:5 error wrong-type: evidence[2] is words; keys and values are wanted.',
  ),
  bad(
    'words instead of true or false',
    append('events/recording.yaml', 'context: yes\n'),
    'events/recording.yaml:11:10 error wrong-type: context is words; true or false is wanted.',
  ),
  bad(
    'words instead of a number',
    replace(figure, 'value: 30', 'value: thirty'),
    'figures/singers.yaml:8:12 error wrong-type: values[1].value is words; a number is wanted.',
  ),
  bad(
    'a number with a space in it',
    replace(figure, 'value: 30', 'value: 30 000'),
    'figures/singers.yaml:8:12 error wrong-type: values[1].value is words; a number is wanted.',
  ),
  bad(
    'a number between quotation marks',
    replace(figure, 'value: 30', 'value: "30"'),
    'figures/singers.yaml:8:12 error wrong-type: values[1].value is words; a number is wanted.',
  ),
  bad(
    'an infinite number',
    replace(figure, 'value: 30', 'value: .inf'),
    'figures/singers.yaml:8:12 error wrong-type: values[1].value is no number that can be shown.',
  ),
  bad(
    'no number at all',
    replace(figure, 'value: 30', 'value: .nan'),
    'figures/singers.yaml:8:12 error wrong-type: values[1].value is no number that can be shown.',
  ),
  bad(
    'a value that says nothing',
    replace(figure, '  - low: 20\n    high: 40\n    source: gazette-article', '  - source: gazette-article'),
    'figures/singers.yaml:15:5 error bad-value: values[2]: gives neither a value, nor low and high, nor words.',
  ),
  bad(
    'a figure without values',
    replace(
      figure,
      'values:\n  - value: 30\n    at: 2025-01-06\n    source: open-letter\n    quote: letter-unpaid\n    note:\n      en: By the signatures.\n      fr: D’après les signatures.\n  - low: 20\n    high: 40\n    source: gazette-article\n',
      'values: []\n',
    ),
    'figures/singers.yaml:7:9 error bad-value: values: needs one value at least.',
  ),
  bad(
    'a mistyped kind',
    replace(unpaid, 'kind: allegation', 'kind: alegation'),
    'claims/unpaid.yaml:4:7 error bad-value: kind: “alegation” is not one of fact, allegation, opinion, position,',
  ),
  bad(
    'a status that does not exist',
    replace(unpaid, 'status: disputed', 'status: false'),
    'claims/unpaid.yaml:5:9 error bad-value: status: “false” is not one of corroborated, nuanced, disputed,',
  ),
  bad(
    'a status in another language',
    replace(unpaid, 'status: disputed', 'status: contestée'),
    'claims/unpaid.yaml:5:9 error bad-value: status: “contestée” is not one of corroborated, nuanced, disputed,',
  ),
  bad(
    'a status with a capital letter',
    replace(unpaid, 'status: disputed', 'status: Disputed'),
    'claims/unpaid.yaml:5:9 error bad-value: status: “Disputed” is not one of corroborated, nuanced, disputed,',
  ),
  bad(
    'a stance that is none',
    replace(unpaid, 'stance: supports', 'stance: support'),
    'claims/unpaid.yaml:20:13 error bad-value: evidence[2].stance: “support” is not one of supports, nuances, disputes, reports.',
  ),
  bad(
    'a kind of actor that is none',
    replace('actors/lumen.yaml', 'kind: organisation', 'kind: organization'),
    'actors/lumen.yaml:2:7 error bad-value: kind: “organization” is not one of person, collective, organisation,',
  ),
  bad(
    'a confidence between two',
    replace(letter, 'confidence: high', 'confidence: medium-high'),
    'sources/open-letter.yaml:13:13 error bad-value: confidence: “medium-high” is not one of high, medium, low.',
  ),
  bad('a missing key', replace(quote, 'source: open-letter\n', ''), 'quotes/letter-unpaid.yaml:1:1 error missing-key: source is missing.'),
  bad(
    'a missing key in a list',
    replace(unpaid, '  - source: open-letter\n    stance: supports\n', '  - source: open-letter\n'),
    'claims/unpaid.yaml:19:5 error missing-key: evidence[2].stance is missing.',
  ),
  bad(
    'a missing key in a block',
    replace(letter, '  precision: day\n', ''),
    'sources/open-letter.yaml:9:3 error missing-key: published.precision is missing.',
  ),
  bad(
    'a missing key with a choice of values',
    replace('actors/lumen.yaml', 'kind: organisation\n', ''),
    'actors/lumen.yaml:1:1 error missing-key: kind is missing.',
  ),
  bad(
    'a source without its publisher',
    replace(letter, 'publisher: { name: The choir’s page }\n', ''),
    'sources/open-letter.yaml:1:1 error missing-key: publisher is missing.',
  ),
  bad(
    'a publisher who is neither an id nor a name',
    replace(letter, 'publisher: { name: The choir’s page }', 'publisher: The choir’s page'),
    'sources/open-letter.yaml:3:12 error bad-id: publisher: “The choir’s page” is no id: an id is the name of a file,',
  ),
  bad(
    'a publisher named by another key',
    replace(letter, 'publisher: { name: The choir’s page }', 'publisher: { title: The choir’s page }'),
    'sources/open-letter.yaml:3:12 error missing-key: publisher.name is missing.',
    'sources/open-letter.yaml:3:14 error unknown-key: publisher.title is no key of this record.',
  ),
  bad(
    'an id with capitals',
    replace(quote, 'speaker: choir', 'speaker: Choir'),
    'quotes/letter-unpaid.yaml:3:10 error bad-id: speaker: “Choir” is no id: an id is the name of a file, lower-case',
  ),
  bad(
    'an id with a file’s ending',
    replace(quote, 'source: open-letter', 'source: open-letter.yaml'),
    'quotes/letter-unpaid.yaml:4:9 error bad-id: source: “open-letter.yaml” is no id: an id is the name of a file,',
  ),
  bad(
    'an id with its folder',
    replace(quote, 'source: open-letter', 'source: sources/open-letter'),
    'quotes/letter-unpaid.yaml:4:9 error bad-id: source: “sources/open-letter” is no id: an id is the name of a file,',
  ),
  bad(
    'a name where an id is expected',
    replace(quote, 'speaker: choir', 'speaker: Choir of the Quays'),
    'quotes/letter-unpaid.yaml:3:10 error bad-id: speaker: “Choir of the Quays” is no id: an id is the name of a file,',
  ),
  bad(
    'a number of a sentence without its letter',
    replace(unpaid, 'article: [C1]', 'article: [1]'),
    'claims/unpaid.yaml:10:11 error wrong-type: article[1] is a number; words are wanted.',
  ),
  bad(
    'a number of a sentence of another list',
    replace(unpaid, 'article: [C1]', 'article: [O1]'),
    'claims/unpaid.yaml:10:11 error bad-value: article[1]: “O1” is no claim number such as C11.',
  ),
  bad(
    'a language that is no tag',
    replace(quote, 'lang: en', 'lang: English'),
    'quotes/letter-unpaid.yaml:2:7 error bad-value: lang: “English” is no language tag such as en, fr or pt-BR.',
  ),
  bad(
    'an address over http',
    replace(letter, 'url: https://choir.example.org/letter', 'url: http://choir.example.org/letter'),
    'sources/open-letter.yaml:6:6 error bad-address: url: “http://choir.example.org/letter” is not a complete https',
  ),
  bad(
    'an address without its beginning',
    replace(letter, 'url: https://choir.example.org/letter', 'url: choir.example.org/letter'),
    'sources/open-letter.yaml:6:6 error bad-address: url: “choir.example.org/letter” is not a complete https address.',
  ),
  bad(
    'an address that begins with www',
    replace(letter, 'mirror: https://mirror.example.org/letter', 'mirror: www.example.org'),
    'sources/open-letter.yaml:7:9 error bad-address: mirror: “www.example.org” is not a complete https address.',
  ),
  bad(
    'an address with a space',
    replace(letter, 'url: https://choir.example.org/letter', 'url: https://choir.example.org/the letter'),
    'sources/open-letter.yaml:6:6 error bad-address: url: “https://choir.example.org/the letter” is not a complete https',
  ),
  bad(
    'an address copied with a highlight',
    replace(letter, 'url: https://choir.example.org/letter', 'url: https://choir.example.org/letter#:~:text=we%20sing'),
    'sources/open-letter.yaml:6:6 error bad-address: url: “https://choir.example.org/letter#:~:text=we%20sing” ends in a highlight of words (:~:text=), which the links into a source add themselves.',
  ),
  bad(
    'an address with tracking parameters',
    replace(letter, 'mirror: https://mirror.example.org/letter', 'mirror: https://mirror.example.org/?utm_source=chatgpt.com&page=2'),
    'sources/open-letter.yaml:7:9 error bad-address: mirror: “https://mirror.example.org/?utm_source=chatgpt.com&page=2” carries parameters that track readers.',
  ),
  bad(
    'an address with letters beyond ASCII',
    replace(letter, 'url: https://choir.example.org/letter', 'url: https://choir.example.org/colère-(gronde)/'),
    'sources/open-letter.yaml:6:6 error bad-address: url: “https://choir.example.org/colère-(gronde)/” has characters that an address holds only percent-encoded.',
  ),
  bad(
    'an address that is a program',
    replace(letter, 'url: https://choir.example.org/letter', 'url: "javascript:alert(1)"'),
    'sources/open-letter.yaml:6:6 error bad-address: url: “javascript:alert(1)” is not a complete https address.',
  ),
  bad(
    'an address with a name before its host',
    replace(letter, 'url: https://choir.example.org/letter', 'url: https://choir.example.org@evil.example/'),
    'sources/open-letter.yaml:6:6 error bad-address: url: “https://choir.example.org@evil.example/” has a user name',
  ),
  bad(
    'an address of a single computer',
    replace(letter, 'url: https://choir.example.org/letter', 'url: https://localhost/letter'),
    'sources/open-letter.yaml:6:6 error bad-address: url: “https://localhost/letter” names no public site.',
  ),
  bad(
    'an address with a password before its host',
    replace('sources/open-letter.yaml', 'url: https://choir.example.org/letter', 'url: https://:openai.com@evil.example/'),
    'sources/open-letter.yaml:6:6 error bad-address: url: “https://:openai.com@evil.example/” has a user name or a password before its host, which hides where it leads.',
  ),
  bad(
    'an address with a look-alike letter',
    replace('sources/open-letter.yaml', 'url: https://choir.example.org/letter', 'url: https://xn--penai-iye.com/'),
    'sources/open-letter.yaml:6:6 error bad-address: url: “https://xn--penai-iye.com/” mixes alphabets within a name, so that its letters look like others.',
  ),
  bad(
    'an address of this computer by its number',
    replace('sources/open-letter.yaml', 'url: https://choir.example.org/letter', 'url: https://127.0.0.1/'),
    'sources/open-letter.yaml:6:6 error bad-address: url: “https://127.0.0.1/” names no public site.',
  ),
  bad(
    'an address of this computer by one number',
    replace('sources/open-letter.yaml', 'url: https://choir.example.org/letter', 'url: https://2130706433/'),
    'sources/open-letter.yaml:6:6 error bad-address: url: “https://2130706433/” names no public site.',
  ),
  bad(
    'an address of a network',
    replace('sources/open-letter.yaml', 'url: https://choir.example.org/letter', 'url: https://169.254.169.254/latest/'),
    'sources/open-letter.yaml:6:6 error bad-address: url: “https://169.254.169.254/latest/” names no public site.',
  ),
  bad(
    'an address of a private name',
    replace('sources/open-letter.yaml', 'url: https://choir.example.org/letter', 'url: https://printer.local/'),
    'sources/open-letter.yaml:6:6 error bad-address: url: “https://printer.local/” names no public site.',
  ),
  bad(
    'an address of this computer with a full stop',
    replace('sources/open-letter.yaml', 'url: https://choir.example.org/letter', 'url: https://localhost./'),
    'sources/open-letter.yaml:6:6 error bad-address: url: “https://localhost./” names no public site.',
  ),
  bad(
    'an address without strokes',
    replace('sources/open-letter.yaml', 'url: https://choir.example.org/letter', 'url: https:example.org/x'),
    'sources/open-letter.yaml:6:6 error bad-address: url: “https:example.org/x” is not a complete https address.',
  ),
  bad(
    'an address with one stroke',
    replace('sources/open-letter.yaml', 'url: https://choir.example.org/letter', 'url: https:/example.org/x'),
    'sources/open-letter.yaml:6:6 error bad-address: url: “https:/example.org/x” is not a complete https address.',
  ),
  bad(
    'an address that would leave its attribute',
    replace('actors/lumen.yaml', '  - https://lumen.example.org/', '  - https://lumen.example.org/"onclick="x'),
    'actors/lumen.yaml:8:5 error bad-address: links[1]: “https://lumen.example.org/"onclick="x” is not a complete',
  ),
  bad(
    'a labelled address over http',
    replace('actors/lumen.yaml', '  - https://lumen.example.org/', '  - { label: Lumen, url: "http://lumen.example.org/" }'),
    'actors/lumen.yaml:8:26 error bad-address: links[1].url: “http://lumen.example.org/” is not a complete https',
  ),
  bad(
    'one of several mirrors over http',
    replace(letter, 'mirror: https://mirror.example.org/letter', 'mirror: [https://mirror.example.org/letter, http://mirror.example.org/]'),
    'sources/open-letter.yaml:7:45 error bad-address: mirror[2]: “http://mirror.example.org/” is not a complete https',
  ),
  bad(
    'a site that is not https',
    replace('dossier.yaml', 'site: https://choir.example.org/', 'site: http://choir.example.org/'),
    'dossier.yaml:8:7 error bad-address: site: “http://choir.example.org/” is not a complete https address.',
  ),
  bad(
    'a site whose path leads to another',
    replace('dossier.yaml', 'site: https://choir.example.org/', 'site: https://choir.example.org//evil.example/'),
    'dossier.yaml:8:7 error site-address: The site’s address has // in its path: every link of the site would lead to another one.',
  ),
  bad(
    'a site with a query',
    replace('dossier.yaml', 'site: https://choir.example.org/', 'site: https://choir.example.org/?lang=en'),
    'dossier.yaml:8:7 error site-address: The site’s address has a query (?) or a fragment (#).',
  ),
  bad(
    'a repository as it is cloned',
    replace('dossier.yaml', 'url: https://github.com/example/choir', 'url: https://github.com/example/choir.git'),
    'dossier.yaml:10:8 error site-address: The repository’s address is not the one of its page.',
  ),
  bad(
    'passages, and a header without an article',
    replace('dossier.yaml', 'article: gazette-article\n', ''),
    'passages/p1.yaml:1:1 error passage-without-article: A passage belongs to the documented article, and dossier.yaml names none.',
    'passages/p2.yaml:1:1 error passage-without-article: A passage belongs to the documented article, and dossier.yaml names none.',
  ),
  bad(
    'a header without languages',
    replace('dossier.yaml', 'locales: [en, fr]', 'locales: []'),
    'dossier.yaml:7:10 error bad-value: locales: needs one language at least.',
  ),
  bad(
    'a header in a language the site does not speak',
    replace('dossier.yaml', 'locales: [en, fr]', 'locales: [en, fr, xx]'),
    `dossier.yaml:7:19 error bad-value: locales[3]: “xx” is not one of ${LOCALES.join(', ')}.`,
  ),
  bad(
    'a time zone that does not exist',
    replace('dossier.yaml', 'zones: [Europe/Paris]', 'zones: [Europe/Pris]'),
    'dossier.yaml:19:9 error unknown-zone: “Europe/Pris” is no time zone.',
  ),
  bad(
    'a passage before the first',
    replace('passages/p2.yaml', 'order: 2', 'order: 0'),
    'passages/p2.yaml:1:8 error bad-value: order is 0; it is 1 at least.',
  ),
  bad(
    'a passage between two',
    replace('passages/p2.yaml', 'order: 2', 'order: 1.5'),
    'passages/p2.yaml:1:8 error wrong-type: order is a number; a whole number is wanted.',
  ),
];
