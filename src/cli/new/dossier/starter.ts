/** The files of a new dossier: those in starter/, in the languages that were chosen, dated, with the answers in the header. */
import { readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { type Document, isMap, isScalar, parseDocument, visit } from 'yaml';
import { makeFingerprint } from '../../../check/verbatim/fingerprint.ts';
import { writeFingerprint } from '../../../check/verbatim/fingerprint-file.ts';
import { LOCALES, type Locale } from '../../../dossier/schema/fields.ts';

export interface Answers {
  /** At least one; the first is served at /. */
  readonly locales: readonly Locale[];
  readonly title: Partial<Record<Locale, string>>;
  readonly site: string;
  readonly repository: string;
}

const STARTER = join(import.meta.dirname, 'starter');
const header = parseDocument(readFileSync(join(STARTER, 'dossier.yaml'), 'utf8')).toJS() as {
  title: Record<Locale, string>;
  site: string;
  repository: { url: string };
};

/** What is proposed, and taken where nobody is asked. */
export const PRESETS = { title: header.title, site: header.site, repository: header.repository.url };

const SAMPLE = 'sample-source';

/** @returns the files, by their paths from where the command runs */
export function starterFiles(folder: string, answers: Answers, today: string): { file: string; text: string }[] {
  const files = readdirSync(STARTER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') || answers.locales.some((locale) => name.endsWith(`.${locale}.mdx`)))
    .sort();
  return [
    ...files.map((name) => ({ file: join(folder, name), text: textOf(name, folder, answers, today) })),
    { file: join(folder, 'sources', `${SAMPLE}.fingerprint.json`), text: fingerprint(today) },
  ];
}

function textOf(name: string, folder: string, answers: Answers, today: string): string {
  const text = readFileSync(join(STARTER, name), 'utf8');
  if (!name.endsWith('.yaml')) return text;
  const document = parseDocument(text);
  inLanguages(document, answers.locales);
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

/** Keeps of every text the languages asked for, in their order; a map without any goes. */
function inLanguages(document: Document, locales: readonly Locale[]): void {
  const languageOf = (key: unknown) => LOCALES.find((one) => isScalar(key) && one === key.value);
  visit(document, {
    Pair(_, { value }) {
      if (!isMap(value) || !value.items.every(({ key }) => languageOf(key))) return;
      value.items = locales.flatMap((locale) => value.items.filter(({ key }) => languageOf(key) === locale));
      return value.items.length === 0 ? visit.REMOVE : undefined;
    },
  });
}

function fingerprint(today: string): string {
  const made = makeFingerprint(SAMPLE, 'full', readFileSync(join(import.meta.dirname, `${SAMPLE}.txt`), 'utf8'), 'en');
  if (!made.ok) throw new Error(made.problem.message);
  return writeFingerprint({ ...made.value, since: today });
}
