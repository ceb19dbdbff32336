/** The file system: the entries of a folder, and files as text. */
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import type { ReadingRule } from './reading.ts';

/** A file as it was read. */
export interface TextFile {
  file: string;
  /** Without the byte order mark, which is no character of the text. */
  text: string;
  byteOrderMark: boolean;
}

/** Far above what a record needs, far below what would stall a reader of it. */
export const LIMITS = { '.yaml': 32 * 1024, '.mdx': 128 * 1024, '.json': 8 * 1024 * 1024 };

/** Records what is wrong with a file or folder as a whole. */
export type Report = (file: string, rule: ReadingRule, message: string, hint: string) => void;

/** The entries of a folder by name, or why there are none. */
export function entriesOf(folder: string): Dirent[] | 'missing' | 'no-folder' | 'closed' {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? 'missing' : code === 'ENOTDIR' ? 'no-folder' : 'closed';
  }
}

export function readText(file: string, report: Report): TextFile | undefined {
  const extension = file.slice(file.lastIndexOf('.')) as keyof typeof LIMITS;
  try {
    const size = statSync(file).size;
    const limit = LIMITS[extension];
    if (size > limit) {
      report(
        file,
        'file-too-large',
        `The file has ${Math.ceil(size / 1024)} kB; ${limit / 1024} are allowed.`,
        'Shorten it or split it into several records.',
      );
      return undefined;
    }
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
    const byteOrderMark = text.startsWith('\uFEFF');
    return { file, text: byteOrderMark ? text.slice(1) : text, byteOrderMark };
  } catch (error) {
    if (error instanceof TypeError) report(file, 'not-utf8', 'The file is not UTF-8 text.', 'Save it again with the encoding UTF-8.');
    else
      report(
        file,
        'unreadable-file',
        `The file cannot be read: ${(error as Error).message}.`,
        'Check that it is a plain file you may read.',
      );
    return undefined;
  }
}
