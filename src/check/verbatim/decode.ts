/** Bytes of a file → the text of a source, or why they cannot be read as text. */
import { failure, type Result, success } from './result.ts';

/**
 * Decodes UTF-8 (a leading byte order mark is dropped), strictly: a text read in
 * the wrong encoding would make a fingerprint in which no quotation is ever found.
 * Refuses what is not UTF-8, what holds control characters, and what is empty.
 */
export function decodeText(bytes: Uint8Array): Result<string> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return failure('the file is not UTF-8 text', 'save it as UTF-8 (“Unicode”), or copy the text into a new file');
  }
  // Line breaks, tabs, form feeds and U+0085 are white space; any other control character is no part of a text.
  const control = /[^\P{Cc}\p{White_Space}]/v.exec(text);
  if (control) {
    const code = `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    const line = text.slice(0, control.index).split('\n').length;
    return failure(
      `the file is binary or damaged: it holds the control character ${code} on line ${line}`,
      'give the text of the source as plain text, not as a PDF, a word processor’s file or an image',
    );
  }
  if (!/[\p{L}\p{N}]/v.test(text)) return failure('the file holds no words', 'put the text of the source into it');
  return success(text);
}
