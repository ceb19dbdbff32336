/**
 * Quotations as annotations of their sources: W3C Web Annotation Data Model, with
 * TextQuoteSelectors (§4.2.4), one AnnotationPage for each source (§5.2) and one
 * AnnotationCollection (§5.1). A client that knows them marks the words in the source.
 */

import { all, get, type Node, referring } from '../dossier/graph.ts';
import { say } from '../i18n/index.ts';
import { addressOf } from './cite/item.ts';
import { instantOf, licenceAddress, mainLocale, type Site } from './site.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** The media type that the Web Annotation Protocol asks for. */
export const ANNOTATION_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

const COLLECTION = 'data/annotations/collection.jsonld';
const pagePath = (source: Node<'sources'>) => `data/annotations/${source.id}.jsonld`;

const quotesOf = (source: Node<'sources'>) => referring(source, 'quotes', 'source');
const annotated = (site: Site) => all(site.graph, 'sources').filter((source) => quotesOf(source).length > 0);

/**
 * The words as a source prints them: what stands in square brackets is the editor’s,
 * and omissions (`[…]`) split the quotation. A word with a bracket in it (`[w]e`)
 * is left out, since its letters in the source are not known.
 */
export function exactParts(text: string): string[] {
  return text
    .split(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]*\[[^[\]]*\][\p{L}\p{M}\p{N}]*/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/**
 * The context goes along only where the words stand more than once: a client takes it to
 * the letter, and a record has it trimmed, on one line, without the markup of the source.
 */
function selectors(site: Site, node: Node<'quotes'>) {
  const { text, selector = {} } = node.data;
  const parts = exactParts(text);
  const { prefix, suffix } = site.standsTwice(node) ? selector : {};
  return (parts.length > 0 ? parts : [text]).map((exact, at, { length }) => ({
    type: 'TextQuoteSelector',
    exact,
    ...(at === 0 && prefix !== undefined && { prefix: /[\p{Ps}\p{Pi}'’‑-]$/u.test(prefix) ? prefix : `${prefix} ` }),
    ...(at === length - 1 && suffix !== undefined && { suffix: /^[\p{Pe}\p{Pf}.,;:!?…'’‑-]/u.test(suffix) ? suffix : ` ${suffix}` }),
  }));
}

/** One annotation: its target is the words in the source, one target for each unbroken run; its bodies are the record’s pages and what they say of the words. */
export function annotation(site: Site, node: Node<'quotes'>) {
  const { graph } = site;
  const source = get(graph, 'sources', node.data.source);
  const { added, updated, context } = node.data;
  return {
    id: `${site.record(node, mainLocale(graph))}#annotation`,
    type: 'Annotation',
    motivation: 'linking',
    ...(added !== undefined && { created: instantOf(added) }),
    ...(updated !== undefined && { modified: instantOf(updated) }),
    rights: licenceAddress(graph.header.licence),
    body: graph.locales.flatMap((locale) => [
      { id: site.record(node, locale), type: 'Text', format: 'text/html', language: locale },
      ...(context?.[locale]
        ? [{ type: 'TextualBody', value: context[locale], format: 'text/plain', language: locale, purpose: 'describing' }]
        : []),
    ]),
    target: selectors(site, node).map((selector) => ({
      type: 'SpecificResource',
      source: addressOf(source.data) ?? site.record(source, mainLocale(graph)),
      selector,
    })),
  };
}

const collectionHead = (site: Site) => ({
  id: site.file(COLLECTION),
  type: 'AnnotationCollection',
  label: say(site.graph.header.title, mainLocale(site.graph)),
  total: all(site.graph, 'quotes').length,
});

/** Every annotated source with the path of its page and the page’s content. */
export function annotationPages(site: Site): { path: string; page: () => object }[] {
  const sources = annotated(site);
  let start = 0;
  return sources.map((source, at) => {
    const quotes = quotesOf(source);
    const startIndex = start;
    start += quotes.length;
    const [previous, next] = [sources[at - 1], sources[at + 1]];
    const page = () => ({
      '@context': CONTEXT,
      id: site.file(pagePath(source)),
      type: 'AnnotationPage',
      partOf: collectionHead(site),
      ...(previous && { prev: site.file(pagePath(previous)) }),
      ...(next && { next: site.file(pagePath(next)) }),
      startIndex,
      items: quotes.map((quote) => annotation(site, quote)),
    });
    return { path: pagePath(source), page };
  });
}

/** The collection of them all, which names its first and last page. */
export function annotationCollection(site: Site): { path: string; collection: () => object } {
  const sources = annotated(site);
  const [first, last] = [sources[0], sources.at(-1)];
  return {
    path: COLLECTION,
    collection: () => ({
      '@context': CONTEXT,
      ...collectionHead(site),
      ...(first && last && { first: site.file(pagePath(first)), last: site.file(pagePath(last)) }),
    }),
  };
}
