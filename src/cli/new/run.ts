/** The command from its arguments to its exit code; everything it needs of the outside is handed to it. */
import type { Readable, Writable } from 'node:stream';
import type { Diagnostic } from '../../dossier/diagnostics.ts';
import { KINDS, type Kind } from '../../dossier/kinds.ts';
import { load } from '../../dossier/load/load.ts';
import { printable } from '../../dossier/printable.ts';
import { fieldsOf } from '../../dossier/schema/field.ts';
import { LOCALES } from '../../dossier/schema/fields.ts';
import { ask, askAgain } from './ask.ts';
import { type Asker, Stopped } from './asker.ts';
import { assemble } from './assemble.ts';
import type { Draft } from './draft.ts';
import { type Flags, localeFlag, readFlags } from './flags.ts';
import { flagsHelp } from './help.ts';
import { nameOf } from './kinds.ts';
import { nextSteps } from './next.ts';
import { SaveError, save } from './save.ts';
import type { Situation } from './situation.ts';
import { terminal } from './terminal.ts';
import { fileOf, type Trial, tryOut } from './try.ts';
import { localeOf, wordsIn } from './words.ts';

export interface Surroundings {
  readonly argv: readonly string[];
  /** The dossier’s folder. */
  readonly folder: string;
  /** The language of the system, as POSIX writes it. */
  readonly language: string | undefined;
  readonly today: string;
  /** Whether somebody is there to be asked. */
  readonly interactive: boolean;
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  /** In place of a person at `input` and `output`. */
  readonly asker?: Asker;
}

/** @returns the exit code: 0 written, 1 not, 130 stopped by the person */
export async function run(surroundings: Surroundings): Promise<number> {
  const { argv, folder, output, errors } = surroundings;
  const wish = localeFlag(argv);
  const locale = LOCALES.find((one) => one === wish) ?? localeOf(surroundings.language);
  const words = wordsIn(locale);
  const flags = readFlags(argv, words);
  const kinds = KINDS.map(nameOf).join(', ');
  if (flags.help) {
    output.write(`${flags.kind ? flagsHelp(flags.kind, words) : words.usage(kinds)}\n`);
    return 0;
  }
  const fail = (lines: readonly string[]) => {
    errors.write(`${[...lines, words.nothingWritten].join('\n')}\n`);
    return 1;
  };
  const problems = [...flags.problems];
  if (wish !== undefined && !LOCALES.some((one) => one === wish))
    problems.push({ message: `--locale: ${words.unsupportedLocale(wish)}`, hint: '' });
  const interactive = surroundings.interactive && !flags.yes;
  if (!flags.kind && problems.length === 0 && !interactive) problems.push({ message: words.noKind(kinds), hint: '' });
  if (problems.length > 0 && (interactive || !flags.kind)) return fail(problems.map(line));

  const loaded = load(folder);
  if (!loaded.header)
    return fail([words.noDossier, ...loaded.diagnostics.filter(({ file }) => file === folder || file.endsWith('dossier.yaml')).map(line)]);
  const situation: Situation = { loaded, locale, locales: loaded.header.data.locales, words, today: surroundings.today };
  try {
    if (interactive) {
      const asker = surroundings.asker ?? terminal(words, { input: surroundings.input, output: surroundings.output });
      const kind =
        flags.kind ??
        (await asker.select<Kind>(
          words.whichKind,
          KINDS.map((one) => ({ value: one, name: words.kind(one) })),
        ));
      return await converse(asker, kind, flags, situation, surroundings);
    }
    if (!flags.kind) return fail([words.noKind(kinds)]);
    const { drafts, missing, problems: wrong } = assemble(flags.kind, flags.answers, flags.id, situation);
    const all = [...problems, ...wrong];
    if (all.length > 0 || missing.length > 0) {
      const answers = missing.map(({ flags: names, doc }) => `  ${names.join(` ${words.or} `)}  ${doc}`);
      return fail([
        ...(missing.length > 0 ? [words.missing(missing.length), ...answers] : []),
        ...(all.length > 0 ? [words.faults(all.length), ...all.map((one) => `  ${line(one)}`)] : []),
      ]);
    }
    const trial = tryOut(
      loaded,
      drafts.map((draft) => fileOf(loaded, draft)),
    );
    if (isRefused(trial)) return fail(verdict({ ...trial, mended: [] }, situation));
    save(trial.files);
    output.write(`${report(drafts, trial, situation)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof Stopped) {
      errors.write(`\n${words.stopped}\n`);
      return 130;
    }
    if (error instanceof SaveError) return fail([words.cannotWrite(error.file, error.message)]);
    throw error;
  }
}

async function converse(asker: Asker, kind: Kind, flags: Flags, situation: Situation, { output, errors }: Surroundings): Promise<number> {
  const { words, loaded } = situation;
  const drafts = await ask(asker, kind, flags.answers, flags.id, situation);
  for (;;) {
    const trial = tryOut(
      loaded,
      drafts.map((draft) => fileOf(loaded, draft)),
    );
    for (const { file, text } of trial.files) asker.say(`\n${words.preview(file)}\n\n${text.replace(/^/gm, '  ').trimEnd()}\n`);
    const lines = verdict(trial, situation);
    if (lines.length > 0) asker.say(lines.join('\n'));
    const what = await asker.select(words.whatNow, [
      ...(isRefused(trial) ? [] : [{ value: 'write' as const, name: words.write }]),
      { value: 'change' as const, name: words.change },
      { value: 'stop' as const, name: words.stop },
    ]);
    if (what === 'stop') {
      errors.write(`${words.stopped}\n`);
      return 1;
    }
    if (what === 'write') {
      save(trial.files);
      output.write(`\n${report(drafts, { ...trial, said: [], mended: [] }, situation)}\n`);
      return 0;
    }
    await change(asker, drafts, situation);
  }
}

async function change(asker: Asker, drafts: Draft[], situation: Situation): Promise<void> {
  const { words } = situation;
  const choices = drafts.toReversed().flatMap((draft) =>
    fieldsOf(draft.kind)
      .filter(({ key }) => draft.data[key] !== undefined)
      .map(({ key, doc }) => ({ value: { draft, key }, name: `${draft.kind}/${draft.id} · ${key}`, description: words.schema(doc) })),
  );
  const { draft, key } = await asker.select(words.changeWhich, choices);
  await askAgain(asker, draft, key, drafts, situation);
}

const isRefused = ({ said }: Trial) => said.some(({ severity }) => severity === 'error');

const line = ({ message, hint }: { message: string; hint: string }) => printable([message, hint && `→ ${hint}`].filter(Boolean).join(' '));

/** What the checks say, the file named: several may be written at once. */
function verdict({ said, mended }: Trial, { loaded, words }: Situation): string[] {
  const lines = (some: readonly Diagnostic[], head: string) =>
    some.length === 0 ? [] : [head, ...new Set(some.map((one) => `  ${printable(one.file)}:${one.line}: ${line(one)}`))];
  const before = loaded.diagnostics.filter(({ severity }) => severity === 'error').length;
  const of = (severity: Diagnostic['severity']) => said.filter((one) => one.severity === severity);
  const slips = mended.map((one) => ({ ...one, hint: '' }));
  return [
    ...lines(slips, words.mended),
    ...lines(of('error'), words.checkFailed),
    ...lines(of('warning'), words.checkWarned),
    ...(before > 0 ? [words.dossierHasErrors(before)] : []),
  ];
}

function report(drafts: readonly Draft[], trial: Trial, situation: Situation): string {
  const { loaded, words } = situation;
  return [
    ...drafts.map((draft) => words.written(fileOf(loaded, draft).file)),
    ...verdict(trial, situation),
    '',
    ...nextSteps(drafts, situation),
  ].join('\n');
}
