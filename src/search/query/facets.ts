/** By what results are told apart. Browser and build share this: it imports nothing. */

/** What the page says of a quotation’s wording: compared with the full source, read in a copy, not read again. */
export const CHECKS = ['full', 'copy', 'none'] as const;
export type Check = (typeof CHECKS)[number];

/** By what results can be narrowed, and what fields of a query are called in English. */
export const FACETS = ['kind', 'lang', 'speaker', 'source', 'topic', 'status', 'year', 'check'] as const;
export type Facet = (typeof FACETS)[number];

/** A run of words in one language; '' where it has none, as names do. */
export type Text = readonly [text: string, lang: string];

/** The language of a text that is an address: no words of it are found but by a query that is an address itself. */
export const ADDRESS = 'address';
