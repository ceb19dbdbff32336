/** What a field looks like in a file, from the examples that stand beside the descriptions in the schemas. */

/** A part of a JSON Schema. */
export type Described = Readonly<Record<string, unknown>>;

export const isDescribed = (value: unknown): value is Described => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The example of a field, or one composed of those of its parts: of a group its required keys (or its first),
 * of a list one item, of alternatives the first.
 */
export function exampleOf(schema: unknown): unknown {
  if (!isDescribed(schema)) return undefined;
  if (Array.isArray(schema.examples)) return schema.examples[0];
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (Array.isArray(schema.anyOf)) return exampleOf(schema.anyOf[0]);
  if (schema.type === 'boolean') return true;
  if (schema.type === 'array') return [exampleOf(schema.items)];
  if (!isDescribed(schema.properties)) return undefined;
  const keys = Object.keys(schema.properties);
  const required = Array.isArray(schema.required) ? schema.required : [];
  const shown = required.length > 0 ? keys.filter((key) => required.includes(key)) : keys.slice(0, 1);
  const { properties } = schema;
  return Object.fromEntries(shown.map((key) => [key, exampleOf(properties[key])]));
}

/** The schema with an example at every field that has none and whose values are not listed: editors show them. */
export function withExamples(schema: Described): Described {
  const inner = (value: unknown): unknown => (Array.isArray(value) ? value.map(inner) : isDescribed(value) ? withExamples(value) : value);
  const filled = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key === 'properties' && isDescribed(value))
        return [key, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, isDescribed(one) ? withExamples(one) : one]))];
      return [key, ['items', 'anyOf', 'additionalProperties'].includes(key) ? inner(value) : value];
    }),
  );
  const isLeft = 'description' in schema && !('examples' in schema) && !('enum' in schema);
  return isLeft ? { ...filled, examples: [exampleOf(schema)] } : filled;
}
