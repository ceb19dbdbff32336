/**
 * Reader View and clippers: Mozilla’s Readability, which Firefox and read-later programs use,
 * and defuddle, which Obsidian’s Web Clipper uses, show our title, the quotation between its
 * marks, who said it, and not the references as the text.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { documentOf, flat, type RecordPage, recordPages, speakersOf, titleOf } from './pages.ts';

const pages = recordPages();
const quotations = pages.filter(({ kind }) => kind === 'quotes');

const readings = new Map(pages.map((page) => [page.path, new Readability(documentOf(page.html)).parse()]));
const textOf = ({ path }: RecordPage) => flat(readings.get(path)?.textContent ?? '');

/** The words of a record between quotation marks of any language. A clipper may take the no-break spaces of French for none. */
function quoted(text: string, words: string): boolean {
  const [whole, part] = [text, words].map((one) => one.replace(/\s+/g, '')) as [string, string];
  const at = whole.indexOf(part);
  return at > 0 && /[“„«「”]$/.test(whole.slice(0, at)) && /^[”“»」]/.test(whole.slice(at + part.length));
}

/** In every style a reference ends so. */
const REFERENCES = /Available from:|Disponible à l’adresse/;

const missing = (list: readonly RecordPage[], holds: (page: RecordPage) => boolean) =>
  list.filter((page) => !holds(page)).map(({ path }) => path);

describe('Reader View', () => {
  test('is offered on every page of a record', () => {
    assert.deepEqual(
      missing(pages.slice(0, 80), ({ html }) => isProbablyReaderable(documentOf(html))),
      [],
    );
  });

  test('has our own title over every page', () => {
    const own = ({ html }: RecordPage) => [titleOf(html), flat(documentOf(html).querySelector('h1')?.textContent ?? '')];
    assert.deepEqual(
      missing(pages, (page) => own(page).includes(flat(readings.get(page.path)?.title ?? ''))),
      [],
    );
  });

  test('shows every quotation between its marks', () => {
    assert.deepEqual(
      missing(quotations, (page) => quoted(textOf(page), String(page.record.text))),
      [],
    );
  });

  test('says who speaks', () => {
    const said = (page: RecordPage) => `${readings.get(page.path)?.title} ${textOf(page)}`;
    assert.deepEqual(
      missing(quotations, (page) => speakersOf(page).every((name) => said(page).includes(name))),
      [],
    );
  });

  test('names the source and its date under the quotation', () => {
    const parts = ({ html }: RecordPage) => [...documentOf(html).querySelectorAll('blockquote + .facts-line :is(cite, time)')];
    assert.deepEqual(
      missing(
        quotations,
        (page) => parts(page).length > 0 && parts(page).every((part) => textOf(page).includes(flat(part.textContent ?? ''))),
      ),
      [],
    );
  });

  test('does not take the references for the text, unless there is hardly any other', () => {
    // Of fewer characters Readability tries everything on the page.
    const isShort = ({ html }: RecordPage) => {
      const main = documentOf(html).querySelector('main');
      main?.querySelector('.supplemental')?.remove();
      return flat(main?.textContent ?? '').length < 900;
    };
    assert.deepEqual(
      missing(pages, (page) => !REFERENCES.test(textOf(page)) || isShort(page)),
      [],
    );
  });
});

describe('a clipper', () => {
  const clipped = new Map<string, string>();

  test('keeps every quotation between its marks, with its speaker in the title', async () => {
    const bad: string[] = [];
    for (const page of quotations) {
      const { content, title } = await Defuddle(documentOf(page.html), page.url);
      const text = flat(documentOf(`<!doctype html><html><body>${content}</body></html>`).body.textContent ?? '');
      clipped.set(page.path, text);
      if (!quoted(text, String(page.record.text))) bad.push(`${page.path}: quotation`);
      if (!speakersOf(page).every((name) => `${title} ${text}`.includes(name))) bad.push(`${page.path}: speaker`);
    }
    assert.deepEqual(bad, []);
  });

  test('leaves the references out', () => {
    assert.deepEqual(
      missing(quotations, ({ path }) => !REFERENCES.test(clipped.get(path) ?? '')),
      [],
    );
  });
});
