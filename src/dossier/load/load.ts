/**
 * Folder → records. Everything that can be wrong with a file on its own is found
 * here, all of it in one pass, each with its place: a record is either read
 * whole or reported, never left out in silence. What is wrong between records is
 * for the rules (rules/).
 */
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, parseDocument, visit, type YAMLParseError } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics.ts';
import { isKind, KIND_TABLE, KINDS, type Kind, type RecordOf } from '../kinds.ts';
import { shown } from '../printable.ts';
import { type DossierHeader, dossier } from '../schema/dossier.ts';
import { ID, LOCALES, type Locale } from '../schema/fields.ts';
import type { Path } from '../schema/shape.ts';
import { nearest } from '../suggest.ts';
import { explain } from './explain.ts';
import { place, placeOf } from './place.ts';
import type { ReadingRule } from './reading.ts';
import { afresh, type Remember } from './remember.ts';

/** A YAML file that was read, with its text for places. */
export interface YamlFile<Data> {
  file: string;
  text: string;
  data: Data;
}

/** A record as it was read. `RecordFile` alone is any of them: its `kind` tells which, and so what its data is. */
export type RecordFile<K extends Kind = Kind> = { [P in K]: FileOfKind<P> }[K];

interface FileOfKind<K extends Kind> extends YamlFile<RecordOf[K]> {
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

/** A file as it was read. */
export interface TextFile {
  file: string;
  /** Without the byte order mark, which is no character of the text. */
  text: string;
  byteOrderMark: boolean;
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
  /** What lies in the folder and is no part of a dossier, refused or not; paths under it. */
  strays: string[];
  /** Every file that was read as text, those of broken records too. */
  files: TextFile[];
  diagnostics: Diagnostic[];
}

/** All records, or those of one kind, in the order of their names. */
export function records(loaded: Loaded): RecordFile[];
export function records<K extends Kind>(loaded: Loaded, kind: K): RecordFile<K>[];
export function records(loaded: Loaded, kind?: Kind): RecordFile[] {
  const kinds = kind ? [kind] : KINDS;
  return kinds.flatMap((one) => [...loaded.records[one].values()]);
}

/** Far above what a record needs, far below what would stall a reader of it. */
export const LIMITS = { '.yaml': 32 * 1024, '.mdx': 128 * 1024, '.json': 8 * 1024 * 1024 };

/** More errors of syntax in one file say no more than the first of them do. */
const MAX_SYNTAX_ERRORS = 20;

/** @param remember what to keep from one reading to the next */
export function load(folder: string, remember: Remember = afresh): Loaded {
  const loaded: Loaded = {
    folder,
    records: Object.fromEntries(KINDS.map((kind) => [kind, new Map()])) as Loaded['records'],
    broken: Object.fromEntries(KINDS.map((kind) => [kind, new Set()])) as Loaded['broken'],
    prose: [],
    fingerprints: [],
    strays: [],
    files: [],
    diagnostics: [],
  };
  const report: Report = (file, rule, message, hint) => {
    loaded.diagnostics.push({ file, line: 1, column: 1, rule, severity: 'error', message, hint });
  };

  const entries = list(folder);
  if (entries === 'missing' || entries === 'no-folder' || entries === 'closed') {
    const message = { missing: 'does not exist', 'no-folder': 'is a file, not a folder', closed: 'cannot be opened' }[entries];
    report(
      folder,
      'missing-file',
      `The folder ${folder} ${message}.`,
      'Check CONTENT_DIR: it names the folder that holds dossier.yaml (default: content).',
    );
    return loaded;
  }
  if (!entries.some((entry) => entry.name === 'dossier.yaml')) {
    const message = entries.length === 0 ? `The folder ${folder} is empty.` : `The folder ${folder} has no dossier.yaml.`;
    report(
      join(folder, 'dossier.yaml'),
      'missing-file',
      message,
      'A dossier starts with dossier.yaml: its title, languages and address. `npm run new -- dossier <folder>` writes one to begin with.',
    );
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const kind = isKind(entry.name) ? entry.name : undefined;
    if (entry.name === 'dossier.yaml' && !entry.isFile()) {
      report(path, 'unexpected-file', unexpected(entry), 'Put the dossier’s header into a plain file of this name.');
    } else if (entry.name === 'dossier.yaml') {
      const text = readText(path, report);
      const read = text && parseYaml(path, keep(loaded, text), dossier, loaded.diagnostics);
      if (read) loaded.header = read;
    } else if (entry.isDirectory() && kind) {
      loadKind(path, kind, loaded, report, remember);
    } else if (kind) {
      report(
        path,
        'unexpected-file',
        entry.isSymbolicLink() ? unexpected(entry) : `${entry.name} is a file; it is the name of a folder of records.`,
        `Make a folder ${entry.name}/ and put the records into it.`,
      );
    } else {
      loaded.strays.push(entry.name);
      if (isLeftBehind(entry)) continue;
      const guess = nearest(entry.name.replace(/\.ya?ml$/, ''), ['dossier', ...KINDS]);
      const hint =
        guess === 'dossier'
          ? 'Did you mean dossier.yaml?'
          : guess
            ? `Did you mean the folder ${guess}?`
            : `A dossier holds dossier.yaml and the folders ${KINDS.join(', ')}.`;
      report(
        path,
        'unexpected-file',
        entry.name.startsWith('.') ? unexpected(entry) : `${entry.name} is no part of a dossier.`,
        entry.name.startsWith('.') ? 'Remove it from the content.' : hint,
      );
    }
  }
  return loaded;
}

type Report = (file: string, rule: ReadingRule, message: string, hint: string) => void;

function keep(loaded: Loaded, file: TextFile): string {
  loaded.files.push(file);
  return file.text;
}

function loadKind(folder: string, kind: Kind, loaded: Loaded, report: Report, remember: Remember) {
  const entries = list(folder);
  if (typeof entries === 'string')
    return report(folder, 'unreadable-file', `The folder ${kind} cannot be opened.`, 'Check that you may read it.');
  const names = new Set(entries.map((entry) => entry.name));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const found = entry.isFile() ? split(entry.name, kind) : undefined;
    if (!found) {
      loaded.strays.push(`${kind}/${entry.name}`);
      if (isLeftBehind(entry)) continue;
      const twin = entry.isFile() ? usual(entry.name) : entry.name;
      if (twin !== entry.name && names.has(twin)) {
        report(
          path,
          'duplicate-id',
          `${entry.name} and ${twin} have the same id.`,
          `Put what is missing into ${twin} and remove ${entry.name}.`,
        );
      } else {
        report(path, 'unexpected-file', unexpected(entry), remedy(entry, kind));
      }
      continue;
    }
    const read = readText(path, report);
    if (!read) {
      if (found.what === 'record') loaded.broken[kind].add(found.id);
      continue;
    }
    const text = keep(loaded, read);
    if (found.what === 'prose') loaded.prose.push({ kind, id: found.id, locale: found.locale, file: path, text });
    else if (found.what === 'fingerprint') loaded.fingerprints.push({ id: found.id, file: path, text });
    else {
      const { record, diagnostics } = remember(path, text, () => {
        const diagnostics: Diagnostic[] = [];
        return { record: parseYaml(path, text, KIND_TABLE[kind].schema as z.ZodType<RecordOf[Kind]>, diagnostics), diagnostics };
      });
      loaded.diagnostics.push(...diagnostics);
      if (record) (loaded.records[kind] as Map<string, RecordFile>).set(found.id, { kind, id: found.id, ...record } as RecordFile);
      else loaded.broken[kind].add(found.id);
    }
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

/** How the name would be written here: `Letter.yml` as `letter.yaml`. */
const usual = (name: string) =>
  name
    .toLowerCase()
    .replace(/\.yml$/, '.yaml')
    .replace(/\.mdx?$/, '.mdx');

function unexpected(entry: Dirent): string {
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

function remedy(entry: Dirent, kind: Kind): string {
  if (entry.name.startsWith('.')) return 'Remove it from the content.';
  const [id = '', ...rest] = entry.name.split('.');
  const suffix = rest.join('.').toLowerCase();
  const slug = id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const ending = /^(?:yaml|yml)$/.test(suffix)
    ? 'yaml'
    : LOCALES.some((locale) => suffix === `${locale}.md` || suffix === `${locale}.mdx`)
      ? suffix.replace(/\.md$/, '.mdx')
      : undefined;
  if (entry.isFile() && slug !== '' && ending) return `Rename it to ${slug}.${ending}.`;
  return `${kind}/ holds <id>.yaml${kind === 'sources' ? ', <id>.fingerprint.json' : ''} and <id>.<language>.mdx, with lower-case letters, digits and hyphens in the id.`;
}

/** Names that editors and systems give to files of their own: backups, locks, thumbnails. And a README, for people. */
const LEFT_BEHIND = /^(?:README\.md|\.gitkeep|\.DS_Store|Thumbs\.db|desktop\.ini|[^.].*~|\.#.+|\..+\.sw[a-p])$/;

/**
 * Whether an entry is passed over without a word. Never a folder, and no other name
 * that begins with a dot: git obeys some of those, wherever they lie.
 */
const isLeftBehind = (entry: Dirent) => LEFT_BEHIND.test(entry.name) && (entry.isFile() || entry.name.startsWith('.#'));

/** The entries of a folder by name, or why there are none. */
function list(folder: string): Dirent[] | 'missing' | 'no-folder' | 'closed' {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? 'missing' : code === 'ENOTDIR' ? 'no-folder' : 'closed';
  }
}

function readText(file: string, report: Report): TextFile | undefined {
  const extension = file.slice(file.lastIndexOf('.')) as keyof typeof LIMITS;
  try {
    const size = statSync(file).size;
    const limit = LIMITS[extension];
    if (size > limit) {
      report(
        file,
        'file-too-large',
        `The file has ${Math.ceil(size / 1024)} kB; ${limit / 1024} are allowed.`,
        'Shorten it or split it into several records.',
      );
      return undefined;
    }
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
    const byteOrderMark = text.startsWith('\uFEFF');
    return { file, text: byteOrderMark ? text.slice(1) : text, byteOrderMark };
  } catch (error) {
    if (error instanceof TypeError) report(file, 'not-utf8', 'The file is not UTF-8 text.', 'Save it again with the encoding UTF-8.');
    else
      report(
        file,
        'unreadable-file',
        `The file cannot be read: ${(error as Error).message}.`,
        'Check that it is a plain file you may read.',
      );
    return undefined;
  }
}

interface Plain {
  message: string;
  hint: string;
  /** Where, if not where the parser gave up. */
  offset?: number;
}

const OUT_OF_COLUMN = 'Start the lines of one list or block in the same column, and close [ with ] and { with }.';

/** What the parser’s errors mean to somebody who does not know YAML, by its codes. */
const SYNTAX: Record<string, Plain> = {
  BAD_DQ_ESCAPE: {
    message: 'A backslash stands between double quotation marks',
    hint: 'Write \\\\ for a backslash and \\" for a quotation mark there.',
  },
  BAD_INDENT: {
    message: 'The line does not start in the column of its neighbours, or a bracket is not closed before it',
    hint: OUT_OF_COLUMN,
  },
  BAD_SCALAR_START: { message: 'Words cannot begin with this sign', hint: 'Put the words between double quotation marks.' },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'There is a second colon in these words',
    hint: 'A colon followed by a space ends a key: put words that hold one between double quotation marks.',
  },
  BLOCK_IN_FLOW: { message: 'A list or block begins inside brackets', hint: 'Close the bracket before it.' },
  DUPLICATE_KEY: { message: 'This key stands twice', hint: 'Each key stands once: remove one of the two.' },
  MISSING_CHAR: {
    message: 'A colon, a comma or a bracket is missing',
    hint: 'Write key: value with a space after the colon, and close each bracket that is opened.',
  },
  MULTILINE_IMPLICIT_KEY: { message: 'A key goes on over several lines', hint: 'A quotation mark is probably not closed on a line above.' },
  MULTIPLE_DOCS: {
    message: 'A line of three hyphens begins a second record in this file',
    hint: 'Keep one record a file, and remove the line.',
  },
  NON_STRING_KEY: { message: 'A key is a list or a block', hint: 'Write keys as in the other records of the folder.' },
  TAB_AS_INDENT: { message: 'The line is indented with a tab', hint: 'Indent with spaces.' },
  UNEXPECTED_TOKEN: {
    message: 'Something stands here that YAML cannot place',
    hint: 'Put words that hold punctuation between double quotation marks, and start keys in the column of their neighbours.',
  },
};

/** The parser’s error, by its code and by what stands on the line. */
function plain({ code, message, pos: [offset] }: YAMLParseError, text: string, document: Document): Plain {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineStart).split('\n', 1)[0] ?? '';
  const rest = text.slice(offset).split('\n', 1)[0] ?? '';

  if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/.test(line)) {
    return {
      message: 'A merge was not finished: here is one of its marks',
      hint: 'Keep the version you want, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    };
  }
  if (message.startsWith('Missing closing') && message.includes('quote')) {
    return {
      message: 'A quotation mark that is opened here is not closed',
      hint: 'Close it at the end of the words; a quotation mark inside them is written \\".',
      offset: openedAt(document, offset),
    };
  }
  if (code === 'RESOURCE_EXHAUSTION') {
    // How deep the parser gets depends on the computer: the line is what is certain.
    return {
      message: 'Lists or blocks are nested too deeply',
      hint: 'A record needs three or four levels: compare it with another one.',
      offset: lineStart,
    };
  }
  if (message.includes('at node end')) {
    return {
      message: 'The words go on after their closing quotation mark',
      hint: 'Inside double quotation marks write \\", or the marks of the language: “ ” « » ’.',
    };
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' || message.startsWith('Implicit map keys need')) {
    if (/^\s*(?:- )?[\w-]+:\S/.test(line)) return { message: 'There is no space after the colon', hint: 'Write key: value.' };
    if (!/:\s|:$/.test(line))
      return { message: 'There is no key on this line', hint: 'Write key: value; words that go on over several lines are indented.' };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/:\s/.test(rest)) {
    // The second key stands on the next line, which is indented too far.
    const blank = /\n\s*/.exec(text.slice(offset));
    const next = offset + (blank ? blank.index + blank[0].length : 0);
    return {
      message: 'The line is indented further than its neighbours',
      hint: OUT_OF_COLUMN,
      ...(blank && next < text.length ? { offset: next } : {}),
    };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && text.slice(lineStart, offset).trim() === '') {
    return { message: 'The line does not start in the column of its neighbours', hint: OUT_OF_COLUMN };
  }
  return (
    SYNTAX[code] ?? {
      message: `YAML cannot read this (${(message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')})`,
      hint: 'Compare the line with another record of the same kind.',
    }
  );
}

/** Where the quotation mark stands that is still open at `offset`. */
function openedAt(document: Document, offset: number): number {
  let start = offset;
  visit(document, {
    Scalar(_, { type, range }) {
      if ((type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') && range && range[0] < offset) start = range[0];
    },
  });
  return start;
}

/** Reads the text of a record against its schema; reports and returns undefined where it does not fit. */
export function parseYaml<Data>(
  file: string,
  text: string,
  schema: z.ZodType<Data>,
  diagnostics: Diagnostic[],
): YamlFile<Data> | undefined {
  const before = diagnostics.length;
  const report = (rule: ReadingRule, at: { line: number; column: number }, message: string, hint: string) =>
    diagnostics.push({ file, ...at, rule, severity: 'error', message, hint });

  // Anything but `silent`, which would pass over a second document; nothing is logged.
  const document = parseDocument(text, { logLevel: 'error', stringKeys: true });
  const lines = new Set<number>();
  for (const error of document.errors) {
    // After the first syntax error later ones are unreliable: skip them.
    if (lines.size > 0 && error.message.includes('in YAML stream')) continue;
    const { message, hint, offset = error.pos[0] } = plain(error, text, document);
    const at = placeOf(text, offset);
    const { line } = placeOf(text, error.pos[0]);
    // One slip makes several errors on its line; the first names it.
    if (lines.has(line) || lines.has(at.line)) continue;
    lines.add(line).add(at.line);
    report('yaml-syntax', at, `${message}.`, hint);
    if (lines.size >= MAX_SYNTAX_ERRORS) break;
  }
  refuseFeatures();
  if (diagnostics.length > before) return undefined;

  refuseLostWords();
  if (diagnostics.length > before) return undefined;

  const data: unknown = document.toJS({ maxAliasCount: 0 });
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    report(
      'wrong-type',
      { line: 1, column: 1 },
      data === null ? 'The file is empty.' : 'The file is no list of keys and values.',
      'Write one key and its value a line, as in the other records of the folder.',
    );
    return undefined;
  }
  const result = schema.safeParse(data);
  if (result.success) return { file, text, data: result.data };
  for (const found of explain(result.error.issues, data, schema))
    report(found.rule, place(text, found.path as Path, found.at), found.message, found.hint);
  return undefined;

  /** `Jake #1 Elwes` without quotation marks is `Jake` and a comment. After an id, a date or another single word a remark is meant. */
  function refuseLostWords() {
    if (!/\S[ \t]+#/.test(text)) return;
    visit(document, {
      Scalar(key, { type, value, range }) {
        if (key === 'key' || type !== 'PLAIN' || typeof value !== 'string' || !range) return;
        const comment = /^[ \t]+#.*/.exec(text.slice(range[1]).split('\n', 1)[0] ?? '')?.[0].trim();
        if (comment === undefined || (comment.startsWith('# ') && !/\s/.test(value))) return;
        const at = placeOf(text, text.indexOf('#', range[1]));
        report(
          'lost-words',
          at,
          `“${shown(comment)}” is a comment to YAML and would not be shown.`,
          'Put the words between double quotation marks; a remark of yours goes on a line of its own.',
        );
      },
    });
  }

  /** Tags make objects of unexpected types, anchors can unfold to gigabytes, directives change what words mean: none is of use here. */
  function refuseFeatures() {
    const places = new Set<number>();
    const refuse = (what: string, offset: number) => {
      const at = placeOf(text, offset);
      if (places.has(at.line)) return;
      places.add(at.line);
      report(
        'yaml-feature',
        at,
        `The record uses ${what} of YAML.`,
        'Write the value out; if the character belongs to the words, put them between double quotation marks.',
      );
    };
    const directive = /^%.*/m.exec(text);
    if (directive && document.directives?.docStart === true && text.slice(0, directive.index).trim() === '')
      refuse('a directive (%)', directive.index);
    if (document.errors.length > 0 || !/[&*!]/.test(text)) return;
    visit(document, {
      Node(_, node) {
        const after = node.range?.[0] ?? 0;
        if ('anchor' in node && node.anchor) refuse('an anchor (&)', Math.max(0, text.lastIndexOf('&', after)));
        else if (node.tag)
          refuse(`a tag (${node.tag.replace('tag:yaml.org,2002:', '!!')})`, Math.max(0, text.lastIndexOf(' !', after) + 1));
      },
      Alias: (_, node) => refuse('an alias (*)', node.range?.[0] ?? 0),
    });
  }
}
