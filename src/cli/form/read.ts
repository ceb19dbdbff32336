/**
 * The text of an issue that GitHub made of an issue form: `### Label`, an empty line,
 * the answer, for every field in order; `_No response_` where nothing was answered.
 * Anybody wrote the answers, and anybody may have edited the text since.
 */
import { parse } from 'yaml';
import { z } from 'zod';
import type { FormWords } from '../../i18n/en/form.ts';

export interface FormField {
  readonly id: string;
  readonly label: string;
  readonly required: boolean;
  /** The answers to choose from; absent where it is answered freely. */
  readonly options?: readonly string[];
}

/** What is wrong with an answer, in the languages of the interface. */
export interface Problem {
  readonly label: string;
  readonly say: (words: FormWords) => string;
}

export interface Answers {
  /** By the id of the field, each in one line; fields without an answer are absent. */
  readonly answers: ReadonlyMap<string, string>;
  /** What stands before the first field, and so answers none. */
  readonly rest: string;
  readonly problems: readonly Problem[];
}

const template = z.object({
  body: z.array(
    z.object({
      id: z.string().optional(),
      attributes: z.object({ label: z.string().optional(), options: z.array(z.string()).optional() }),
      validations: z.object({ required: z.boolean().optional() }).optional(),
    }),
  ),
});

/** The fields of an issue form, from its YAML. */
export function formFields(yaml: string): FormField[] {
  return template
    .parse(parse(yaml))
    .body.flatMap(({ id, attributes: { label, options }, validations }) =>
      id !== undefined && label !== undefined ? [{ id, label, required: validations?.required === true, ...(options && { options }) }] : [],
    );
}

/** What GitHub writes where nothing was answered or chosen. */
const NO_ANSWER = new Set(['', '_No response_', 'None']);

export function readForm(body: string, fields: readonly FormField[]): Answers {
  const lines = body.replace(/\r\n?/g, '\n').split('\n');
  const headings = new Map(fields.map((field) => [`### ${field.label}`, field]));
  const found = lines.flatMap((line, at) => {
    const field = headings.get(line.trimEnd());
    return field ? [{ field, at }] : [];
  });
  const problems: Problem[] = [];
  const answers = new Map<string, string>();
  const seen = new Set<string>();
  for (const [i, { field, at }] of found.entries()) {
    // An answer that holds a heading of the form would answer for another field.
    if (seen.has(field.id) && !problems.some(({ label }) => label === field.label))
      problems.push({ label: field.label, say: (words) => words.twice });
    seen.add(field.id);
    const answer = inOneLine(lines.slice(at + 1, found[i + 1]?.at));
    if (NO_ANSWER.has(answer)) continue;
    if (field.options && !field.options.includes(answer)) problems.push({ label: field.label, say: (words) => words.noOption });
    else answers.set(field.id, answer);
  }
  for (const { id, label, required } of fields)
    if (required && !answers.has(id)) problems.push({ label, say: (words) => words.unanswered });
  return { answers, rest: inOneLine(lines.slice(0, found[0]?.at)), problems };
}

/** Every field of a record is one line; the spaces of a language stay. */
const inOneLine = (lines: readonly string[]) =>
  lines
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter(Boolean)
    .join(' ');
