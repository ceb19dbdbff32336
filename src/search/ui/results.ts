/** The list of results: the first ones at once, the others while the page stays free for the next key. */
import type { Found } from '../query/find.ts';
import type { Go } from '../query/library.ts';
import { card, type Place } from './card.ts';
import { element } from './elements.ts';

export interface Surface {
  field: HTMLInputElement;
  /** The live region: the count, or why there is none. */
  status: HTMLElement;
  /** Remarks, other spellings, help; examples where nothing is asked. */
  aside: HTMLElement;
  list: HTMLElement;
}

interface Shown {
  q: string;
  found: Found;
  limit: number;
  place: Place;
  /** Asked before a text of the first result is fetched, and before one of the others. */
  go: Go;
  goOn: Go;
  isCurrent(): boolean;
  /** Told when the first results are on the page. */
  onFirst(): Promise<void>;
}

/** So many results are made at a time. */
const BATCH = 12;

/**
 * Drops results whose texts do not contain the query, from `found` as well.
 * @returns how many are shown; undefined where another search has begun meanwhile
 */
export async function showResults(
  { field, list }: Surface,
  { q, found, limit, place, go, goOn, isCurrent, onFirst }: Shown,
): Promise<number | undefined> {
  const { words } = place.library.start;
  const all = [...found.rows.map((row) => ({ row, isPartial: false })), ...found.partial.map((row) => ({ row, isPartial: true }))].slice(
    0,
    limit,
  );
  const rejected = new Set<number>();
  // If the focus is on a result, it stays on the result at that position, or returns to the field.
  const focusedAt = [...list.children].findIndex((one) => one.contains(document.activeElement));
  const finish = () => {
    found.rows = found.rows.filter((row) => !rejected.has(row));
    list.dataset.query = q;
  };
  let shown = 0;
  for (let from = 0; from === 0 || from < all.length; from += BATCH) {
    const batch = all.slice(from, from + BATCH);
    const cards = batch.map(({ row, isPartial }, i) =>
      card({ row, isPartial, versions: found.versions.get(row) ?? [] }, found.wanted, place, from + i === 0 ? go : goOn),
    );
    for (const one of cards) one.catch(() => {});
    // The first result is shown as soon as it is there; until then the earlier ones stay.
    for (const [i, coming] of cards.entries()) {
      const one = await coming;
      if (!isCurrent()) return undefined;
      const { row, isPartial } = batch[i] as (typeof batch)[number];
      if (from === 0 && i === 0) list.replaceChildren();
      if (isPartial && (from + i === 0 || !all[from + i - 1]?.isPartial)) list.append(element('li', { class: 'most' }, words.most));
      if (one) {
        list.append(one);
        shown++;
        if (list.children.length - 1 === focusedAt) one.querySelector('a')?.focus();
      } else rejected.add(row);
      list.dataset.query = q;
    }
    if (from === 0) {
      if (batch.length === 0) list.replaceChildren();
      finish();
      await onFirst();
    }
    if (from + BATCH < all.length) await new Promise((done) => setTimeout(done));
    if (!isCurrent()) return undefined;
  }
  if (focusedAt >= list.children.length) field.focus();
  finish();
  return shown;
}
