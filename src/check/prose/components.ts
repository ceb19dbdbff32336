/** The elements prose may contain: references to records of the dossier, one component a kind. */
import type { Kind } from '../../dossier/schema/fields.ts';

export interface Component {
  /** The kind of record its `id` names. */
  kind: Kind;
  /** Every attribute it takes; `id` is required, the others are not. */
  attributes: readonly string[];
}

/** A Map and not an object, so that names such as `constructor` find nothing. */
export const COMPONENTS: ReadonlyMap<string, Component> = new Map<string, Component>([
  // No `text`: the words of a quotation come from its record and from nowhere else.
  ['Quote', { kind: 'quotes', attributes: ['id'] }],
  ['Claim', { kind: 'claims', attributes: ['id', 'text'] }],
  ['Actor', { kind: 'actors', attributes: ['id', 'text'] }],
  ['Source', { kind: 'sources', attributes: ['id', 'text'] }],
  ['Event', { kind: 'events', attributes: ['id', 'text'] }],
  ['Topic', { kind: 'topics', attributes: ['id', 'text'] }],
  ['Figure', { kind: 'figures', attributes: ['id', 'text'] }],
]);

/** How the component is written, for hints. */
export function usage(name: string): string {
  const takesText = COMPONENTS.get(name)?.attributes.includes('text');
  return `<${name} id="…"${takesText ? ' text="…"' : ''} />`;
}

export const COMPONENT_LIST = [...COMPONENTS.keys()].join(', ');
