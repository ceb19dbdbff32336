/** Files that are missing, in the wrong place, of the wrong name or of the wrong bytes. */
import { LOCALES } from '../../../src/dossier/schema/names.ts';
import { append, type BadInput, bad, copy, every, remove, replace, write } from './input.ts';

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

export const files: readonly BadInput[] = [
  bad('no header', remove('dossier.yaml'), 'dossier.yaml:1:1 error missing-file: The folder . has no dossier.yaml.'),
  bad(
    'a header of another ending',
    [copy('dossier.yaml', 'dossier.yml'), remove('dossier.yaml')],
    'dossier.yaml:1:1 error missing-file: The folder . has no dossier.yaml.',
    'dossier.yml:1:1 error unexpected-file: dossier.yml is no part of a dossier.',
  ),
  bad(
    'an empty folder',
    (all) => {
      for (const name of Object.keys(all)) delete all[name];
    },
    'dossier.yaml:1:1 error missing-file: The folder . is empty.',
  ),
  bad(
    'a folder of no kind',
    write('claim/unpaid-again.yaml', 'title: {}\n'),
    'claim:1:1 error unexpected-file: claim is no part of a dossier.',
  ),
  bad(
    'a file where a folder is expected',
    [
      remove('topics/consent.yaml'),
      write('topics', 'consent\n'),
      replace('quotes/letter-unpaid.yaml', 'topics: [consent]\n', ''),
      replace('claims/unpaid.yaml', 'topics: [consent]\n', ''),
    ],
    'topics:1:1 error unexpected-file: topics is a file; it is the name of a folder of records.',
  ),
  bad(
    'a stray file beside the header',
    write('notes.txt', 'to do\n'),
    'notes.txt:1:1 error unexpected-file: notes.txt is no part of a dossier.',
  ),
  bad(
    'a record in a folder of its own',
    write('actors/people/someone.yaml', 'name: Someone\n'),
    'actors/people:1:1 error unexpected-file: people is a folder: records stand directly in the folder of their',
  ),
  bad(
    'a record that ends in .yml',
    write('actors/someone.yml', 'name: Someone\n'),
    'actors/someone.yml:1:1 error unexpected-file: someone.yml ends in .yml: records end in .yaml.',
  ),
  bad(
    'the same record twice, once ending in .yml',
    copy('actors/lumen.yaml', 'actors/lumen.yml'),
    'actors/lumen.yml:1:1 error duplicate-id: lumen.yml and lumen.yaml have the same id.',
  ),
  bad(
    'the same record twice, by case',
    copy('actors/lumen.yaml', 'actors/Lumen.yaml'),
    'actors/Lumen.yaml:1:1 error duplicate-id: Lumen.yaml and lumen.yaml have the same id.',
  ),
  bad(
    'the same prose twice, once ending in .md',
    copy('claims/unpaid.fr.mdx', 'claims/unpaid.fr.md'),
    'claims/unpaid.fr.md:1:1 error duplicate-id: unpaid.fr.md and unpaid.fr.mdx have the same id.',
  ),
  bad(
    'the same prose twice, by the case of its language',
    copy('claims/unpaid.fr.mdx', 'claims/unpaid.FR.mdx'),
    'claims/unpaid.FR.mdx:1:1 error duplicate-id: unpaid.FR.mdx and unpaid.fr.mdx have the same id.',
  ),
  bad(
    'a name with capitals, spaces and accents',
    write('actors/Chœur d’Été.yaml', 'name: Someone\n'),
    'actors/Chœur d’Été.yaml:1:1 error unexpected-file: “Chœur d’Été” is no id: ids are lower-case letters, digits and single',
  ),
  bad(
    'a name with an underscore',
    write('actors/some_one.yaml', 'name: Someone\n'),
    'actors/some_one.yaml:1:1 error unexpected-file: “some_one” is no id: ids are lower-case letters, digits and single',
  ),
  bad(
    'a name with two hyphens',
    write('actors/some--one.yaml', 'name: Someone\n'),
    'actors/some--one.yaml:1:1 error unexpected-file: “some--one” is no id: ids are lower-case letters, digits and single',
  ),
  bad(
    'a name with a dot',
    write('actors/some.one.yaml', 'name: Someone\n'),
    'actors/some.one.yaml:1:1 error unexpected-file: some.one.yaml is no record, no prose and no fingerprint.',
  ),
  bad(
    'prose that ends in .md',
    write('topics/consent.en.md', 'Consent.\n'),
    'topics/consent.en.md:1:1 error unexpected-file: consent.en.md ends in .md: prose ends in .<language>.mdx.',
  ),
  bad(
    'prose that does not say its language',
    write('topics/consent.mdx', 'Consent.\n'),
    'topics/consent.mdx:1:1 error unexpected-file: consent.mdx does not say its language.',
  ),
  bad(
    'prose in a language the site does not speak',
    write('topics/consent.xx.mdx', 'Einwilligung.\n'),
    `topics/consent.xx.mdx:1:1 error unexpected-file: “xx” is no language of the site, which speaks ${LOCALES.join(' and ')}.`,
  ),
  bad(
    'a fingerprint beside something that is no source',
    write('quotes/letter-unpaid.fingerprint.json', '{}\n'),
    'quotes/letter-unpaid.fingerprint.json:1:1 error unexpected-file: letter-unpaid.fingerprint.json is a fingerprint: those stand in',
  ),
  bad(
    'a fingerprint without its source',
    write('sources/open-leter.fingerprint.json', '{}\n'),
    'sources/open-leter.fingerprint.json:1:1 error fingerprint: The fingerprint of source “open-leter” is not as the program wrote it',
    'sources/open-leter.fingerprint.json:1:1 error orphan-prose: There is no record sources/open-leter.yaml for this file.',
  ),
  bad(
    'an office document',
    write('claims/unpaid.docx', 'PK'),
    'claims/unpaid.docx:1:1 error unexpected-file: unpaid.docx is no record, no prose and no fingerprint.',
  ),
  bad(
    'prose without its record',
    [write('topics/pay.en.mdx', 'Pay.\n'), write('topics/pay.fr.mdx', 'La paie.\n')],
    'topics/pay.en.mdx:1:1 error orphan-prose: There is no record topics/pay.yaml for this file.',
    'topics/pay.fr.mdx:1:1 error orphan-prose: There is no record topics/pay.yaml for this file.',
  ),
  bad(
    'prose of a mistyped name',
    [write('topics/consnet.en.mdx', 'Consent.\n'), write('topics/consnet.fr.mdx', 'Le consentement.\n')],
    'topics/consnet.en.mdx:1:1 error orphan-prose: There is no record topics/consnet.yaml for this file.',
    'topics/consnet.fr.mdx:1:1 error orphan-prose: There is no record topics/consnet.yaml for this file.',
  ),
  bad(
    'a record in Latin 1',
    write('actors/lumen.yaml', bytes('name: Lumi', 0xe8, 're\n')),
    'actors/lumen.yaml:1:1 error not-utf8: The file is not UTF-8 text.',
  ),
  bad(
    'a record in UTF-16',
    write('actors/lumen.yaml', Buffer.from('\uFEFFname: Lumen\n', 'utf16le')),
    'actors/lumen.yaml:1:1 error not-utf8: The file is not UTF-8 text.',
  ),
  bad(
    'a record of random bytes',
    write('actors/lumen.yaml', bytes('name: ', 0x00, 0xff, 0x80, 0xc0)),
    'actors/lumen.yaml:1:1 error not-utf8: The file is not UTF-8 text.',
  ),
  bad(
    'a character cut in half',
    write('actors/lumen.yaml', bytes('name: Lumi', 0xc3)),
    'actors/lumen.yaml:1:1 error not-utf8: The file is not UTF-8 text.',
  ),
  bad(
    'prose in Latin 1',
    write('claims/unpaid.fr.mdx', bytes('La lettre a ', 0xe9, 't', 0xe9, ' lue.\n')),
    'claims/unpaid.fr.mdx:1:1 error not-utf8: The file is not UTF-8 text.',
  ),
  bad(
    'a record far too large',
    append('actors/lumen.yaml', `# ${'x'.repeat(40_000)}\n`),
    'actors/lumen.yaml:1:1 error file-too-large: The file has 40 kB; 32 are allowed.',
  ),
  bad(
    'prose far too large',
    append('claims/unpaid.en.mdx', `\n${'Some words. '.repeat(12_000)}\n`),
    'claims/unpaid.en.mdx:1:1 error file-too-large: The file has 141 kB; 128 are allowed.',
  ),
  bad(
    'a byte order mark',
    write('pages/data.yaml', '\uFEFFtitle: { en: Data, fr: Données }\nadded: 2025-01-10\n'),
    'pages/data.yaml:1:1 warning byte-order-mark: The file begins with a byte order mark.',
  ),
  bad(
    'a byte order mark before prose',
    write('claims/unpaid.en.mdx', '\uFEFFThe letter says <Quote id="letter-unpaid"/>.\n'),
    'claims/unpaid.en.mdx:1:1 warning byte-order-mark: The file begins with a byte order mark.',
  ),
  bad(
    'lines that end with a carriage return',
    write('pages/data.yaml', 'title: { en: Data, fr: Données }\r\nadded: 2025-01-10\r\n'),
    'pages/data.yaml:1:33 warning line-ending: Lines end with a carriage return.',
  ),
  bad(
    'carriage returns in a broken record',
    write('pages/data.yaml', 'title: { en: Data }\r\nadded: someday\r\n'),
    'pages/data.yaml:1:20 warning line-ending: Lines end with a carriage return.',
    'pages/data.yaml:2:8 error bad-date: added: “someday” is not a date of the calendar written as 2024-11-26,',
  ),
  bad(
    'spaces at the ends of two lines',
    [
      replace('actors/lumen.yaml', 'kind: organisation', 'kind: organisation  '),
      replace('actors/lumen.yaml', 'added: 2025-01-10', 'added: 2025-01-10\t'),
    ],
    'actors/lumen.yaml:2:19 warning trailing-space: 2 lines end with spaces; this is the first.',
  ),
  bad(
    'a space at the end of a line of prose',
    replace('claims/unpaid.fr.mdx', '.\n\n', '. \n\n'),
    'claims/unpaid.fr.mdx:1:43 warning trailing-space: The line ends with spaces.',
  ),
  bad(
    'a control character in a name',
    replace('actors/lumen.yaml', 'name: Lumen\n', 'name: "Lum\\u0007en"\n'),
    'actors/lumen.yaml:1:7 error invisible-character: There is an invisible character in these words: U+0007.',
  ),
  bad(
    'a character that turns the direction of writing, in a quotation',
    replace('quotes/letter-unpaid.yaml', 'for nothing', 'for \u202Enothing'),
    'quotes/letter-unpaid.yaml:1:7 error invisible-character: There is an invisible character in these words: U+202E.',
  ),
  bad(
    'a space of no width in words',
    replace('topics/consent.yaml', 'What one agrees', 'What\u200B one agrees'),
    'topics/consent.yaml:5:7 error invisible-character: There is an invisible character in these words: U+200B.',
  ),
  bad(
    'a half of a surrogate pair in words',
    replace('topics/consent.yaml', 'en: What one agrees to when one is recorded.', 'en: "What one \\ud83d agrees to."'),
    'topics/consent.yaml:5:7 error invisible-character: There is an invisible character in these words: U+D83D.',
  ),
  bad(
    'every page missing',
    (all) => {
      for (const name of Object.keys(all)) if (name.startsWith('pages/')) delete all[name];
    },
    'pages/overview.yaml:1:1 error missing-page: The dossier has no page “overview”.',
  ),
  bad(
    'everything on Windows',
    every((text) => text.replaceAll('\n', '\r\n')),
    'actors/choir.yaml:1:25 warning line-ending: Lines end with a carriage return.',
    'actors/gazette.yaml:1:17 warning line-ending: Lines end with a carriage return.',
    'actors/lumen-voice.yaml:1:18 warning line-ending: Lines end with a carriage return.',
    'actors/lumen.yaml:1:12 warning line-ending: Lines end with a carriage return.',
    'claims/beautiful.yaml:1:7 warning line-ending: Lines end with a carriage return.',
    'claims/recorded.yaml:1:7 warning line-ending: Lines end with a carriage return.',
    'claims/unpaid.en.mdx:1:45 warning line-ending: Lines end with a carriage return.',
    'claims/unpaid.fr.mdx:1:43 warning line-ending: Lines end with a carriage return.',
    'claims/unpaid.yaml:1:7 warning line-ending: Lines end with a carriage return.',
    'dossier.yaml:1:7 warning line-ending: Lines end with a carriage return.',
    'events/letter-sent.yaml:1:7 warning line-ending: Lines end with a carriage return.',
    'events/recording.yaml:1:7 warning line-ending: Lines end with a carriage return.',
    'figures/singers.yaml:1:7 warning line-ending: Lines end with a carriage return.',
    'pages/about.yaml:1:35 warning line-ending: Lines end with a carriage return.',
    'pages/contribute.yaml:1:42 warning line-ending: Lines end with a carriage return.',
    'pages/data.yaml:1:33 warning line-ending: Lines end with a carriage return.',
    'pages/method.yaml:1:35 warning line-ending: Lines end with a carriage return.',
    'pages/overview.yaml:1:44 warning line-ending: Lines end with a carriage return.',
    'passages/p1.yaml:1:9 warning line-ending: Lines end with a carriage return.',
    'passages/p2.yaml:1:9 warning line-ending: Lines end with a carriage return.',
    'quotes/article-unpaid.yaml:1:62 warning line-ending: Lines end with a carriage return.',
    'quotes/letter-asked.yaml:1:58 warning line-ending: Lines end with a carriage return.',
    'quotes/letter-unpaid.yaml:1:55 warning line-ending: Lines end with a carriage return.',
    'quotes/lumen-agreed.yaml:1:46 warning line-ending: Lines end with a carriage return.',
    'sources/gazette-article.yaml:1:36 warning line-ending: Lines end with a carriage return.',
    'sources/lumen-statement.yaml:1:29 warning line-ending: Lines end with a carriage return.',
    'sources/open-letter.yaml:1:38 warning line-ending: Lines end with a carriage return.',
    'topics/consent.yaml:1:6 warning line-ending: Lines end with a carriage return.',
  ),
];
