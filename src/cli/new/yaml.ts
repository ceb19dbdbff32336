/** A record as YAML, the way the records of a dossier are written by hand. */
import { Document, isScalar, Scalar, visit } from 'yaml';
import type { Kind } from '../../dossier/schema/fields.ts';
import { type Field, fieldsOf } from './field.ts';

/** Read as something else by the YAML 1.1 readers that are still about: 08:30 is 510 to them, no is false. */
const AMBIGUOUS = /^(?:\d+(?::\d\d)+|y|n|yes|no|on|off)$/i;
/** Invisible, or a line break to some: written as an escape, so that an editor sees it. Ordinary no-break spaces stay. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/u;

/**
 * The text of the file: keys in the order of the schema, double quotation marks
 * only where they are needed, one line a value however long, lists of ids in one line.
 */
export function toYaml(kind: Kind, data: Record<string, unknown>): string {
  const document = new Document(inOrder({ type: 'group', fields: fieldsOf(kind) }, data));
  visit(document, {
    Seq(_, node) {
      node.flow = node.items.every((item) => isScalar(item) && !/\s/.test(String(item.value)));
    },
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return;
      if (AMBIGUOUS.test(node.value) || INVISIBLE.test(node.value.replaceAll('\n', ''))) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function inOrder(field: Field, value: unknown): unknown {
  if (Array.isArray(value)) {
    const item = field.type === 'list' ? field.item : field;
    return value.map((one) => inOrder(item, one));
  }
  if (typeof value !== 'object' || value === null) return value;
  const shape = field.type === 'either' ? field.options.find((option) => option.type === 'group') : field;
  const entries = Object.entries(value);
  if (shape?.type !== 'group') return Object.fromEntries(entries);
  const rank = new Map(shape.fields.map((named, i) => [named.key, { i, field: named.field }]));
  return Object.fromEntries(
    entries
      .sort(([a], [b]) => (rank.get(a)?.i ?? 0) - (rank.get(b)?.i ?? 0))
      .map(([key, inner]) => [key, inOrder(rank.get(key)?.field ?? { type: 'text' }, inner)]),
  );
}
