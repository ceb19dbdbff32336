/** The files of a new dossier: those in starter/, with the words of the languages that were chosen, dated, with the answers in the header. */
import { readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { makeFingerprint } from '../../../check/verbatim/fingerprint.ts';
import { writeFingerprint } from '../../../check/verbatim/fingerprint-file.ts';
import type { Locale } from '../../../dossier/schema/names.ts';
import { LANGUAGES } from '../../../i18n/index.ts';

export interface Answers {
  /** At least one; the first is served at /. */
  readonly locales: readonly Locale[];
  readonly title: Partial<Record<Locale, string>>;
  readonly site: string;
  readonly repository: string;
}

const STARTER = join(import.meta.dirname, 'starter');
const I18N = join(import.meta.dirname, '../../../i18n');
const header = parseDocument(readFileSync(join(STARTER, 'dossier.yaml'), 'utf8')).toJS() as {
  site: string;
  repository: { url: string };
};

/** What is proposed, and taken where nobody is asked. */
export const PRESETS = {
  title: (locale: Locale): string => LANGUAGES[locale].starter.dossier.title,
  site: header.site,
  repository: header.repository.url,
};

const SAMPLE = 'sample-source';

/** @returns the files, by their paths from where the command runs */
export function starterFiles(folder: string, answers: Answers, today: string): { file: string; text: string }[] {
  const records = readdirSync(STARTER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return [
    ...records.map((name) => ({ file: join(folder, name), text: recordText(name, folder, answers, today) })),
    ...answers.locales.flatMap((locale) => proseFiles(folder, locale)),
    { file: join(folder, 'sources', `${SAMPLE}.fingerprint.json`), text: fingerprint(today) },
  ];
}

/** The texts of the pages in a language. */
function proseFiles(folder: string, locale: Locale): { file: string; text: string }[] {
  const place = join(I18N, locale, 'starter');
  return readdirSync(place)
    .sort()
    .map((name) => ({
      file: join(folder, 'pages', name.replace(/\.mdx$/, `.${locale}.mdx`)),
      text: readFileSync(join(place, name), 'utf8'),
    }));
}

function recordText(name: string, folder: string, answers: Answers, today: string): string {
  const document = parseDocument(readFileSync(join(STARTER, name), 'utf8'));
  const record = name.replaceAll('\\', '/').replace(/\.yaml$/, '');
  addWords(
    document.contents,
    answers.locales.map((locale) => [locale, (LANGUAGES[locale].starter as Readonly<Record<string, unknown>>)[record]]),
  );
  if (name === 'dossier.yaml') {
    for (const locale of answers.locales) document.setIn(['title', locale], answers.title[locale]);
    document.set('locales', document.createNode(answers.locales, { flow: true }));
    document.set('site', answers.site);
    document.setIn(['repository', 'url'], answers.repository);
    const place = relative('.', folder).replaceAll('\\', '/');
    // A folder outside of where the commands run is in a repository of its own.
    if (place !== 'content' && !place.startsWith('..') && !isAbsolute(place)) document.setIn(['repository', 'content'], place);
  } else document.set('added', document.createNode(today));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Fills the empty maps of a record, `title: {}`, with the words of each language; takes out those for which no language has words. */
function addWords(node: unknown, words: readonly (readonly [Locale, unknown])[]): void {
  const below = (key: string | number) =>
    words.flatMap(([locale, part]) => {
      const found = (part as Readonly<Record<string | number, unknown>> | undefined)?.[key];
      return found === undefined ? [] : [[locale, found] as const];
    });
  if (isSeq(node)) for (const [at, item] of node.items.entries()) addWords(item, below(at));
  if (!isMap(node)) return;
  for (const { key, value } of [...node.items]) {
    if (!isScalar(key)) continue;
    const found = below(String(key.value));
    if (!isMap(value) || value.items.length > 0) addWords(value, found);
    else if (found.length === 0) node.delete(key);
    else {
      value.flow = false;
      for (const [locale, text] of found) value.set(locale, text);
    }
  }
}

function fingerprint(today: string): string {
  const made = makeFingerprint(SAMPLE, 'full', readFileSync(join(import.meta.dirname, `${SAMPLE}.txt`), 'utf8'), 'en');
  if (!made.ok) throw new Error(made.problem.message);
  return writeFingerprint({ ...made.value, since: today });
}
