/** What a list has said already, in its heading or by being whose it is, and its rows need not repeat. */
export type Said = 'speaker' | 'source' | 'publisher' | 'status' | 'kind';
