/** The Markdown of docs/fields.md: every field of dossier.yaml and of every kind of record, from the schemas. */
import { COMPONENTS, usage } from '../../check/prose/components.ts';
import { KINDS, type Kind } from '../../dossier/kinds.ts';
import { WRITTEN } from '../../dossier/program-pages.ts';
import { type Described, exampleOf, isDescribed } from '../../dossier/schema/example.ts';
import { common } from '../../dossier/schema/fields.ts';
import { LOCALES } from '../../dossier/schema/names.ts';
import { jsonSchema } from '../../dossier/schema/shape.ts';
import { code, table } from '../markdown.ts';
import { nameOf } from '../records/kinds.ts';
import { flow, toYaml } from '../records/yaml.ts';

export function fieldsPage(): string {
  return `# The fields of the content

<!-- Written by src/cli/schemas.ts from the schemas in src/dossier/schema/: change them there. -->

A dossier is a folder: \`dossier.yaml\` says what it is about, and a record is one YAML file in the folder of its kind, \`<kind>/<id>.yaml\`. Its name is its id: lower-case letters, digits and hyphens. Longer words, where a record has any, stand beside it in Markdown, one file a language: \`<kind>/<id>.<language>.mdx\`. In VS Code these descriptions and examples appear as you type; \`npm run new -- <kind>\` writes a record with them.

## What a dossier must have

\`dossier.yaml\` with its required fields, and one page, \`pages/${WRITTEN}.yaml\`, with its text, \`pages/${WRITTEN}.<language>.mdx\`, in each language. That is all: ${code('npm run new -- dossier <folder>')} writes it, with a sample of each kind to be replaced. A required field is marked *; some others are asked for by what a record says, as [the rules](rules.md) tell.

The examples are of one made-up dossier on a canal, in one language. Together they are a dossier that checks.

## How values are written

${table(['form', 'how it is written'], FORMS)}

${(['dossier', ...KINDS] as const).map(section).join('\n\n')}

## Every record

${table(HEADS, sharedRows())}

## In prose

Markdown, and these elements. Each takes the id of a record; \`text\` holds the words of the link, and where it is absent the title of the record is shown. Nothing else is allowed: no HTML, no \`{…}\`, no import, no image.

${table(
  ['element', 'leads to'],
  [...COMPONENTS].map(([name, { kind }]) => [
    code(usage(name)),
    `${kind === 'quotes' ? 'a quotation, with its words: they come from the record alone' : `${article(nameOf(kind))}`}`,
  ]),
)}
`;
}

/** What stands in the column “form”, explained once. */
const FORMS = [
  ['words', 'One line. Between double quotation marks where they hold `: ` or ` #`, or begin with a sign.'],
  [
    'words in each language',
    `The same words keyed by language, in every language of the dossier: ${LOCALES.map((one) => code(`${one}: …`)).join(', ')}.`,
  ],
  ['the id of …', 'The name of another record’s file, without `.yaml`.'],
  ['a date', '`2020-05-04`, or what is known of it: `2020-05`, `"2020"`. A year alone stands between quotation marks.'],
  ['a time of day', '`"08:30"`, between quotation marks.'],
  ['an https address', 'Complete, without a highlight (`#:~:text=`) or parameters that track readers.'],
  ['a language tag', '`en`, `fr`, `pt-BR`: the code, not the name of the language.'],
  ['a list', '`[one, two]`, or each item on a line of its own that begins with a hyphen.'],
  ['keys', 'Each on a line of its own below, indented, as the rows that follow say.'],
] as const;

function section(kind: Kind | 'dossier'): string {
  const schema = jsonSchema(kind);
  const rows = rowsOf(schema, '').filter(([field = '']) => kind === 'dossier' || !SHARED.some((key) => field.startsWith(code(key))));
  return `## ${kind === 'dossier' ? code('dossier.yaml') : code(`${kind}/<id>.yaml`)}

${schema.description}

\`\`\`yaml
${toYaml(kind, exampleOf(schema), LOCALES)}\`\`\`

${table(HEADS, rows)}`;
}

const SHARED = Object.keys(common);
const HEADS = ['field', 'form', 'what it says', 'example'];

/** The fields of every kind of record; those of one kind stand for all. */
const sharedRows = () => rowsOf(jsonSchema('pages'), '').filter(([field = '']) => SHARED.some((key) => field.startsWith(code(key))));

function rowsOf(schema: Described, path: string): string[][] {
  const required = Array.isArray(schema.required) ? schema.required : [];
  const properties = isDescribed(schema.properties) ? schema.properties : {};
  return Object.entries(properties).flatMap(([key, field]) => {
    if (!isDescribed(field)) return [];
    const name = `${path}${key}`;
    const row = [
      `${code(name)}${required.includes(key) ? ' *' : ''}`,
      formOf(field),
      String(field.description),
      code(`${key}: ${flow(exampleOf(field))}`),
    ];
    return [row, ...inner(field, name)];
  });
}

/** The fields of a group, of the items of a list, and of those alternatives that are groups. */
function inner(field: Described, name: string): string[][] {
  if (field.localized === true) return [];
  if (isDescribed(field.items)) return inner(field.items, `${name}[]`);
  if (Array.isArray(field.anyOf)) return field.anyOf.filter(isDescribed).flatMap((one) => inner(one, name));
  return rowsOf(field, `${name}.`);
}

/** What may stand there, in a few words. */
function formOf(field: Described): string {
  if (typeof field.form === 'string') return field.form;
  if (typeof field.refersTo === 'string') return `the id of ${article(nameOf(field.refersTo as Kind))}`;
  if (field.localized === true) return 'words in each language';
  if (Array.isArray(field.enum)) return field.enum.map((value) => code(String(value))).join(', ');
  if (Array.isArray(field.anyOf)) return field.anyOf.filter(isDescribed).map(formOf).join(', or ');
  if (field.type === 'array') return `a list: ${formOf(isDescribed(field.items) ? field.items : {})}`;
  if (field.type === 'boolean') return '`true` or `false`';
  if (field.type === 'number') return 'a number';
  if (field.type === 'integer') return 'a whole number';
  return isDescribed(field.properties) ? `keys: ${Object.keys(field.properties).map(code).join(', ')}` : 'words';
}

const article = (noun: string) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
