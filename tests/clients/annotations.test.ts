/** Annotations in a client that follows the W3C’s specification: every selector finds its words once in the text of the source. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { JSDOM } from 'jsdom';
import { escapeXml } from '../../src/outputs/xml.ts';
import { evidenceTexts, missingEvidence } from '../unit/verbatim/evidence.ts';
import { folder } from './pages.ts';

interface Annotation {
  id: string;
  target: { selector: { type: 'TextQuoteSelector'; exact: string; prefix?: string; suffix?: string } }[];
}

test('every selector of a source that is at hand finds its words there, once', { skip: missingEvidence }, async () => {
  const missed: string[] = [];
  let found = 0;
  for (const { source, text } of evidenceTexts()) {
    const file = join(folder, `data/annotations/${source}.jsonld`);
    if (!existsSync(file)) continue;
    const paragraphs = text.split(/\n\s*\n/).map((paragraph) => `<p>${escapeXml(paragraph)}</p>`);
    const { window } = new JSDOM(`<!doctype html><body>${paragraphs.join('\n')}</body>`);
    // The client takes them from the page it runs in.
    Object.assign(globalThis, { Node: window.Node, NodeFilter: window.NodeFilter, Range: window.Range });
    for (const { id, target } of (JSON.parse(readFileSync(file, 'utf8')) as { items: Annotation[] }).items) {
      for (const { selector } of target) {
        const places: string[] = [];
        for await (const range of createTextQuoteSelectorMatcher(selector)(window.document.body)) places.push(range.toString());
        if (places.length === 1 && places[0] === selector.exact) found += 1;
        else missed.push(`${id}: ${places.length} places`);
      }
    }
  }
  assert.deepEqual(missed, []);
  assert.ok(found > 0);
});
