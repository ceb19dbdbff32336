/**
 * The folder a site is built into. A build replaces it whole, so it is refused
 * unless it is empty or holds a site of ours and nothing else.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

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

/** The files that builds wrote to a folder; undefined where that is not known. */
function listed(outDir: string): Set<string> | undefined {
  try {
    return new Set(JSON.parse(readFileSync(listOf(outDir), 'utf8')) as string[]);
  } catch {
    return undefined;
  }
}

/** Whole or not at all: a list that was cut short would forbid the next build. */
function list(outDir: string, files: Iterable<string>): void {
  const file = listOf(outDir);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.partial`, JSON.stringify([...files]));
  renameSync(`${file}.partial`, file);
}

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
  const ours = listed(outDir);
  if (!ours) return undefined;
  const others = filesIn(outDir).filter((file) => !ours.has(file));
  return others.length === 0
    ? undefined
    : `it holds files that no build wrote: ${others.slice(0, 3).join(', ')}${others.length > 3 ? ', …' : ''}`;
}

/** Puts the folder of a finished build in the place of the last one, so that at every moment one of them is whole; returns how many files it has. */
export function replace(outDir: string, finished: string): number {
  const files = filesIn(finished);
  // Until both steps are done either site may stand there: an interruption between them leaves no file unknown.
  list(outDir, new Set([...(listed(outDir) ?? []), ...files]));
  const last = `${outDir}.last`;
  rmSync(last, { recursive: true, force: true });
  if (existsSync(outDir)) renameSync(outDir, last);
  renameSync(finished, outDir);
  list(outDir, files);
  rmSync(last, { recursive: true, force: true });
  return files.length;
}

/** Undoes a replacement that was interrupted between its two steps. */
export function restore(outDir: string): void {
  const last = `${outDir}.last`;
  if (!existsSync(outDir) && existsSync(last)) renameSync(last, outDir);
}
