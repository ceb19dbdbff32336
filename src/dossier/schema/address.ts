/**
 * Addresses as records hold them: complete, https, written as RFC 3986 writes them,
 * and without what browsers and newsletters add to an address that is copied.
 */

import { domainToUnicode } from 'node:url';

/** What is wrong with an address that is otherwise complete. The words follow the address in a message. */
const FLAWS = {
  user: 'has a user name or a password before its host, which hides where it leads',
  host: 'names no public site',
  scripts: 'mixes alphabets within a name, so that its letters look like others',
  highlight: 'ends in a highlight of words (:~:text=), which the links into a source add themselves',
  tracking: 'carries parameters that track readers',
  encoding: 'has characters that an address holds only percent-encoded',
} as const;

const INCOMPLETE = 'is not a complete https address';

/** Every problem that `problemOf` can name. */
export const ADDRESS_PROBLEMS: readonly string[] = [INCOMPLETE, ...Object.values(FLAWS)];

/** Parameters that advertisers and mailing lists add, by the names they document; no site needs them to find a page. */
const TRACKING = /^(?:utm_\w+|(?:fb|g|d|ms|tw|tt|y)cl(?:id|kid)|[gw]braid|mc_[ce]id|igshid|igsh|mkt_tok|_hs(?:enc|mi)|li_fat_id)(?:=|$)/i;

/** What RFC 3986 allows in a path, a query or a fragment, a percent sign only before two hexadecimal digits. */
const UNENCODED = /%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~:/?@!$&'()*+,;=%]/gu;

const isComplete = (value: string) => {
  if (/[\s<>"\\^`{|}]/.test(value)) return false;
  return URL.parse(value) !== null && /^https:\/\/[^/?#]/.test(value);
};

/** Names that lead to one's own computer or network (RFC 6761, 6762, 7686, 8375), and those that such networks commonly use. */
const LOCAL = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa|onion|test|invalid)$/;

/** A name with a dot, no number: browsers take any number for an address of the network (WHATWG URL, §3.5). */
const isPublic = (host: string) => /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.[a-z][a-z0-9-]*$/.test(host) && !LOCAL.test(host);

const SCRIPTS = ['Latn', 'Cyrl', 'Grek', 'Armn', 'Hebr', 'Arab', 'Deva', 'Thai', 'Geor', 'Cher', 'Hang', 'Hani', 'Hira', 'Kana'] as const;
const OF_SCRIPT = SCRIPTS.map((script) => new RegExp(`\\p{sc=${script}}`, 'u'));
/** Written together in Japanese, Chinese and Korean names, and none looks like a Latin letter (UTS #39, “highly restrictive”). */
const TOGETHER: ReadonlySet<string> = new Set(['Latn', 'Hang', 'Hani', 'Hira', 'Kana']);

function mixesScripts(host: string): boolean {
  return domainToUnicode(host)
    .split('.')
    .some((label) => {
      const scripts = SCRIPTS.filter((_, at) => OF_SCRIPT[at]?.test(label));
      return scripts.length > 1 && !scripts.every((script) => TOGETHER.has(script));
    });
}

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

/** What is wrong with an address, as words that follow it; undefined where it is allowed. */
export function problemOf(value: string): string | undefined {
  if (!isComplete(value)) return INCOMPLETE;
  const { hostname = '' } = URL.parse(value) ?? {};
  if (/^https:\/\/[^/?#]*@/.test(value)) return FLAWS.user;
  if (/^https:\/\/[^/?#]*%/.test(value) || !isPublic(hostname)) return FLAWS.host;
  if (mixesScripts(hostname)) return FLAWS.scripts;
  if (withoutHighlight(value) !== value) return FLAWS.highlight;
  if (withoutTracking(value) !== value) return FLAWS.tracking;
  return encoded(value) === value ? undefined : FLAWS.encoding;
}

/** The address that was probably meant: without highlight and tracking, percent-encoded. Absent where nobody can tell. */
export function cleanAddress(value: string): string | undefined {
  const problem = problemOf(value);
  const isMeant = problem === undefined || problem === FLAWS.highlight || problem === FLAWS.tracking || problem === FLAWS.encoding;
  return isMeant ? encoded(withoutTracking(withoutHighlight(value))) : undefined;
}
