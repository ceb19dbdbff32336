/** Why a search failed, as the interface tells the reader. */
export type Reason =
  /** The files are not on the server. */
  | 'missing'
  /** They are gone: the site has been built again since this page was loaded. */
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
