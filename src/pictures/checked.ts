/** How the quotations of a dossier are checked, counted. */
export interface CheckedCounts {
  /** Compared letter by letter with the full source. */
  readonly full: number;
  /** Wording read in a copy or in passages. */
  readonly copy: number;
  /** Not re-read. */
  readonly none: number;
  readonly total: number;
}
