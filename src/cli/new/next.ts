/** What to do once a record is written. */
import { resolve } from 'node:path';
import type { Draft } from './draft.ts';
import { nameOf } from './kinds.ts';
import type { Situation } from './situation.ts';
import { fileOf } from './try.ts';

export function nextSteps(drafts: readonly Draft[], { loaded, words, locales }: Situation): string[] {
  const main = drafts.at(-1);
  const header = loaded.header?.data;
  if (!main || !header) return [];
  const steps: [string, string][] = [];
  for (const source of sourcesToPrint(
    drafts,
    loaded.fingerprints.map(({ id }) => id),
  ))
    steps.push([inFolder(loaded.folder) + words.nextFingerprint(source), words.nextFingerprintWhy]);
  const address = `http://localhost:4321${new URL(header.site).pathname}${path(main)}/`;
  steps.push([inFolder(loaded.folder) + words.nextSee, words.nextSeeWhy(address)]);
  steps.push([
    // The folder, and not the files: a fingerprint may have come beside them.
    `git add ${shellWord(loaded.folder)} && git commit -m "${words.commit(`${nameOf(main.kind)} ${main.id}`)}" && git push`,
    words.nextSendWhy,
  ]);
  const prose = locales.map((locale) => fileOf(loaded, main).file.replace(/yaml$/, `${locale}.mdx`)).join(', ');
  return [
    words.next,
    ...steps.flatMap(([command, why]) => [`  ${command}`, `      ${why}`]),
    ...(main.kind === 'passages' ? [] : [words.nextProse(prose)]),
  ];
}

function path({ kind, id }: Draft): string {
  if (kind === 'pages') return id;
  return kind === 'passages' ? 'article' : `${kind}/${id}`;
}

/** The sources of new quotations whose words nothing can be checked against yet. */
function sourcesToPrint(drafts: readonly Draft[], printed: readonly string[]): string[] {
  const sources = drafts.filter(({ kind }) => kind === 'quotes').map(({ data }) => String(data.source));
  return [...new Set(sources)].filter((source) => !printed.includes(source));
}

/** A word for a shell, between quotation marks where it needs them. */
const shellWord = (text: string) => (/^[\w./@%+=:,\\-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

/** What goes before a command for it to work on this dossier. */
export const inFolder = (folder: string): string => (resolve(folder) === resolve('content') ? '' : `CONTENT_DIR=${shellWord(folder)} `);
