/** The elements prose may contain: references to records of the dossier, one component a kind. */
import { KINDS, type Kind, rowOf } from '../../dossier/kinds.ts';

export interface Component {
  /** The kind of record its `id` names. */
  kind: Kind;
  /** Every attribute it takes; `id` is required, the others are not. */
  attributes: readonly string[];
}

/** A Map and not an object, so that names such as `constructor` find nothing. */
export const COMPONENTS: ReadonlyMap<string, Component> = new Map(
  KINDS.flatMap((kind): [string, Component][] => {
    const { element } = rowOf(kind);
    // No `text` for quotations: their words come from the record and from nowhere else.
    return element ? [[element, { kind, attributes: kind === 'quotes' ? ['id'] : ['id', 'text'] }]] : [];
  }),
);

/** How the component is written, for hints. */
export function usage(name: string): string {
  const takesText = COMPONENTS.get(name)?.attributes.includes('text');
  return `<${name} id="…"${takesText ? ' text="…"' : ''} />`;
}

export const COMPONENT_LIST = [...COMPONENTS.keys()].join(', ');
