/**
 * Folder → records. Everything that can be wrong with a file on its own is found
 * here, all of it in one pass, each with its place: a record is either read
 * whole or reported, never left out in silence. What is wrong between records is
 * for the rules (rules/).
 */
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic } from './diagnostics.ts';
import { explain } from './explain.ts';
import { place } from './place.ts';
import { type DossierHeader, dossier } from './schema/dossier.ts';
import { ID, type Kind, KINDS, LOCALES, type Locale } from './schema/fields.ts';
import { type RecordOf, schemas } from './schema/index.ts';
import type { Path } from './schema/shape.ts';
import { nearest } from './suggest.ts';

/** A YAML file that was read, with its text for places. */
export interface YamlFile<Data> {
  file: string;
  text: string;
  data: Data;
}

export interface RecordFile<K extends Kind = Kind> extends YamlFile<RecordOf[K]> {
  kind: K;
  id: string;
}

/** Prose beside a record: MDX, not parsed here. */
export interface ProseFile {
  kind: Kind;
  id: string;
  locale: Locale;
  file: string;
  text: string;
}

/** A fingerprint beside a source: JSON, not parsed here. */
export interface FingerprintFile {
  /** The id of the source it stands beside. */
  id: string;
  file: string;
  text: string;
}

export interface Loaded {
  /** The folder, as it was named. */
  folder: string;
  header?: YamlFile<DossierHeader>;
  records: { [K in Kind]: Map<string, RecordFile<K>> };
  /** Ids of files that exist but could not be read as records: not to be reported as missing. */
  broken: { [K in Kind]: Set<string> };
  prose: ProseFile[];
  fingerprints: FingerprintFile[];
  diagnostics: Diagnostic[];
}

/** Far above what a record needs, far below what would stall a reader of it. */
const LIMITS = { '.yaml': 64 * 1024, '.mdx': 128 * 1024, '.json': 8 * 1024 * 1024 };

export function load(folder: string): Loaded {
  const loaded: Loaded = {
    folder,
    records: Object.fromEntries(KINDS.map((kind) => [kind, new Map()])) as Loaded['records'],
    broken: Object.fromEntries(KINDS.map((kind) => [kind, new Set()])) as Loaded['broken'],
    prose: [],
    fingerprints: [],
    diagnostics: [],
  };
  const report = (file: string, rule: string, message: string, hint: string, severity: Diagnostic['severity'] = 'error') =>
    loaded.diagnostics.push({ file, line: 1, column: 1, rule, severity, message, hint });

  const entries = list(folder);
  if (!entries) {
    report(folder, 'missing-file', `The folder ${folder} does not exist.`, 'Check CONTENT_DIR: it names the folder that holds dossier.yaml (default: content).');
    return loaded;
  }
  if (!entries.some((entry) => entry.name === 'dossier.yaml')) {
    report(
      join(folder, 'dossier.yaml'),
      'missing-file',
      entries.length === 0 ? `The folder ${folder} is empty.` : `The folder ${folder} has no dossier.yaml.`,
      'A dossier starts with dossier.yaml: its title, languages, address and documented article. Copy the one of content/ and change it.',
    );
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name === 'dossier.yaml') {
      const read = readYaml(path, dossier, loaded.diagnostics);
      if (read) loaded.header = read;
    } else if (entry.isDirectory() && (KINDS as readonly string[]).includes(entry.name)) {
      loadKind(path, entry.name as Kind, loaded, report);
    } else if (!isIgnored(entry.name)) {
      const guess = nearest(entry.name.replace(/\.ya?ml$/, ''), KINDS);
      report(path, 'unexpected-file', `${entry.name} is no part of a dossier.`, guess ? `Did you mean the folder ${guess}?` : `A dossier holds dossier.yaml and the folders ${KINDS.join(', ')}.`);
    }
  }
  return loaded;
}

type Report = (file: string, rule: string, message: string, hint: string, severity?: Diagnostic['severity']) => void;

function loadKind(folder: string, kind: Kind, loaded: Loaded, report: Report) {
  for (const entry of list(folder) ?? []) {
    const path = join(folder, entry.name);
    const found = entry.isFile() ? split(entry.name, kind) : undefined;
    if (!found) {
      if (!isIgnored(entry.name)) report(path, 'unexpected-file', unexpected(entry), `${kind}/ holds <id>.yaml${kind === 'sources' ? ', <id>.fingerprint.json' : ''} and <id>.<language>.mdx, with lower-case letters, digits and hyphens in the id.`);
      continue;
    }
    if (found.what === 'record') {
      const read = readYaml(path, schemas[kind] as z.ZodType<RecordOf[Kind]>, loaded.diagnostics);
      if (read) (loaded.records[kind] as Map<string, RecordFile>).set(found.id, { kind, id: found.id, ...read });
      else loaded.broken[kind].add(found.id);
      continue;
    }
    const text = readText(path, loaded.diagnostics);
    if (text === undefined) continue;
    if (found.what === 'prose') loaded.prose.push({ kind, id: found.id, locale: found.locale, file: path, text });
    else loaded.fingerprints.push({ id: found.id, file: path, text });
  }
}

type Found = { what: 'record' | 'fingerprint'; id: string } | { what: 'prose'; id: string; locale: Locale };

function split(name: string, kind: Kind): Found | undefined {
  const [id = '', ...rest] = name.split('.');
  if (!ID.test(id)) return undefined;
  const suffix = rest.join('.');
  if (suffix === 'yaml') return { what: 'record', id };
  if (suffix === 'fingerprint.json' && kind === 'sources') return { what: 'fingerprint', id };
  const locale = LOCALES.find((one) => suffix === `${one}.mdx`);
  return locale ? { what: 'prose', id, locale } : undefined;
}

function unexpected(entry: Dirent): string {
  if (entry.isSymbolicLink()) return `${entry.name} is a symbolic link: a dossier holds plain files only.`;
  if (entry.isDirectory()) return `${entry.name} is a folder: records stand directly in the folder of their kind.`;
  if (entry.name.endsWith('.yml')) return `${entry.name} ends in .yml: records end in .yaml.`;
  if (entry.name.endsWith('.md')) return `${entry.name} ends in .md: prose ends in .<language>.mdx.`;
  return `${entry.name} is no record, no prose and no fingerprint.`;
}

/** Names that tools leave behind and that mean nothing here. */
const isIgnored = (name: string) => name.startsWith('.') || name.endsWith('~') || name === 'README.md';

/** The entries of a folder by name, or undefined where there is no such folder. */
function list(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return undefined;
  }
}

function readText(file: string, diagnostics: Diagnostic[]): string | undefined {
  const report = (rule: string, message: string, hint: string) => {
    diagnostics.push({ file, line: 1, column: 1, rule, severity: 'error', message, hint });
    return undefined;
  };
  const extension = file.slice(file.lastIndexOf('.')) as keyof typeof LIMITS;
  try {
    const size = statSync(file).size;
    const limit = LIMITS[extension];
    if (size > limit) return report('file-too-large', `The file has ${Math.ceil(size / 1024)} kB; ${limit / 1024} are allowed.`, 'Shorten it or split it into several records.');
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError) return report('not-utf8', 'The file is not UTF-8 text.', 'Save it again with the encoding UTF-8.');
    return report('unreadable-file', `The file cannot be read: ${(error as Error).message}.`, 'Check that it is a plain file you may read.');
  }
}

/** What YAML's own errors mean to somebody who does not know YAML, by the parser's codes. */
const YAML_HINTS: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY: 'A colon followed by a space inside words ends the key: put the words between double quotation marks.',
  DUPLICATE_KEY: 'Each key stands once: remove one of the two.',
  MISSING_CHAR: 'A quotation mark or bracket that was opened is not closed, or a space is missing after a colon.',
  MULTILINE_IMPLICIT_KEY: 'A quotation mark is probably not closed on the line above.',
  TAB_AS_INDENT: 'Indent with spaces, not with tabs.',
  BAD_INDENT: 'Lines of one list or block start in the same column.',
  UNEXPECTED_TOKEN: 'Put words that hold punctuation between double quotation marks.',
  BAD_DQ_ESCAPE: 'Inside double quotation marks write \\\\ for a backslash and \\" for a quotation mark.',
};

/** Reads a YAML file against its schema; reports and returns undefined where it does not fit. */
export function readYaml<Data>(file: string, schema: z.ZodType<Data>, diagnostics: Diagnostic[]): YamlFile<Data> | undefined {
  const text = readText(file, diagnostics);
  return text === undefined ? undefined : parseYaml(file, text, schema, diagnostics);
}

export function parseYaml<Data>(file: string, text: string, schema: z.ZodType<Data>, diagnostics: Diagnostic[]): YamlFile<Data> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent', stringKeys: true });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const before = diagnostics.length;
  for (const error of document.errors) {
    diagnostics.push({
      file,
      ...at(error.pos[0]),
      rule: 'yaml-syntax',
      severity: 'error',
      message: `YAML cannot read this: ${(error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}.`,
      hint: YAML_HINTS[error.code] ?? 'Compare the line with another record of the same kind.',
    });
  }
  // Tags make objects of unexpected types, anchors can unfold to gigabytes: neither is of use here.
  if (/[&*!]|<</.test(text)) {
    visit(document, {
      Node(_, node) {
        const what = 'anchor' in node && node.anchor ? 'an anchor (&)' : node.tag && node.tag.startsWith('!') ? `a tag (${node.tag})` : undefined;
        if (what) refuseFeature(what, node.range?.[0] ?? 0);
      },
      Alias: (_, node) => refuseFeature('an alias (*)', node.range?.[0] ?? 0),
    });
  }
  function refuseFeature(what: string, offset: number) {
    diagnostics.push({ file, ...at(offset), rule: 'yaml-feature', severity: 'error', message: `The record uses ${what} of YAML.`, hint: 'Write the value out; if the character belongs to the words, put them between double quotation marks.' });
  }
  if (diagnostics.length > before) return undefined;

  const data: unknown = document.toJS({ maxAliasCount: 0 });
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    diagnostics.push({ file, line: 1, column: 1, rule: 'wrong-type', severity: 'error', message: data === null ? 'The file is empty.' : 'The file is no list of keys and values.', hint: 'Write one key and its value a line, as in the other records of the folder.' });
    return undefined;
  }
  const result = schema.safeParse(data);
  if (result.success) return { file, text, data: result.data };
  for (const found of explain(result.error.issues, data, schema)) {
    diagnostics.push({ file, ...place(text, found.path as Path, found.at), rule: found.rule, severity: 'error', message: found.message, hint: found.hint });
  }
  return undefined;
}
