/** What a benchmark finds, and how it is told. */
export interface Figure {
  what: string;
  value: number;
  unit: string;
  /** At most, or at least, this. */
  limit?: number;
  least?: number;
}

export const percentile = (numbers: readonly number[], part: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length * part) - 1] ?? Number.NaN;

export const median = (numbers: readonly number[]): number => percentile(numbers, 0.5);

/** A table, for a person. */
export function show(figures: readonly Figure[]): void {
  console.table(
    figures.map(({ what, value, unit, limit, least }) => ({
      what,
      value: `${Number(value.toPrecision(4))} ${unit}`,
      limit: limit !== undefined ? `≤ ${limit} ${unit}` : least !== undefined ? `≥ ${least} ${unit}` : '',
    })),
  );
}
