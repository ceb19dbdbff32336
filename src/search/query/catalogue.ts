/** What the records are filed under: what the start file says of it, and with the catalogue’s own file the rest. */
import { FACETS, type Facet } from './facets.ts';
import type { CatalogueFile, Column, FacetValue, Start } from './files.ts';
import { words } from './fold.ts';

export interface Catalogue {
  /** None where the facet is in the file that has not been read. */
  values(facet: Facet): readonly FacetValue[];
  /** The places, from 0, of a row’s values. */
  filed(facet: Facet, row: number): readonly number[];
  /** The ids that a value may mean: the one it is, or those whose id or name has words beginning like its own. */
  called(facet: Facet, value: string): Set<string>;
}

export function catalogue(start: Start, file?: CatalogueFile): Catalogue {
  const columns: Partial<Record<Facet, Column<FacetValue>>> = { ...start.facets, ...file, kind: kinds(start), year: years(start) };
  const values = (facet: Facet) => columns[facet]?.values ?? [];
  return {
    values,
    filed: (facet, row) => places(columns[facet] ?? NOTHING, row),
    called(facet, value) {
      if (values(facet).some(([id]) => id === value)) return new Set([value]);
      const wanted = words(value);
      const isCalled = (name: string) => {
        const own = words(name);
        return wanted.length > 0 && wanted.every((word) => own.some((one) => one.startsWith(word)));
      };
      return new Set(values(facet).flatMap(([id, label]) => (isCalled(id) || isCalled(label) ? [id] : [])));
    },
  };
}

export const isFacet = (name: string | undefined): name is Facet => (FACETS as readonly string[]).includes(name ?? '');

const NOTHING: Column<never> = { values: [], rows: [] };

/** The places, from 0, of a row’s values in a column. */
export function places({ rows }: Column<unknown>, row: number): readonly number[] {
  const value = rows[row] ?? 0;
  return typeof value !== 'number' ? value.map((one) => one - 1) : value > 0 ? [value - 1] : [];
}

const kinds = ({ kinds, words }: Start): Column<FacetValue> => ({
  values: kinds.map(([id]): FacetValue => [id, words.kinds[id]]),
  rows: kinds.flatMap(([, n], at) => Array<number>(n).fill(at + 1)),
});

function years({ dates }: Start): Column<FacetValue> {
  const found = [...new Set(dates.values.map((date) => date.slice(0, 4)))].sort().reverse();
  return {
    values: found.map((year): FacetValue => [year, year]),
    rows: dates.rows.map((_, row) => places(dates, row).map((at) => found.indexOf((dates.values[at] ?? '').slice(0, 4)) + 1)),
  };
}
