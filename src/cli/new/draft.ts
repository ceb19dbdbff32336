/** A record that is not written yet. */
import type { Kind } from '../../dossier/kinds.ts';

export interface Draft {
  readonly kind: Kind;
  readonly id: string;
  readonly data: Record<string, unknown>;
}

/** A step into a record: a key or a position in a list. */
export type Path = readonly (string | number)[];

type Container = Record<string | number, unknown>;
const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) value = isContainer(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  return value;
}

/** Sets the value at a path in place, making the lists and groups on the way; `undefined` removes it. */
export function setAt(data: Container, path: Path, value: unknown): void {
  const [step, next] = path;
  if (step === undefined) return;
  if (path.length === 1) {
    if (value === undefined) delete data[step];
    else data[step] = value;
    return;
  }
  const inner = Object.hasOwn(data, step) ? data[step] : undefined;
  const container = isContainer(inner) ? inner : typeof next === 'number' ? [] : {};
  data[step] = container;
  setAt(container as Container, path.slice(1), value);
}
