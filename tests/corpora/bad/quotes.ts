/** Quotations that are double, too long, in another language or badly placed. */
import { append, type BadInput, bad, copy, replace } from './input.ts';

const quote = 'quotes/letter-unpaid.yaml';
const asked = 'quotes/letter-asked.yaml';
const again = (change: (text: string) => string) =>
  copy(quote, 'quotes/letter-unpaid-again.yaml', (text) =>
    change(text).replace('topics:', 'translations: { fr: Nous avons chanté pour rien. }\ntopics:'),
  );
const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');

export const quotes: readonly BadInput[] = [
  bad(
    'the same quotation twice',
    again((text) => text),
    'quotes/letter-unpaid.yaml:1:7 error duplicate-quotation: quotes/letter-unpaid-again has the same words from the same source.',
  ),
  bad(
    'the same quotation twice, in other typography',
    again((text) => text.replace('"We sang for nothing, and they sell our voices."', '"WE SANG for nothing,  and they sell our voices."')),
    'quotes/letter-unpaid.yaml:1:7 error duplicate-quotation: quotes/letter-unpaid-again has the same words from the same source.',
  ),
  bad(
    'the same quotation twice, one of them with its place',
    again((text) => `${text}selector: { prefix: Dear all }\n`),
    'quotes/letter-unpaid.yaml:1:7 error duplicate-quotation: quotes/letter-unpaid-again has the same words from the same source.',
  ),
  bad(
    'the same quotation three times',
    [again((text) => text), copy(quote, 'quotes/letter-unpaid-more.yaml', (text) => `${text}translations: { fr: Nous avons chanté. }\n`)],
    'quotes/letter-unpaid-more.yaml:1:7 error duplicate-quotation: quotes/letter-unpaid-again has the same words from the same source.',
    'quotes/letter-unpaid.yaml:1:7 error duplicate-quotation: quotes/letter-unpaid-again has the same words from the same source.',
  ),
  bad(
    'a quotation of sixty-one words',
    replace(quote, 'We sang for nothing, and they sell our voices.', words(61)),
    'quotes/letter-unpaid.yaml:1:7 error quotation-too-long: The quotation has 61 words; 60 are a fair quotation.',
  ),
  bad(
    'a quotation of sixty-one words and an insertion of ours',
    replace(quote, 'We sang for nothing, and they sell our voices.', `${words(30)} [the choir] ${words(31)}`),
    'quotes/letter-unpaid.yaml:1:7 error quotation-too-long: The quotation has 61 words; 60 are a fair quotation.',
  ),
  bad(
    'a quotation of a thousand letters without a space',
    replace(quote, 'We sang for nothing, and they sell our voices.', 'a,'.repeat(501)),
    'quotes/letter-unpaid.yaml:1:7 error quotation-too-long: The quotation has 1002 characters; 1000 are allowed.',
  ),
  bad(
    'a long quotation in French, with its spaces',
    replace('quotes/article-unpaid.yaml', 'Nous avons chanté pour rien, et ils vendent nos voix.', `${words(70)} !`),
    'quotes/article-unpaid.yaml:1:7 error quotation-too-long: The quotation has 70 words; 60 are a fair quotation.',
  ),
  bad(
    'a quotation in another language than its source',
    replace('sources/open-letter.yaml', 'lang: en', 'lang: de'),
    'quotes/letter-asked.yaml:2:7 warning quote-language-differs: The quotation is in en, its source in de.',
    'quotes/letter-unpaid.yaml:2:7 warning quote-language-differs: The quotation is in en, its source in de.',
  ),
  bad(
    'a quotation translated into its own language',
    replace('quotes/lumen-agreed.yaml', '  fr: Chaque choriste', '  en: Each singer agreed to it.\n  fr: Chaque choriste'),
    'quotes/lumen-agreed.yaml:6:3 error needless-translation: The quotation is in en and is translated into en.',
  ),
  bad(
    'a quotation nobody can read in French',
    replace('quotes/lumen-agreed.yaml', 'translations:\n  fr: Chaque choriste a consenti à l’enregistrement.\n', ''),
    'quotes/lumen-agreed.yaml:1:1 error missing-language: The quotation cannot be read in the language fr.',
  ),
  bad(
    'odd words that are not in the quotation',
    replace(asked, '  - text: payed', '  - text: payd'),
    'quotes/letter-asked.yaml:11:11 error sic-not-in-text: “payd” does not stand in the quotation’s text.',
  ),
  bad(
    'odd words in another case',
    replace(asked, '  - text: payed', '  - text: Payed'),
    'quotes/letter-asked.yaml:11:11 error sic-not-in-text: “Payed” does not stand in the quotation’s text.',
  ),
  bad(
    'odd words without a note',
    replace(
      asked,
      '  - text: payed\n    note:\n      en: So written in the letter.\n      fr: Écrit ainsi dans la lettre.\n',
      '  - text: payed\n',
    ),
    'quotes/letter-asked.yaml:11:5 error missing-key: sic[1].note is missing.',
  ),
  bad(
    'a suffix that stops within a word',
    replace('passages/p1.yaml', '  end: à la machine', '  end: à la machine\n  suffix: après des centaines d'),
    'passages/p1.yaml:11:11 error context-cuts-word: The suffix ends within a word: “d”.',
  ),
  bad(
    'a prefix that begins within a word',
    replace(asked, 'prefix: the spring of last year', 'prefix: "’spring of last year"'),
    'quotes/letter-asked.yaml:6:11 error context-cuts-word: The prefix begins within a word: “’spring”.',
  ),
  bad(
    'a prefix that runs into the quotation',
    replace(asked, 'prefix: the spring of last year', 'prefix: the spring of last year nobody asked us'),
    'quotes/letter-asked.yaml:6:11 error selector-overlap: The prefix runs into the quoted words.',
  ),
  bad(
    'a prefix that is the quotation',
    replace(asked, 'prefix: the spring of last year', 'prefix: Nobody asked us [the singers] and nobody payed us'),
    'quotes/letter-asked.yaml:6:11 error selector-overlap: The prefix runs into the quoted words.',
  ),
  bad(
    'a suffix that begins with the quotation’s end',
    replace(asked, 'suffix: Today we hear ourselves', 'suffix: and nobody payed us. Today we hear ourselves'),
    'quotes/letter-asked.yaml:7:11 error selector-overlap: The suffix begins with the quoted words.',
  ),
  bad(
    'a prefix of a passage that is its beginning',
    replace('passages/p1.yaml', '  start: Le chœur des Quais', '  prefix: Hier Le chœur des Quais\n  start: Le chœur des Quais'),
    'passages/p1.yaml:9:11 error selector-overlap: The prefix runs into the quoted words.',
  ),
  bad(
    'a suffix of a passage that is its end',
    replace('passages/p1.yaml', '  end: à la machine', '  end: à la machine\n  suffix: à la machine. Depuis'),
    'passages/p1.yaml:11:11 error selector-overlap: The suffix begins with the quoted words.',
  ),
  bad(
    'a quotation without words',
    replace(quote, '"We sang for nothing, and they sell our voices."', '""'),
    'quotes/letter-unpaid.yaml:1:7 error bad-value: text is empty.',
  ),
  bad(
    'outer quotation marks around the exact words',
    replace(
      'quotes/letter-unpaid.yaml',
      '"We sang for nothing, and they sell our voices."',
      '"“We sang for nothing, and they sell our voices.”"',
    ),
    'quotes/letter-unpaid.yaml:1:7 error outer-quotation-marks: The words stand between quotation marks, “ and ”.',
  ),
  bad(
    'a translation of ours where a published one exists',
    append('quotes/letter-unpaid.yaml', 'translations:\n  fr: Nous avons chanté sans salaire, et ils vendent nos voix.\n'),
    'quotes/letter-unpaid.yaml:11:3 error needless-translation: quotes/article-unpaid is a published translation of these words into fr:',
  ),
];
