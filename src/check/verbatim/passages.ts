import type { Coverage } from '../../dossier/verdict.ts';

/**
 * The text as runs of words, none of which goes on in the next. With `passages` a
 * blank line separates two of them. A full text is one: there line breaks are spaces,
 * and a quotation may run from one paragraph into the next.
 */
export function passagesOf(text: string, coverage: Coverage): string[] {
  if (coverage === 'full') return [text];
  return text.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n/);
}
