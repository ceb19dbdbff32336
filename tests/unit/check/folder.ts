/** A dossier on disk for as long as a test needs it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Finding } from '../../../src/check/rules/rule.ts';
import type { Files } from '../../corpora/bad/base.ts';

export function inFolder<Result>(files: Files, use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-'));
  try {
    const made = new Set<string>();
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, name);
      if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
      made.add(dirname(path));
      writeFileSync(path, content);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A diagnostic as the corpora write it, with the name of the folder left out. */
export function said({ file, line, column, severity, rule, message }: Finding, folder: string): string {
  const without = (text: string) => text.replaceAll(`${folder}/`, '').replaceAll(folder, '.');
  return `${without(file)}:${line}:${column} ${severity} ${rule}: ${without(message)}`;
}
