/** Writes new files, all of them or none, and never over a file that exists. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export class SaveError extends Error {
  readonly file: string;
  constructor(file: string, cause: NodeJS.ErrnoException) {
    // “EACCES: permission denied, open '…'” → “permission denied”
    super(cause.message.replace(/^\w+: /, '').replace(/,.*/s, ''), { cause });
    this.name = 'SaveError';
    this.file = file;
  }
}

/** @throws SaveError; what had been written is then gone again */
export function save(files: readonly { readonly file: string; readonly text: string }[]): void {
  const done: string[] = [];
  for (const { file, text } of files) {
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: 'wx' });
      done.push(file);
    } catch (error) {
      const cause = error as NodeJS.ErrnoException;
      // A file that stood there before is not ours to remove; one cut short by a full disk is.
      if (cause.code !== 'EEXIST') done.push(file);
      for (const one of done) rmSync(one, { force: true });
      throw new SaveError(file, cause);
    }
  }
}
