/** The words of a quotation in another language: published, in a record of their own, or translated by us. */
import { type Graph, get, type Node, referring } from './graph.ts';
import type { Locale } from './schema/fields.ts';

/** The same words in another language. */
export interface Translation {
  readonly text: string;
  /** A BCP 47 tag. */
  readonly lang: string;
  /** The record the words stand in; absent where the translation is ours. */
  readonly quote?: Node<'quotes'>;
}

/** `pt-BR` → `pt`. */
export const baseOf = (lang: string): string => lang.split('-')[0] ?? lang;

export const originalOf = (graph: Graph, quote: Node<'quotes'>): Node<'quotes'> | undefined =>
  quote.data.renders ? get(graph, 'quotes', quote.data.renders) : undefined;

const published = (quote: Node<'quotes'>): Translation => ({ text: quote.data.text, lang: quote.data.lang, quote });

/** Of several renderings, that of the documented article first. */
const best = (graph: Graph, quotes: readonly Node<'quotes'>[]) =>
  quotes.find(({ data }) => data.source === graph.header.article) ?? quotes[0];

/**
 * The words of a quotation in the reader's language; undefined where they are in it already:
 * a published rendering first, then the original it renders, then our translation.
 */
export function readingOf(graph: Graph, quote: Node<'quotes'>, locale: Locale): Translation | undefined {
  const isInLocale = ({ data }: Node<'quotes'>) => baseOf(data.lang) === locale;
  if (isInLocale(quote)) return undefined;
  const rendering = best(graph, referring(quote, 'quotes', 'renders').filter(isInLocale));
  if (rendering) return published(rendering);
  const original = originalOf(graph, quote);
  if (original && isInLocale(original)) return published(original);
  const ours = quote.data.translations?.[locale];
  return ours === undefined ? undefined : { text: ours, lang: locale };
}
