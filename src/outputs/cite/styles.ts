/** The citation styles on offer: official files of the Citation Style Language project, carried in the folders of src/i18n. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import CSL, { type Tree } from 'citeproc';
import type { Locale } from '../../dossier/schema/names.ts';
import { LANGUAGES } from '../../i18n/index.ts';
import type { StyleId } from '../../i18n/language.ts';

export type { StyleId };

export const STYLES: readonly { id: StyleId; name: string }[] = [
  { id: 'apa', name: 'APA' },
  { id: 'mla', name: 'MLA' },
  { id: 'chicago', name: 'Chicago' },
  { id: 'iso690', name: 'ISO 690' },
];

/** Each file is read once, when it is first asked for. */
const read = new Map<string, Tree>();
function treeOf(path: string): Tree {
  // Found from the project’s root: a build runs from another folder.
  const tree = read.get(path) ?? CSL.parseXml(readFileSync(resolve('src/i18n', path), 'utf8'));
  read.set(path, tree);
  return tree;
}

export const styleTree = (style: StyleId, locale: Locale): Tree => treeOf(LANGUAGES[locale].citations.styles[style]);

/** The terms and dates of a language, by its CSL locale such as fr-FR; English for one that no language has: the processor falls back on en-US. */
export function localeTree(tag: string): Tree {
  const { citations } = Object.values(LANGUAGES).find((language) => language.citations.tag === tag) ?? LANGUAGES.en;
  return treeOf(citations.locale);
}
