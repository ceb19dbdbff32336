/**
 * A review as headings and items, in words, whatever they are written in. The
 * style says how content and ids are shown; the words around them are ours.
 */
import type { Change, ClaimChange, EvidenceChange, FingerprintChange, OneLanguage, Part, Quotation, Review } from './review.ts';

export interface Style {
  /** Content: words of a record. */
  words(text: string): string;
  /** An id, a file, an address. */
  id(text: string): string;
  /** What to look at first. */
  strong(text: string): string;
  /** A quotation, on lines of its own. */
  quoted(text: string, lang: string): string;
  diff(parts: readonly Part[]): string;
  /** A quotation that is shown by its changes. */
  quotedDiff(parts: readonly Part[]): string;
}

export interface Section {
  readonly heading: string;
  /** Why the section is there, where the heading does not say it. */
  readonly remark?: string;
  readonly items: readonly Item[];
}

export interface Item {
  readonly line: string;
  /** Whole lines that belong to it. */
  readonly block?: string;
  readonly details: readonly string[];
}

export function sections(review: Review, style: Style): Section[] {
  const item = (line: string): Item => ({ line, details: [] });
  const all: Section[] = [
    {
      heading: 'Cannot be read',
      remark: 'What changed in these files is not known: npm run check says what is wrong with them.',
      items: review.unreadable.map((file) => item(style.id(file))),
    },
    {
      heading: 'No part of a dossier',
      remark: 'Nobody reads these files, and git or a host may obey them.',
      items: review.strays.map((file) => item(style.id(file))),
    },
    {
      heading: 'Changed outside the content',
      remark:
        'The checks of this pull request may have been run by programs that it changed. This review was not: its programs are those of the main branch, and the content was read as data.',
      items: (review.outside ?? []).map((file) => item(style.id(file))),
    },
    {
      heading: 'Fingerprints',
      remark:
        'A quotation is as true as the fingerprint it is checked against. Whoever has the text of the source makes it again, with npm run fingerprint.',
      items: review.fingerprints.map((one) => fingerprint(one, style)),
    },
    { heading: 'Quotations', items: review.quotations.map((one) => quotation(one, style)) },
    { heading: 'Claims', items: review.claims.map((one) => claim(one, style)) },
    { heading: 'Sources added', items: review.sources.map((one) => source(one, style)) },
    {
      heading: 'Changed in one language only',
      remark: 'Perhaps the other language should follow.',
      items: review.oneLanguage.map((one) => oneLanguage(one, style)),
    },
    {
      heading: 'Pages that change address',
      remark:
        'Links to them from elsewhere break, unless the record names its old id in formerly, or dossier.yaml says under removed what became of it.',
      items: [
        ...review.everyAddress.map((why) => item(`every page: ${style.words(why)}`)),
        ...review.addresses.map(({ before, after, kept }) =>
          item(
            `${style.id(before)} ${after === undefined ? 'is gone' : `→ ${style.id(after)}`}${kept ? ' (the old address is kept)' : ': the old address breaks'}`,
          ),
        ),
      ],
    },
    {
      heading: 'Everything else',
      items: review.others.map(({ what, record, fields }) =>
        item(`${style.id(record)} ${what}${fields.length > 0 ? `: ${fields.map(style.words).join(', ')}` : ''}`),
      ),
    },
  ];
  return all.filter(({ items }) => items.length > 0);
}

const changed = ({ before, after }: Change, style: Style) =>
  before === undefined
    ? style.strong(style.words(after ?? ''))
    : after === undefined
      ? style.words(before)
      : `${style.words(before)} → ${style.strong(style.words(after))}`;

const formerly = (id: string | undefined, style: Style) => (id === undefined ? '' : ` (was ${style.id(id)})`);

function quotation(one: Quotation, style: Style): Item {
  const what = one.what === 'rechecked' ? 'Checked otherwise' : capital(one.what);
  const details = [
    ...(one.check === undefined
      ? []
      : [`check: ${one.check.before === one.check.after ? style.words(one.check.after ?? '') : changed(one.check, style)}`]),
    ...(one.proof === undefined
      ? []
      : one.proof === 'before'
        ? ['proof: a fingerprint that was there before']
        : [`proof: ${style.strong('a fingerprint that came with this very change')}, which vouches for itself`]),
    ...(one.omissions ?? []).map((each) => omission(each, style)),
    ...(one.fields.length > 0 ? [`${one.words ? 'also changed' : 'changed'}: ${one.fields.map(style.words).join(', ')}`] : []),
  ];
  return {
    line: `${style.strong(what)} ${style.id(one.id)}${formerly(one.formerly, style)}: ${style.words(one.speaker)}, in ${style.id(one.source)}`,
    ...(one.what !== 'rechecked' && { block: one.words ? style.quotedDiff(one.words) : style.quoted(one.text, one.lang) }),
    details,
  };
}

function omission({ tokens, negation }: NonNullable<Quotation['omissions']>[number], style: Style): string {
  const among = {
    true: style.strong('a negation among them'),
    false: 'no negation among them',
    undefined: 'perhaps a negation among them',
  };
  return `[…] leaves out ${tokens} words and marks, ${among[`${negation}`]}`;
}

function fingerprint({ source, quotations, before, after }: FingerprintChange, style: Style): Item {
  const what = before === undefined ? 'Added' : after === undefined ? 'Removed' : 'Changed';
  const side = (one: NonNullable<FingerprintChange['before']>) =>
    one.readable
      ? `${one.words} words, ${one.coverage === 'full' ? 'the full text' : 'passages'}, ${one.since === undefined ? 'undated' : `since ${style.words(one.since)}`}`
      : 'cannot be read';
  const sides = [before, after].flatMap((one) => (one ? [side(one)] : []));
  return {
    line: `${style.strong(what)} ${style.id(source)}: ${sides.join(' → ')}`,
    details: [`${quotations} ${quotations === 1 ? 'quotation is' : 'quotations are'} checked against it`],
  };
}

function claim(one: ClaimChange, style: Style): Item {
  return {
    line: `${style.strong(capital(one.what))} ${style.id(one.id)}${formerly(one.formerly, style)}: ${style.words(one.title)}`,
    details: [
      ...(one.status ? [`status: ${changed(one.status, style)}`] : []),
      ...(one.kind ? [`kind: ${changed(one.kind, style)}`] : []),
      ...one.evidence.map((piece) => evidence(piece, style)),
      ...(one.fields.length > 0 ? [`also changed: ${one.fields.map(style.words).join(', ')}`] : []),
    ],
  };
}

function evidence({ what, source, quote, stance, note }: EvidenceChange, style: Style): string {
  const stated = stance.before === stance.after ? style.words(stance.after ?? '') : changed(stance, style);
  return `evidence ${what}: ${style.id(source)} ${stated}${quote === undefined ? '' : `, ${style.id(quote)}`}${note ? ' (its note changed)' : ''}`;
}

function source({ id, title, publisher, kind, date, url }: Review['sources'][number], style: Style): Item {
  const about = [publisher, kind, date]
    .filter((one) => one !== undefined)
    .map(style.words)
    .join(', ');
  return {
    line: `${style.id(id)}: ${title === undefined ? 'untitled' : style.words(title)} (${about})`,
    details: url === undefined ? [] : [style.id(url)],
  };
}

function oneLanguage({ record, field, changed: some, unchanged, words, other }: OneLanguage, style: Style): Item {
  return {
    line: `${style.id(record)} ${style.words(field)}: ${some.map(style.words).join(', ')} changed, ${unchanged.map(style.words).join(', ')} did not`,
    details: [...(words ? [style.diff(words)] : []), ...(other === undefined ? [] : [style.words(other)])],
  };
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
