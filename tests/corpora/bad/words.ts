/** The words: languages, typography, length. */
import { append, bad, type BadInput, replace, remove, write } from './input.ts';

const topic = 'topics/consent.yaml';
const en = '  en: What one agrees to when one is recorded.';
const fr = '  fr: Ce à quoi l’on consent quand on est enregistré.';
const prose = 'claims/unpaid.fr.mdx';
const start = 'La lettre dit';

export const words: readonly BadInput[] = [
  bad('a field without its French',
    replace(topic, `${fr}\n`, ''),
    @@
  ),
  bad('a field without its English',
    replace('dossier.yaml', '  en: The choir and the machine\n', ''),
    @@
  ),
  bad('a note in a list without its French',
    replace('claims/unpaid.yaml', '      fr: Parle d’accord, non de paiement.\n', ''),
    @@
  ),
  bad('a position on the first page without its French',
    replace('dossier.yaml', '{ en: The choir, fr: Le chœur }', '{ en: The choir }'),
    @@
  ),
  bad('a field without any language',
    replace(topic, `definition:\n${en}\n${fr}\n`, 'definition: {}\n'),
    @@
  ),
  bad('prose without its French',
    remove('claims/unpaid.fr.mdx'),
    @@
  ),
  bad('prose without its English',
    write('topics/consent.fr.mdx', 'Le consentement se donne.\n'),
    @@
  ),
  bad('words that were copied and not translated',
    replace(topic, fr, en.replace('en:', 'fr:')),
    @@
  ),
  bad('words in a language that is not served',
    [replace('dossier.yaml', 'locales: [en, fr]', 'locales: [fr]'), (all) => { for (const name of Object.keys(all)) if (!/^(?:dossier|sources|pages)/.test(name)) delete all[name]; }, replace('dossier.yaml', '  positions:\n    - title: { en: The choir, fr: Le chœur }\n      quotes: [letter-unpaid]\n', ''), remove('sources/open-letter.yaml', 'sources/lumen-statement.yaml', 'pages/overview.yaml', 'pages/method.yaml', 'pages/contribute.yaml', 'pages/data.yaml'), replace('sources/gazette-article.yaml', 'publisher: gazette', 'publisher: { name: La Gazette }'), write('pages/about.en.mdx', 'About.\n')],
    @@
  ),
  bad('a straight apostrophe in French',
    replace(topic, fr, fr.replace('l’on', "l'on")),
    @@
  ),
  bad('straight quotation marks in French',
    replace(topic, fr, '  fr: Ce à quoi on dit "oui".'),
    @@
  ),
  bad('a straight apostrophe in French, in single quotation marks of YAML',
    replace(topic, fr, "  fr: 'Ce à quoi l''on consent quand on est enregistré.'"),
    @@
  ),
  bad('straight quotation marks in French, in double quotation marks of YAML',
    replace(topic, fr, '  fr: "Ce à quoi l\'on dit \\"oui\\"."'),
    @@
  ),
  bad('a straight apostrophe in French, in a folded block',
    replace(topic, fr, "  fr: >-\n    Ce à quoi l'on consent\n    quand on est enregistré."),
    @@
  ),
  bad('a straight apostrophe in French prose',
    replace(prose, start, "L'open letter dit"),
    @@
  ),
  bad('straight quotation marks in French prose',
    replace(prose, start, 'La lettre, "ouverte", dit'),
    @@
  ),
  bad('a straight apostrophe in the words of a link',
    replace(prose, 'text="La société"', 'text="L\'entreprise"'),
    @@
  ),
  bad('a straight apostrophe in a heading, a list and a table of French prose',
    append(prose, "\n## L'accord\n\n- d'abord\n\n| l'un | l’autre |\n|---|---|\n| n'a | rien |\n"),
    @@
  ),
  bad('straight quotation marks in English',
    replace(topic, en, '  en: What one says "yes" to.'),
    @@
  ),
  bad('a straight apostrophe in English',
    replace(topic, en, "  en: What a singer's consent covers."),
    @@
  ),
  bad('straight quotation marks in English prose',
    replace('claims/unpaid.en.mdx', 'The letter says', 'The "letter" says'),
    @@
  ),
  bad('an ordinary space before a French question mark',
    replace(topic, fr, '  fr: À quoi consent-on ? À ceci ! Et plus ; enfin.'),
    @@
  ),
  bad('no space before French punctuation',
    replace(topic, fr, '  fr: À quoi consent-on? À ceci! Et plus; enfin.'),
    @@
  ),
  bad('an ordinary space before a colon',
    replace(topic, fr, '  fr: "Ceci : on consent."'),
    @@
  ),
  bad('no space before a colon',
    replace(topic, fr, '  fr: "Ceci: on consent."'),
    @@
  ),
  bad('ordinary spaces inside French quotation marks',
    replace(topic, fr, '  fr: Ce à quoi l’on dit « oui ».'),
    @@
  ),
  bad('no spaces inside French quotation marks',
    replace(topic, fr, '  fr: Ce à quoi l’on dit «oui».'),
    @@
  ),
  bad('ordinary spaces in French prose',
    replace(prose, start, 'La lettre : « ouverte » ; elle dit'),
    @@
  ),
  bad('ordinary spaces around a component in French prose',
    replace(prose, 'La lettre dit <Quote id="letter-unpaid"/>.', 'Qui dit « <Quote id="letter-unpaid"/> » ?'),
    @@
  ),
  bad('no space between a component and a question mark',
    replace(prose, 'La lettre dit <Quote id="letter-unpaid"/>.', 'Qui dit <Quote id="letter-unpaid"/>?'),
    @@
  ),
  bad('a title too long for its place',
    replace('claims/recorded.yaml', 'The choir was recorded in the spring.', `The choir was recorded${' and recorded again'.repeat(10)}.`),
    @@
  ),
  bad('a summary of a page too long for a search result',
    append('pages/about.yaml', `summary:\n  en: This page${' goes on and on,'.repeat(10)} and ends.\n  fr: Cette page parle du dossier.\n`),
    @@
  ),
  bad('a unit too long for a table',
    replace('figures/singers.yaml', '  en: singers\n', '  en: singers who signed the letter\n'),
    @@
  ),
  bad('a note to oneself in words',
    replace(topic, en, '  en: TODO say what one agrees to.'),
    @@
  ),
  bad('a note to oneself in prose',
    append('claims/unpaid.en.mdx', '\nTBD.\n'),
    @@
  ),
  bad('a filler in words',
    replace(topic, en, '  en: Lorem ipsum dolor sit amet.'),
    @@
  ),
];
