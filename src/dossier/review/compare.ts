/** Two versions of a dossier → what changed. Looks at records one by one, so that it also works where the rules find errors. */
import type { Loaded, ProseFile, RecordFile } from '../load.ts';
import type { Claim } from '../schema/claim.ts';
import { type Kind, KINDS, type Locale, type Words } from '../schema/fields.ts';
import { reach, shapes } from '../schema/shape.ts';
import { changedFields, same } from './fields.ts';
import { renames } from './renames.ts';
import type { ClaimChange, EvidenceChange, OneLanguage, Other, Quotation, Review } from './review.ts';
import { sameWords, wordDiff } from './word-diff.ts';

/** How a quotation was checked in a version of the dossier, in words. */
export type CheckOf = (quote: RecordFile<'quotes'>, version: Loaded) => string;

interface Pair<K extends Kind = Kind> {
  readonly before: RecordFile<K>;
  readonly after: RecordFile<K>;
}

/** The records of a kind, matched by id or, where that changed, by content. */
interface Matched<K extends Kind = Kind> {
  readonly pairs: readonly Pair<K>[];
  readonly added: readonly RecordFile<K>[];
  readonly removed: readonly RecordFile<K>[];
}

/**
 * @param before the older version; an empty folder is one without records
 * @param checkOf absent where nothing is to be said of checks
 */
export function compare(before: Loaded, after: Loaded, since: Review['since'], checkOf?: CheckOf): Review {
  const matched = Object.fromEntries(KINDS.map((kind) => [kind, match(kind, before, after)])) as unknown as { [K in Kind]: Matched<K> };
  const all = KINDS.map((kind) => [kind, matched[kind] as Matched] as const);
  const prose = proseChanges(before, after, all);
  return {
    since,
    quotations: quotations(matched.quotes, before, after, checkOf),
    claims: claims(matched.claims, after),
    sources: matched.sources.added.map((source) => sourceAdded(source, after)),
    oneLanguage: [...all.flatMap(([kind, { pairs }]) => pairs.flatMap((pair) => oneLanguageOf(kind, pair, localesOf(after)))), ...prose.oneLanguage],
    everyAddress: everyAddress(before, after),
    addresses: all.flatMap(([kind, one]) => addresses(kind, one)),
    others: [...header(before, after), ...all.flatMap(([kind, one]) => others(kind, one)), ...prose.others, ...fingerprints(before, after)],
    unreadable: [...(after.header ? [] : ['dossier.yaml']), ...KINDS.flatMap((kind) => [...after.broken[kind]].map((id) => `${kind}/${id}.yaml`))],
  };
}

function match<K extends Kind>(kind: K, before: Loaded, after: Loaded): Matched<K> {
  const old = before.records[kind] as Map<string, RecordFile<K>>;
  const now = after.records[kind] as Map<string, RecordFile<K>>;
  const renamed = renames(kind, before, after);
  const taken = new Set(renamed.values());
  const pairs = [...old.values()].flatMap((record) => {
    const other = now.get(renamed.get(record.id) ?? record.id);
    return other ? [{ before: record, after: other }] : [];
  });
  return {
    pairs,
    added: [...now.values()].filter(({ id }) => !old.has(id) && !taken.has(id) && !before.broken[kind].has(id)),
    // One that cannot be read now is not gone.
    removed: [...old.values()].filter(({ id }) => !now.has(id) && !renamed.has(id) && !after.broken[kind].has(id)),
  };
}

const localesOf = (version: Loaded): readonly Locale[] => version.header?.data.locales ?? [];
const formerly = ({ before, after }: Pair) => (before.id === after.id ? {} : { formerly: before.id });

/** Words in the dossier’s first language, for a title. */
function firstWords(words: Words | undefined, version: Loaded): string {
  const [first] = localesOf(version);
  return (first && words?.[first]) ?? Object.values(words ?? {})[0] ?? '';
}

function quotations({ pairs, added, removed }: Matched<'quotes'>, before: Loaded, after: Loaded, checkOf: CheckOf | undefined): Quotation[] {
  const describe = ({ id, data }: RecordFile<'quotes'>, version: Loaded) => ({
    id,
    text: data.text,
    lang: data.lang,
    speaker: version.records.actors.get(data.speaker)?.data.name ?? data.speaker,
    source: data.source,
  });
  const found: Quotation[] = added.map((quote) => ({ what: 'added', ...describe(quote, after), fields: [], ...(checkOf && { check: { after: checkOf(quote, after) } }) }));
  for (const pair of pairs) {
    const check = checkOf && { before: checkOf(pair.before, before), after: checkOf(pair.after, after) };
    const words = pair.before.data.text === pair.after.data.text ? undefined : wordDiff(pair.before.data.text, pair.after.data.text);
    const fields = changedFields(pair.before.data, pair.after.data, ['text']);
    const what = words || fields.length > 0 || pair.before.id !== pair.after.id ? 'changed' : check && check.before !== check.after ? 'rechecked' : undefined;
    if (what) found.push({ what, ...describe(pair.after, after), ...formerly(pair), ...(words && { words }), fields, ...(check && { check }) });
  }
  return [...found, ...removed.map((quote): Quotation => ({ what: 'removed', ...describe(quote, before), fields: [] }))];
}

function claims({ pairs, added, removed }: Matched<'claims'>, after: Loaded): ClaimChange[] {
  const found: ClaimChange[] = added.map(({ id, data }) => ({
    what: 'added',
    id,
    title: firstWords(data.title, after),
    kind: { after: data.kind },
    status: { after: data.status },
    evidence: evidenceChanges([], data.evidence),
    fields: [],
  }));
  for (const pair of pairs) {
    const [a, b] = [pair.before.data, pair.after.data];
    const evidence = evidenceChanges(a.evidence, b.evidence);
    // What else changed in a claim is for the one-line list, unless the claim is spoken of here.
    if (a.status === b.status && a.kind === b.kind && evidence.length === 0) continue;
    found.push({
      what: 'changed',
      id: pair.after.id,
      ...formerly(pair),
      title: firstWords(b.title, after),
      ...(a.kind !== b.kind && { kind: { before: a.kind, after: b.kind } }),
      ...(a.status !== b.status && { status: { before: a.status, after: b.status } }),
      evidence,
      fields: changedFields(a, b, ['status', 'kind', 'evidence']),
    });
  }
  return [...found, ...removed.map(({ id, data }): ClaimChange => ({ what: 'removed', id, title: firstWords(data.title, after), status: { before: data.status }, evidence: [], fields: [] }))];
}

type Evidence = Claim['evidence'][number];

/** Pieces of evidence are told apart by source and quotation; two of the same, by their order. */
function evidenceChanges(before: readonly Evidence[], after: readonly Evidence[]): EvidenceChange[] {
  const rest = [...before];
  const take = (fits: (one: Evidence) => boolean) => {
    const i = rest.findIndex(fits);
    return i < 0 ? undefined : rest.splice(i, 1)[0];
  };
  const unmatched = after.filter((piece) => !take((one) => same(one, piece)));
  const found = unmatched.map((piece): EvidenceChange => {
    const former = take((one) => one.source === piece.source && one.quote === piece.quote) ?? take((one) => one.source === piece.source && one.stance === piece.stance);
    const { source, quote, stance } = piece;
    const named = { source, ...(quote !== undefined && { quote }) };
    if (!former) return { what: 'added', ...named, stance: { after: stance }, note: false };
    return { what: 'changed', ...named, stance: { before: former.stance, after: stance }, note: !same(former.note, piece.note) };
  });
  return [...found, ...rest.map(({ source, quote, stance }): EvidenceChange => ({ what: 'removed', source, ...(quote !== undefined && { quote }), stance: { before: stance }, note: false }))];
}

function sourceAdded({ id, data }: RecordFile<'sources'>, version: Loaded): Review['sources'][number] {
  const { publisher, title, kind, published, url } = data;
  const name = typeof publisher === 'string' ? (version.records.actors.get(publisher)?.data.name ?? publisher) : publisher.name;
  return { id, ...(title !== undefined && { title }), publisher: name, kind, ...(published && { date: published.date }), ...(url !== undefined && { url }) };
}

/** Words that changed in one language while those of another stayed: perhaps a translation that was left behind. */
function oneLanguageOf(kind: Kind, { before, after }: Pair, locales: readonly Locale[]): OneLanguage[] {
  const found: OneLanguage[] = [];
  for (const pattern of shapes[kind].words) {
    const old = new Map([...reach(before.data, pattern)].map(({ path, value }) => [path.join('.'), value as Words]));
    for (const { path, value } of reach(after.data, pattern)) {
      const [a, b] = [old.get(path.join('.')), value as Words];
      if (typeof a !== 'object' || typeof b !== 'object') continue;
      const changed = locales.filter((locale) => a[locale] !== undefined && b[locale] !== undefined && !sameWords(a[locale], b[locale]));
      const unchanged = locales.filter((locale) => a[locale] !== undefined && a[locale] === b[locale]);
      const [one] = changed;
      const [other] = unchanged;
      if (!one || !other) continue;
      const field = path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
      found.push({ kind, id: after.id, field, changed, unchanged, words: wordDiff(a[one] ?? '', b[one] ?? ''), other: b[other] ?? '' });
    }
  }
  return found;
}

function proseChanges(before: Loaded, after: Loaded, all: readonly (readonly [Kind, Matched])[]): { oneLanguage: OneLanguage[]; others: Other[] } {
  const oneLanguage: OneLanguage[] = [];
  const others: Other[] = [];
  const name = (file: { kind: Kind; id: string }) => `${file.kind}/${file.id}`;
  const old = Map.groupBy(before.prose, name);
  const now = Map.groupBy(after.prose, name);
  const renamed = new Map(all.flatMap(([kind, { pairs }]) => pairs.map((pair) => [`${kind}/${pair.before.id}`, `${kind}/${pair.after.id}`])));
  const former = new Map([...renamed].map(([a, b]) => [b, a]));
  for (const record of new Set([...[...old.keys()].map((one) => renamed.get(one) ?? one), ...now.keys()])) {
    const [a, b] = [old.get(former.get(record) ?? record) ?? [], now.get(record) ?? []];
    const textOf = (files: readonly ProseFile[], locale: Locale) => files.find((file) => file.locale === locale)?.text;
    const locales = localesOf(after);
    const changed = locales.filter((locale) => textOf(a, locale) !== textOf(b, locale));
    for (const locale of changed) {
      const what = textOf(a, locale) === undefined ? 'added' : textOf(b, locale) === undefined ? 'removed' : 'changed';
      others.push({ what, record: `${record}.${locale}.mdx`, fields: [] });
    }
    const reworded = changed.filter((locale) => textOf(b, locale) !== undefined && !sameWords(textOf(a, locale) ?? '', textOf(b, locale) ?? ''));
    const unchanged = locales.filter((locale) => !changed.includes(locale));
    const [kind = '', id = ''] = record.split('/');
    if (reworded.length > 0 && unchanged.length > 0) oneLanguage.push({ kind: kind as Kind, id, field: 'text', changed: reworded, unchanged });
  }
  return { oneLanguage, others };
}

/** The page of a record, under the address of each language; passages are parts of the article’s page. */
function addressOf(kind: Kind, id: string): string | undefined {
  if (kind === 'passages') return undefined;
  return kind === 'pages' ? `${id}/` : `${kind}/${id}/`;
}

function addresses(kind: Kind, { pairs, removed }: Matched): Review['addresses'] {
  const moved = pairs.filter(({ before, after }) => before.id !== after.id).map((pair) => ({ before: addressOf(kind, pair.before.id), after: addressOf(kind, pair.after.id) }));
  const gone = removed.map(({ id }) => ({ before: addressOf(kind, id), after: undefined }));
  return [...moved, ...gone].flatMap(({ before, after }) => (before === undefined ? [] : [{ before, ...(after !== undefined && { after }) }]));
}

function everyAddress(before: Loaded, after: Loaded): string[] {
  const [a, b] = [before.header?.data, after.header?.data];
  if (!a || !b) return [];
  return [
    ...(a.site === b.site ? [] : [`site: ${a.site} → ${b.site}`]),
    ...(a.locales[0] === b.locales[0] ? [] : [`first language: ${a.locales[0]} → ${b.locales[0]}`]),
    ...a.locales.filter((locale) => !b.locales.includes(locale)).map((locale) => `language removed: ${locale}`),
  ];
}

function header(before: Loaded, after: Loaded): Other[] {
  const [a, b] = [before.header?.data, after.header?.data];
  if (!a || !b) return b ? [{ what: 'added', record: 'dossier.yaml', fields: [] }] : [];
  const fields = changedFields(a, b);
  return fields.length > 0 ? [{ what: 'changed', record: 'dossier.yaml', fields }] : [];
}

/** One line each for what has no section of its own. */
function others(kind: Kind, { pairs, added, removed }: Matched): Other[] {
  const found: Other[] = [];
  const told = kind === 'quotes' || kind === 'claims';
  if (!told && kind !== 'sources') found.push(...added.map(({ id }): Other => ({ what: 'added', record: `${kind}/${id}`, fields: [] })));
  for (const { before, after } of pairs) {
    const fields = changedFields(before.data, after.data);
    if (kind === 'quotes' || (kind === 'claims' && fields.some((field) => ['status', 'kind', 'evidence'].includes(field)))) continue;
    if (before.id !== after.id) found.push({ what: 'renamed', record: `${kind}/${before.id} → ${after.id}`, fields });
    else if (fields.length > 0) found.push({ what: 'changed', record: `${kind}/${after.id}`, fields });
  }
  if (!told) found.push(...removed.map(({ id }): Other => ({ what: 'removed', record: `${kind}/${id}`, fields: [] })));
  return found;
}

function fingerprints(before: Loaded, after: Loaded): Other[] {
  const old = new Map(before.fingerprints.map(({ id, text }) => [id, text]));
  const now = new Map(after.fingerprints.map(({ id, text }) => [id, text]));
  const ids = [...new Set([...old.keys(), ...now.keys()])].filter((id) => old.get(id) !== now.get(id));
  return ids.map((id) => ({ what: old.has(id) ? (now.has(id) ? 'changed' : 'removed') : 'added', record: `sources/${id}.fingerprint.json`, fields: [] }));
}
