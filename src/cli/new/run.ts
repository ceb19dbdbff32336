/** The command from its arguments to its exit code; everything it needs of the outside is handed to it. */
import type { Writable } from 'node:stream';
import { KINDS, type Kind, rowOf } from '../../dossier/kinds.ts';
import { load } from '../../dossier/load/load.ts';
import { refOrName } from '../../dossier/schema/field.ts';
import { LOCALES } from '../../dossier/schema/names.ts';
import { nameOf } from '../records/kinds.ts';
import { SaveError, save } from '../records/save.ts';
import { fieldAt } from './answers.ts';
import { ask } from './ask.ts';
import { type Asker, Stopped } from './asker.ts';
import { assemble, type Draft, flagOf, type Open, type Situation } from './assemble.ts';
import { flagsHelp, localeFlag, readFlags } from './flags.ts';
import { type Kept, keptAnswers } from './kept.ts';
import { inFolder, nextSteps } from './next.ts';
import { type Streams, terminal } from './terminal.ts';
import { isRefused, sentence, type Trial, tryOut, verdict } from './try.ts';
import { localeOf, wordsIn } from './words.ts';

export interface Surroundings extends Streams {
  readonly argv: readonly string[];
  /** The dossier’s folder. */
  readonly folder: string;
  /** The folder of caches, where answers that are broken off are kept. */
  readonly cache: string;
  /** The language of the system, as POSIX writes it. */
  readonly language: string | undefined;
  readonly today: string;
  /** Whether somebody is there to be asked. */
  readonly interactive: boolean;
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
  const interactive = surroundings.interactive && !flags.yes;
  const problems = [...flags.problems];
  if (wish !== undefined && wish !== locale) problems.push({ message: `--locale: ${words.unsupportedLocale(wish)}` });
  if (!flags.kind && problems.length === 0 && !interactive) problems.push({ message: words.noKind(kinds) });
  if (problems.length > 0 && (interactive || !flags.kind)) return fail(problems.map(sentence));

  const loaded = load(folder);
  if (!loaded.header) {
    const why = loaded.diagnostics.filter(({ file }) => file === folder || file.endsWith('dossier.yaml'));
    return fail([words.noDossier, ...why.map(sentence)]);
  }
  const situation: Situation = { loaded, locale, locales: loaded.header.data.locales, words, today: surroundings.today };
  const write = (drafts: readonly Draft[], trial: Trial) => {
    save(trial.files.map(({ file, record, comments }) => ({ file, text: record + comments })));
    const written = trial.files.map(({ file }) => (isRefused(trial) ? words.writtenUnfinished(file) : words.written(file)));
    output.write(`${[...written, ...verdict(trial, situation), '', ...nextSteps(drafts, situation)].join('\n')}\n`);
    return 0;
  };
  try {
    if (interactive) return await converse();
    const { drafts, open } = assemble(flags.kind as Kind, flags.answers, situation);
    const missing = open.filter(({ message, optional }) => message === undefined && !optional).map(toAnswer);
    const faults = open.filter(({ message }) => message !== undefined);
    const wrong = [...problems, ...faults.map((one) => ({ ...one, message: `${flagOf(one.path)}: ${one.message}` }))].map(sentence);
    if (missing.length + wrong.length > 0)
      return fail([
        ...(missing.length > 0 ? [words.missing(missing.length), ...missing] : []),
        ...(wrong.length > 0 ? [words.faults(wrong.length), ...wrong.map((one) => `  ${one}`)] : []),
      ]);
    const trial = tryOut(situation, drafts);
    return isRefused(trial) ? fail(verdict({ ...trial, mended: [] }, situation)) : write(drafts, trial);
  } catch (error) {
    if (error instanceof SaveError) return fail([words.cannotWrite(error.file, error.message)]);
    if (!(error instanceof Stopped)) throw error;
    errors.write(`\n${error.message || words.nothingWritten}\n`);
    return 130;
  }

  async function converse(): Promise<number> {
    const asker = surroundings.asker ?? terminal(words, surroundings);
    const kind =
      flags.kind ??
      (await asker.select<Kind>(
        words.whichKind,
        KINDS.map((one) => ({ value: one, name: words.kind(one), description: words.schema(String(rowOf(one).schema.description)) })),
      ));
    const cache = keptAnswers(surroundings.cache, folder, kind);
    const before = cache.read();
    const goesOn =
      before !== undefined &&
      (await asker.select(words.keptBefore(words.kind(kind)), [
        { value: true, name: words.goOn },
        { value: false, name: words.beginAnew },
      ]));
    const kept: Kept = goesOn
      ? { ...before, answers: { ...before.answers, ...flags.answers } }
      : { answers: { ...flags.answers }, asked: [], passed: [] };
    let isKept = false;
    try {
      const { drafts, trial } = await ask({ asker, kind, situation, kept, offered: new Map() }, () => {
        isKept = cache.write(kept);
      });
      const code = write(drafts, trial);
      cache.remove();
      return code;
    } catch (error) {
      if (!(error instanceof Stopped) || kept.asked.length === 0) throw error;
      throw new Stopped(isKept || goesOn ? words.kept(`${inFolder(folder)}npm run new -- ${nameOf(kind)}`) : words.notKept);
    }
  }

  function toAnswer({ path }: Open): string {
    const named = fieldAt(flags.kind as Kind, path);
    const either = named && refOrName(named.field) ? ` ${words.or} ${flagOf(path)}.name` : '';
    return `  ${flagOf(path)}${either}  ${named ? words.schema(named.doc) : words.noId}`;
  }
}
