/** Graph → what is searched: one document a record, in the languages its words are in. */
import { all, get, type Graph, key, type Node } from '../dossier/graph.ts';
import { type Kind, KINDS, type Locale, type Words } from '../dossier/schema/fields.ts';

export interface SearchDocument {
  /** `quotes/letter-approval`. */
  key: string;
  kind: Kind;
  /** What is shown and matched, in the order of importance; `lang` is the language of each. */
  texts: { text: string; lang: string; role: 'words' | 'title' | 'translation' | 'note' }[];
  /** The languages a reader can find it in. */
  langs: string[];
  /** What a result says beside its words: for quotations the speaker, the source and its date. */
  about: string[];
}

export function searchDocuments(graph: Graph, proseText: (node: Node, locale: Locale) => string): SearchDocument[] {
  return KINDS.flatMap((kind) => (all(graph, kind) as Node[]).map((node) => documentOf(graph, node, proseText)));
}

function documentOf(graph: Graph, node: Node, proseText: (node: Node, locale: Locale) => string): SearchDocument {
  const texts: SearchDocument['texts'] = [];
  const add = (text: string | undefined, lang: string, role: SearchDocument['texts'][number]['role']) => {
    if (text) texts.push({ text, lang, role });
  };
  const addWords = (words: Words | undefined, role: SearchDocument['texts'][number]['role']) => {
    for (const locale of graph.locales) add(words?.[locale], locale, role);
  };
  const is = <K extends Kind>(kind: K): Node<K> | undefined => ((node.kind as Kind) === kind ? (node as unknown as Node<K>) : undefined);

  const about: string[] = [];
  const quote = is('quotes');
  if (quote) {
    const origin = get(graph, 'sources', quote.data.source).data;
    const publisher = typeof origin.publisher === 'string' ? get(graph, 'actors', origin.publisher).data.name : origin.publisher.name;
    about.push(get(graph, 'actors', quote.data.speaker).data.name, origin.title ?? publisher, origin.published?.date ?? '');
    add(quote.data.text, quote.data.lang, 'words');
    addWords(quote.data.translations, 'translation');
    add(get(graph, 'actors', quote.data.speaker).data.name, '', 'note');
    addWords(quote.data.context, 'note');
    addWords(quote.data.note, 'note');
  }
  const claim = is('claims');
  if (claim) {
    addWords(claim.data.title, 'title');
    addWords(claim.data.reason, 'note');
    for (const one of claim.data.evidence) addWords(one.note, 'note');
  }
  const source = is('sources');
  if (source) {
    add(source.data.title, source.data.lang, 'title');
    const { publisher } = source.data;
    add(typeof publisher === 'string' ? get(graph, 'actors', publisher).data.name : publisher.name, '', 'title');
    addWords(source.data.note, 'note');
  }
  const actor = is('actors');
  if (actor) {
    add([actor.data.name, ...(actor.data.aliases ?? [])].join(' · '), '', 'title');
    addWords(actor.data.summary, 'note');
    addWords(actor.data.note, 'note');
  }
  const event = is('events');
  if (event) {
    addWords(event.data.title, 'title');
    addWords(event.data.summary, 'note');
  }
  const figure = is('figures');
  if (figure) {
    addWords(figure.data.title, 'title');
    addWords(figure.data.summary, 'note');
    for (const value of figure.data.values) addWords(value.note, 'note');
  }
  const topic = is('topics');
  if (topic) {
    addWords(topic.data.term, 'title');
    addWords(topic.data.definition, 'note');
  }
  addWords(is('passages')?.data.paraphrase, 'title');
  const page = is('pages');
  if (page) {
    addWords(page.data.title, 'title');
    addWords(page.data.summary, 'note');
  }
  for (const locale of graph.locales) if (node.prose[locale]) add(proseText(node, locale), locale, 'note');
  return { key: key(node), kind: node.kind, texts, about, langs: [...new Set(texts.map(({ lang }) => lang).filter(Boolean))] };
}
