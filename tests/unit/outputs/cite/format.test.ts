/** References read as the styles’ manuals have them, in the language of the page, whatever the record holds. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import CSL from 'citeproc';
import { get, type Node } from '../../../../src/dossier/graph.ts';
import { LOCALES, type Locale } from '../../../../src/dossier/schema/fields.ts';
import { source as sourceSchema } from '../../../../src/dossier/schema/source.ts';
import { LANGUAGES } from '../../../../src/i18n/index.ts';
import { citer, type Reference } from '../../../../src/outputs/cite/cite.ts';
import { dated, plain, prepared, styleOf } from '../../../../src/outputs/cite/format.ts';
import { type CslItem, sourceItem } from '../../../../src/outputs/cite/item.ts';
import { localeTree, STYLES, styleTree } from '../../../../src/outputs/cite/styles.ts';
import { difficultDossier, idOf, nameId } from '../../../corpora/exports/dossier.ts';
import { NAMES } from '../../../corpora/exports/names.ts';
import { siteOf } from '../../../corpora/exports/site.ts';
import { UNPRINTABLE, WORDS } from '../../../corpora/exports/words.ts';

const graph = difficultDossier();
const cite = citer(siteOf(graph));
const source = (id: string) => get(graph, 'sources', id);
const named = (name: string) => source(nameId(NAMES.findIndex((one) => one.name === name)));
const text = (references: Reference[], style: string) => plain(references.find((one) => one.style === style)?.runs ?? []);

/** Every style, with its no-break spaces made plain. */
const inStyles = (node: Node<'sources'>, locale: Locale) =>
  cite.source(node, locale).map(({ runs }) => plain(runs).replace(/[\u00a0\u202f]/g, ' '));

test('an English page cites an English source', () => {
  assert.deepEqual(inStyles(source(idOf('t', 'a name in mixed capitals')), 'en'), [
    'iPhone, OpenAI and eBay at war. (2024, November 26). iPhone, OpenAI and eBay at war. https://example.com/a_b/t-a-name-in-mixed-capitals?x=1&y=%20#z~1',
    '“iPhone, OpenAI and eBay at War.” iPhone, OpenAI and eBay at war, 26 Nov. 2024, https://example.com/a_b/t-a-name-in-mixed-capitals?x=1&y=%20#z~1.',
    '“iPhone, OpenAI and eBay at War.” 2024. iPhone, OpenAI and eBay at war. November 26, 2024. https://example.com/a_b/t-a-name-in-mixed-capitals?x=1&y=%20#z~1.',
    'iPhone, OpenAI and eBay at war, 2024. iPhone, OpenAI and eBay at war. Online. 26 November 2024. Available from: https://example.com/a_b/t-a-name-in-mixed-capitals?x=1&y=%20#z~1 [Accessed 22 November 2026].',
  ]);
});

test('a French page cites a source with an author and a particle', () => {
  assert.deepEqual(inStyles(named('Simone de Beauvoir'), 'fr'), [
    'de Beauvoir, S. (2024). A title. A paper. https://example.com/3',
    'de Beauvoir, Simone. « A Title ». A paper, 2024, https://example.com/3.',
    'Beauvoir, Simone de. 2024. « A title ». A paper, 2024. https://example.com/3.',
    'DE BEAUVOIR, Simone, 2024. A title. A paper [en ligne]. 2024. Disponible à l’adresse : https://example.com/3',
  ]);
});

describe('an author is', () => {
  const cases: [string, string, string][] = [
    ['Tim Boucher', 'Boucher, T. (2024).', 'Boucher, Tim. “A Title.”'],
    ['Martin Luther King Jr.', 'King, M. L., Jr. (2024).', 'King, Martin Luther, Jr. “A Title.”'],
    ['XU Cheng', 'XU Cheng. (2024).', 'XU Cheng. “A Title.”'],
    ['JD Vance', 'Vance, J. D. (2024).', 'Vance, J. D. “A Title.”'],
    ['LE CUN Yann', 'LE CUN, Y. (2024).', 'LE CUN, Yann. “A Title.”'],
    ['Owen', 'Owen. (2024).', 'Owen. “A Title.”'],
    ['Bea Ramos, Power Dada', 'Bea Ramos, Power Dada. (2024).', 'Bea Ramos, Power Dada. “A Title.”'],
    ['Smith and Sons', 'Smith and Sons. (2024).', 'Smith and Sons. “A Title.”'],
    ['محمود درويش', 'محمود درويش. (2024).', 'محمود درويش. “A Title.”'],
    ['<i>Ann</i> & <b>Other</b>', '<i>Ann</i> & <b>Other</b>. (2024).', '<i>Ann</i> & <b>Other</b>. “A Title.”'],
    ['</script> Smith', '</script> Smith. (2024).', '</script> Smith. “A Title.”'],
  ];
  for (const [name, apa, mla] of cases) {
    test(name, () => {
      assert.ok(text(cite.source(named(name), 'en'), 'apa').startsWith(apa), text(cite.source(named(name), 'en'), 'apa'));
      assert.ok(text(cite.source(named(name), 'en'), 'mla').startsWith(mla), text(cite.source(named(name), 'en'), 'mla'));
    });
  }
});

describe('a date is', () => {
  const cases: [string, string, string, string][] = [
    ['a day', '(2024, November 26)', '(2024, 26 novembre)', ', 26 Nov. 2024,'],
    ['a month', '(2024, November)', '(2024, novembre)', ', Nov. 2024,'],
    ['a year', '(2024)', '(2024)', ', 2024,'],
    ['an inferred day', '([27 November 2024])', '([27 novembre 2024])', ', [27 November 2024],'],
    ['inferred days of one month', '([2–8 December 2024])', '([2–8 décembre 2024])', ', [2–8 December 2024],'],
    ['months of two years', '(2024–2025, December–January)', '(2024–2025, décembre–janvier)', ', Dec. 2024–Jan. 2025,'],
    ['no date', '(n.d.)', '(s. d.)', ''],
  ];
  for (const [name, en, fr, mla] of cases) {
    test(name, () => {
      const dated = source(idOf('d', name.replace('inferred days', 'days')));
      const spaced = (words: string) => words.replace(/[\u00a0\u2009]/g, ' ').replace(' – ', '–');
      const [english, french] = [spaced(text(cite.source(dated, 'en'), 'apa')), spaced(text(cite.source(dated, 'fr'), 'apa'))];
      assert.ok(english.includes(en), english);
      assert.ok(french.includes(fr), french);
      assert.ok(spaced(text(cite.source(dated, 'en'), 'mla')).includes(mla), text(cite.source(dated, 'en'), 'mla'));
    });
  }
});

test('a French reference keeps its no-break spaces', () => {
  assert.match(text(cite.source(named('Tim Boucher'), 'fr'), 'mla'), /«[\u00a0\u202f]A Title[\u00a0\u202f]»/);
});

test('a title that was not seen is put in brackets, in the page’s language', () => {
  for (const reference of cite.source(source('bare'), 'fr'))
    assert.ok(plain(reference.runs).includes('titre non consulté]'), plain(reference.runs));
  for (const reference of cite.source(source('bare'), 'en'))
    assert.ok(plain(reference.runs).includes('; title not seen]'), plain(reference.runs));
});

test('a source seen only in a copy is cited with the copy’s address', () => {
  for (const reference of cite.source(source('mirrored'), 'en')) assert.ok(plain(reference.runs).includes('https://mirror.example.com/'));
});

test('the page of a record is cited with its own words untouched, the dossier’s title, its date and its address', () => {
  const quote = get(graph, 'quotes', idOf('t', 'a name in mixed capitals'));
  assert.deepEqual(
    cite.page(quote, 'en').map(({ runs }) => plain(runs).replace(/\u00a0/g, ' ')),
    [
      'iPhone, OpenAI and eBay at war. (2026, November 20). A “dossier” & <more>. https://dossier.example/path/quotes/t-a-name-in-mixed-capitals/',
      '“iPhone, OpenAI and eBay at war.” A “dossier” & <more>, 20 Nov. 2026, https://dossier.example/path/quotes/t-a-name-in-mixed-capitals/.',
      '“iPhone, OpenAI and eBay at war.” 2026. A “dossier” & <more>. November 20, 2026. https://dossier.example/path/quotes/t-a-name-in-mixed-capitals/.',
      'iPhone, OpenAI and eBay at war, 2026. A “dossier” & <more>. Online. 20 November 2026. Available from: https://dossier.example/path/quotes/t-a-name-in-mixed-capitals/',
    ],
  );
});

test('a title that ends in an ellipsis gets no full stop after it', () => {
  for (const locale of LOCALES) {
    const node = source(idOf('t', 'an ellipsis'));
    for (const { style, runs } of [...cite.source(node, locale), ...cite.page(node, locale)])
      assert.doesNotMatch(plain(runs), /…\./, `${style} ${locale}`);
  }
});

test('what the style sets in italics is a run of its own', () => {
  const runs = cite.source(named('Tim Boucher'), 'en').find(({ style }) => style === 'apa')?.runs;
  assert.deepEqual(runs, [
    { text: 'Boucher, T. (2024). A title. ', italic: false },
    { text: 'A paper', italic: true },
    { text: '. https://example.com/0', italic: false },
  ]);
});

test('no reference has a sign of the processor’s own in it', () => {
  for (const locale of LOCALES) {
    for (const { name, text: words } of WORDS) {
      const node = source(idOf('t', name));
      for (const { runs } of [...cite.source(node, locale), ...cite.page(node, locale)]) {
        assert.doesNotMatch(plain(runs), /%%STRING%%|undefined/);
        if (!/<span|nocase/.test(words)) assert.doesNotMatch(plain(runs), /nocase/);
        if (!/\p{Co}/u.test(words)) assert.doesNotMatch(plain(runs), /\p{Co}/u);
      }
    }
  }
});

test('words without marks of quotation stand in every reference to the letter', () => {
  for (const { name, text: words } of WORDS) {
    if (/["'“”‘’«»]|\s\s|[\n\r\t\u2028\u2029]/.test(words)) continue;
    const page = get(graph, 'quotes', idOf('t', name));
    for (const locale of LOCALES)
      for (const { style, runs } of cite.page(page, locale))
        assert.ok(plain(runs).includes(words.replace(/[.:;]+$/, '')), `${style}: ${plain(runs)}`);
  }
});

test('a style changes no letter of a title, only its case', () => {
  for (const { id } of STYLES) {
    for (const locale of LOCALES) {
      const { titleOf } = styleOf(id, locale);
      for (const { name, text: words } of WORDS) {
        assert.equal(
          titleOf(sourceItem(graph, source(idOf('t', name)), locale)).toLowerCase(),
          words.toLowerCase().replace(/[\n\r\t\u2028\u2029]+/g, ' '),
          id,
        );
      }
    }
  }
});

test('a reference made by shape is the one the processor makes of the item itself', () => {
  const decoded = (html: string) =>
    html
      .replace(/<(?!\/?i>)[^>]*>/g, '')
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
      .replace(/[ \t\n]+/g, ' ')
      .replace(/…(<\/i>)?\./g, '…$1')
      .replace(/(?<!\.)\.(<\/i>)? ?\. /g, '.$1 ')
      .trim();
  const titled = WORDS.map(({ name }) => source(idOf('t', name)));
  for (const { id: style } of STYLES) {
    for (const locale of LOCALES) {
      let item: CslItem;
      const engine = new CSL.Engine(
        { retrieveLocale: localeTree, retrieveItem: () => item },
        prepared(styleTree(style, locale)),
        LANGUAGES[locale].citations.tag,
        true,
      );
      let count = 0;
      for (const node of titled) {
        const words = node.data.title ?? '';
        // What the processor takes for markup, quotation or the end of a text, it does other things with; italics it gives to alphabets only.
        if (/[<>&"'‘’“”\p{Co}\n\r\t\u2028]| {2}/u.test(words) || !/[A-Za-z\u0370-\u06ff]/.test(words)) continue;
        count += 1;
        const whole = sourceItem(graph, node, locale);
        const container = whole['container-title'];
        item = dated({
          ...whole,
          id: `x${count}`,
          ...(container !== undefined && { 'container-title': `<span class="nocase">${container}</span>` }),
        });
        engine.updateItems([item.id]);
        const made = cite.source(node, locale).find((one) => one.style === style)?.runs ?? [];
        assert.equal(
          made.map(({ text, italic }) => (italic ? `<i>${text}</i>` : text)).join(''),
          decoded(engine.makeBibliography()[1].join('')),
        );
      }
      assert.ok(count > 30, `only ${count}`);
    }
  }
});

test('every style names title, publisher, year and address of every kind of source', () => {
  const node = source(idOf('t', 'plain'));
  for (const kind of sourceSchema.shape.kind.options) {
    for (const locale of LOCALES) {
      for (const { id } of STYLES) {
        const style = styleOf(id, locale);
        for (const authors of [[], [{ name: 'Jane Doe' }]]) {
          const data = { ...node.data, kind, authors, title: 'A short title', publisher: { name: 'Example House' } };
          const text = plain(style.format(sourceItem(graph, { ...node, data }, locale)));
          for (const part of [
            /a short title/i,
            /Example House/,
            /2024/,
            /https:\/\/example\.com\/a_b/,
            ...(authors.length ? [/doe/i] : []),
          ])
            assert.match(text, part, `${kind} ${locale} ${id}`);
          assert.doesNotMatch(text, /\.\s?\./, `${kind} ${locale} ${id}`);
        }
      }
    }
  }
});

test('characters no reference can carry break none', () => {
  const unprintable = citer(siteOf(difficultDossier(UNPRINTABLE)));
  const graph = difficultDossier(UNPRINTABLE);
  for (const { name } of UNPRINTABLE) {
    for (const { runs } of unprintable.source(get(graph, 'sources', idOf('t', name)), 'en'))
      assert.match(plain(runs), /2024.*https:\/\/example\.com/);
  }
});
