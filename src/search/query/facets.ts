/** The facets of search results. Browser and build share this: it imports nothing. */

/** How a quotation was checked: as queries name it, and as the graph does. */
export const CHECK_STATES = { full: 'checked-full', copy: 'checked-passage', none: 'not-checked' } as const;
export type Check = keyof typeof CHECK_STATES;
export const CHECKS = Object.keys(CHECK_STATES) as Check[];

/** What results can be narrowed by; also the English names of the fields of a query. */
export const FACETS = ['kind', 'lang', 'speaker', 'source', 'topic', 'status', 'year', 'check'] as const;
export type Facet = (typeof FACETS)[number];

/** A run of words in one language; '' where it has none, as names do. */
export type Text = readonly [text: string, lang: string];

/** The language of a text that is an address: no words of it are found but by a query that is an address itself. */
export const ADDRESS = 'address';
