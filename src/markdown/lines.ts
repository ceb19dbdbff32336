/** Text as lines, as CommonMark counts them (§2.1): ended by LF, CR or CR LF. */
export interface Line {
  /** From 1. */
  number: number;
  content: string;
}

export const LINE_END = /\r\n|\r|\n/g;

export function lines(text: string): Line[] {
  return text.split(LINE_END).map((content, index) => ({ number: index + 1, content }));
}

/** The byte order mark is no character of the first line: the parser drops it before it counts. */
export const withoutBom = (text: string) => (text.startsWith('\uFEFF') ? text.slice(1) : text);
