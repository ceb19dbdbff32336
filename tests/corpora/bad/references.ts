/** What refers to what: ids that lead nowhere, in circles, twice or to the wrong place. */
import { append, type BadInput, bad, copy, remove, replace, write } from './input.ts';

const quote = 'quotes/letter-unpaid.yaml';
const unpaid = 'claims/unpaid.yaml';

export const references: readonly BadInput[] = [
  bad(
    'a mistyped id',
    replace(quote, 'speaker: choir', 'speaker: chior'),
    'quotes/letter-unpaid.yaml:3:10 error dangling-id: There is no actors/chior.',
  ),
  bad(
    'an id of nothing like it',
    replace(quote, 'speaker: choir', 'speaker: orchestra-of-the-hills'),
    'quotes/letter-unpaid.yaml:3:10 error dangling-id: There is no actors/orchestra-of-the-hills.',
  ),
  bad(
    'an id that was changed, in a record that still has the old one',
    [replace(quote, 'speaker: choir', 'speaker: choir-of-old'), append('actors/choir.yaml', 'formerly: [choir-of-old]\n')],
    'quotes/letter-unpaid.yaml:3:10 error dangling-id: There is no actors/choir-of-old.',
  ),
  bad(
    'a former id that is a record',
    append('actors/choir.yaml', 'formerly: [lumen]\n'),
    'actors/choir.yaml:7:12 error former-id: actors/lumen is a record: its address is its own.',
  ),
  bad(
    'a former id of two records',
    [append('actors/choir.yaml', 'formerly: [singers]\n'), append('actors/lumen.yaml', 'formerly: [singers]\n')],
    'actors/lumen.yaml:10:12 error former-id: actors/singers leads to actors/choir already.',
  ),
  bad(
    'a record that is said to be gone',
    append('dossier.yaml', 'removed:\n  - { id: actors/lumen, date: 2025-01-11, note: { en: Gone., fr: Retiré. } }\n'),
    'dossier.yaml:21:11 error former-id: actors/lumen is a record: nothing was removed.',
  ),
  bad(
    'an id of another kind of record',
    replace(quote, 'speaker: choir', 'speaker: open-letter'),
    'quotes/letter-unpaid.yaml:3:10 error dangling-id: There is no actors/open-letter.',
  ),
  bad(
    'a mistyped id in a list',
    replace('events/recording.yaml', '[choir, lumen-voice]', '[choir, lumen-voices]'),
    'actors/lumen-voice.yaml:1:1 warning orphan-record: Nothing refers to actors/lumen-voice.',
    'events/recording.yaml:6:17 error dangling-id: There is no actors/lumen-voices.',
  ),
  bad(
    'a mistyped id in the evidence',
    replace(unpaid, '  - source: open-letter', '  - source: open-leter'),
    'claims/unpaid.yaml:19:13 error dangling-id: There is no sources/open-leter.',
  ),
  bad(
    'a mistyped article',
    replace('dossier.yaml', 'article: gazette-article', 'article: gazete-article'),
    'dossier.yaml:12:10 error dangling-id: There is no sources/gazete-article.',
  ),
  bad(
    'a mistyped quotation on the first page',
    replace('dossier.yaml', 'quotes: [letter-unpaid]', 'quotes: [letter-unpayed]'),
    'dossier.yaml:17:16 error dangling-id: There is no quotes/letter-unpayed.',
  ),
  bad(
    'a record that was removed',
    remove('topics/consent.yaml'),
    'claims/unpaid.yaml:21:10 error dangling-id: There is no topics/consent.',
    'quotes/letter-unpaid.yaml:8:10 error dangling-id: There is no topics/consent.',
  ),
  bad(
    'a mistyped id in prose',
    replace('claims/unpaid.en.mdx', '<Quote id="letter-unpaid"/>', '<Quote id="letter-unpaied"/>'),
    'claims/unpaid.en.mdx:1:24 error dangling-id: There is no quotes/letter-unpaied.',
  ),
  bad(
    'an id of another kind in prose',
    replace('claims/unpaid.en.mdx', '<Actor id="lumen" ', '<Actor id="consent" '),
    'claims/unpaid.en.mdx:3:8 error dangling-id: There is no actors/consent.',
  ),
  bad(
    'a mistyped id in prose in each language',
    [replace('claims/unpaid.en.mdx', 'id="lumen" ', 'id="lumenn" '), replace('claims/unpaid.fr.mdx', 'id="lumen" ', 'id="lumenn" ')],
    'claims/unpaid.en.mdx:3:8 error dangling-id: There is no actors/lumenn.',
    'claims/unpaid.fr.mdx:3:8 error dangling-id: There is no actors/lumenn.',
  ),
  bad(
    'a reference to a record that is broken: only that one is named',
    replace('actors/choir.yaml', 'kind: collective', 'kind: choir'),
    'actors/choir.yaml:2:7 error bad-value: kind: “choir” is not one of person, collective, organisation, product,',
  ),
  bad(
    'a quotation that renders itself',
    replace('quotes/article-unpaid.yaml', 'renders: letter-unpaid', 'renders: article-unpaid'),
    'quotes/article-unpaid.yaml:1:1 error missing-language: The quotation cannot be read in the language en.',
    'quotes/article-unpaid.yaml:5:10 error self-reference: quotes/article-unpaid refers to itself.',
    'quotes/letter-unpaid.yaml:1:1 error missing-language: The quotation cannot be read in the language fr.',
  ),
  bad(
    'a topic related to itself',
    append('topics/consent.yaml', 'related: [consent]\n'),
    'topics/consent.yaml:8:11 error self-reference: topics/consent refers to itself.',
  ),
  bad(
    'an actor that is part of itself',
    replace('actors/lumen-voice.yaml', 'partOf: lumen\n', 'partOf: lumen-voice\n'),
    'actors/lumen-voice.yaml:6:9 error self-reference: actors/lumen-voice refers to itself.',
  ),
  bad(
    'an event after itself',
    replace('events/letter-sent.yaml', 'after: [recording]', 'after: [letter-sent]'),
    'events/letter-sent.yaml:10:9 error self-reference: events/letter-sent refers to itself.',
  ),
  bad(
    'two actors, each part of the other',
    append('actors/lumen.yaml', 'partOf: lumen-voice\n'),
    'actors/lumen.yaml:10:9 error circular-reference: actors/lumen is part of actors/lumen-voice is part of actors/lumen.',
  ),
  bad(
    'three actors in a circle',
    [append('actors/lumen.yaml', 'partOf: gazette\n'), append('actors/gazette.yaml', 'partOf: lumen-voice\n')],
    'actors/gazette.yaml:7:9 error circular-reference: actors/gazette is part of actors/lumen-voice is part of actors/lumen',
  ),
  bad(
    'two sources, each a relay of the other',
    [append('sources/open-letter.yaml', 'relays: gazette-article\n'), append('sources/gazette-article.yaml', 'relays: open-letter\n')],
    'sources/gazette-article.yaml:13:9 error circular-reference: sources/gazette-article relays sources/open-letter relays',
  ),
  bad(
    'two events, each after the other',
    [
      replace(
        'events/letter-sent.yaml',
        'date: 2025-01-06\nprecision: time\ntime: "09:00"\nzone: Europe/Paris\n',
        'date: 2024-04\nprecision: month\n',
      ),
      append('events/recording.yaml', 'after: [letter-sent]\n'),
    ],
    'events/letter-sent.yaml:8:9 error circular-reference: events/letter-sent comes after events/recording comes after',
  ),
  bad(
    'a rendering of a rendering',
    copy('quotes/article-unpaid.yaml', 'quotes/lumen-unpaid.yaml', (text) =>
      text
        .replace('lang: fr', 'lang: en')
        .replace('gazette-article', 'lumen-statement')
        .replace('renders: letter-unpaid', 'renders: article-unpaid')
        .replace('« Nous avons chanté pour rien, et ils vendent nos voix. »', 'They say they sang for nothing.'),
    ),
    'quotes/lumen-unpaid.yaml:5:10 error rendering-of-rendering: quotes/article-unpaid is itself a rendering of quotes/letter-unpaid.',
  ),
  bad(
    'two quotations that render each other',
    append(quote, 'renders: article-unpaid\n'),
    'quotes/article-unpaid.yaml:5:10 error rendering-of-rendering: quotes/letter-unpaid is itself a rendering of quotes/article-unpaid.',
    'quotes/letter-unpaid.yaml:10:10 error rendering-of-rendering: quotes/article-unpaid is itself a rendering of quotes/letter-unpaid.',
  ),
  bad(
    'a rendering in the same language',
    [
      replace('quotes/article-unpaid.yaml', 'lang: fr', 'lang: en'),
      replace('sources/gazette-article.yaml', 'lang: fr', 'lang: en'),
      append(quote, 'translations: { fr: Nous avons chanté pour rien. }\n'),
    ],
    'quotes/article-unpaid.yaml:1:1 error missing-language: The quotation cannot be read in the language fr.',
    'quotes/article-unpaid.yaml:5:10 error rendering-of-rendering: quotes/letter-unpaid is in the same language.',
  ),
  bad(
    'a topic named twice',
    replace(unpaid, 'topics: [consent]', 'topics: [consent, consent]'),
    'claims/unpaid.yaml:21:19 error repeated-item: consent stands twice in topics: it is item 1, too.',
  ),
  bad(
    'an alias that stands twice',
    replace('actors/lumen.yaml', '[Lumen Labs]', '[Lumen Labs, Lumen SA, Lumen Labs]'),
    'actors/lumen.yaml:3:33 error repeated-item: Lumen Labs stands twice in aliases: it is item 1, too.',
  ),
  bad(
    'the same evidence twice',
    replace(
      unpaid,
      '  - source: open-letter\n    stance: supports\n',
      '  - source: open-letter\n    stance: supports\n  - source: open-letter\n    stance: supports\n',
    ),
    'claims/unpaid.yaml:21:5 error repeated-item: Item 3 stands twice in evidence: it is item 2, too.',
  ),
  bad(
    'a language of the dossier that stands twice',
    replace('dossier.yaml', 'locales: [en, fr]', 'locales: [en, fr, en]'),
    'dossier.yaml:7:19 error repeated-item: en stands twice in locales: it is item 1, too.',
  ),
  bad(
    'a source nobody refers to',
    copy('sources/lumen-statement.yaml', 'sources/lumen-blog.yaml'),
    'sources/lumen-blog.yaml:1:1 warning orphan-record: Nothing refers to sources/lumen-blog.',
  ),
  bad(
    'an actor nobody refers to, though it refers to another',
    copy('actors/lumen-voice.yaml', 'actors/lumen-choir.yaml'),
    'actors/lumen-choir.yaml:1:1 warning orphan-record: Nothing refers to actors/lumen-choir.',
  ),
  bad(
    'a topic nobody refers to',
    copy('topics/consent.yaml', 'topics/pay.yaml'),
    'topics/pay.yaml:1:1 warning orphan-record: Nothing refers to topics/pay.',
  ),
  bad(
    'a topic that only names itself',
    copy('topics/consent.yaml', 'topics/pay.yaml', (text) => `${text}related: [pay]\n`),
    'topics/pay.yaml:1:1 warning orphan-record: Nothing refers to topics/pay.',
    'topics/pay.yaml:8:11 error self-reference: topics/pay refers to itself.',
  ),
  bad(
    'an event that bears on nothing',
    write(
      'events/concert.yaml',
      'title: { en: A concert, fr: Un concert }\ndate: 2025-02\nprecision: month\nconfidence: low\nadded: 2025-01-10\n',
    ),
    'events/concert.yaml:1:1 warning orphan-record: Nothing refers to events/concert.',
  ),
  bad(
    'a page that adds to a text that the program does not bring',
    write('pages/overview.yaml', 'title: { en: Overview, fr: Vue d’ensemble }\nextends: program\nadded: 2025-01-10\n'),
    'pages/overview.yaml:2:1 error extends-nothing: The program brings no text for the page “overview”.',
  ),
  bad(
    'a page at the address of a kind of record',
    copy('pages/about.yaml', 'pages/claims.yaml'),
    'pages/claims.yaml:1:1 error reserved-id: The id “claims” is taken: /claims/ is an address of the site itself.',
  ),
  bad(
    'a page at the address of a language',
    copy('pages/about.yaml', 'pages/fr.yaml'),
    'pages/fr.yaml:1:1 error reserved-id: The id “fr” is taken: /fr/ is an address of the site itself.',
  ),
  bad(
    'a page at the address of the search',
    copy('pages/about.yaml', 'pages/search.yaml'),
    'pages/search.yaml:1:1 error reserved-id: The id “search” is taken: /search/ is an address of the site itself.',
  ),
  bad(
    'a page at the address of the article',
    copy('pages/about.yaml', 'pages/article.yaml'),
    'pages/article.yaml:1:1 error reserved-id: The id “article” is taken: /article/ is an address of the site itself.',
  ),
  bad(
    'a page at the address of what is not found',
    copy('pages/about.yaml', 'pages/404.yaml'),
    'pages/404.yaml:1:1 error reserved-id: The id “404” is taken: /404/ is an address of the site itself.',
  ),
  bad(
    'a topic at the address of a list',
    [copy('topics/consent.yaml', 'topics/page.yaml'), replace(unpaid, 'topics: [consent]', 'topics: [consent, page]')],
    'topics/page.yaml:1:1 error reserved-id: The id “page” is taken: /topics/page/ is an address of the site',
  ),
  bad(
    'a topic at the address of a view',
    [copy('topics/consent.yaml', 'topics/by.yaml'), replace(unpaid, 'topics: [consent]', 'topics: [consent, by]')],
    'topics/by.yaml:1:1 error reserved-id: The id “by” is taken: /topics/by/ is an address of the site itself.',
  ),
  bad(
    'an id that Windows cannot have',
    [copy('topics/consent.yaml', 'topics/con.yaml'), replace(unpaid, 'topics: [consent]', 'topics: [consent, con]')],
    'topics/con.yaml:1:1 error unsuitable-id: Windows cannot have a file named con.yaml.',
  ),
  bad(
    'an id of a sentence',
    [
      copy('topics/consent.yaml', `topics/${'what-one-agrees-to-'.repeat(5)}when-one-is-recorded.yaml`),
      replace(unpaid, 'topics: [consent]', `topics: [consent, ${'what-one-agrees-to-'.repeat(5)}when-one-is-recorded]`),
    ],
    'topics/what-one-agrees-to-what-one-agrees-to-what-one-agrees-to-what-one-agrees-to-what-one-agrees-to-when-one-is-recorded.yaml:1:1 error unsuitable-id: The id has 115 characters; 80 are allowed.',
  ),
  bad(
    'the page that every dossier writes is missing',
    remove('pages/overview.yaml'),
    'pages/overview.yaml:1:1 error missing-page: The dossier has no page “overview”.',
  ),
  bad(
    'a page that is broken is not missing as well',
    write('pages/method.yaml', 'title: Method\n'),
    'pages/method.yaml:1:8 error wrong-type: title is words; keys and values are wanted.',
  ),
];
