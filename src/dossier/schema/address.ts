/**
 * Addresses as records hold them: complete, https, written as RFC 3986 writes them,
 * and without what browsers and newsletters add to an address that is copied.
 */

/** What is wrong with an address that is otherwise complete. The words follow the address in a message. */
const FLAWS = {
  highlight: 'ends in a highlight of words (:~:text=), which the links into a source add themselves',
  tracking: 'carries parameters that track readers',
  encoding: 'has characters that an address holds only percent-encoded',
} as const;

export const INCOMPLETE = 'is not a complete https address';

/** Every problem that `problemOf` can name. */
export const ADDRESS_PROBLEMS: readonly string[] = [INCOMPLETE, ...Object.values(FLAWS)];

/** Parameters that advertisers and mailing lists add, by the names they document; no site needs them to find a page. */
const TRACKING = /^(?:utm_\w+|(?:fb|g|d|ms|tw|tt|y)cl(?:id|kid)|[gw]braid|mc_[ce]id|igshid|igsh|mkt_tok|_hs(?:enc|mi)|li_fat_id)(?:=|$)/i;

/** What RFC 3986 allows in a path, a query or a fragment, a percent sign only before two hexadecimal digits. */
const UNENCODED = /%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~:/?@!$&'()*+,;=%]/gu;

const isComplete = (value: string) => {
  if (/[\s<>"\\^`{|}]/.test(value)) return false;
  const url = URL.parse(value);
  return url !== null && value.startsWith('https://') && url.username === '' && url.hostname.includes('.');
};

const withoutHighlight = (value: string) => value.replace(/#?:~:.*$/su, '');

function withoutTracking(value: string): string {
  const [, before = '', query, fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/su.exec(value) ?? [];
  if (query === undefined) return value;
  const kept = query.split('&').filter((parameter) => !TRACKING.test(parameter));
  return `${before}${kept.length > 0 ? `?${kept.join('&')}` : ''}${fragment}`;
}

function encoded(value: string): string {
  const [, host = '', rest = '', fragment] = /^https:\/\/([^/?#]*)([^#]*)(?:#(.*))?$/su.exec(value) ?? [];
  const encode = (part: string) => part.toWellFormed().replace(UNENCODED, encodeURIComponent);
  // The host as browsers resolve it: letters beyond ASCII have an encoding of their own there.
  const ascii = /^[\x21-\x7e]*$/.test(host) ? host : (URL.parse(value)?.host ?? host);
  return `https://${ascii}${encode(rest)}${fragment === undefined ? '' : `#${encode(fragment)}`}`;
}

/** What is wrong with an address, as words that follow it; nothing where it can stand. */
export function problemOf(value: string): string | undefined {
  if (!isComplete(value)) return INCOMPLETE;
  if (withoutHighlight(value) !== value) return FLAWS.highlight;
  if (withoutTracking(value) !== value) return FLAWS.tracking;
  return encoded(value) === value ? undefined : FLAWS.encoding;
}

/** The address that was probably meant: without highlight and tracking, percent-encoded. Absent where it is incomplete. */
export function cleanAddress(value: string): string | undefined {
  return isComplete(value) ? encoded(withoutTracking(withoutHighlight(value))) : undefined;
}
