/**
 * Puts the language of the address that was asked for first; without this script every language is there, in the
 * dossier’s order. Redirects from a file of references that is now part of a record’s page to that page.
 */
const sections = [...document.querySelectorAll<HTMLElement>('[data-not-found]')];
// The first language has the shortest address, which begins all others: the longest that fits is the one.
const [own] = sections
  .filter(({ dataset }) => location.pathname.startsWith(dataset.notFound ?? ''))
  .sort((a, b) => (b.dataset.notFound ?? '').length - (a.dataset.notFound ?? '').length);
if (own) {
  own.parentElement?.prepend(own);
  document.documentElement.lang = own.lang;
  document.title = own.querySelector('h1')?.textContent ?? document.title;
}

const base = document.body.dataset.base ?? '/';
const [, locale, kind, id] = /^cite\/([\w-]+)\/(\w+)\/([\w-]+)\.(?:bib|ris|json)$/.exec(location.pathname.slice(base.length)) ?? [];
const root = sections.find(({ lang }) => lang === locale)?.dataset.notFound;
if (root && kind && id) location.replace(`${root}${kind}/${id}/#references`);
