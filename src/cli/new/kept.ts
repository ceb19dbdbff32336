/** Answers that were broken off, kept until the record is written: one file a kind and dossier, in a cache that no commit holds. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Kind } from '../../dossier/kinds.ts';
import type { Path } from '../../dossier/schema/shape.ts';
import type { Answers } from './answers.ts';

export interface Kept {
  readonly answers: Answers;
  /** What was asked, in order: the way back. */
  readonly asked: Path[];
  /** The flags of the questions that were passed over. */
  readonly passed: string[];
}

/** @param cache the folder of caches */
export function keptAnswers(cache: string, folder: string, kind: Kind) {
  const dossier = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 12);
  const file = join(cache, 'new', `${kind}-${dossier}.json`);
  return {
    /** Undefined where none are kept, or none that can be read. */
    read(): Kept | undefined {
      try {
        const kept = JSON.parse(readFileSync(file, 'utf8'));
        return typeof kept.answers === 'object' && Array.isArray(kept.asked) && Array.isArray(kept.passed) ? kept : undefined;
      } catch {
        return undefined;
      }
    },
    /** @returns whether they are kept: a folder may be closed to us */
    write(kept: Kept): boolean {
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, JSON.stringify(kept));
        return true;
      } catch {
        return false;
      }
    },
    remove: () => rmSync(file, { force: true }),
  };
}
