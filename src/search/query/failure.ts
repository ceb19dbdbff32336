/** Why a search could not be made, in the terms in which the reader is told. */
export type Reason =
  /** The files are not on the server. */
  | 'missing'
  /** They were, when this page was loaded: the site has been built anew since. */
  | 'stale'
  /** The network did not answer. */
  | 'offline'
  /** They came, and are not what they should be; or the browser cannot run them. */
  | 'broken';

export class SearchFailure extends Error {
  readonly reason: Reason;
  constructor(reason: Reason, cause?: unknown) {
    super(`Search: ${reason}`, { cause });
    this.reason = reason;
  }
}
