/** The command: its flags, its output, its exit status. */
import { writeFileSync } from 'node:fs';
import { sep } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { mendAll } from '../../check/fix.ts';
import { type Checked, check } from '../../check/index.ts';
import { verify } from '../../check/verbatim/verify.ts';
import { KINDS } from '../../dossier/kinds.ts';
import { contentFolder } from '../../dossier/load/content-folder.ts';
import { printable } from '../../dossier/printable.ts';
import { asAnnotations } from './github.ts';
import { asJson } from './json.ts';
import { asText, checkedQuotations, count, type Paint, summary } from './text.ts';

const FORMATS = ['text', 'json', 'github'] as const;
type Format = (typeof FORMATS)[number];

const USAGE = `npm run check -- [--format text|json|github] [--fix]

  --format text    for a person (the default)
  --format json    [{ file, line, column, rule, severity, message, hint }]
  --format github  annotations of a pull request
  --fix            mends what needs no judgement, and says what it changed

CONTENT_DIR names the folder of the dossier (default: content).
`;

interface Options {
  format: Format;
  fix: boolean;
}

function options(): Options | 'help' {
  const { values } = parseArgs({
    options: {
      format: { type: 'string', default: 'text' },
      fix: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const format = FORMATS.find((one) => one === values.format);
  if (!format) throw new Error(`There is no format “${values.format}”.`);
  return { format, fix: values.fix };
}

/** Writes what can be corrected; returns a line about each file that was changed. */
function fix(folder: string): string[] {
  const { mended } = mendAll((texts) => {
    for (const [file, text] of texts) writeFileSync(file, text);
    const { loaded, diagnostics } = check(folder);
    return { files: loaded.files, findings: diagnostics };
  });
  return [...Map.groupBy(mended, ({ file }) => file)].map(([file, findings]) => {
    const rules = [...Map.groupBy(findings, ({ rule }) => rule)].map(
      ([rule, some]) => `${rule} (${count(some.flatMap(({ edits = [] }) => edits).length, 'place')})`,
    );
    return `Mended ${file}: ${rules.join(', ')}.`;
  });
}

function print({ loaded, diagnostics }: Checked, format: Format): void {
  if (sep === '\\') for (const one of diagnostics) one.file = one.file.replaceAll(sep, '/');
  if (format === 'json') return void process.stdout.write(asJson(diagnostics));
  if (format === 'github') return void process.stdout.write(asAnnotations(diagnostics));
  // styleText asks the stream: no colours but on a terminal, and NO_COLOR is respected.
  const paint: Paint = (style, words) => styleText(style, words, { stream: process.stdout });
  const texts = new Map(loaded.files.map(({ file, text }) => [file.replaceAll(sep, '/'), text]));
  const lineOf = (file: string, line: number) => texts.get(file)?.split(/\r?\n/)[line - 1];
  const records = KINDS.reduce((sum, kind) => sum + loaded.records[kind].size, 0);
  process.stdout.write(asText(diagnostics, lineOf, paint));
  process.stdout.write(`${diagnostics.length > 0 ? '\n' : ''}${summary(diagnostics, { records, texts: loaded.prose.length }, paint)}\n`);
  const compared = checkedQuotations(verify(loaded));
  if (compared) process.stdout.write(`${compared}\n`);
}

/** Exit status 1 on errors, 2 where the command was not understood. */
export function main(): void {
  let asked: Options | 'help';
  try {
    asked = options();
  } catch (error) {
    process.stderr.write(`${printable((error as Error).message)}\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  if (asked === 'help') {
    process.stdout.write(USAGE);
    return;
  }
  const folder = contentFolder();
  if (asked.fix) {
    const changes = fix(folder).map((line) => `${printable(line)}\n`);
    (asked.format === 'text' ? process.stdout : process.stderr).write(`${changes.join('') || 'Nothing needed mending.\n'}\n`);
  }
  const checked = check(folder);
  print(checked, asked.format);
  if (checked.diagnostics.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}
