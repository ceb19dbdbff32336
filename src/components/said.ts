/** What the heading or the owner of a list already says, so that its rows need not repeat it. */
export type Said = 'speaker' | 'source' | 'publisher' | 'status' | 'kind';
