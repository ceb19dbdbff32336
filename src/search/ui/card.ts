/** A result: the words themselves, marked where they match, with who, where and when. */
import { directionOf } from '../../dossier/direction.ts';
import { marksOf } from '../../dossier/marks.ts';
import { isDated } from '../query/dates.ts';
import { ADDRESS, type Text } from '../query/facets.ts';
import type { Go, Library } from '../query/library.ts';
import { holds, type MatchedText, match, type Span } from '../query/match.ts';
import type { Wanted } from '../query/query.ts';
import { fill } from '../query/words.ts';
import { element } from './elements.ts';

export interface Place {
  library: Library;
  /** The address of the reader’s language’s home page. */
  root: string;
  /** The reader’s language. */
  lang: string;
}

/** What a result is made from. */
export interface Result {
  row: number;
  /** Other versions of the same quotation that were found. */
  versions: readonly number[];
  /** Whether it need not hold all that was asked for. */
  isPartial: boolean;
}

/**
 * The result for a row; undefined where its texts do not contain the query.
 * @param go asked before a text is fetched
 */
export async function card(
  { row, versions, isPartial }: Result,
  wanted: readonly Wanted[],
  place: Place,
  go: Go,
): Promise<HTMLElement | undefined> {
  const { library, lang } = place;
  const [id, heads, about, source] = await library.head(row, go);
  const kind = library.kindOf(row);
  const own = match(heads, wanted);
  const around = match(about, wanted);
  const others: MatchedText[] = [];
  const notes: MatchedText[] = [];
  const [from, until] = library.date(row);
  const textsHold = () => holds([...own, ...around, ...others, ...notes], wanted, (date) => from !== '' && isDated(from, until, date));
  // The reader’s language first: what is asked for is mostly there.
  for (let n = 0; n < library.start.locales.length && !textsHold(); n++) {
    const [more, rest] = await library.notes(row, n, go);
    others.push(...match(more, wanted));
    notes.push(...match(rest, wanted));
  }
  if (!isPartial && !textsHold()) return undefined;

  const [title, ...translations] = own;
  if (!title) return undefined;
  // Of other languages, show only texts that match, and only where no text shown anyway matches.
  const isMarked = own.some(({ marks }) => marks.length > 0);
  const beside = [...translations, ...others.filter(({ marks }) => marks.length > 0 && !isMarked)];
  const excerpt = best(notes, lang);
  const words = marked(title);
  const isQuote = kind === 'quotes';
  return element(
    'li',
    { 'data-result': `${kind}/${id}` },
    isQuote
      ? element(
          'a',
          { href: addressOf(place, row, id), class: 'quoted' },
          element(
            'blockquote',
            { class: 'words', lang: title.text[1], dir: directionOf(title.text[1]), 'data-quote': id },
            ...between(title.text[1], words),
          ),
        )
      : element('a', { href: addressOf(place, row, id), class: 'title', ...tag(title.text, lang) }, ...words),
    ...(isQuote ? await originalOf(row, wanted, place, go) : []),
    ...beside.map((one) =>
      element(
        'p',
        { class: 'reading', 'data-translation': isQuote ? 'ours' : undefined },
        isQuote
          ? element('q', { ...tag(one.text, lang) }, ...between(one.text[1] || lang, marked(one)))
          : element('span', { ...tag(one.text, lang) }, ...marked(one)),
        isQuote ? element('span', { class: 'by' }, ` ${library.start.words.ours}`) : undefined,
      ),
    ),
    excerpt && element('p', { class: 'excerpt', ...tag(excerpt.text, lang) }, ...cutOut(excerpt)),
    await versionsOf(versions, place, go),
    meta(row, library, about, source && element('cite', { ...tag(title.text, lang) }, source)),
  );
}

function addressOf({ library, root }: Place, row: number, id: string): string {
  const kind = library.kindOf(row);
  return kind === 'passages' ? `${root}article/#${id}` : kind === 'pages' ? `${root}${id}/` : `${root}${kind}/${id}/`;
}

/** Under a published translation, the words it translates. */
async function originalOf(row: number, wanted: readonly Wanted[], place: Place, go: Go): Promise<HTMLElement[]> {
  const { library, lang } = place;
  const original = library.original(row);
  if (original === row) return [];
  const [, heads] = await library.head(original, go);
  const [text] = match(heads.slice(0, 1), wanted);
  if (!text) return [];
  return [
    element(
      'p',
      { class: 'reading' },
      element('q', { ...tag(text.text, lang) }, ...between(text.text[1], marked(text))),
      ' ',
      element('span', { class: 'by' }, library.start.words.original),
    ),
  ];
}

/** The other versions that were found, each by who published it. */
async function versionsOf(rows: readonly number[], { library }: Place, go: Go): Promise<HTMLElement | undefined> {
  if (rows.length === 0) return undefined;
  const { words } = library.start;
  const labels = await Promise.all(
    rows.map(async (row) => {
      const [id, , about] = await library.head(row, go);
      const [publisher = id] = about.at(-1) ?? [];
      return library.original(row) === row ? words.original : fill(words.rendering, { publisher });
    }),
  );
  return element('p', { class: 'versions' }, words.versions, ' ', labels.join(', '));
}

/** The kind; speaker, source and date of a quotation, who published a source; status or check. */
function meta(row: number, library: Library, about: readonly Text[], source: HTMLElement | '' | undefined): HTMLElement {
  const { words } = library.start;
  const kind = library.kindOf(row);
  const [from, , label] = library.date(row);
  const time = from ? element('time', { datetime: from }, label) : undefined;
  const names = about.map(([name]) => name);
  const publisher = kind === 'quotes' ? names.pop() : undefined;
  const origin = joined(', ', [...names, source || publisher, time]);
  return element(
    'p',
    { class: 'meta' },
    ...joined(' · ', [
      words.kind[kind],
      library.label('status', row),
      origin.length > 0 ? element('span', {}, ...origin) : undefined,
      library.label('check', row),
    ]),
  );
}

function joined(between: string, parts: readonly (Node | string | undefined)[]): (Node | string)[] {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .flatMap((part, i) => (i > 0 ? [between, part as Node | string] : [part as Node | string]));
}

function tag([, own]: Text, lang: string): { lang?: string; dir?: string | undefined } {
  return own && own !== lang && own !== ADDRESS ? { lang: own, dir: directionOf(own) } : {};
}

/** Words between the quotation marks of their language, which are text as on every page. */
function between(lang: string, words: readonly (Node | string)[]): (Node | string)[] {
  const [open, close] = marksOf(lang);
  return [element('span', { class: 'mark' }, open), ...words, element('span', { class: 'mark' }, close)];
}

/** The text with its marks. */
const marked = ({ text: [text], marks }: MatchedText) => pieces(text, marks, { start: 0, end: text.length });

function pieces(text: string, marks: readonly Span[], { start, end }: Span): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue;
    parts.push(text.slice(at, mark.start), element('mark', {}, text.slice(mark.start, mark.end)));
    at = mark.end;
  }
  parts.push(text.slice(at, end));
  return parts.filter((part) => part !== '');
}

/** Of several notes the one that holds most of what was asked for, before others in the reader’s language. */
function best(notes: readonly MatchedText[], lang: string): MatchedText | undefined {
  const worth = ({ found, text }: MatchedText) => found.size * 2 + (text[1] === lang ? 1 : 0);
  return notes.filter(({ marks }) => marks.length > 0).sort((a, b) => worth(b) - worth(a))[0];
}

/** Characters of an excerpt, and how many of them stand before the first mark. */
const EXCERPT = { length: 220, before: 60 };

/** The part of a text around its marks, cut between words. */
function cutOut({ text: [text], marks }: MatchedText): (Node | string)[] {
  const first = densest(marks);
  const from = first - EXCERPT.before <= 0 ? 0 : text.indexOf(' ', first - EXCERPT.before) + 1 || first;
  const wished = from + EXCERPT.length;
  const end =
    wished >= text.length ? text.length : Math.max(text.lastIndexOf(' ', wished), marks.find(({ start }) => start >= first)?.end ?? 0);
  return [from > 0 ? '… ' : '', ...pieces(text, marks, { start: Math.min(from, first), end }), end < text.length ? ' …' : ''];
}

/** Where the excerpt that holds most marks begins to have them. */
function densest(marks: readonly Span[]): number {
  const within = ({ start }: Span) =>
    marks.filter((mark) => mark.start >= start && mark.end <= start + EXCERPT.length - EXCERPT.before).length;
  return marks.reduce((found, mark) => (within(mark) > within(found) ? mark : found), marks[0] ?? { start: 0, end: 0 }).start;
}
