import { codeOf } from '../dossier/printable.ts';
import type { Part } from './review.ts';

/** The text of a part in one line; in what came or went, white space that is no plain space is named, or a change of it could not be seen. */
export function shown({ op, text }: Part): string {
  return op === 'same' ? text.replace(/[\t\n\r]+/g, ' ') : text.replace(/[^\S ]/g, codeOf);
}
