/** The text of an issue → records written into the dossier and checked there; nothing stays where one does not hold. */
import { rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { mendAll } from '../../check/fix.ts';
import { check } from '../../check/index.ts';
import type { Finding } from '../../check/rules/rule.ts';
import type { Diagnostic } from '../../dossier/diagnostics.ts';
import { load } from '../../dossier/load/load.ts';
import { compare } from '../../review/compare.ts';
import type { Review } from '../../review/review.ts';
import { save } from '../records/save.ts';
import { toYaml } from '../records/yaml.ts';
import { checkOf } from '../review/check-of.ts';
import { type FormField, type Problem, readForm } from './read.ts';
import { type Days, type FormRecords, recordsOf } from './records.ts';

export interface Made {
  /** `content/quotes/some-id.yaml`, with its text; on disk only where nothing was refused. */
  readonly files: readonly { readonly file: string; readonly text: string }[];
  /** The quotation’s id. */
  readonly id: string;
  readonly problems: readonly Problem[];
  /** What the check says of the dossier with the new records, and did not say without them. */
  readonly findings: readonly Diagnostic[];
  readonly unused: FormRecords['unused'];
  /** Whether the source is new. */
  readonly newSource: boolean;
  /** Absent where something was refused. */
  readonly review?: Review;
}

/**
 * @param folder the dossier’s
 * @param commit what it is at, for the review
 */
export function makeFromForm(body: string, fields: readonly FormField[], folder: string, commit: string, days: Days): Made {
  const before = check(folder);
  const read = readForm(body, fields);
  const { drafts, problems: undecided, unused } = recordsOf(read.answers, fields, before.loaded, days);
  const locales = before.loaded.header?.data.locales ?? [];
  const files = drafts.map(({ kind, id, data }) => ({ file: join(folder, kind, `${id}.yaml`), text: toYaml(kind, data, locales) }));
  const id = drafts.at(-1)?.id ?? '';
  const newSource = drafts.length > 1;
  const rest = read.rest === '' ? [] : [{ label: '…', answer: read.rest }];
  const made = { id, newSource, unused: [...rest, ...unused], problems: [...read.problems, ...undecided] };
  save(files);
  const known = new Set(before.diagnostics.map(nameOf));
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const { left: findings } = mendAll((mended) => {
    for (const [file, text] of mended) {
      writeFileSync(file, text);
      texts.set(file, text);
    }
    const ours = [...texts].map(([file, text]) => ({ file, text, byteOrderMark: false }));
    return { files: ours, findings: check(folder).diagnostics.filter((one) => !known.has(nameOf(one))) };
  });
  const isRefused = made.problems.length > 0 || findings.some(({ severity }) => severity === 'error');
  const after = isRefused ? undefined : load(folder);
  if (isRefused) for (const { file } of files) rmSync(file, { force: true });
  const named = { files: [...texts].map(([file, text]) => ({ file: slashed(file), text })), findings: findings.map(inSlashes) };
  return {
    ...made,
    ...named,
    ...(after && { review: compare(before.loaded, after, { ref: 'main', commit }, checkOf) }),
  };
}

const nameOf = ({ file, rule, message }: Diagnostic) => JSON.stringify([file, rule, message]);
const slashed = (file: string) => file.replaceAll(sep, '/');
const inSlashes = (finding: Finding): Finding => ({ ...finding, file: slashed(finding.file) });
