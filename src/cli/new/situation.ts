/** What a new record is written into. */

import type { Kind } from '../../dossier/kinds.ts';
import type { Loaded } from '../../dossier/load/load.ts';
import type { Locale } from '../../dossier/schema/fields.ts';
import type { Draft } from './draft.ts';
import type { Words } from './words.ts';

export interface Situation {
  readonly loaded: Loaded;
  /** The languages of the dossier, the first first. */
  readonly locales: readonly Locale[];
  /** The language of the questions. */
  readonly locale: Locale;
  readonly words: Words;
  /** The day, as 2026-11-22. */
  readonly today: string;
}

/** Whether an id is taken, by a record of the dossier, by one that cannot be read, or by one to be written along. */
export const isTaken = ({ loaded }: Situation, drafts: readonly Draft[], kind: Kind, id: string): boolean =>
  loaded.records[kind].has(id) || loaded.broken[kind].has(id) || drafts.some((draft) => draft.kind === kind && draft.id === id);
