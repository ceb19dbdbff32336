/**
 * What a page shows where its address is shared: a card each for the home page,
 * every page of prose, every index, every claim and every quotation, in each
 * language; other records share the card of their kind.
 */

import { sourceName } from '../../components/pictures/voice.ts';
import { all, type Graph, get, key, type Node } from '../../dossier/graph.ts';
import { type CardKind, isKind, isPaged, type Kind, PAGED } from '../../dossier/kinds.ts';
import type { Claim } from '../../dossier/schema/claim.ts';
import type { Locale } from '../../dossier/schema/fields.ts';
import { speakerName } from '../../dossier/speakers.ts';
import { readingOf } from '../../dossier/translations.ts';
import { say, ui } from '../../i18n/index.ts';
import { translatedText } from '../../site/translated.ts';

/**
 * How many records of one kind are given cards of their own. A card takes about
 * 30 ms of one core to draw and 30 kB to keep: of a kind with more records, all
 * share the card of the kind.
 */
export const CARDS_OF_A_KIND = 300;

/** What is drawn on a card: all of it, so that equal cards are drawn once. */
export interface Card {
  /** What it is: “Quotation”, or the title of the dossier. */
  readonly eyebrow: string;
  readonly status?: { readonly name: Claim['status']; readonly label: string };
  readonly text: string;
  readonly lang: string;
  /** True where the text is somebody’s exact words and stands between quotation marks. */
  readonly isQuoted: boolean;
  /** The same words in the reader’s language, with who translated them. */
  readonly reading?: string;
  /** Who says it, and where. */
  readonly by?: string;
  /** The name of the dossier. */
  readonly foot: string;
}

type Draw<K extends Kind> = (graph: Graph, node: Node<K>, locale: Locale) => Card;

/** The cards of the kinds whose records have their own. */
const CARDS: { [K in CardKind]: Draw<K> } = { quotes: quoteCard, claims: claimCard };

/** How a kind’s cards are drawn; undefined where its records share the card of the kind. */
const drawOf = (graph: Graph, kind: Kind): Draw<Kind> | undefined =>
  all(graph, kind).length <= CARDS_OF_A_KIND ? (CARDS as { [K in Kind]?: Draw<Kind> })[kind] : undefined;

const path = (locale: Locale, name: string) => `cards/${locale}/${name === '' ? 'home' : name}.png`;

/**
 * The file of a page’s card.
 * @param page the page’s path under its language’s root: `claims/unfair-toll`, `overview`, or '' for the home page
 */
export function cardPath(graph: Graph, locale: Locale, page: string): string {
  const [kind = '', id] = page.split('/');
  if (graph.nodes.pages.has(page) || page === 'matrix' || page === 'article') return path(locale, page);
  if (!isKind(kind) || !isPaged(kind)) return path(locale, '');
  return id && drawOf(graph, kind) && graph.nodes[kind].has(id) ? path(locale, page) : path(locale, kind);
}

/** Every card of a dossier, by its file. */
export function cardsOf(graph: Graph): Map<string, Card> {
  const cards = new Map<string, Card>();
  for (const locale of graph.locales) {
    const t = ui(locale);
    const foot = say(graph.header.title, locale);
    const page = (name: string, text: string, by?: string) =>
      cards.set(path(locale, name), { eyebrow: foot, text, lang: locale, isQuoted: false, ...(by ? { by } : {}), foot: host(graph) });
    page('', foot, say(graph.header.description, locale));
    page('matrix', t.pictures.matrix.title);
    if (graph.header.article) page('article', t.article.title);
    for (const node of all(graph, 'pages'))
      page(node.id, say(node.data.title, locale), node.data.summary && say(node.data.summary, locale));
    for (const kind of PAGED) {
      page(kind, t.kinds[kind], t.count[kind](all(graph, kind).length));
      const draw = drawOf(graph, kind);
      if (draw) for (const node of all(graph, kind)) cards.set(path(locale, key(node)), draw(graph, node, locale));
    }
  }
  return cards;
}

const host = (graph: Graph) => new URL(graph.header.site).host;

function quoteCard(graph: Graph, node: Node<'quotes'>, locale: Locale): Card {
  const { text, lang, source } = node.data;
  const from = get(graph, 'sources', source);
  const name = speakerName(graph, node, locale);
  const publisher = sourceName(graph, from);
  const reading = readingOf(graph, node, locale);
  return {
    eyebrow: ui(locale).pictures.card.quotes,
    text,
    lang,
    isQuoted: true,
    ...(reading ? { reading: translatedText(graph, reading, locale) } : {}),
    by: publisher === name ? name : `${name} · ${publisher}`,
    foot: say(graph.header.title, locale),
  };
}

function claimCard(graph: Graph, { data }: Node<'claims'>, locale: Locale): Card {
  const t = ui(locale);
  return {
    eyebrow: t.pictures.card.claims,
    status: { name: data.status, label: t.claim.statuses[data.status] },
    text: say(data.title, locale),
    lang: locale,
    isQuoted: false,
    by: say(data.reason, locale),
    foot: say(graph.header.title, locale),
  };
}
