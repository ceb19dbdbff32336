/** What is written on GitHub in the project’s name: of a stranger’s text, nothing in it is more than text. */
import type { Diagnostic } from '../../dossier/diagnostics.ts';
import { printable } from '../../dossier/printable.ts';
import type { FormWords } from '../../i18n/en/form.ts';
import { LANGUAGES } from '../../i18n/index.ts';
import { code, inert } from '../../review/inert.ts';
import { toMarkdown } from '../../review/markdown.ts';
import type { Made } from './make.ts';
import { UNJUDGED } from './records.ts';

/** The label that a maintainer sets on a suggestion to have its record made. */
export const ACCEPTED = 'accepted';

const WORDS: readonly FormWords[] = Object.values(LANGUAGES).map(({ form }) => form);

/** GitHub refuses more than 65,536 characters: what each part may have of them, its escapes counted. */
const LONGEST = 500;
const LONGEST_LIST = 15_000;
const LONGEST_DRAFT = 10_000;
const LONGEST_REVIEW = 30_000;

/** The same in each language of the interface. */
export const inEach = (say: (words: FormWords) => string) => WORDS.map(say).join('\n');

/** Why there is no record, and what to do. */
export function refusal(made: Made): string {
  const problems = made.problems.map(({ label, say }) => `${inert(label)}: ${WORDS.map((words) => text(say(words))).join(' / ')}`);
  return [
    inEach((words) => `**${words.refused}**`),
    list([...problems, ...made.findings.map(found)]),
    inEach((words) => words.mend(code(ACCEPTED))),
    details(
      WORDS.map((words) => words.draft).join(' / '),
      made.files.map(({ file, text: yaml }) => `${code(file)}\n\n${fenced(yaml)}`),
    ),
  ].join('\n\n');
}

/** What a reviewer of the pull request has to know. */
export function description(made: Made, issue: number): string {
  const { review } = made;
  const left = [
    ...(made.newSource
      ? [`The form does not ask how far the source can be relied on: ${code(`confidence: ${UNJUDGED.confidence}`)} is to be judged.`]
      : []),
    ...made.unused.map(({ label, answer }) => `Answered, and not in the record: ${inert(label)}: ${text(answer)}`),
    ...made.findings.map(found),
  ];
  return [
    `Closes #${issue}.`,
    'A program made this from the answers of the form; nobody has compared them with the source yet. To start the checks, choose “Approve workflows to run”; where that is not offered, close the pull request and open it again.',
    ...(left.length > 0 ? ['### For you to decide', list(left)] : []),
    ...(review ? [toMarkdown(review, LONGEST_REVIEW)] : []),
  ].join('\n\n');
}

const text = (words: string) => inert(words.length > LONGEST ? `${words.slice(0, LONGEST).toWellFormed()}…` : words);

const found = ({ file, line, message, hint }: Diagnostic) => `${code(`${file}:${line}`)}: ${text(message)} → ${text(hint)}`;

/** As many items as fit; the rest is counted. */
function list(items: readonly string[]): string {
  const fitting: string[] = [];
  for (const item of items) if (fitting.join('').length + item.length < LONGEST_LIST) fitting.push(item);
  const more = items.length - fitting.length;
  return [...fitting, ...(more > 0 ? [`… ${more}`] : [])].map((item) => `- ${item}`).join('\n');
}

const details = (summary: string, parts: readonly string[]) =>
  ['<details>', `<summary>${summary}</summary>`, ...parts, '</details>'].join('\n\n');

/** A block of code whose fence is longer than any run in it. */
function fenced(yaml: string): string {
  const shown = yaml.split('\n').map(printable).join('\n').slice(0, LONGEST_DRAFT).toWellFormed().trimEnd();
  const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}yaml\n${shown}\n${fence}`;
}
