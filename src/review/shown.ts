import { codeOf } from '../dossier/printable.ts';
import type { Part } from './review.ts';

/** The text of a part in one line; in what was added or removed, white space other than a plain space is written as its code, since a change of it could not be seen. */
export function shown({ op, text }: Part): string {
  return op === 'same' ? text.replace(/[\t\n\r]+/g, ' ') : text.replace(/[^\S ]/g, codeOf);
}
