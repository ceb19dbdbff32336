/** `npm run new -- dossier <folder>`: a new dossier of samples, ready to be checked, built and written over. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../../../check/index.ts';
import type { Diagnostic } from '../../../dossier/diagnostics.ts';
import { printable } from '../../../dossier/printable.ts';
import { problemOf } from '../../../dossier/schema/address.ts';
import { LOCALES, type Locale } from '../../../dossier/schema/fields.ts';
import { SaveError, save } from '../../records/save.ts';
import { type Asker, Back, Stopped } from '../asker.ts';
import { inFolder } from '../next.ts';
import type { Surroundings } from '../run.ts';
import { terminal } from '../terminal.ts';
import { localeOf, type Words, wordsIn } from '../words.ts';
import { type Answers, PRESETS, starterFiles } from './starter.ts';

/** Said to the person; nothing was written. */
class Refusal extends Error {}

/** The word by which the command line asks for a dossier in place of a record. */
export const DOSSIER = 'dossier';

/** @returns the exit code: 0 written, 1 not, 130 stopped by the person */
export async function newDossier(surroundings: Omit<Surroundings, 'folder' | 'cache'>): Promise<number> {
  const { argv, output, errors } = surroundings;
  let words = wordsIn(localeOf(surroundings.language));
  try {
    const { values, positionals } = flagsOf(argv);
    const { locale } = values;
    if (locale !== undefined && !isLocale(locale)) throw new Refusal(words.unsupportedLocale(locale));
    if (locale !== undefined) words = wordsIn(locale);
    if (values.help) {
      output.write(`${words.dossier.usage}\n`);
      return 0;
    }
    const [, folder, ...others] = positionals;
    if (!folder || others.length > 0) throw new Refusal(words.dossier.usage);
    refuseTaken(folder, words);

    const asker = surroundings.interactive && !values.yes ? (surroundings.asker ?? terminal(words, surroundings)) : undefined;
    const answers = await answersOf(asker, values, words);
    const files = starterFiles(folder, answers, surroundings.today);
    save(files);
    const { diagnostics } = check(folder);
    if (diagnostics.some(({ severity }) => severity === 'error')) {
      for (const { file } of files) rmSync(file);
      throw new Refusal([words.checkFailed, ...diagnostics.map(line)].join('\n'));
    }
    const remarks = diagnostics.length > 0 ? [words.checkWarned, ...diagnostics.map(line)] : [];
    output.write(`${[words.written(printable(folder)), ...remarks, '', ...next(folder, answers, words)].join('\n')}\n`);
    return 0;
  } catch (error) {
    if (error instanceof Stopped) {
      errors.write(`\n${words.nothingWritten}\n`);
      return 130;
    }
    const message = messageOf(error, words);
    if (message === undefined) throw error;
    errors.write(`${message.split('\n').map(printable).join('\n')}\n${words.nothingWritten}\n`);
    return 1;
  }
}

function messageOf(error: unknown, words: Words): string | undefined {
  if (error instanceof Refusal) return error.message;
  if (error instanceof SaveError) return words.cannotWrite(error.file, error.message);
  const isMisuse = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  return isMisuse ? `${error.message}\n${words.dossier.usage}` : undefined;
}

const isLocale = (value: string): value is Locale => LOCALES.some((one) => one === value);

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

function flagsOf(argv: readonly string[]) {
  const titles = Object.fromEntries(LOCALES.map((locale) => [`title.${locale}` as const, text]));
  const options = { languages: text, site: text, repository: text, locale: text, yes: flag, help: flag };
  const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: { ...titles, ...options } });
  return { values: values as typeof values & Partial<Record<`title.${Locale}`, string>>, positionals };
}

/** A new dossier is written into nothing: into a folder that is not there, or that holds no file. */
function refuseTaken(folder: string, words: Words): void {
  for (let place = resolve(folder); ; place = dirname(place)) {
    if (existsSync(join(place, 'dossier.yaml'))) throw new Refusal(words.dossier.isDossier(folder, place));
    if (place === dirname(place)) break;
  }
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new Refusal(words.dossier.isFile(folder));
  if (readdirSync(folder, { recursive: true, withFileTypes: true }).some((entry) => !entry.isDirectory()))
    throw new Refusal(words.dossier.isNotEmpty(folder));
}

type Given = ReturnType<typeof flagsOf>['values'];

interface Question {
  readonly key: 'languages' | 'site' | 'repository' | `title.${Locale}`;
  readonly message: string;
  readonly preset: string;
  readonly faultOf: (value: string) => string | undefined;
  readonly choices?: readonly string[];
}

function questionsOf(locales: readonly Locale[], words: Words): Question[] {
  const { dossier: said, language, required } = words;
  const titles = locales.map((locale): Question => {
    const isEmpty = (value: string) => (value === '' ? required : undefined);
    return { key: `title.${locale}`, message: said.title(language(locale)), preset: PRESETS.title(locale), faultOf: isEmpty };
  });
  return [
    {
      key: 'languages',
      message: said.languages,
      preset: LOCALES.join(),
      faultOf: (value) => languagesFault(value, words),
      choices: LANGUAGES,
    },
    ...titles,
    { key: 'site', message: said.site, preset: PRESETS.site, faultOf: (value) => addressFault(value, words) },
    { key: 'repository', message: said.repository, preset: PRESETS.repository, faultOf: (value) => addressFault(pageOf(value), words) },
  ];
}

/** What the flags say; what they leave open is asked, one question a screen, or taken as proposed where nobody can be asked. */
async function answersOf(asker: Asker | undefined, given: Given, words: Words): Promise<Answers> {
  const typed: Partial<Record<Question['key'], string>> = {};
  const asked: Question['key'][] = [];
  for (;;) {
    const settled = ({ key, preset }: Question) => (typed[key] ?? given[key] ?? (asker ? undefined : preset))?.trim();
    const locales = languagesIn(typed.languages ?? given.languages ?? LOCALES.join());
    const questions = questionsOf(locales, words);
    for (const question of questions) {
      const value = settled(question);
      const fault = value === undefined ? undefined : question.faultOf(value);
      if (fault !== undefined) throw new Refusal(fault);
    }
    const open = questions.find((question) => settled(question) === undefined);
    if (!open || !asker) {
      const title = Object.fromEntries(
        locales.map((locale) => [locale, typed[`title.${locale}`] ?? given[`title.${locale}`] ?? PRESETS.title(locale)]),
      );
      const [site = '', repository = ''] = questions.slice(-2).map(settled);
      return { locales, title, site, repository: pageOf(repository) };
    }
    try {
      asker.screen(words.screen('dossier', asked.length + 1));
      typed[open.key] = open.choices
        ? await asker.select(
            open.message,
            open.choices.map((value) => ({ value, name: languagesIn(value).map(words.language).join(', ') })),
          )
        : await asker.text(open.message, { default: open.preset, validate: (value) => open.faultOf(value) ?? true });
      asked.push(open.key);
    } catch (error) {
      if (!(error instanceof Back)) throw error;
      const last = asked.pop();
      if (last) delete typed[last];
    }
  }
}

/** Each language first, followed by the others; then each alone. */
const LANGUAGES: readonly string[] = [...LOCALES.map((first) => [first, ...LOCALES.filter((one) => one !== first)].join()), ...LOCALES];

const tagsIn = (flagged: string) => [...new Set(flagged.split(/[\s,]+/).filter(Boolean))];
const languagesIn = (flagged: string): readonly Locale[] => tagsIn(flagged).filter(isLocale);

function languagesFault(flagged: string, words: Words): string | undefined {
  const tags = tagsIn(flagged);
  const unknown = tags.length === 0 ? flagged : tags.find((one) => !isLocale(one));
  return unknown === undefined ? undefined : words.noneOf(unknown, LOCALES.join(', '));
}

function addressFault(value: string, words: Words): string | undefined {
  const problem = problemOf(value);
  if (problem !== undefined) return words.wrong(value, words.schema(problem));
  return /[?#]/.test(value) ? words.dossier.plainAddress(value) : undefined;
}

/** As the browser shows it: what is copied for `git clone` ends in .git. */
const pageOf = (url: string) =>
  url
    .trim()
    .replace(/\/$/, '')
    .replace(/\.git$/, '');

const line = ({ file, line: number, message, hint }: Diagnostic) => `  ${file}:${number}: ${message} → ${hint}`;

/** What to do once it is written; every command names the folder. */
function next(folder: string, { site }: Answers, words: Words): string[] {
  const run = inFolder(folder);
  const steps: readonly [string, string][] = [
    [`${run}npm start`, words.nextSeeWhy(`http://localhost:4321${new URL(site).pathname}`)],
    [`${run}npm run new -- source`, words.dossier.nextRecord],
    [`${run}npm run check`, words.dossier.nextCheck(printable(folder))],
  ];
  return [words.next, ...steps.flatMap(([command, why]) => [`  ${command}`, `      ${why}`])];
}
