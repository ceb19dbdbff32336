/**
 * The hostile dossier in a real browser: nothing in it runs, and all of it is
 * shown to the character. Each test is run under the policy of the pages and
 * once more without it: the escapes hold by themselves.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { parseHTML } from 'linkedom';
import { hostileDossier, type Leaf } from '../fixtures/hostile/dossier.ts';
import { PAYLOADS } from '../fixtures/hostile/strings.ts';
import { addressOf, folderOf, SITES } from '../sites.ts';

const site = addressOf(SITES.hostile);
const folder = folderOf(SITES.hostile);
const { leaves, prose } = hostileDossier();
const byMark = new Map(leaves.map((leaf) => [leaf.mark, leaf]));

const files = (ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort();
const fileOf = (name: string) => readFileSync(join(folder, name), 'utf8');

/** Where a mark is not preceded by the whole text; `form` is what may become of both on the way. */
function altered(given: string, where: string, form: (text: string) => string = (one) => one): string[] {
  const text = form(given);
  return [...text.matchAll(/mark\d{5}/g)].flatMap((match) => {
    const leaf = byMark.get(match[0]);
    const wanted = form(leaf?.text ?? '?');
    const end = match.index + match[0].length;
    const found = text.slice(Math.max(0, end - wanted.length), end);
    if (found === wanted) return [];
    // What is shown is the end of both from where they differ.
    let same = 0;
    while (found.at(-1 - same) === wanted.at(-1 - same)) same += 1;
    const rest = (one: string) => JSON.stringify(one.slice(Math.max(0, one.length - same - 20), one.length - same + 10));
    return [`${where}: ${leaf?.record} ${leaf?.path}: ${rest(found)} for ${rest(wanted)}`];
  });
}

/** Styles of citation set quotation marks, spaces and capitals their own way, and citeproc takes | in a name for the end of a part. */
const cited = (text: string) => text.replace(/["'“”‘’«»\s|,]/g, '').toLowerCase();

/** Words in an address are written as addresses are. */
const isAddress = (text: string) => text.startsWith('https://');

const bodyOf = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;

/** Fields that hold HTML, in feeds and in oEmbed. */
const HTML = new Set(['content_html', 'content', 'html']);

/** Every text in a value of JSON or XML, as a reader of it sees it. What an annotation looks for is cut at square brackets: they are an editor’s. */
function* stringsOf(value: unknown, key = ''): Generator<string> {
  if (key === 'exact') return;
  if (typeof value === 'string') yield HTML.has(key) ? (bodyOf(value).textContent ?? '') : value;
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) yield* stringsOf(one, name === '#text' || Array.isArray(value) ? key : name);
}

const isJson = (text: string) => {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
};

/** Listens to all that must not happen. */
async function watch(page: Page): Promise<string[]> {
  const happened: string[] = [];
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => happened.push('a dialog')));
  page.on('console', (message) => {
    // A frame has no icon, and its policy stops the browser from asking for one.
    if (!message.location().url.endsWith('/favicon.ico')) happened.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => happened.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(site)) happened.push(`request: ${request.url()}`);
  });
  await page.exposeFunction('pwned', (number: number) => happened.push(`pwned(${number})`));
  await page.exposeFunction('refused', (what: string) => happened.push(`refused by the policy: ${what}`));
  await page.addInitScript(() => {
    const { refused } = window as unknown as { refused(what: string): void };
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => refused(`${violatedDirective} ${sample}`));
  });
  return happened;
}

/** What of a page could run, lead astray or load something; and its texts. */
const look = (page: Page) =>
  page.evaluate(() => {
    const elements = [...document.querySelectorAll('*')];
    /** References for a reference manager, which a page carries itself: a file to save, of no type that a browser shows. */
    const DOWNLOADED = /^data:application\/(?:x-bibtex|x-research-info-systems|vnd\.citationstyles\.csl\+json)[;,]/;
    /** Without citations, which have a typography of their own. */
    const textOf = (node: Node): string =>
      node instanceof Element && node.matches('.cite dd, .cite pre, script')
        ? ''
        : node instanceof Text
          ? node.data
          : [...node.childNodes].map(textOf).join('');
    const attributes = elements.flatMap((element) => [...element.attributes].map(({ name, value }) => ({ element, name, value })));
    const isOurs = (script: HTMLScriptElement) =>
      script.type === 'application/ld+json' ||
      (script.src === ''
        ? script.text.startsWith("try{const t=localStorage.getItem('theme')")
        : /^\/_astro\/[\w.-]+\.js$/.test(new URL(script.src).pathname));
    return {
      dangers: [
        ...[
          ...document.querySelectorAll(
            'img, image, iframe, object, embed, base[href], template, textarea:not([data-verify] *), meta[http-equiv=refresh]',
          ),
        ].map((one) => one.outerHTML),
        ...[...document.scripts].filter((script) => !isOurs(script)).map((script) => script.outerHTML),
        ...attributes
          .filter(
            ({ element, name, value }) =>
              /^on|^(?:autofocus|srcdoc|style)$/i.test(name) ||
              (/^(?:(?:xlink:)?href|src|srcset|action|formaction|data|poster|cite|background)$/i.test(name) &&
                /^\s*(?:javascript|data|vbscript):/i.test(value) &&
                !(element.matches('a[download]') && DOWNLOADED.test(value))),
          )
          .map(({ element, name, value }) => `${element.tagName} ${name}=${value}`),
      ],
      text: textOf(document.body),
      cited: [...document.querySelectorAll('.cite dd')].map((element) => element.textContent),
      embeds: [...document.querySelectorAll('.cite pre')].map((element) => element.textContent ?? ''),
      coins: [...document.querySelectorAll('.Z3988')].map((element) => element.getAttribute('title') ?? ''),
      // An address or an id that is made of words holds them in its own way.
      attributes: attributes
        .filter(
          ({ element, name, value }) => value.includes('mark') && !/^(?:id|href|aria-labelledby)$/.test(name) && !element.matches('.Z3988'),
        )
        .map(({ element, name, value }) => [`${element.tagName} ${name}`, value] as const),
      title: document.querySelector('head > title')?.textContent ?? '',
      csl: [...document.querySelectorAll('a[download][href^="data:application/vnd.citationstyles"]')].map((element) =>
        decodeURIComponent((element.getAttribute('href') ?? '').replace(/^[^,]*,/, '')),
      ),
      jsonld: [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? ''),
    };
  });

const pages = files('.html').map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
/** By what stands in their addresses after the language. */
const groups = Map.groupBy(pages, (path) => /^(?:en\/)?([^/]*)/.exec(path)?.[1] ?? '');

for (const bypassCSP of [false, true]) {
  test.describe(bypassCSP ? 'without the policy' : 'under the policy', () => {
    test.use({ bypassCSP });
    for (const [group, paths] of groups) {
      test(`nothing runs, and every text is whole: ${group || 'home'}`, async ({ page }) => {
        test.setTimeout(180_000);
        const happened = await watch(page);
        const wrong: string[] = [];
        // Without the policy, one record of each sort: the same templates make the others.
        for (const path of bypassCSP ? paths.filter((one) => !/-\d+\/?(?:\.html)?$/.test(one)) : paths) {
          await page.goto(`${site}${path}`, { waitUntil: 'load' });
          const { dangers, text, cited: citations, embeds, coins, attributes, title, csl, jsonld } = await look(page);
          wrong.push(...happened.splice(0).map((what) => `${path}: ${what}`), ...dangers.map((what) => `${path}: ${what}`));
          wrong.push(...altered(text, path), ...altered(title, `${path} title`));
          for (const one of citations) wrong.push(...altered(one, `${path} citation`, cited));
          for (const one of embeds) {
            const body = bodyOf(one);
            expect(body.querySelector('blockquote'), path).not.toBeNull();
            wrong.push(...altered(body.textContent ?? '', `${path} to embed`));
            for (const element of body.querySelectorAll('*'))
              if (!/^(?:figure|figcaption|bdi|blockquote|p|cite|a)$/i.test(element.tagName))
                wrong.push(`${path} to embed: ${element.outerHTML}`);
          }
          for (const one of coins) for (const value of new URLSearchParams(one).values()) wrong.push(...altered(value, `${path} COinS`));
          for (const [where, value] of attributes) if (!isAddress(value)) wrong.push(...altered(value, `${path} ${where}`));
          for (const items of csl)
            for (const value of stringsOf(JSON.parse(items)))
              if (!isAddress(value)) wrong.push(...altered(value, `${path} CSL-JSON`, cited));
          for (const script of jsonld)
            for (const value of stringsOf(JSON.parse(script))) if (!isAddress(value)) wrong.push(...altered(value, `${path} JSON-LD`));
        }
        expect([...new Set(wrong)].slice(0, 10)).toEqual([]);
      });
    }
  });
}

test('every field of words is shown to the character, on the page of its record or in the place it is for', () => {
  const texts = files('.html').map((file) => parseHTML(fileOf(file)).document);
  const shown = new Set(texts.flatMap((document) => (document.body.textContent ?? '').match(/mark\d{5}/g) ?? []));
  const field = ({ record, path }: Leaf) => `${record.split('/')[0]} ${path.replace(/\d+/g, '*').replace(/\.(?:en|fr)$/, '')}`;
  const onPages = new Set(leaves.filter(({ mark }) => shown.has(mark)).map(field));
  expect([...new Set(leaves.map(field))].filter((one) => !onPages.has(one)).sort()).toEqual([
    // Stands in previews of links, and parts of addresses.
    'dossier description',
    'dossier repository.branch',
    'dossier repository.content',
    // Where words stand in their source is for programs.
    'passages selector.end',
    'passages selector.prefix',
    'passages selector.start',
    'passages selector.suffix',
    'quotes selector.prefix',
    'quotes selector.suffix',
    // Stands for a title that was not seen.
    'sources description',
  ]);
});

test('the harmless look-alikes of prose are on the page what they are in the corpus', async ({ page }) => {
  const wrong: string[] = [];
  const seen = new Set<string>();
  await page.goto(site);
  for (const { kind, id, locale, name, html } of prose) {
    const address = `${site}${locale === 'fr' ? '' : `${locale}/`}${kind === 'pages' ? '' : `${kind}/`}${id}/`;
    const [found, wanted] = await page.evaluate(
      async ([path, expected]) => {
        const parse = (text: string) => new DOMParser().parseFromString(text, 'text/html');
        // The last: where a page extends one of the program, that stands before.
        const shown = [...parse(await (await fetch(path)).text()).querySelectorAll('.prose')].at(-1);
        return [shown?.innerHTML.trim(), parse(expected).body.innerHTML.trim()];
      },
      [address, html] as const,
    );
    if (found !== wanted) wrong.push(`${kind}/${id}.${locale} ${name}: ${found}`);
    seen.add(name);
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(seen.size).toBeGreaterThan(40);
});

test('feeds, tables and data hold every text to the character, and no cell is a formula', () => {
  const wrong: string[] = [];
  const held = new Set<string>();
  const hold = (text: string, where: string) => {
    wrong.push(...altered(text, where));
    for (const [mark] of text.matchAll(/mark\d{5}/g)) held.add(mark);
  };
  for (const file of [...files('.json'), ...files('.jsonld')].filter((one) => !one.startsWith('pagefind/')))
    for (const text of stringsOf(JSON.parse(fileOf(file)))) if (!isAddress(text)) hold(text, file);
  const xml = new XMLParser({ ignoreAttributes: false, trimValues: false, processEntities: true, htmlEntities: false });
  for (const file of files('.xml')) for (const text of stringsOf(xml.parse(fileOf(file)))) if (!isAddress(text)) hold(text, file);
  for (const file of files('.csv'))
    for (const cell of (parseCsv(fileOf(file), { bom: true }) as string[][]).flat()) {
      // A list is a cell of JSON.
      for (const text of isJson(cell) ? stringsOf(JSON.parse(cell)) : [cell]) hold(text, file);
      if (/^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell))) wrong.push(`${file}: ${cell.slice(0, 60)}`);
    }
  expect(wrong.slice(0, 10)).toEqual([]);
  // Of use to nobody but the links to edit.
  expect(leaves.filter(({ mark }) => !held.has(mark)).map(({ record, path }) => `${record} ${path}`)).toEqual([
    'dossier repository.content',
  ]);
});

test('no text breaks out of its line in a file for reference managers', () => {
  const sources = new Set(leaves.filter(({ record }) => record.startsWith('sources/')).map(({ record }) => record)).size;
  const ris = fileOf('data/sources.ris').split(/\r?\n/);
  expect(ris.filter((line) => line.startsWith('TY  - '))).toHaveLength(sources);
  expect(ris.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  expect(fileOf('data/sources.bib').match(/^\s*@/gm)).toHaveLength(sources);
});

test.describe('search', () => {
  const quotes = leaves.filter(({ record, path }) => record.startsWith('quotes/') && path === 'text');
  const names = leaves.filter(({ record, path }) => record.startsWith('actors/') && path === 'name');

  for (const bypassCSP of [false, true]) {
    test.describe(bypassCSP ? 'without the policy' : 'under the policy', () => {
      test.use({ bypassCSP });

      test('finds and shows hostile words as text, on its page', async ({ page }) => {
        const happened = await watch(page);
        for (const { mark, text, record } of [...quotes.slice(0, 6), ...names]) {
          await page.goto(`${site}search/?q=${mark}&kind=${record.split('/')[0]}`);
          const result = page.locator(`[data-result="${record}"]`);
          await expect(result).toBeVisible();
          const shown = (await result.textContent()) ?? '';
          expect(shown).toContain(mark);
          // The part of the text that is shown is shown unchanged.
          const words = text.slice(-40).replace(/\s+/g, ' ');
          expect(shown.replace(/\s+/g, ' ')).toContain(words);
          expect((await look(page)).dangers).toEqual([]);
        }
        expect(happened).toEqual([]);
      });

      test('takes hostile words for a query and shows them as text', async ({ page }) => {
        const happened = await watch(page);
        for (const payload of PAYLOADS) {
          await page.goto(`${site}en/search/?q=${encodeURIComponent(payload)}`);
          // A field has one line: what stood on several is parted by spaces there.
          const inOneLine = payload.replace(/[\r\n]+/g, ' ');
          await expect(page.locator('[data-query]')).toHaveAttribute('data-query', inOneLine);
          await expect(page.locator('input[type=search][name=q]')).toHaveValue(inOneLine);
          expect((await look(page)).dangers, payload).toEqual([]);
        }
        expect(happened).toEqual([]);
      });

      test('shows them as text in the dialog', async ({ page }) => {
        const happened = await watch(page);
        await page.goto(`${site}en/about/`);
        await page.keyboard.press('Control+K');
        const dialog = page.getByRole('dialog');
        for (const { mark, text } of [...quotes.slice(0, 3), ...names.slice(0, 2)]) {
          await dialog.locator('input[type=search]').fill(mark);
          await expect(dialog).toContainText(text.slice(-40).replace(/\s+/g, ' '));
          expect((await look(page)).dangers).toEqual([]);
        }
        for (const payload of PAYLOADS) await dialog.locator('input[type=search]').fill(payload);
        await expect(dialog.locator('[aria-live]').first()).toContainText(/\w/);
        expect((await look(page)).dangers).toEqual([]);
        expect(happened).toEqual([]);
      });
    });
  }
});
