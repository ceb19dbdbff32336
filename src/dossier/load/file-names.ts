/** What a file name in the folder of a kind means, and what is wrong with a name that a dossier does not use. */
import type { Dirent } from 'node:fs';
import type { Kind } from '../kinds.ts';
import { ID, LOCALES, type Locale } from '../schema/names.ts';
import { slug } from '../slug.ts';

type Found = { what: 'record' | 'fingerprint'; id: string } | { what: 'prose'; id: string; locale: Locale };

export function roleOf(name: string, kind: Kind): Found | undefined {
  const [id = '', ...rest] = name.split('.');
  if (!ID.test(id)) return undefined;
  const suffix = rest.join('.');
  if (suffix === 'yaml') return { what: 'record', id };
  if (suffix === 'fingerprint.json' && kind === 'sources') return { what: 'fingerprint', id };
  const locale = LOCALES.find((one) => suffix === `${one}.mdx`);
  return locale ? { what: 'prose', id, locale } : undefined;
}

/** How the name would be written here: `Letter.yml` as `letter.yaml`. */
export const usualName = (name: string) =>
  name
    .toLowerCase()
    .replace(/\.yml$/, '.yaml')
    .replace(/\.mdx?$/, '.mdx');

export function unexpected(entry: Dirent): string {
  const { name } = entry;
  if (name.startsWith('.')) return `${name} begins with a dot: git and other tools obey such files, and nobody sees them.`;
  if (entry.isSymbolicLink()) return `${name} is a symbolic link: a dossier holds plain files only.`;
  if (entry.isDirectory()) return `${name} is a folder: records stand directly in the folder of their kind.`;
  if (!entry.isFile()) return `${name} is no plain file.`;
  if (name.endsWith('.yml')) return `${name} ends in .yml: records end in .yaml.`;
  if (name.endsWith('.md')) return `${name} ends in .md: prose ends in .<language>.mdx.`;
  const [, id = '', language] = /^([^.]*)(?:\.([^.]+))?\.(?:yaml|mdx)$/.exec(name) ?? [];
  if (id !== '' && !ID.test(id)) return `“${id}” is no id: ids are lower-case letters, digits and single hyphens.`;
  if (name.endsWith('.mdx'))
    return language
      ? `“${language}” is no language of the site, which speaks ${LOCALES.join(' and ')}.`
      : `${name} does not say its language.`;
  if (name.endsWith('.fingerprint.json')) return `${name} is a fingerprint: those stand in sources/.`;
  return `${name} is no record, no prose and no fingerprint.`;
}

export function remedy(entry: Dirent, kind: Kind): string {
  if (entry.name.startsWith('.')) return 'Remove it from the content.';
  const [id = '', ...rest] = entry.name.split('.');
  const suffix = rest.join('.').toLowerCase();
  const name = slug(id);
  const ending = /^(?:yaml|yml)$/.test(suffix)
    ? 'yaml'
    : LOCALES.some((locale) => suffix === `${locale}.md` || suffix === `${locale}.mdx`)
      ? suffix.replace(/\.md$/, '.mdx')
      : undefined;
  if (entry.isFile() && name !== '' && ending) return `Rename it to ${name}.${ending}.`;
  return `${kind}/ holds <id>.yaml${kind === 'sources' ? ', <id>.fingerprint.json' : ''} and <id>.<language>.mdx, with lower-case letters, digits and hyphens in the id.`;
}

/** Names that editors and systems give to files of their own: backups, locks, thumbnails. And a README, for people. */
const LEFT_BEHIND = /^(?:README\.md|\.gitkeep|\.DS_Store|Thumbs\.db|desktop\.ini|[^.].*~|\.#.+|\..+\.sw[a-p])$/;

/**
 * Whether an entry is ignored without a message. Never a folder, and no other name
 * that begins with a dot: git obeys some of those, wherever they lie.
 */
export const isLeftBehind = (entry: Dirent) => LEFT_BEHIND.test(entry.name) && (entry.isFile() || entry.name.startsWith('.#'));
