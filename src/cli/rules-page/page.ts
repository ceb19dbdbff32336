import { PROSE_RULES } from '../../check/prose/rules/index.ts';
import { rules } from '../../check/rules/index.ts';
import { READING } from '../../dossier/load/reading.ts';
import { code, table } from '../markdown.ts';

/** The Markdown of docs/rules.md. */
export function rulesPage(): string {
  const dossier = rules.map(({ id, severity, why, fixes }) => [code(id), severity, fixes ? `${why} \`--fix\` ${fixes}.` : why]);
  return `# The rules of the content

<!-- Written by src/cli/rules-page.ts from the rules themselves: change them there. -->

\`npm run check\` reads the whole dossier, applies these rules and says everything that is wrong at once, each with its rule, its place, what is wrong and what to do. Errors stop the build; warnings do not. \`npm run check -- --fix\` mends what needs no judgement; it never changes a letter, nor anything in the text of a quotation.

A rule of the records is one file of \`src/check/rules/\`, a rule of the prose one of \`src/check/prose/rules/\`: to add one, copy the smallest, name it in \`index.ts\`, give the corpus in \`tests/corpora/\` an input that breaks it, and run \`node src/cli/rules-page.ts\`.

## Of each file

All of these are errors.

${table(
  ['rule', 'why'],
  Object.entries(READING).map(([id, why]) => [code(id), why]),
)}

## Of the records

${table(['rule', 'severity', 'why'], dossier)}

## Of the prose

All of these are errors. What prose may contain is in \`src/check/prose/\`: Markdown, and references to records.

${table(
  ['rule', 'why'],
  PROSE_RULES.map(({ id, why }) => [code(id), why]),
)}
`;
}
