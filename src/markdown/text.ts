/** The plain words of prose, for search: no markup, no components. */
import { toString as textOf } from 'mdast-util-to-string';
import type { ProseFile } from '../dossier/load.ts';
import { parseProse } from './pipeline.ts';

/** Looks up the words of a prose file by its path relative to the dossier’s folder. */
export function proseTexts(files: readonly ProseFile[]): (file: string) => string {
  const byName = new Map(files.map((file) => [file.file.replaceAll('\\', '/').split('/').slice(-2).join('/'), file.text]));
  return (name) => plainText(byName.get(name) ?? '');
}

export function plainText(mdx: string): string {
  return parseProse(mdx)
    .children.map((block) => textOf(block))
    .join('\n');
}
