/**
 * The style sheet and the one script that must run before the first paint, as
 * text: both are small enough to travel inside each page, which spares a reader
 * on a slow line a round trip before anything is seen. Their hashes go into the
 * Content-Security-Policy, which allows nothing else inline.
 */
import { createHash } from 'node:crypto';
import comparison from '../components/comparison.css?inline';
import day from '../components/pictures/day.css?inline';
import pictures from '../components/pictures/pictures.css?inline';
import search from '../search/ui/search.css?inline';
import searchPage from '../search/ui/search-page.css?inline';
import verify from '../verify/verify.css?inline';
import base from './base.css?inline';
import { faces } from './faces.ts';
import layout from './layout.css?inline';
import overview from './overview.css?inline';
import print from './print.css?inline';
import records from './records.css?inline';
import tokens from './tokens.css?inline';

export const css = [faces, tokens, base, layout, records, pictures, search, print].join('').trim();

/** What some pages need besides, and no other carries: those that show the whole dossier at a glance, those that draw a day, the search’s own. */
export const sheets = {
  overview: overview.trim(),
  day: day.trim(),
  search: searchPage.trim(),
  verify: verify.trim(),
  comparison: comparison.trim(),
};
export type Sheet = keyof typeof sheets;

/** Applies the reader’s choice of light or dark before anything is painted, and marks a copy opened from a disk, where browsers load no module. */
export const themeScript =
  "try{const t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}document.documentElement.classList.add('js');if(location.protocol==='file:')document.documentElement.classList.add('disk')";

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const hashes = {
  script: hash(themeScript),
  css: hash(css),
  overview: hash(sheets.overview),
  day: hash(sheets.day),
  search: hash(sheets.search),
  verify: hash(sheets.verify),
  comparison: hash(sheets.comparison),
};

/**
 * The policy of a page: nothing from elsewhere, nothing inline but the texts above that it carries.
 * Not Astro’s own (`security.csp`): it gives every page the hashes of all scripts of its islands, of
 * which there are none here, allows style sheets in files as well, and does not know what is set inline
 * as text; half a kilobyte more a page for a policy that allows more.
 */
export const contentSecurityPolicy = (extra: readonly Sheet[]): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${hashes.script}`,
    `style-src ${[hashes.css, ...extra.map((name) => hashes[name])].join(' ')}`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
