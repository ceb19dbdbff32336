/** The real texts and quotations, where they are at hand. They are other people’s and not in the repository. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Selector } from '../../../src/check/verbatim/locate.ts';
import type { Coverage } from '../../../src/dossier/verdict.ts';

const root = join(import.meta.dirname, '../../..');
const texts = process.env.EVIDENCE_TEXTS ?? join(root, '../shared/evidence/texts');
const list = join(texts, '../quotes.md');

export const missingEvidence: false | string = existsSync(texts)
  ? false
  : `no texts of the sources at ${texts} (set EVIDENCE_TEXTS to the folder that has them)`;

/** These two are held in full; of the others there are passages only (README.md of the evidence pack). */
const FULL = ['fisheye-artistes-vs-openai', 'pr-puppets-open-letter'];

export interface Text {
  source: string;
  coverage: Coverage;
  text: string;
}

export function evidenceTexts(): Text[] {
  if (missingEvidence) return [];
  return readdirSync(texts)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const source = basename(file, '.txt');
      const coverage = FULL.includes(source) ? 'full' : 'passages';
      return { source, coverage, text: readFileSync(join(texts, file), 'utf8') };
    });
}

export interface QuoteRecord {
  id: string;
  text: string;
  source: string;
  selector: Selector | undefined;
}

/** The quotations of the dossier, or else of the evidence pack, whose source has a text. */
export function evidenceQuotes(): QuoteRecord[] {
  const sources = new Set(evidenceTexts().map(({ source }) => source));
  const folder = join(root, 'content/quotes');
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.yaml'))
        .sort()
    : [];
  const quotes = files.length > 0 ? files.map((file) => fromRecord(join(folder, file))) : fromList();
  return quotes.filter(({ source }) => sources.has(source));
}

function fromRecord(file: string): QuoteRecord {
  const { text, source, selector } = parse(readFileSync(file, 'utf8')) as Omit<QuoteRecord, 'id'>;
  return { id: basename(file, '.yaml'), text, source, selector };
}

function fromList(): QuoteRecord[] {
  if (!existsSync(list)) return [];
  return readFileSync(list, 'utf8')
    .split(/^### /m)
    .flatMap((entry) => {
      const id = /^\S+/.exec(entry)?.[0];
      const text = /^> (.+)$/m.exec(entry)?.[1];
      const source = /^- source: (\S+)/m.exec(entry)?.[1];
      return id && text && source ? [{ id, text, source, selector: undefined }] : [];
    });
}
