/** A suggestion as GitHub writes it down from the form of the repository, and a made-up dossier to put it into. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { type Made, makeFromForm } from '../../../src/cli/form/make.ts';
import { formFields } from '../../../src/cli/form/read.ts';

export const FIELDS = formFields(readFileSync('.github/ISSUE_TEMPLATE/quotation.yml', 'utf8'));
export const DAYS = { sent: '2030-01-02', accepted: '2030-01-05' };

/** Every heading in the order of the form, `_No response_` where there is no answer. */
export const issue = (answers: Readonly<Record<string, string>>): string =>
  FIELDS.map(({ id, label }) => `### ${label}\n\n${answers[id] ?? '_No response_'}`).join('\n\n');

export const optionOf = (field: string, value: string): string =>
  FIELDS.find(({ id }) => id === field)?.options?.find((option) => new RegExp(`^${value}\\b`).test(option)) ?? '';

/** Of a source that the dossier has. */
export const ENGLISH = {
  text: 'The bridge is ours.',
  lang: 'English',
  speaker: 'comite',
  source: 'lettre-mairie',
  'translations-fr': 'Le pont est à nous.',
};

/** Of a new one. */
export const FRENCH = {
  text: 'Le pont appartient à tous.',
  lang: 'français',
  speaker: 'comite',
  source: 'https://journal.example.org/pont?utm_source=lettre',
  'source-title': 'Le pont, suite',
  'source-kind': optionOf('source-kind', 'article'),
  'source-publisher': 'Journal du pont',
  'source-published-date': '2029-12',
  'source-read': optionOf('source-read', 'full'),
  'selector-prefix': 'disent-ils :',
  'translations-en': 'The bridge belongs to all.',
};

export function dossier(t: TestContext): string {
  const place = mkdtempSync(join(tmpdir(), 'dossier-form-'));
  t.after(() => rmSync(place, { recursive: true, force: true }));
  const folder = join(place, 'content');
  cpSync('tests/fixtures/second', folder, { recursive: true });
  return folder;
}

export const make = (folder: string, body: string): Made => makeFromForm(body, FIELDS, folder, '0123456789abcdef', DAYS);
