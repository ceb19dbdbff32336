/**
 * The folder a site is built into. A build replaces it whole, so it is refused
 * unless it is empty or holds a site of ours and nothing else.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Files that every site of ours has, and hardly another folder. */
const SIGNS = ['data/dossier.json', 'data/datapackage.json', '_headers'];

/** Folders of the project that no site may stand in. */
const SOURCES = ['src', 'public', 'node_modules', 'tests', 'docs', 'schemas', 'deploy', '.git', '.github', '.astro'];

const isWithin = (folder: string, path: string) => !/^\.\.(?:[\\/]|$)/.test(relative(folder, path)) && !isAbsolute(relative(folder, path));

/** Where the list of the files is kept that the last build wrote to a folder. */
const listOf = (outDir: string) => resolve('.cache/builds', `${createHash('sha256').update(outDir).digest('hex').slice(0, 16)}.json`);

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'));

/**
 * Why a site must not be built into a folder; undefined where it may.
 * @param outDir absolute, as are the others
 */
export function refusal(outDir: string, root: string, content: string): string | undefined {
  for (const [path, what] of [
    [root, 'the project'],
    [content, 'the content'],
  ] as const) {
    if (isWithin(outDir, path)) return `it holds ${what}`;
  }
  if (isWithin(content, outDir)) return 'it is part of the content';
  const source = SOURCES.find((name) => isWithin(join(root, name), outDir));
  if (source) return `it is part of ${source}/`;

  if (!existsSync(outDir)) return undefined;
  if (!statSync(outDir).isDirectory()) return 'it is a file';
  if (readdirSync(outDir).length === 0) return undefined;
  if (!SIGNS.every((file) => existsSync(join(outDir, file)))) return 'it is not empty, and holds no site of ours';
  const list = listOf(outDir);
  if (!existsSync(list)) return undefined;
  const ours = new Set(JSON.parse(readFileSync(list, 'utf8')) as string[]);
  const others = filesIn(outDir).filter((file) => !ours.has(file));
  return others.length === 0
    ? undefined
    : `it holds files that no build wrote: ${others.slice(0, 3).join(', ')}${others.length > 3 ? ', …' : ''}`;
}

/** Puts the folder of a finished build in the place of the last one, so that at every moment one of them is whole; returns how many files it has. */
export function replace(outDir: string, finished: string): number {
  const files = filesIn(finished);
  const list = listOf(outDir);
  mkdirSync(resolve(list, '..'), { recursive: true });
  writeFileSync(list, JSON.stringify(files));
  const last = `${outDir}.last`;
  rmSync(last, { recursive: true, force: true });
  if (existsSync(outDir)) renameSync(outDir, last);
  renameSync(finished, outDir);
  rmSync(last, { recursive: true, force: true });
  return files.length;
}

/** Undoes a replacement that was interrupted between its two steps. */
export function restore(outDir: string): void {
  const last = `${outDir}.last`;
  if (!existsSync(outDir) && existsSync(last)) renameSync(last, outDir);
}
