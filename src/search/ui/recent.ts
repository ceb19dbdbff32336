/** What was searched lately, kept in this browser only. */
const NAME = 'searches';
const KEPT = 6;

export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

/** Keeps a query that led somewhere. */
export function keepSearch(q: string) {
  const text = q.trim();
  if (text === '' || text.length > 200) return;
  store(JSON.stringify([text, ...recentSearches().filter((one) => one !== text)].slice(0, KEPT)));
}

export const forgetSearches = () => store(undefined);

function store(value: string | undefined) {
  try {
    if (value === undefined) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, value);
  } catch {
    // Without storage nothing is kept.
  }
}
