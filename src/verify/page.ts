/**
 * `verify/` in the browser: fetches what is known of the chosen source, hands the
 * pasted text to a worker, and shows the answer. Nothing is sent anywhere. All
 * words of others are set as text, never as markup.
 */
import type { Comparison, NewQuotation, Piece, Reading, SourceData, Standing } from '../check/verbatim/pasted.ts';
import type { VerifyWords } from './words.ts';
import type { Answer, Question } from './worker.ts';

/** Longer than any book chapter; beyond it, browsers take a long time to show the text at all. */
const MOST_CHARACTERS = 4_000_000;

const form = document.querySelector<HTMLFormElement>('form[data-verify]');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const { base = '/', root = '/', locale = 'en' } = document.body.dataset;
  const words = JSON.parse(form.dataset.words ?? '{}') as VerifyWords;
  const [source, text, quotation] = [
    field<HTMLSelectElement>('source'),
    field<HTMLTextAreaElement>('text'),
    field<HTMLTextAreaElement>('quotation'),
  ];
  const open = form.querySelector<HTMLAnchorElement>('[data-verify-open]');
  const status = document.querySelector<HTMLElement>('[data-verify-status]');
  const results = document.querySelector<HTMLElement>('[data-verify-results]');
  if (!source || !text || !quotation || !open || !status || !results) return;

  const address = new URLSearchParams(location.search);
  const wanted = address.get('source') ?? '';
  const first = address.get('quote') ?? '';
  if ([...source.options].some(({ value }) => value === wanted)) source.value = wanted;

  const showAddress = () => {
    const url = source.selectedOptions[0]?.dataset.url ?? '';
    open.hidden = url === '';
    open.href = url === '' ? '#' : url;
  };
  showAddress();
  source.addEventListener('change', () => {
    showAddress();
    clear();
  });
  text.addEventListener('paste', () => setTimeout(() => form.requestSubmit()));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void compare();
  });

  let worker: Worker | undefined;
  let round = 0;

  function clear(): void {
    round++;
    worker?.terminate();
    status?.replaceChildren();
    results?.replaceChildren();
  }

  async function compare(): Promise<void> {
    if (!source || !text || !quotation || !status || !results) return;
    clear();
    const mine = round;
    const say = (what: string) => status.replaceChildren(what);
    if (!/[\p{L}\p{N}]/u.test(text.value)) return say(words.nothing);
    if (text.value.length > MOST_CHARACTERS) return say(words.tooLong);
    say(words.comparing);
    try {
      const response = await fetch(`${base}data/verify/${encodeURIComponent(source.value)}.json`);
      if (!response.ok) throw new Error(String(response.status));
      const data = (await response.json()) as SourceData;
      const answer = await ask({ text: text.value, data, quotation: quotation.value });
      if (mine !== round) return;
      say(summary(answer.reading, data, words, locale));
      results.replaceChildren(...shown(answer, data, words, { first, quotes: `${root}quotes/` }));
    } catch {
      if (mine === round) say(words.failed);
    }
  }

  const ask = (question: Question) =>
    new Promise<Answer>((resolve, reject) => {
      worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data));
      worker.addEventListener('error', reject);
      worker.postMessage(question);
    });

  function field<E extends HTMLElement>(name: string): E | undefined {
    return (form.elements.namedItem(name) as E | null) ?? undefined;
  }
}

/** `{n}` and others, filled in. */
const fill = (template: string, values: Record<string, string | number>) =>
  template.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));

function summary({ standings, comparison }: Reading, data: SourceData, words: VerifyWords, locale: string): string {
  const there = standings.filter(({ state }) => state !== 'missing').length;
  const counted =
    standings.length === 0 ? words.noQuotations : fill(words.counted[standings.length === 1 ? 0 : 1], { n: there, of: standings.length });
  return `${sameness(comparison, data, words, locale)} ${counted}`;
}

function sameness(comparison: Comparison | undefined, data: SourceData, words: VerifyWords, locale: string): string {
  if (!comparison || !data.fingerprint) return words.noFingerprint;
  const { share, count } = comparison;
  // Rounded down: 100 % only for all of it.
  const percent = (Math.floor(share * 1000) / 1000).toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 });
  const { full, passages } = words.same;
  const said = data.fingerprint.coverage === 'full' ? full : passages;
  if (share === 1) return count === 0 ? said.all : said.more;
  const template = share >= 0.9 ? said.most : share >= 0.1 ? said.some : share > 0 ? said.little : said.none;
  return fill(template, { percent });
}

interface Places {
  /** The quotation that is shown first. */
  readonly first: string;
  /** The address under which quotations have their pages. */
  readonly quotes: string;
}

function shown({ reading, quotation }: Answer, data: SourceData, words: VerifyWords, places: Places): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (quotation) parts.push(element('section', {}, element('h2', {}, words.quotation.title), ...newQuotation(quotation, words)));
  const standings = reading.standings.toSorted((a, b) => Number(b.id === places.first) - Number(a.id === places.first));
  if (standings.length > 0) {
    const items = standings.map((one) =>
      item(
        one,
        data.quotes.find(({ id }) => id === one.id),
        words,
        places,
      ),
    );
    parts.push(element('section', {}, element('h2', {}, words.quotations), element('ol', { class: 'standings' }, ...items)));
  }
  const { comparison } = reading;
  if (comparison && comparison.differences.length > 0) {
    const list = comparison.differences.map(({ before, words: between, after }) =>
      element('li', {}, '… ', before, ' ', element('mark', {}, between === '' ? words.missingHere : between), ' ', after, ' …'),
    );
    const more = comparison.count - comparison.differences.length;
    const remark = more > 0 ? [element('p', {}, fill(words.moreDifferences, { n: more }))] : [];
    parts.push(
      element(
        'section',
        {},
        element('h2', {}, words.differences),
        element('p', {}, words.differencesHow),
        element('ul', {}, ...list),
        ...remark,
      ),
    );
  }
  return parts;
}

function item(one: Standing, quote: SourceData['quotes'][number] | undefined, words: VerifyWords, { quotes }: Places): HTMLElement {
  const lang = quote?.lang ?? '';
  const name = element('a', { href: `${quotes}${one.id}/`, lang }, quote?.text ?? one.id);
  const state = element(
    'p',
    { class: `standing ${one.state}` },
    words.states[one.state],
    ...(one.unwrapped && one.state !== 'missing' ? [' ', words.unwrapped] : []),
  );
  return element(
    'li',
    { 'data-standing': one.state, 'data-quote-id': one.id },
    element('p', {}, name),
    state,
    ...surroundings(one.shown ?? [], lang),
    ...parted(one, words),
  );
}

const surroundings = (pieces: readonly Piece[], lang: string) =>
  pieces.length === 0
    ? []
    : [
        element(
          'blockquote',
          { lang },
          '… ',
          ...pieces.flatMap(({ text, quoted }) => [quoted ? element('mark', {}, text) : text, ' ']),
          '…',
        ),
      ];

const parted = ({ longest, parted: at }: { longest?: string; parted?: string }, words: VerifyWords) =>
  longest === undefined
    ? []
    : [element('p', { class: 'small' }, longest === '' ? words.noPart : fill(words.parted, { longest, at: at ?? '' }))];

function newQuotation(one: NewQuotation, words: VerifyWords): HTMLElement[] {
  const said = element('p', {}, words.quotation.states[one.state], ...(one.unwrapped ? [' ', words.unwrapped] : []));
  const places = one.places.map(({ selector, shown: pieces }) => {
    const line = `selector: { ${Object.entries(selector)
      .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
      .join(', ')} }`;
    return element('li', {}, element('pre', {}, element('code', {}, line)), ...surroundings(pieces, ''));
  });
  return [said, ...parted(one, words), ...(places.length > 0 ? [element('ol', {}, ...places)] : [])];
}

function element(name: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== '') made.setAttribute(key, value);
  made.append(...children);
  return made;
}
