/**
 * Which addresses prose may link to: https, mailto, and places of this site.
 *
 * The rule is an allow-list of shapes on the address as parsed (entities and
 * backslash escapes already decoded), because browsers forgive far more than RFC
 * 3986 allows: they drop tabs and line breaks, trim control characters, read `\`
 * as `/` and ignore case (WHATWG URL, §4.4). Anything not plainly of an allowed
 * shape is refused, so that no such tolerance has to be known here.
 */
import { shown } from '../../dossier/printable.ts';
import { cleanAddress, problemOf } from '../../dossier/schema/address.ts';
import type { Finding } from './rule.ts';

/** Why the address may not be linked to, or nothing where it may. */
export function refuseAddress(address: string): Finding | undefined {
  if (address === '') {
    return { message: 'The link has no address.', hint: 'Put one between the round brackets: [words](https://…).' };
  }
  // Separators, control and format characters, private use, surrogates.
  const odd = /[\p{C}\p{Z}]/u.exec(address)?.[0];
  if (odd !== undefined) {
    return {
      message: `The address “${shown(address)}” contains a space or an invisible character.`,
      hint: 'Copy the address again from the browser; a space in it is written %20.',
    };
  }
  const unsafe = /[\\"<>^`{|}]/.exec(address)?.[0];
  if (unsafe !== undefined) {
    return {
      message: `The address “${shown(address)}” contains ${unsafe}, which an address may not contain.`,
      hint: `Copy the address again from the browser; ${unsafe} in it is written ${encodeURIComponent(unsafe)}.`,
    };
  }
  const scheme = /^([^/?#]*?):/.exec(address)?.[1];
  if (scheme === undefined) return refusePlaceOfSite(address);
  if (scheme.toLowerCase() === 'https') return refuseWeb(address);
  if (scheme === 'mailto') return refuseMail(address);
  if (scheme.toLowerCase() === 'http') {
    return {
      message: `The address “${shown(address)}” is not secure: it begins with http.`,
      hint: 'Begin it with https://. Where the site has no https, put the address in a code span instead of linking to it.',
    };
  }
  return {
    message: `Addresses that begin with “${shown(scheme)}:” are not allowed.`,
    hint: 'Link to an https:// address, a mailto: address or a place of this site (./…, ../…, /… or #…).',
  };
}

/** By the same rule as the addresses in records. */
function refuseWeb(address: string): Finding | undefined {
  const written = address.replace(/^https:/i, 'https:');
  const problem = problemOf(written);
  if (problem === undefined) return undefined;
  const better = cleanAddress(written);
  return {
    message: `The address “${shown(address)}” ${problem}.`,
    hint: better
      ? `Write ${shown(better, 200)}.`
      : 'Write the address of the page in full, as the browser shows it: https://example.org/page.',
  };
}

function refuseMail(address: string): Finding | undefined {
  // One plain address (RFC 5321 dot-string): no list, no header fields such as ?bcc= or ?body=.
  if (/^mailto:[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/.test(address)) return undefined;
  return {
    message: `“${shown(address)}” is not one plain e-mail address.`,
    hint: 'Write mailto:name@example.org and nothing after it.',
  };
}

/** Not a real site (RFC 6761): only what a browser would resolve the address against. */
const SOMEWHERE = 'https://dossier.invalid/a/b/';

function refusePlaceOfSite(address: string): Finding | undefined {
  if (address.startsWith('//')) {
    return {
      message: `The address “${shown(address)}” begins with //, which leads to another site.`,
      hint: `Write it in full: https:${shown(address)}`,
    };
  }
  // The shape is what is checked; the origin is checked as well because it is what matters.
  // No // within the path either: some servers redirect to what stands behind it.
  if (/^(?:#.|\.\.?\/|\/)(?![^?#]*\/\/)/u.test(address) && URL.parse(address, SOMEWHERE)?.origin === new URL(SOMEWHERE).origin) {
    return undefined;
  }
  return {
    message: `The address “${shown(address)}” has no https:// and is no place of this site.`,
    hint: 'Begin it with https:// for another site, with ./, ../ or / for a page of this one, with # for a place on the page.',
  };
}
