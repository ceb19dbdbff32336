import type { Point } from './tree.ts';

/** Text as lines, as CommonMark counts them (§2.1): ended by LF, CR or CR LF. */
export interface Line {
  /** From 1. */
  number: number;
  content: string;
}

const LINE_END = /\r\n|\r|\n/g;

export function lines(text: string): Line[] {
  return text.split(LINE_END).map((content, index) => ({ number: index + 1, content }));
}

/** The byte order mark is no character of the first line: the parser drops it before it counts. */
export const withoutBom = (text: string) => (text.startsWith('\uFEFF') ? text.slice(1) : text);

/** The nearest place there is, where the text has no such line or column. */
export function offsetAt(text: string, { line, column }: Point): number {
  let start = 0;
  let number = 1;
  for (const match of text.matchAll(LINE_END)) {
    if (number++ >= line) break;
    start = match.index + match[0].length;
  }
  return Math.min(text.length, start + column - 1);
}

export function pointAt(text: string, offset: number): Point {
  let start = 0;
  let line = 1;
  for (const match of text.matchAll(LINE_END)) {
    if (match.index >= offset) break;
    start = match.index + match[0].length;
    line++;
  }
  return { line, column: offset - start + 1 };
}
