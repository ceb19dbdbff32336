/** The words: languages, typography, length. */
import { append, type BadInput, bad, remove, replace, write } from './input.ts';

const topic = 'topics/consent.yaml';
const en = '  en: What one agrees to when one is recorded.';
const fr = '  fr: Ce à quoi l’on consent quand on est enregistré.';
const prose = 'claims/unpaid.fr.mdx';
const start = 'La lettre dit';

export const words: readonly BadInput[] = [
  bad(
    'words that begin with a mark of the site generator',
    replace(topic, en, '  en: __ASTRO_IMAGE_What one agrees to when one is recorded.'),
    'topics/consent.yaml:5:7 error reserved-words: These words begin with __ASTRO_IMAGE_',
  ),
  bad(
    'a field without its French',
    replace(topic, `${fr}\n`, ''),
    'topics/consent.yaml:4:1 error missing-language: definition has no words in the language fr.',
  ),
  bad(
    'a field without its English',
    replace('dossier.yaml', '  en: The choir and the machine\n', ''),
    'dossier.yaml:1:1 error missing-language: title has no words in the language en.',
  ),
  bad(
    'a definition that fills pages',
    replace(topic, fr, `  fr: ${'mot '.repeat(501).trim()}`),
    'topics/consent.yaml:6:7 warning summary-too-long: ',
    'topics/consent.yaml:6:7 error words-too-long: These words have 2003 characters; 2000 are allowed.',
  ),
  bad(
    'a name that fills pages',
    replace('actors/choir.yaml', 'name: ', `name: ${'La '.repeat(400)}`),
    'actors/choir.yaml:1:7 error words-too-long: These words have ',
  ),
  bad(
    'a note in a list without its French',
    replace('claims/unpaid.yaml', '      fr: Parle d’accord, non de paiement.\n', ''),
    'claims/unpaid.yaml:16:5 error missing-language: evidence[1].note has no words in the language fr.',
  ),
  bad(
    'a position on the first page without its French',
    replace('dossier.yaml', '{ en: The choir, fr: Le chœur }', '{ en: The choir }'),
    'dossier.yaml:16:7 error missing-language: home.positions[1].title has no words in the language fr.',
  ),
  bad(
    'a field without any language',
    replace(topic, `definition:\n${en}\n${fr}\n`, 'definition: {}\n'),
    'topics/consent.yaml:4:1 error missing-language: definition has no words in the language en.',
    'topics/consent.yaml:4:1 error missing-language: definition has no words in the language fr.',
  ),
  bad(
    'prose without its French',
    remove('claims/unpaid.fr.mdx'),
    'claims/unpaid.en.mdx:1:1 warning prose-in-one-language: claims/unpaid has this text in en, and none in fr.',
  ),
  bad(
    'prose without its English',
    write('topics/consent.fr.mdx', 'Le consentement se donne.\n'),
    'topics/consent.fr.mdx:1:1 warning prose-in-one-language: topics/consent has this text in fr, and none in en.',
  ),
  bad(
    'words that were copied and not translated',
    replace(topic, fr, en.replace('en:', 'fr:')),
    'topics/consent.yaml:6:7 warning untranslated-words: The words in fr are those of another language.',
  ),
  bad(
    'words in a language that is not served',
    [
      replace('dossier.yaml', 'locales: [en, fr]', 'locales: [fr]'),
      (all) => {
        for (const name of Object.keys(all)) if (!/^(?:dossier|sources|pages)/.test(name)) delete all[name];
      },
      replace('dossier.yaml', '  positions:\n    - title: { en: The choir, fr: Le chœur }\n      quotes: [letter-unpaid]\n', ''),
      remove(
        'sources/open-letter.yaml',
        'sources/lumen-statement.yaml',
        'pages/overview.yaml',
        'pages/method.yaml',
        'pages/contribute.yaml',
        'pages/data.yaml',
      ),
      replace('sources/gazette-article.yaml', 'publisher: gazette', 'publisher: { name: La Gazette }'),
      write('pages/about.en.mdx', 'About.\n'),
    ],
    'dossier.yaml:2:3 warning unused-language: The dossier is not served in en.',
    'dossier.yaml:5:3 warning unused-language: The dossier is not served in en.',
    'pages/about.en.mdx:1:1 warning unused-language: The dossier is not served in en.',
    'pages/about.yaml:1:10 warning unused-language: The dossier is not served in en.',
    'pages/overview.yaml:1:1 error missing-page: The dossier has no page “overview”.',
  ),
  bad(
    'a straight apostrophe in French',
    replace(topic, fr, fr.replace('l’on', "l'on")),
    "topics/consent.yaml:6:18 error straight-quotes-in-french: There is a straight apostrophe here: '",
  ),
  bad(
    'straight quotation marks in French',
    replace(topic, fr, '  fr: Ce à quoi on dit "oui".'),
    'topics/consent.yaml:6:24 error straight-quotes-in-french: There is a straight quotation mark here: "',
    'topics/consent.yaml:6:28 error straight-quotes-in-french: There is a straight quotation mark here: "',
  ),
  bad(
    'a straight apostrophe in French, in single quotation marks of YAML',
    replace(topic, fr, "  fr: 'Ce à quoi l''on consent quand on est enregistré.'"),
    "topics/consent.yaml:6:19 error straight-quotes-in-french: There is a straight apostrophe here: '",
  ),
  bad(
    'straight quotation marks in French, in double quotation marks of YAML',
    replace(topic, fr, '  fr: "Ce à quoi l\'on dit \\"oui\\"."'),
    "topics/consent.yaml:6:19 error straight-quotes-in-french: There is a straight apostrophe here: '",
    'topics/consent.yaml:6:28 error straight-quotes-in-french: There is a straight quotation mark here: "',
    'topics/consent.yaml:6:33 error straight-quotes-in-french: There is a straight quotation mark here: "',
  ),
  bad(
    'a straight apostrophe in French, in a folded block',
    replace(topic, fr, "  fr: >-\n    Ce à quoi l'on consent\n    quand on est enregistré."),
    "topics/consent.yaml:7:16 error straight-quotes-in-french: There is a straight apostrophe here: '",
  ),
  bad(
    'a straight apostrophe in French prose',
    replace(prose, start, "L'open letter dit"),
    "claims/unpaid.fr.mdx:1:2 error straight-quotes-in-french: There is a straight apostrophe here: '",
  ),
  bad(
    'straight quotation marks in French prose',
    replace(prose, start, 'La lettre, "ouverte", dit'),
    'claims/unpaid.fr.mdx:1:12 error straight-quotes-in-french: There is a straight quotation mark here: "',
    'claims/unpaid.fr.mdx:1:20 error straight-quotes-in-french: There is a straight quotation mark here: "',
  ),
  bad(
    'a straight apostrophe in the words of a link',
    replace(prose, 'text="La société"', 'text="L\'entreprise"'),
    "claims/unpaid.fr.mdx:3:26 error straight-quotes-in-french: There is a straight apostrophe here: '",
  ),
  bad(
    'a straight apostrophe in a heading, a list and a table of French prose',
    append(prose, "\n## L'accord\n\n- d'abord\n\n| l'un | l’autre |\n|---|---|\n| n'a | rien |\n"),
    "claims/unpaid.fr.mdx:5:5 error straight-quotes-in-french: There is a straight apostrophe here: '",
    "claims/unpaid.fr.mdx:7:4 error straight-quotes-in-french: There is a straight apostrophe here: '",
    "claims/unpaid.fr.mdx:9:4 error straight-quotes-in-french: There is a straight apostrophe here: '",
    "claims/unpaid.fr.mdx:11:4 error straight-quotes-in-french: There is a straight apostrophe here: '",
  ),
  bad(
    'straight quotation marks in English',
    replace(topic, en, '  en: What one says "yes" to.'),
    'topics/consent.yaml:5:21 warning straight-quotes-in-english: There is a straight quotation mark here: "',
    'topics/consent.yaml:5:25 warning straight-quotes-in-english: There is a straight quotation mark here: "',
  ),
  bad(
    'a straight apostrophe in English',
    replace(topic, en, "  en: What a singer's consent covers."),
    "topics/consent.yaml:5:20 warning straight-quotes-in-english: There is a straight apostrophe here: '",
  ),
  bad(
    'straight quotation marks in English prose',
    replace('claims/unpaid.en.mdx', 'The letter says', 'The "letter" says'),
    'claims/unpaid.en.mdx:1:5 warning straight-quotes-in-english: There is a straight quotation mark here: "',
    'claims/unpaid.en.mdx:1:12 warning straight-quotes-in-english: There is a straight quotation mark here: "',
  ),
  bad(
    'an ordinary space before a French question mark',
    replace(topic, fr, '  fr: À quoi consent-on ? À ceci ! Et plus ; enfin.'),
    'topics/consent.yaml:6:24 warning french-spaces: There is an ordinary space before ?',
    'topics/consent.yaml:6:33 warning french-spaces: There is an ordinary space before !',
    'topics/consent.yaml:6:43 warning french-spaces: There is an ordinary space before ;',
  ),
  bad(
    'no space before French punctuation',
    replace(topic, fr, '  fr: À quoi consent-on? À ceci! Et plus; enfin.'),
    'topics/consent.yaml:6:24 warning french-spaces: There is no space before ?',
    'topics/consent.yaml:6:32 warning french-spaces: There is no space before !',
    'topics/consent.yaml:6:41 warning french-spaces: There is no space before ;',
  ),
  bad(
    'an ordinary space before a colon',
    replace(topic, fr, '  fr: "Ceci : on consent."'),
    'topics/consent.yaml:6:12 warning french-spaces: There is an ordinary space before :',
  ),
  bad(
    'no space before a colon',
    replace(topic, fr, '  fr: "Ceci: on consent."'),
    'topics/consent.yaml:6:12 warning french-spaces: There is no space before :',
  ),
  bad(
    'ordinary spaces inside French quotation marks',
    replace(topic, fr, '  fr: Ce à quoi l’on dit « oui ».'),
    'topics/consent.yaml:6:27 warning french-spaces: There is an ordinary space after «',
    'topics/consent.yaml:6:31 warning french-spaces: There is an ordinary space before »',
  ),
  bad(
    'no spaces inside French quotation marks',
    replace(topic, fr, '  fr: Ce à quoi l’on dit «oui».'),
    'topics/consent.yaml:6:27 warning french-spaces: There is no space after «',
    'topics/consent.yaml:6:30 warning french-spaces: There is no space before »',
  ),
  bad(
    'ordinary spaces in French prose',
    replace(prose, start, 'La lettre : « ouverte » ; elle dit'),
    'claims/unpaid.fr.mdx:1:10 warning french-spaces: There is an ordinary space before :',
    'claims/unpaid.fr.mdx:1:14 warning french-spaces: There is an ordinary space after «',
    'claims/unpaid.fr.mdx:1:22 warning french-spaces: There is an ordinary space before »',
    'claims/unpaid.fr.mdx:1:24 warning french-spaces: There is an ordinary space before ;',
  ),
  bad(
    'ordinary spaces around a component in French prose',
    replace(prose, 'La lettre dit <Quote id="letter-unpaid"/>.', 'Qui dit « <Quote id="letter-unpaid"/> » ?'),
    'claims/unpaid.fr.mdx:1:10 warning french-spaces: There is an ordinary space after «',
    'claims/unpaid.fr.mdx:1:38 warning french-spaces: There is an ordinary space before »',
    'claims/unpaid.fr.mdx:1:40 warning french-spaces: There is an ordinary space before ?',
  ),
  bad(
    'no space between a component and a question mark',
    replace(prose, 'La lettre dit <Quote id="letter-unpaid"/>.', 'Qui dit <Quote id="letter-unpaid"/>?'),
    'claims/unpaid.fr.mdx:1:36 warning french-spaces: There is no space before ?',
  ),
  bad(
    'a title too long for its place',
    replace('claims/recorded.yaml', 'The choir was recorded in the spring.', `The choir was recorded${' and recorded again'.repeat(10)}.`),
    'claims/recorded.yaml:2:7 warning summary-too-long: These words have 213 characters; there is room for 180 (three lines',
  ),
  bad(
    'a summary of a page too long for a search result',
    append('pages/about.yaml', `summary:\n  en: This page${' goes on and on,'.repeat(10)} and ends.\n  fr: Cette page parle du dossier.\n`),
    'pages/about.yaml:4:7 warning summary-too-long: These words have 179 characters; there is room for 160 (a search',
  ),
  bad(
    'a unit too long for a table',
    replace('figures/singers.yaml', '  en: singers\n', '  en: singers who signed the letter\n'),
    'figures/singers.yaml:5:7 warning summary-too-long: These words have 29 characters; there is room for 24 (the cell of a',
  ),
  bad(
    'a note to oneself in words',
    replace(topic, en, '  en: TODO say what one agrees to.'),
    'topics/consent.yaml:5:7 warning unfinished-words: “TODO” is left in the words.',
  ),
  bad(
    'a note to oneself in prose',
    append('claims/unpaid.en.mdx', '\nTBD.\n'),
    'claims/unpaid.en.mdx:5:1 warning unfinished-words: “TBD” is left in the words.',
  ),
  bad(
    'dots in place of words',
    replace(topic, en, '  en: …'),
    'topics/consent.yaml:5:7 warning unfinished-words: “…” is left in the words.',
  ),
  bad(
    'a filler in words',
    replace(topic, en, '  en: Lorem ipsum dolor sit amet.'),
    'topics/consent.yaml:5:7 warning unfinished-words: “Lorem ipsum” is left in the words.',
  ),
];
