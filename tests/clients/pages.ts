/** The pages of records in the built site, as other programs get them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { parse } from 'yaml';
import { folderOf, SITES } from '../sites.ts';

export const folder = folderOf(SITES.main);
const header = parse(readFileSync(join(SITES.main.content, 'dossier.yaml'), 'utf8')) as { site: string; locales: string[] };
const KINDS = ['quotes', 'claims', 'sources', 'actors', 'events', 'figures', 'topics'] as const;
export type Kind = (typeof KINDS)[number];

export interface RecordPage {
  kind: Kind;
  id: string;
  /** Under the site’s root: `fr/quotes/letter-approval`. */
  path: string;
  locale: string;
  /** Its whole address. */
  url: string;
  html: string;
  record: Record<string, unknown>;
}

export const LOCALES = header.locales;
const rootOf = (locale: string) => (locale === LOCALES[0] ? '' : `${locale}/`);

export function recordPages(...kinds: Kind[]): RecordPage[] {
  return (kinds.length > 0 ? kinds : KINDS).flatMap((kind) =>
    readdirSync(join(SITES.main.content, kind))
      .filter((file) => file.endsWith('.yaml'))
      .flatMap((file) => {
        const record = parse(readFileSync(join(SITES.main.content, kind, file), 'utf8')) as Record<string, unknown>;
        const id = file.slice(0, -'.yaml'.length);
        return LOCALES.map((locale): RecordPage => {
          const path = `${rootOf(locale)}${kind}/${id}`;
          const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
          return { kind, id, path, locale, url: new URL(`${path}/`, header.site).href, html, record };
        });
      }),
  );
}

/** A document of its own for each reader: they take it apart. */
export const documentOf = (html: string): Document => parseHTML(html).document as unknown as Document;

/** What the page calls itself. */
export const titleOf = (html: string): string => documentOf(html).querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';

/** Spaces of any kind as one. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The names of a quotation’s speakers, as the content has them; none where a role is given. */
export function speakersOf({ record }: RecordPage): string[] {
  const { speaker } = record as { speaker: string | string[] | { role: object } };
  const ids = typeof speaker === 'string' ? [speaker] : Array.isArray(speaker) ? speaker : [];
  return ids.map((id) => (parse(readFileSync(join(SITES.main.content, 'actors', `${id}.yaml`), 'utf8')) as { name: string }).name);
}
