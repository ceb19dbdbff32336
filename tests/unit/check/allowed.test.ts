import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../../src/check/index.ts';
import { append, bad, copy, remove, replace, write } from '../../corpora/bad/input.ts';
import { inFolder, said } from './folder.ts';

/** Changes that look like faults of the corpus but are allowed: no finding. */
const allowed = (name: string, change: Parameters<typeof bad>[1]) =>
  test(`${name}: nothing is reported`, () => {
    inFolder(bad(name, change).files, (folder) =>
      assert.deepEqual(
        check(folder).diagnostics.map((one) => said(one, folder)),
        [],
      ),
    );
  });

const topic = 'topics/consent.yaml';
const fr = '  fr: Ce à quoi l’on consent quand on est enregistré.';
const quote = 'quotes/letter-unpaid.yaml';
const prose = 'claims/unpaid.fr.mdx';
const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');

describe('the typography of others', () => {
  allowed(
    'straight marks in a quotation’s text',
    replace(quote, 'We sang for nothing, and they sell', "We 'sang' for nothing; they're selling"),
  );
  allowed(
    'French without spaces in a quotation’s text',
    replace('quotes/article-unpaid.yaml', 'Nous avons chanté pour rien, et ils vendent nos voix.', 'Nous avons «chanté» pour rien!'),
  );
  allowed(
    'a straight apostrophe in a title as printed',
    replace('sources/open-letter.yaml', '"To those who sell our voices"', '"To those who\'ve sold our voices"'),
  );
  allowed('a straight apostrophe in a name', replace('actors/choir.yaml', 'name: Choir of the Quays', "name: Choir o' the Quays"));
  allowed(
    'an English question quoted in French',
    replace(topic, fr, '  fr: "La lettre demande «\u202FWho asked us? Nobody: that is who!\u202F»"'),
  );
  allowed(
    'straight marks in code spans and blocks of French prose',
    append(prose, '\nLe champ `text: "l\'art"`\u202F; voici\u00A0:\n\n```yaml\ntext: "l\'art"\n```\n'),
  );
});

describe('French typography as it should be', () => {
  allowed(
    'narrow no-break spaces',
    replace(topic, fr, '  fr: "À quoi consent-on\u202F? À ceci\u202F! Et plus\u202F; enfin\u202F: «\u202Foui\u202F»."'),
  );
  allowed(
    'wide no-break spaces',
    replace(topic, fr, '  fr: "À quoi consent-on\u00A0? À ceci\u00A0! Et plus\u00A0; enfin\u00A0: «\u00A0oui\u00A0»."'),
  );
  allowed(
    'times, ratios, addresses and keys',
    append(prose, '\nÀ 14:30, en 16:9, sur https://choir.example.org/?q=a;b et [ici](https://choir.example.org/?a=b) avec `clé:valeur`.\n'),
  );
  allowed('several marks in a row', replace(topic, fr, '  fr: Vraiment\u202F?! Oui\u202F!!! (Ou non\u202F?)'));
  allowed('marks alone in brackets', replace(topic, fr, '  fr: On consent (?) à tout [!] et plus.'));
  allowed('entities in prose', append(prose, '\nElle demande&nbsp;: «&#x202F;quoi&#8239;» &amp; plus.\n'));
  allowed(
    'spaces around a component',
    replace(prose, 'La lettre dit <Quote id="letter-unpaid"/>.', 'Qui dit «\u202F<Quote id="letter-unpaid"/>\u202F»\u202F?'),
  );
  allowed('two spaces that break a line of prose', append(prose, '\nUn vers  \net un autre.\n'));
});

describe('claims that need no more', () => {
  allowed('an unverified fact of the article without evidence', [
    replace('claims/recorded.yaml', 'evidence:\n  - source: lumen-statement\n    stance: supports\n', ''),
    replace('claims/recorded.yaml', 'status: corroborated', 'status: unverified'),
  ]);
  allowed('a fact that nobody in particular asserts', [
    replace('claims/recorded.yaml', 'assertedBy: [choir, lumen]\n', ''),
    replace('claims/recorded.yaml', 'evidence:\n', 'evidence:\n  - source: open-letter\n    stance: supports\n'),
  ]);
  allowed('an accusation to which no reply was found, where that is said', [
    replace('claims/unpaid.yaml', '    quote: lumen-agreed\n', ''),
    replace('claims/unpaid.yaml', 'article: [C1]', 'noReply: { en: Nothing was found., fr: Rien n’a été trouvé. }\narticle: [C1]'),
  ]);
  allowed('a source that repeats another, named as where that was read', [
    append('sources/lumen-statement.yaml', 'relays: gazette-article\n'),
    replace('claims/recorded.yaml', '  - source: lumen-statement\n', '  - source: gazette-article\n    via: [lumen-statement]\n'),
  ]);
  allowed('a source that repeats another and is said to do no more', [
    append('sources/lumen-statement.yaml', 'relays: gazette-article\n'),
    replace('claims/recorded.yaml', 'stance: supports', 'stance: supports\n  - source: lumen-statement\n    stance: reports'),
    replace(
      'claims/recorded.yaml',
      '  - source: lumen-statement\n    stance: supports\n',
      '  - source: gazette-article\n    stance: supports\n',
    ),
  ]);
  allowed('an accusation attributed to those who make it', [
    replace('claims/unpaid.yaml', 'status: disputed', 'status: attributed'),
    replace('claims/unpaid.yaml', 'stance: disputes', 'stance: nuances'),
  ]);
  allowed('a nuanced claim that is disputed as well', replace('claims/unpaid.yaml', 'status: disputed', 'status: nuanced'));
});

describe('quotations within the limit', () => {
  allowed('sixty words', replace(quote, 'We sang for nothing, and they sell our voices.', words(60)));
  allowed(
    'sixty words, words left out and words of ours',
    replace(
      quote,
      'We sang for nothing, and they sell our voices.',
      `${words(30)} […] [the choir of the quays, said ${words(5)}] ${words(30)} [sic]`,
    ),
  );
  allowed(
    'sixty words and the spaced marks of French',
    replace('quotes/article-unpaid.yaml', 'Nous avons chanté pour rien, et ils vendent nos voix.', `${words(60)} ! ; –`),
  );
  allowed('the same words at two places of a source', [
    append(quote, 'selector: { prefix: Dear all, suffix: It began }\n'),
    copy(quote, 'quotes/letter-again.yaml', (text) =>
      text
        .replace('prefix: Dear all, suffix: It began', 'prefix: Once more, suffix: Goodbye')
        .replace('topics:', 'translations: { fr: Nous avons chanté. }\ntopics:'),
    ),
  ]);
  allowed(
    'the same words in two sources',
    copy(quote, 'quotes/lumen-unpaid.yaml', (text) =>
      text
        .replace('source: open-letter', 'source: lumen-statement')
        .replace('topics:', 'translations: { fr: Nous avons chanté. }\ntopics:'),
    ),
  );
  allowed(
    'a prefix whose last word is by chance the first of the quotation',
    replace('quotes/letter-asked.yaml', 'prefix: the spring of last year', 'prefix: of us all nobody'),
  );
  allowed('a source of another region', replace('sources/open-letter.yaml', 'lang: en', 'lang: en-GB'));
});

describe('dates that say what is known', () => {
  allowed(
    'a year between quotation marks',
    replace('events/recording.yaml', 'date: 2024-04\nprecision: month', 'date: "2024"\nprecision: year'),
  );
  allowed('a whole date known to the month only', replace('events/recording.yaml', 'date: 2024-04', 'date: 2024-04-02'));
  allowed(
    'a source of the month in which it was read',
    replace('sources/open-letter.yaml', '  date: 2025-01-06\n  precision: day', '  date: 2025-01\n  precision: month'),
  );
  allowed(
    'an event on the day of its cause',
    replace('events/recording.yaml', 'date: 2024-04\nprecision: month', 'date: 2025-01-06\nprecision: day'),
  );
  allowed(
    'an event an hour after its cause, on clocks that say otherwise',
    replace(
      'events/recording.yaml',
      'date: 2024-04\nprecision: month',
      'date: 2025-01-06\nprecision: time\ntime: "16:00"\nzone: Asia/Tokyo',
    ),
  );
  allowed(
    'a range of one day',
    replace('events/recording.yaml', 'date: 2024-04\nprecision: month', 'date: 2024-04-02\nuntil: 2024-04-02\nprecision: day'),
  );
  allowed('a record updated on the day it was added', append(topic, 'updated: 2025-01-10\n'));
  allowed('a leap day', replace('events/recording.yaml', 'date: 2024-04\nprecision: month', 'date: 2024-02-29\nprecision: day'));
  allowed('a source known through others only', [
    replace('sources/open-letter.yaml', 'read: full', 'read: none'),
    replace('sources/open-letter.yaml', 'accessed: 2025-01-09\n', ''),
  ]);
});

describe('files and records', () => {
  allowed('the same id in two kinds', [
    copy('topics/consent.yaml', 'topics/choir.yaml'),
    replace('claims/unpaid.yaml', 'topics: [consent]', 'topics: [consent, choir]'),
  ]);
  allowed('what tools leave behind', [
    write('.DS_Store', ''),
    write('README.md', '# Notes\n'),
    write('actors/.gitkeep', ''),
    write('actors/lumen.yaml~', ''),
    write('claims/README.md', 'Notes.\n'),
  ]);
  allowed('comments, a line of hyphens first and quoted keys', replace(topic, 'term:\n', '---\n# A notion.\n"term":\n'));
  allowed('a topic that only prose names', [
    copy('topics/consent.yaml', 'topics/pay.yaml'),
    append('claims/unpaid.en.mdx', '\n<Topic id="pay"/>\n'),
    append('claims/unpaid.fr.mdx', '\n<Topic id="pay"/>\n'),
  ]);
  allowed('a page of one’s own', copy('pages/about.yaml', 'pages/press.yaml'));
  allowed(
    'names that are the same in both languages',
    replace('topics/consent.yaml', 'en: Consent\n  fr: Consentement', 'en: Art washing\n  fr: Art washing'),
  );
  allowed('a dossier in one language', [
    (files) => {
      for (const [name, text] of Object.entries(files)) {
        if (typeof text === 'string') files[name] = text.replace(/^ *en: .*\n/gm, '').replace(/\{ en: [^,}]*, fr: /g, '{ fr: ');
      }
    },
    replace('dossier.yaml', 'locales: [en, fr]', 'locales: [fr]'),
    remove('claims/unpaid.en.mdx'),
  ]);
  allowed('a range of one number', replace('figures/singers.yaml', 'low: 20\n    high: 40', 'low: 20\n    high: 20'));
});
