/** Quotations that are double, too long, in another language or badly placed. */
import { bad, type BadInput, copy, replace } from './input.ts';

const quote = 'quotes/letter-unpaid.yaml';
const asked = 'quotes/letter-asked.yaml';
const again = (change: (text: string) => string) =>
  copy(quote, 'quotes/letter-unpaid-again.yaml', (text) => change(text).replace('topics:', 'translations: { fr: Nous avons chanté pour rien. }\ntopics:'));
const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');

export const quotes: readonly BadInput[] = [
  bad('the same quotation twice',
    again((text) => text),
    @@
  ),
  bad('the same quotation twice, in other typography',
    again((text) => text.replace('"We sang for nothing, and they sell our voices."', '"WE SANG for nothing,  and they sell our voices."')),
    @@
  ),
  bad('the same quotation twice, one of them with its place',
    again((text) => `${text}selector: { prefix: Dear all }\n`),
    @@
  ),
  bad('the same quotation three times',
    [again((text) => text), copy(quote, 'quotes/letter-unpaid-more.yaml', (text) => `${text}translations: { fr: Nous avons chanté. }\n`)],
    @@
  ),
  bad('a quotation of sixty-one words',
    replace(quote, 'We sang for nothing, and they sell our voices.', words(61)),
    @@
  ),
  bad('a quotation of sixty-one words and an insertion of ours',
    replace(quote, 'We sang for nothing, and they sell our voices.', `${words(30)} [the choir] ${words(31)}`),
    @@
  ),
  bad('a long quotation in French, with its spaces',
    replace('quotes/article-unpaid.yaml', 'Nous avons chanté pour rien, et ils vendent nos voix.', `${words(70)} !`),
    @@
  ),
  bad('a quotation in another language than its source',
    replace('sources/open-letter.yaml', 'lang: en', 'lang: de'),
    @@
  ),
  bad('a quotation translated into its own language',
    replace('quotes/lumen-agreed.yaml', '  fr: Chaque choriste', '  en: Each singer agreed to it.\n  fr: Chaque choriste'),
    @@
  ),
  bad('a quotation nobody can read in French',
    replace('quotes/lumen-agreed.yaml', 'translations:\n  fr: Chaque choriste a consenti à l’enregistrement.\n', ''),
    @@
  ),
  bad('odd words that are not in the quotation',
    replace(asked, '  - text: payed', '  - text: payd'),
    @@
  ),
  bad('odd words in another case',
    replace(asked, '  - text: payed', '  - text: Payed'),
    @@
  ),
  bad('odd words without a note',
    replace(asked, '  - text: payed\n    note:\n      en: So written in the letter.\n      fr: Écrit ainsi dans la lettre.\n', '  - text: payed\n'),
    @@
  ),
  bad('a prefix that runs into the quotation',
    replace(asked, 'prefix: the spring of last year', 'prefix: the spring of last year nobody asked us'),
    @@
  ),
  bad('a prefix that is the quotation',
    replace(asked, 'prefix: the spring of last year', 'prefix: Nobody asked us [the singers] and nobody payed us'),
    @@
  ),
  bad('a suffix that begins with the quotation’s end',
    replace(asked, 'suffix: Today we hear ourselves', 'suffix: and nobody payed us. Today we hear ourselves'),
    @@
  ),
  bad('a prefix of a passage that is its beginning',
    replace('passages/p1.yaml', '  start: Le chœur des Quais', '  prefix: Hier Le chœur des Quais\n  start: Le chœur des Quais'),
    @@
  ),
  bad('a suffix of a passage that is its end',
    replace('passages/p1.yaml', '  end: à la machine', '  end: à la machine\n  suffix: à la machine. Depuis'),
    @@
  ),
  bad('a quotation without words',
    replace(quote, '"We sang for nothing, and they sell our voices."', '""'),
    @@
  ),
];
