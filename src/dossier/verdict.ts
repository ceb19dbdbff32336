/** What the check of quotations against their sources (src/check/verbatim) tells of each; the graph carries it. */

/** `full`: the whole text of the source; `passages`: only some passages of it, in its order. */
export type Coverage = 'full' | 'passages';

export interface Fingerprint {
  /** The id of the source. */
  readonly source: string;
  readonly coverage: Coverage;
  /** How many words the text has, counted by its spaces. */
  readonly words: number;
  /** The codes of each passage’s windows, in order. A source held in full is one passage. */
  readonly passages: readonly (readonly string[])[];
  /** The day since when it has been as it is; absent where the file does not say. */
  readonly since?: string;
  /** The places of negations, in tokens as locate.ts counts them, ascending; absent where nobody looked for them. */
  readonly negations?: readonly number[];
}

/**
 * A place in the source, in tokens from its start; `end` is exclusive. Good for
 * comparing and ordering the places of one source; the text is not there to show.
 */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Missing {
  readonly outcome: 'missing';
  /**
   * `wording`: the words do not stand there. `context`: they do, but not between
   * that prefix and that suffix. `order`: each part of a quotation with […] stands
   * there, but `longest` does not follow the part before it.
   */
  readonly reason: 'wording' | 'context' | 'order';
  /** The longest part of the quotation that does stand there, as the quotation writes it; empty if no window does. */
  readonly longest: string;
  /** The first word or mark that differs, as the quotation or its selector writes it; absent if `longest` is empty. */
  readonly parted?: string;
}

export type Outcome =
  /** `parts`: the runs around […], in order; one where nothing is left out. */
  | { readonly outcome: 'found'; readonly place: Place; readonly parts: readonly Place[] }
  /** Stands more than once: a prefix or a suffix would tell which. */
  | { readonly outcome: 'ambiguous'; readonly places: readonly Place[] }
  /** This part of it has fewer tokens than a window, and no prefix and suffix on both sides to make up for it. */
  | { readonly outcome: 'too-short'; readonly part: string }
  | Missing;

export interface Omission {
  /** Words and marks of the source that are left out. */
  readonly tokens: number;
  /** Whether a negation is among them; undefined where the fingerprint does not tell. */
  readonly negation: boolean | undefined;
}

/**
 * - `checked-full`: checked against the full source;
 * - `checked-passage`: found in a passage that was copied from the source or from a mirror of it;
 * - `not-checked`: not re-read, or (where `check` says so and the build stops) not found.
 */
export type QuoteCheck =
  | { readonly state: 'checked-full' }
  | { readonly state: 'checked-passage' }
  | { readonly state: 'not-checked'; readonly why: 'no-fingerprint' | Exclude<Outcome['outcome'], 'found'> };

export interface Verdict {
  readonly check: QuoteCheck;
  /** Absent where the source has no fingerprint that can be read. */
  readonly outcome?: Outcome;
  /** Set where the words alone stand at more than one place: only their context tells which is meant. */
  readonly standsTwice?: true;
  /** What its […] leave out; absent where nothing is. */
  readonly omissions?: readonly Omission[];
}
