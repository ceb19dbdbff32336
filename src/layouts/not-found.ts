/** Puts the language of the address that was asked for first; without this script every language is there, in the dossier’s order. */
const sections = [...document.querySelectorAll<HTMLElement>('[data-not-found]')];
// The first language has the shortest address, which begins all others: the longest that fits is the one.
const [own] = sections
  .filter(({ dataset }) => location.pathname.startsWith(dataset.notFound ?? ''))
  .sort((a, b) => (b.dataset.notFound ?? '').length - (a.dataset.notFound ?? '').length);
if (own) {
  own.parentElement?.prepend(own);
  document.title = own.querySelector('h1')?.textContent ?? document.title;
}
