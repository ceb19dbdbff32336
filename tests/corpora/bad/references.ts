/** What refers to what: ids that lead nowhere, in circles, twice or to the wrong place. */
import { append, bad, type BadInput, copy, remove, replace, write } from './input.ts';

const quote = 'quotes/letter-unpaid.yaml';
const unpaid = 'claims/unpaid.yaml';

export const references: readonly BadInput[] = [
  bad('a mistyped id',
    replace(quote, 'speaker: choir', 'speaker: chior'),
    @@
  ),
  bad('an id of nothing like it',
    replace(quote, 'speaker: choir', 'speaker: orchestra-of-the-hills'),
    @@
  ),
  bad('an id of another kind of record',
    replace(quote, 'speaker: choir', 'speaker: open-letter'),
    @@
  ),
  bad('a mistyped id in a list',
    replace('events/recording.yaml', '[choir, lumen-voice]', '[choir, lumen-voices]'),
    @@
  ),
  bad('a mistyped id in the evidence',
    replace(unpaid, '  - source: open-letter', '  - source: open-leter'),
    @@
  ),
  bad('a mistyped article',
    replace('dossier.yaml', 'article: gazette-article', 'article: gazete-article'),
    @@
  ),
  bad('a mistyped quotation on the first page',
    replace('dossier.yaml', 'quotes: [letter-unpaid]', 'quotes: [letter-unpayed]'),
    @@
  ),
  bad('a record that was removed',
    remove('topics/consent.yaml'),
    @@
  ),
  bad('a mistyped id in prose',
    replace('claims/unpaid.en.mdx', '<Quote id="letter-unpaid"/>', '<Quote id="letter-unpaied"/>'),
    @@
  ),
  bad('an id of another kind in prose',
    replace('claims/unpaid.en.mdx', '<Actor id="lumen" ', '<Actor id="consent" '),
    @@
  ),
  bad('a mistyped id in prose in each language',
    [replace('claims/unpaid.en.mdx', 'id="lumen" ', 'id="lumenn" '), replace('claims/unpaid.fr.mdx', 'id="lumen" ', 'id="lumenn" ')],
    @@
  ),
  bad('a reference to a record that is broken: only that one is named',
    replace('actors/choir.yaml', 'kind: collective', 'kind: choir'),
    @@
  ),
  bad('a quotation that renders itself',
    replace('quotes/article-unpaid.yaml', 'renders: letter-unpaid', 'renders: article-unpaid'),
    @@
  ),
  bad('a topic related to itself',
    append('topics/consent.yaml', 'related: [consent]\n'),
    @@
  ),
  bad('an actor that is part of itself',
    replace('actors/lumen-voice.yaml', 'partOf: lumen\n', 'partOf: lumen-voice\n'),
    @@
  ),
  bad('an event after itself',
    replace('events/letter-sent.yaml', 'after: [recording]', 'after: [letter-sent]'),
    @@
  ),
  bad('two actors, each part of the other',
    append('actors/lumen.yaml', 'partOf: lumen-voice\n'),
    @@
  ),
  bad('three actors in a circle',
    [append('actors/lumen.yaml', 'partOf: gazette\n'), append('actors/gazette.yaml', 'partOf: lumen-voice\n')],
    @@
  ),
  bad('two sources, each a relay of the other',
    [append('sources/open-letter.yaml', 'relays: gazette-article\n'), append('sources/gazette-article.yaml', 'relays: open-letter\n')],
    @@
  ),
  bad('two events, each after the other',
    [replace('events/letter-sent.yaml', 'date: 2025-01-06\nprecision: time\ntime: "09:00"\nzone: Europe/Paris\n', 'date: 2024-04\nprecision: month\n'), append('events/recording.yaml', 'after: [letter-sent]\n')],
    @@
  ),
  bad('a rendering of a rendering',
    copy('quotes/article-unpaid.yaml', 'quotes/lumen-unpaid.yaml', (text) => text.replace('lang: fr', 'lang: en').replace('gazette-article', 'lumen-statement').replace('renders: letter-unpaid', 'renders: article-unpaid').replace('« Nous avons chanté pour rien, et ils vendent nos voix. »', 'They say they sang for nothing.')),
    @@
  ),
  bad('two quotations that render each other',
    append(quote, 'renders: article-unpaid\n'),
    @@
  ),
  bad('a rendering in the same language',
    [replace('quotes/article-unpaid.yaml', 'lang: fr', 'lang: en'), replace('sources/gazette-article.yaml', 'lang: fr', 'lang: en'), append(quote, 'translations: { fr: Nous avons chanté pour rien. }\n')],
    @@
  ),
  bad('a topic named twice',
    replace(unpaid, 'topics: [consent]', 'topics: [consent, consent]'),
    @@
  ),
  bad('an alias that stands twice',
    replace('actors/lumen.yaml', '[Lumen Labs]', '[Lumen Labs, Lumen SA, Lumen Labs]'),
    @@
  ),
  bad('the same evidence twice',
    replace(unpaid, '  - source: open-letter\n    stance: supports\n', '  - source: open-letter\n    stance: supports\n  - source: open-letter\n    stance: supports\n'),
    @@
  ),
  bad('a language of the dossier that stands twice',
    replace('dossier.yaml', 'locales: [en, fr]', 'locales: [en, fr, en]'),
    @@
  ),
  bad('a source nobody refers to',
    copy('sources/lumen-statement.yaml', 'sources/lumen-blog.yaml'),
    @@
  ),
  bad('an actor nobody refers to, though it refers to another',
    copy('actors/lumen-voice.yaml', 'actors/lumen-choir.yaml'),
    @@
  ),
  bad('a topic nobody refers to',
    copy('topics/consent.yaml', 'topics/pay.yaml'),
    @@
  ),
  bad('a topic that only names itself',
    copy('topics/consent.yaml', 'topics/pay.yaml', (text) => `${text}related: [pay]\n`),
    @@
  ),
  bad('an event that bears on nothing',
    write('events/concert.yaml', 'title: { en: A concert, fr: Un concert }\ndate: 2025-02\nprecision: month\nconfidence: low\nadded: 2025-01-10\n'),
    @@
  ),
  bad('a page at the address of a kind of record',
    copy('pages/about.yaml', 'pages/claims.yaml'),
    @@
  ),
  bad('a page at the address of a language',
    copy('pages/about.yaml', 'pages/fr.yaml'),
    @@
  ),
  bad('a page at the address of the search',
    copy('pages/about.yaml', 'pages/search.yaml'),
    @@
  ),
  bad('a page at the address of the article',
    copy('pages/about.yaml', 'pages/article.yaml'),
    @@
  ),
  bad('a page at the address of what is not found',
    copy('pages/about.yaml', 'pages/404.yaml'),
    @@
  ),
  bad('a topic at the address of a list',
    [copy('topics/consent.yaml', 'topics/page.yaml'), replace(unpaid, 'topics: [consent]', 'topics: [consent, page]')],
    @@
  ),
  bad('a topic at the address of a view',
    [copy('topics/consent.yaml', 'topics/by.yaml'), replace(unpaid, 'topics: [consent]', 'topics: [consent, by]')],
    @@
  ),
  bad('an id that Windows cannot have',
    [copy('topics/consent.yaml', 'topics/con.yaml'), replace(unpaid, 'topics: [consent]', 'topics: [consent, con]')],
    @@
  ),
  bad('an id of a sentence',
    [copy('topics/consent.yaml', `topics/${'what-one-agrees-to-'.repeat(5)}when-one-is-recorded.yaml`), replace(unpaid, 'topics: [consent]', `topics: [consent, ${'what-one-agrees-to-'.repeat(5)}when-one-is-recorded]`)],
    @@
  ),
  bad('a page that every dossier has is missing',
    remove('pages/method.yaml'),
    @@
  ),
  bad('a page that is broken is not missing as well',
    write('pages/method.yaml', 'title: Method\n'),
    @@
  ),
];
