/**
 * What changed between two versions of a dossier, as an editor would say it.
 * Plain data with a schema: a review made from a stranger’s pull request is
 * handed to the job that posts it as JSON, and validated there like any input.
 */
import { z } from 'zod';

/** Longer than any field of a record can be: files of more than 64 kB are refused. */
const line = z.string().max(100_000);
const lines = z.array(line).max(2_000);

/** A run of a text that stayed, came or went. */
const part = z.strictObject({ op: z.enum(['same', 'added', 'removed']), text: line });
export type Part = z.infer<typeof part>;
const parts = z.array(part).max(20_000);

/** A value that changed; absent on the side where there is none. */
const change = z.strictObject({ before: line.optional(), after: line.optional() });
export type Change = z.infer<typeof change>;

const quotation = z.strictObject({
  /** `rechecked`: the record is the same and the result of its check is not. */
  what: z.enum(['added', 'removed', 'changed', 'rechecked']),
  id: line,
  /** Its id before, where it is another. */
  formerly: line.optional(),
  text: line,
  lang: line,
  /** Names as a reader knows them, else ids. */
  speaker: line,
  source: line,
  /** The text before and after, word by word, where it changed. */
  words: parts.optional(),
  /** Other fields that changed. */
  fields: lines,
  /** How it was checked, in words; absent where checks were not compared. */
  check: change.optional(),
  /** Where the fingerprint that it was checked against comes from; absent where its source has none. */
  proof: z.enum(['before', 'this change']).optional(),
  /** What each of its […] leaves out, where it has any; `negation` is absent where that is not known. */
  omissions: z
    .array(z.strictObject({ tokens: z.int().min(0), negation: z.boolean().optional() }))
    .max(2_000)
    .optional(),
});
export type Quotation = z.infer<typeof quotation>;

/** A fingerprint in one of the versions; the rest is absent where it cannot be read. */
const side = z.strictObject({
  readable: z.boolean(),
  words: z.int().min(0).optional(),
  coverage: z.enum(['full', 'passages']).optional(),
  since: line.optional(),
});
const fingerprint = z.strictObject({
  source: line,
  /** How many quotations are checked against it now. */
  quotations: z.int().min(0),
  before: side.optional(),
  after: side.optional(),
});
export type FingerprintChange = z.infer<typeof fingerprint>;

const evidence = z.strictObject({
  what: z.enum(['added', 'removed', 'changed']),
  source: line,
  quote: line.optional(),
  stance: change,
  /** Whether the note on it changed. */
  note: z.boolean(),
});
export type EvidenceChange = z.infer<typeof evidence>;

const claim = z.strictObject({
  what: z.enum(['added', 'removed', 'changed']),
  id: line,
  formerly: line.optional(),
  title: line,
  kind: change.optional(),
  status: change.optional(),
  evidence: z.array(evidence).max(2_000),
  fields: lines,
});
export type ClaimChange = z.infer<typeof claim>;

const source = z.strictObject({
  id: line,
  title: line.optional(),
  publisher: line,
  kind: line,
  date: line.optional(),
  url: line.optional(),
});

const oneLanguage = z.strictObject({
  /** `claims/unfair-toll`, or `dossier.yaml` */
  record: line,
  /** The field, or `text` for the prose beside the record. */
  field: line,
  changed: lines,
  unchanged: lines,
  /** Where only one language changed in a record: its words before and after. */
  words: parts.optional(),
  /** The words of the first language that did not change. */
  other: line.optional(),
});
export type OneLanguage = z.infer<typeof oneLanguage>;

const address = z.strictObject({
  /** Under the address of each language: `quotes/toll-pays/`. */
  before: line,
  /** Absent where the page is gone. */
  after: line.optional(),
  /** Set where the old address redirects, or says what became of the record. */
  kept: z.literal(true).optional(),
});

const other = z.strictObject({ what: z.enum(['added', 'removed', 'renamed', 'changed']), record: line, fields: lines });
export type Other = z.infer<typeof other>;

export const review = z.strictObject({
  /** What it is compared with, as it was named, and its commit. */
  since: z.strictObject({ ref: line.max(1_000), commit: line.max(1_000) }),
  quotations: z.array(quotation).max(20_000),
  fingerprints: z.array(fingerprint).max(20_000),
  claims: z.array(claim).max(20_000),
  sources: z.array(source).max(20_000),
  oneLanguage: z.array(oneLanguage).max(20_000),
  /** Why every address changes, where it does. */
  everyAddress: lines,
  addresses: z.array(address).max(20_000),
  others: z.array(other).max(20_000),
  /** Files that cannot be read as records now; what changed in them is not known. */
  unreadable: lines,
  /** Files in the folder that are no part of a dossier. */
  strays: lines,
  /** Files outside the folder that changed as well; absent where that was not determined. */
  outside: lines.optional(),
});
export type Review = z.infer<typeof review>;

export const isEmpty = ({ since: _, outside = [], ...lists }: Review): boolean =>
  outside.length === 0 && Object.values(lists).every(({ length }) => length === 0);
