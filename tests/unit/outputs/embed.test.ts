/** A quotation to take away is plain HTML that shows the words and nothing a record could add. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { graphOf } from '../../../src/check/graph.ts';
import { all, get } from '../../../src/dossier/graph.ts';
import { load } from '../../../src/dossier/load/load.ts';
import { LOCALES } from '../../../src/dossier/schema/fields.ts';
import { speakerName } from '../../../src/dossier/speakers.ts';
import { embedPage, embedPath, oembed, quoteHtml } from '../../../src/outputs/embed.ts';
import { difficultDossier, idOf } from '../../corpora/exports/dossier.ts';
import { siteOf } from '../../corpora/exports/site.ts';
import { unmarked } from '../../marks.ts';

const sites = { 'difficult records': siteOf(difficultDossier()), 'the dossier': siteOf(graphOf(load('content'))) };

const parsed = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;

for (const [what, site] of Object.entries(sites)) {
  describe(what, () => {
    test('every quotation is a blockquote with its words, its language and its address', () => {
      for (const locale of LOCALES) {
        for (const node of all(site.graph, 'quotes')) {
          const document = parsed(quoteHtml(site, node, locale));
          const block = document.querySelector('blockquote');
          assert.equal(document.querySelectorAll('blockquote').length, 1);
          assert.equal(block?.getAttribute('lang'), node.data.lang);
          assert.equal(unmarked(block?.textContent ?? ''), node.data.text);
          const source = get(site.graph, 'sources', node.data.source).data;
          if (source.url) assert.equal(block?.getAttribute('cite'), source.url);
          if (source.title) assert.equal(document.querySelector('cite')?.textContent, source.title);
          assert.equal(document.querySelector('bdi')?.textContent, speakerName(site.graph, node, locale));
          assert.equal([...document.querySelectorAll('a')].at(-1)?.getAttribute('href'), site.record(node, locale));
        }
      }
    });

    test('it holds no element but those it is made of, no script, no style, no handler', () => {
      const allowed = new Set(['FIGURE', 'BLOCKQUOTE', 'P', 'FIGCAPTION', 'BDI', 'CITE', 'A']);
      for (const node of all(site.graph, 'quotes')) {
        for (const element of parsed(quoteHtml(site, node, 'fr')).body.querySelectorAll('*')) {
          assert.ok(allowed.has(element.tagName), element.tagName);
          for (const { name } of element.attributes) assert.ok(['lang', 'dir', 'cite', 'href'].includes(name), name);
        }
      }
    });

    test('its oEmbed answer is of type rich, with a frame of the size it says', () => {
      for (const node of all(site.graph, 'quotes')) {
        const answer = JSON.parse(JSON.stringify(oembed(site, node, 'en'))) as ReturnType<typeof oembed>;
        assert.equal(answer.version, '1.0');
        assert.equal(answer.type, 'rich');
        assert.equal(answer.title, site.titleOf(node, 'en').text);
        const frame = parsed(answer.html).querySelector('iframe');
        const [block, ...rest] = [...parsed(answer.html).body.children];
        assert.deepEqual(
          rest.map(({ tagName }) => tagName),
          ['IFRAME'],
        );
        assert.ok(block?.textContent?.includes(node.data.text));
        assert.equal(frame?.getAttribute('src'), site.file(embedPath(node, 'en')));
        assert.equal(frame?.getAttribute('width'), String(answer.width));
        assert.equal(frame?.getAttribute('height'), String(answer.height));
      }
    });
  });
}

const site = sites['difficult records'];

test('words from right to left are set from right to left', () => {
  const block = (name: string) => parsed(quoteHtml(site, get(site.graph, 'quotes', idOf('t', name)), 'en')).querySelector('blockquote');
  assert.equal(block('from right to left')?.getAttribute('dir'), 'rtl');
  assert.equal(block('plain')?.getAttribute('dir'), null);
});

test('a quotation stands between the marks of its language', () => {
  const words = (id: string) => parsed(quoteHtml(site, get(site.graph, 'quotes', id), 'en')).querySelector('p')?.textContent;
  assert.equal(words('bare'), '«\u202fsans adresse\u202f»');
  assert.equal(words('t-plain'), '“Artists open access to a video generator”');
});

test('the page for a frame allows nothing but its own style', () => {
  const html = embedPage(site, get(site.graph, 'quotes', 't-plain'), 'fr');
  const { document } = parseHTML(html);
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
  const style = document.querySelector('style')?.textContent ?? '';
  assert.match(policy, /^default-src 'none';/);
  assert.ok(policy.includes(`'sha256-${createHash('sha256').update(style).digest('base64')}'`), policy);
  assert.equal(document.querySelector('script'), null);
  assert.equal(document.documentElement.getAttribute('lang'), 'fr');
  assert.equal(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), 'https://dossier.example/path/fr/quotes/t-plain/');
});

test('in WordPress, which takes the links out of a frame, the quotation stands as text with its links', () => {
  for (const node of all(site.graph, 'quotes')) {
    const { html } = oembed(site, node, 'fr');
    // As wp_filter_oembed_result (wp-includes/embed.php): these elements and attributes, then a blockquote before a frame.
    const kept = html.replace(/<(?!\/?(?:a|blockquote|iframe)\b)[^>]*>/g, '').replace(/<a href="([^"]*)"[^>]*>/g, '<a href="$1">');
    const [, block = ''] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>).*/s.exec(kept) ?? [];
    const document = parsed(block);
    const quote = document.querySelector('blockquote');
    assert.ok(quote?.textContent?.includes(node.data.text), node.id);
    assert.equal(kept, html);
    const source = get(site.graph, 'sources', node.data.source).data;
    const links = [...(quote?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
    if (source.url) assert.equal(links[0], source.url);
    assert.equal(links.at(-1), site.record(node, 'fr'));
  }
});
