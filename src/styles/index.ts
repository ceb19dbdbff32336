/**
 * The style sheet and the one script that must run before the first paint, as
 * text: both are small enough to travel inside each page, which spares a reader
 * on a slow line a round trip before anything is seen. Their hashes go into the
 * Content-Security-Policy, which allows nothing else inline.
 */
import { createHash } from 'node:crypto';
import comparison from '../components/comparison.css?inline';
import evidence from '../components/evidence.css?inline';
import day from '../components/pictures/day.css?inline';
import matrix from '../components/pictures/matrix.css?inline';
import pictures from '../components/pictures/pictures.css?inline';
import source from '../components/pictures/source.css?inline';
import { LOCALES } from '../dossier/schema/names.ts';
import search from '../search/ui/search.css?inline';
import searchPage from '../search/ui/search-page.css?inline';
import verify from '../verify/verify.css?inline';
import base from './base.css?inline';
import { faces } from './faces.ts';
import layout from './layout.css?inline';
import overview from './overview.css?inline';
import print from './print.css?inline';
import quotation from './quotation.css?inline';
import records from './records.css?inline';
import tables from './tables.css?inline';
import text from './text.css?inline';
import tokens from './tokens.css?inline';

/** The offer to read in the language that the browser is set to. */
const offers = LOCALES.map((locale) => `[data-reads=${locale}] .offer[lang=${locale}]{display:block}`).join('');

/**
 * What some pages need besides, and no other carries: those that show the whole dossier at a glance, those with
 * pictures, those that draw a day, the matrix, a quotation’s, the search’s own, the check of a text, versions side by side.
 */
const sheets = {
  overview: overview + offers,
  pictures,
  source,
  day,
  matrix,
  evidence,
  quotation,
  search: search + searchPage,
  verify,
  comparison,
  tables,
  text,
};
export type Sheet = keyof typeof sheets;

/** The sheets of a page: those that its content needs, found in the HTML, then those it asks for. */
export function sheetsOf(html: string, extra: readonly Sheet[]): readonly Sheet[] {
  const prose = html.indexOf('class="prose"');
  const hasTables = html.includes('<table');
  const hasText =
    html.includes('<pre') ||
    html.includes('<code') ||
    (prose >= 0 && ['<ul>', '<ol>', '<blockquote>'].some((tag) => html.includes(tag, prose)));
  return [...(hasTables ? (['tables'] as const) : []), ...(hasText ? (['text'] as const) : []), ...extra];
}

const made = new Map<string, string>();

/** The style of a page: one text for each set of sheets, rules for paper last. */
export function styleOf(extra: readonly Sheet[]): string {
  const name = extra.join(' ');
  const css = made.get(name) ?? [faces, tokens, base, layout, records, ...extra.map((one) => sheets[one]), print].join('').trim();
  made.set(name, css);
  return css;
}

/** Applies the reader’s choice of light or dark before anything is painted, notes which language the browser is set to, and marks a copy opened from a disk, where browsers load no module. */
export const themeScript =
  "try{const t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}document.documentElement.classList.add('js');document.documentElement.dataset.reads=navigator.language.slice(0,2);if(location.protocol==='file:')document.documentElement.classList.add('disk')";

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const hashes = new Map<string, string>();
function hashed(text: string): string {
  const known = hashes.get(text) ?? hash(text);
  hashes.set(text, known);
  return known;
}

/**
 * The policy of a page: nothing from elsewhere, nothing inline but the texts above that it carries.
 * Not Astro’s own (`security.csp`): it gives every page the hashes of all scripts of its islands, of
 * which there are none here, allows style sheets in files as well, and does not know inline text; half a kilobyte more a page for a policy that allows more.
 */
export const contentSecurityPolicy = (extra: readonly Sheet[]): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${hashed(themeScript)}`,
    `style-src ${hashed(styleOf(extra))}`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
