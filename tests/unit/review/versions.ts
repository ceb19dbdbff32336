/** Two versions of the made-up dossier: as it is, and as a test changed it. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { type Loaded, load } from '../../../src/dossier/load/load.ts';
import { compare } from '../../../src/review/compare.ts';
import type { CheckOf } from '../../../src/review/quotations.ts';
import type { Review } from '../../../src/review/review.ts';

export interface Editor {
  write(file: string, text: string): void;
  /** Replaces words of a file; they have to be there. */
  replace(file: string, words: string, others: string): void;
  remove(file: string): void;
  rename(file: string, other: string): void;
}

export function editor(folder: string): Editor {
  return {
    write: (file, text) => writeFileSync(join(folder, file), text),
    replace(file, words, others) {
      const text = readFileSync(join(folder, file), 'utf8');
      if (!text.includes(words)) throw new Error(`no “${words}” in ${file}:\n${text}`);
      writeFileSync(join(folder, file), text.replace(words, others));
    },
    remove: (file) => rmSync(join(folder, file)),
    rename: (file, other) => renameSync(join(folder, file), join(folder, other)),
  };
}

export function place(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-review-test-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const SINCE = { ref: 'main', commit: '0123456789abcdef0123456789abcdef01234567' };

export function versions(t: TestContext, edit: (editor: Editor) => void): { before: Loaded; after: Loaded } {
  const folder = place(t);
  const now = join(folder, 'now');
  cpSync('tests/fixtures/second', now, { recursive: true });
  edit(editor(now));
  return { before: load('tests/fixtures/second'), after: load(now) };
}

export function reviewOf(t: TestContext, edit: (editor: Editor) => void, checkOf?: CheckOf): Review {
  const { before, after } = versions(t, edit);
  return compare(before, after, SINCE, checkOf);
}
