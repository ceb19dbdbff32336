/** What the page `verify/` says while it works; `{…}` are filled in. In each language: i18n/<language>/verify.ts. */
import type { NewQuotation, Standing } from '../check/verbatim/pasted.ts';

/** How much of the fingerprinted text the pasted text has; `{percent}`. */
interface Sameness {
  readonly all: string;
  /** All of it, with other words in between. */
  readonly more: string;
  readonly most: string;
  readonly some: string;
  readonly little: string;
  readonly none: string;
}

export interface VerifyWords {
  readonly nothing: string;
  readonly tooLong: string;
  readonly comparing: string;
  readonly failed: string;
  readonly noFingerprint: string;
  readonly noQuotations: string;
  /** Of one quotation, of several: `{n}`, `{of}`. */
  readonly counted: readonly [string, string];
  readonly same: { readonly full: Sameness; readonly passages: Sameness };
  readonly quotations: string;
  readonly states: Readonly<Record<Standing['state'], string>>;
  readonly unwrapped: string;
  /** `{longest}`, `{at}` */
  readonly parted: string;
  readonly noPart: string;
  readonly differences: string;
  readonly differencesHow: string;
  readonly missingHere: string;
  /** `{n}` */
  readonly moreDifferences: string;
  readonly quotation: { readonly title: string; readonly states: Readonly<Record<NewQuotation['state'], string>> };
}
