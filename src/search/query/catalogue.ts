/** The facet values of the records: some from the start file, the rest from the catalogue’s own file. */
import type { Kind } from '../../dossier/kinds.ts';
import { FACETS, type Facet } from './facets.ts';
import { type CatalogueFile, type Column, type FacetValue, type RecordDate, type Start, unpack } from './files.ts';
import { words } from './fold.ts';

export interface Catalogue {
  /** Empty where the facet is in the catalogue’s file and that has not been read. */
  values(facet: Facet): readonly FacetValue[];
  /** The places, from 0, of a row’s values. */
  filed(facet: Facet, row: number): readonly number[];
  /** The ids that a typed value may mean: itself if it is an id, else those whose id or name has words that begin with its words. */
  called(facet: Facet, value: string): Set<string>;
}

export function catalogue(start: Start, dates: readonly RecordDate[], file?: CatalogueFile): Catalogue {
  const columns: Partial<Record<Facet, Column<FacetValue>>> = { ...start.facets, ...file };
  const filed = new Map<Facet, (readonly number[])[]>();
  const byKind = kinds(start);
  const byYear = years(dates);
  const values = (facet: Facet) => (facet === 'kind' ? byKind : facet === 'year' ? byYear : columns[facet])?.values ?? [];
  const rowsOf = (facet: Facet) => {
    const known =
      filed.get(facet) ?? (facet === 'kind' ? byKind.rows : facet === 'year' ? byYear.rows : unpack(columns[facet]?.rows ?? ''));
    filed.set(facet, known);
    return known;
  };
  const singular = (facet: Facet, id: string) => (facet === 'kind' ? [start.words.kind[id as Kind]] : []);
  return {
    values,
    filed: (facet, row) => rowsOf(facet)[row] ?? NONE,
    called(facet, value) {
      if (values(facet).some(([id]) => id === value)) return new Set([value]);
      const wanted = words(value);
      const asOne = wanted.join('');
      const isCalled = (name: string) => {
        const own = words(name);
        // Each word may be half typed, and all of them may be written together or apart: open ai, huggingface.
        return (
          wanted.length > 0 &&
          (wanted.every((word) => own.some((one) => one.startsWith(word))) ||
            (asOne.length > 3 && own.some((_, i) => own.slice(i).join('').startsWith(asOne))))
        );
      };
      return new Set(values(facet).flatMap(([id, label]) => ([id, label, ...singular(facet, id)].some(isCalled) ? [id] : [])));
    },
  };
}

export const isFacet = (name: string | undefined): name is Facet => (FACETS as readonly string[]).includes(name ?? '');

const NONE: readonly number[] = [];

interface Filed {
  values: FacetValue[];
  rows: (readonly number[])[];
}

function kinds({ kinds, words }: Start): Filed {
  return {
    values: kinds.map(([id]): FacetValue => [id, words.kinds[id]]),
    rows: kinds.flatMap(([, n], at) => Array<readonly number[]>(n).fill([at])),
  };
}

/** The years in which something may have been said or have happened, the newest first. */
function years(dates: readonly RecordDate[]): Filed {
  const spans = dates.map(([from, until]): string[] => {
    if (!from) return [];
    const [first, last] = [Number(from.slice(0, 4)), Number((until || from).slice(0, 4))];
    return Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => String(first + i));
  });
  const found = [...new Set(spans.flat())].sort().reverse();
  const at = new Map(found.map((year, i) => [year, i]));
  return { values: found.map((year): FacetValue => [year, year]), rows: spans.map((years) => years.map((year) => at.get(year) ?? 0)) };
}
