/** The plain words of prose, for search: no markup, no components. */
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { ProseFile } from '../../dossier/load/load.ts';
import { parseProse } from './pipeline.ts';

/** Looks up the words of a prose file by its path relative to the dossier’s folder. */
export function proseTexts(files: readonly ProseFile[]): (file: string) => string {
  const byName = new Map(files.map((file) => [file.file.replaceAll('\\', '/').split('/').slice(-2).join('/'), file.text]));
  return (name) => plainText(byName.get(name) ?? '');
}

export function plainText(mdx: string): string {
  return parseProse(mdx).children.flatMap(blocks).filter(Boolean).join('\n');
}

/** What holds other blocks: the words of one item or cell do not run into those of the next. */
const HOLDERS = new Set(['blockquote', 'list', 'listItem', 'table', 'tableRow', 'footnoteDefinition']);

function blocks(node: Nodes): string[] {
  return HOLDERS.has(node.type) && 'children' in node ? node.children.flatMap(blocks) : [inline(node)];
}

/** A component shows words of another record: here … stands for them. */
function inline(node: Nodes): string {
  if (node.type === 'mdxJsxTextElement') return '…';
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(inline).join('') : textOf(node);
}
