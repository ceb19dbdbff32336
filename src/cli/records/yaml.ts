/** A record as YAML, the way the records of a dossier are written by hand. */
import { Document, isCollection, isScalar, Scalar, visit } from 'yaml';
import type { Kind } from '../../dossier/kinds.ts';
import { exampleOf } from '../../dossier/schema/example.ts';
import { type Field, fieldsOf, type Named } from '../../dossier/schema/field.ts';
import { LOCALES, type Locale } from '../../dossier/schema/names.ts';
import type { CommandWords } from '../../i18n/en/new.ts';

/** Read as something else by the YAML 1.1 readers that are still about: 08:30 is 510 to them, no is false. */
const AMBIGUOUS = /^(?:\d+(?::\d\d)+|y|n|yes|no|on|off)$/i;
/** Invisible, or a line break to some: written as an escape, so that an editor sees it. Ordinary no-break spaces stay. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/u;

/**
 * The text of the file: keys in the order of the schema, languages in that of the dossier, double quotation marks
 * only where they are needed, one line a value however long, lists of ids in one line.
 */
export function toYaml(kind: Kind | 'dossier', data: unknown, locales: readonly Locale[]): string {
  const document = new Document(inOrder({ type: 'group', fields: fieldsOf(kind) }, data, locales));
  plainly(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A value as it is written on the line of its key. */
export function flow(value: unknown): string {
  const document = new Document(value);
  plainly(document);
  if (isCollection(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: !Array.isArray(value) || typeof value[0] === 'object' }).trimEnd();
}

/** Lists of ids in one line, and between quotation marks what other readers of YAML would take for something else. */
function plainly(document: Document): void {
  visit(document, {
    Seq(_, node) {
      node.flow = node.items.every((item) => isScalar(item) && !/\s/.test(String(item.value)));
    },
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return;
      if (AMBIGUOUS.test(node.value) || INVISIBLE.test(node.value.replaceAll('\n', ''))) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
}

function inOrder(field: Field, value: unknown, locales: readonly Locale[]): unknown {
  if (Array.isArray(value)) {
    const item = field.type === 'list' ? field.item : field;
    return value.map((one) => inOrder(item, one, locales));
  }
  if (typeof value !== 'object' || value === null) return value;
  const shapes = field.type === 'either' ? field.options : [field];
  const fields = shapes.flatMap((shape): readonly Named[] => (shape.type === 'group' ? shape.fields : []));
  const keys = [...fields.map(({ key }) => key), ...locales];
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => keys.indexOf(a) - keys.indexOf(b))
      .map(([key, inner]) => [key, inOrder(fields.find((named) => named.key === key)?.field ?? { type: 'text' }, inner, locales)]),
  );
}

/** The keys that a record may still have, as comments: what each is for, and how it is written. */
export function optionalKeys(kind: Kind, without: readonly string[], locales: readonly Locale[], words: CommandWords): string {
  const keys = fieldsOf(kind).filter(({ key, required }) => !required && !without.includes(key));
  const lines = keys.flatMap(({ key, doc, schema }) => ['', words.schema(doc), `${key}: ${flow(toBeWritten(exampleOf(schema), locales))}`]);
  return keys.length === 0 ? '' : `\n${[words.optionalKeys, ...lines].map((line) => `# ${line}`.trimEnd()).join('\n')}\n`;
}

/** An example with dots in place of words that are written in each language. */
function toBeWritten(example: unknown, locales: readonly Locale[]): unknown {
  if (Array.isArray(example)) return example.map((one) => toBeWritten(one, locales));
  if (typeof example !== 'object' || example === null) return example;
  const isWords = Object.keys(example).every((key) => LOCALES.some((locale) => locale === key));
  if (isWords) return Object.fromEntries(locales.map((locale) => [locale, '…']));
  return Object.fromEntries(Object.entries(example).map(([key, value]) => [key, toBeWritten(value, locales)]));
}
