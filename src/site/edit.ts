/** Links that open the right file, or the right form, at the repository’s host. */
import { key, type Node } from '../dossier/graph.ts';
import type { Kind } from '../dossier/kinds.ts';
import type { ProgramPage } from '../dossier/program-pages.ts';
import type { Locale } from '../dossier/schema/fields.ts';
import { graph } from './dossier.ts';

const { url, branch, content } = graph.header.repository;

const path = (file: string) => `${content}/${file}`.split('/').map(encodeURIComponent).join('/');

/** Where a record’s YAML is edited in the browser. */
export const editHref = (node: Node) => `${url}/edit/${encodeURIComponent(branch)}/${path(node.file)}`;

/** Where its prose in a language is edited, or written where there is none yet. */
export function editTextHref(node: Node, locale: Locale): { href: string; isNew: boolean } {
  const file = node.prose[locale];
  if (file) return { href: `${url}/edit/${encodeURIComponent(branch)}/${path(file)}`, isNew: false };
  const name = `${node.id}.${locale}.mdx`;
  return { href: `${url}/new/${encodeURIComponent(branch)}/${path(node.kind)}?filename=${encodeURIComponent(name)}`, isNew: true };
}

/** Where the text that the program brings for a page is edited: it is shared by all who use the program. */
export const editProgramHref = (page: ProgramPage, locale: Locale) =>
  `${url}/edit/${encodeURIComponent(branch)}/src/i18n/${locale}/pages/${page}.mdx`;

const form = (template: string, fields: Record<string, string>) => `${url}/issues/new?${new URLSearchParams({ template, ...fields })}`;

export const reportHref = (node: { kind: Kind; id: string }) => form('problem.yml', { record: key(node) });
export const suggestHref = (node?: Node) =>
  form('quotation.yml', node?.kind === 'sources' ? { source: node.id } : node?.kind === 'actors' ? { speaker: node.id } : {});
