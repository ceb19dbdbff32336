/** What to do once a record is written. */
import { resolve } from 'node:path';
import type { Loaded } from '../../dossier/load/load.ts';
import { nameOf } from '../records/kinds.ts';
import type { Draft, Situation } from './assemble.ts';

export function nextSteps(drafts: readonly Draft[], { loaded, words, locales }: Situation): string[] {
  const main = drafts.at(-1);
  const header = loaded.header?.data;
  if (!main || !header) return [];
  const { kind, id } = main;
  const run = inFolder(loaded.folder);
  const page = kind === 'pages' ? id : kind === 'passages' ? 'article' : `${kind}/${id}`;
  const steps: [string, string][] = [
    ...withoutText(drafts, loaded).map((source): [string, string] => [run + words.nextFingerprint(source), words.nextFingerprintWhy]),
    [`${run}npm start`, words.nextSeeWhy(`http://localhost:4321${new URL(header.site).pathname}${page}/`)],
    // The folder, and not the files: a fingerprint may have come beside them.
    [`git add ${shellWord(loaded.folder)} && git commit -m "${words.commit(`${nameOf(kind)} ${id}`)}" && git push`, words.nextSendWhy],
  ];
  const prose = locales.map((locale) => `${loaded.folder}/${kind}/${id}.${locale}.mdx`).join(', ');
  return [
    words.next,
    ...steps.flatMap(([command, why]) => [`  ${command}`, `      ${why}`]),
    ...(kind === 'passages' ? [] : [words.nextProse(prose)]),
  ];
}

/** The sources of new quotations whose words nothing can be checked against yet. */
function withoutText(drafts: readonly Draft[], { fingerprints }: Loaded): string[] {
  const sources = drafts.filter(({ kind }) => kind === 'quotes').map(({ data }) => String(data.source));
  return [...new Set(sources)].filter((source) => !fingerprints.some(({ id }) => id === source));
}

/** A word for a shell, between quotation marks where it needs them. */
const shellWord = (text: string) => (/^[\w./@%+=:,\\-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

/** What goes before a command for it to work on this dossier. */
export const inFolder = (folder: string): string => (resolve(folder) === resolve('content') ? '' : `CONTENT_DIR=${shellWord(folder)} `);
