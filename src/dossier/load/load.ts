/**
 * Folder → records. Everything that can be wrong with a file on its own is found
 * here, all of it in one pass, each with its place: a record is either read
 * whole or reported. What is wrong between records is
 * for the rules (rules/).
 */
import { join } from 'node:path';
import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics.ts';
import { isKind, KIND_TABLE, KINDS, type Kind, type RecordOf } from '../kinds.ts';
import { type DossierHeader, dossier } from '../schema/dossier.ts';
import type { Locale } from '../schema/names.ts';
import { nearest } from '../suggest.ts';
import { isLeftBehind, remedy, roleOf, unexpected, usualName } from './file-names.ts';
import { entriesOf, type Report, readText, type TextFile } from './files.ts';
import { parseYaml, type YamlFile } from './parse.ts';
import { afresh, type Remember } from './remember.ts';

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

export interface Loaded {
  /** The folder, as it was named. */
  folder: string;
  header?: YamlFile<DossierHeader>;
  records: { [K in Kind]: Map<string, RecordFile<K>> };
  /** Ids of files that exist but could not be read as records: not to be reported as missing. */
  broken: { [K in Kind]: Set<string> };
  prose: ProseFile[];
  fingerprints: FingerprintFile[];
  /** Paths, relative to the folder, of what is not part of a dossier, whether reported or ignored. */
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

  const entries = entriesOf(folder);
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

function keep(loaded: Loaded, file: TextFile): string {
  loaded.files.push(file);
  return file.text;
}

function loadKind(folder: string, kind: Kind, loaded: Loaded, report: Report, remember: Remember) {
  const entries = entriesOf(folder);
  if (typeof entries === 'string')
    return report(folder, 'unreadable-file', `The folder ${kind} cannot be opened.`, 'Check that you may read it.');
  const names = new Set(entries.map((entry) => entry.name));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const found = entry.isFile() ? roleOf(entry.name, kind) : undefined;
    if (!found) {
      loaded.strays.push(`${kind}/${entry.name}`);
      if (isLeftBehind(entry)) continue;
      const twin = entry.isFile() ? usualName(entry.name) : entry.name;
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
