/**
 * What stands beside the words of a quotation in another language: who translated
 * them. On pages Translation.astro prints both; this is for texts without markup.
 */
import { type Graph, get } from '../dossier/graph.ts';
import { marked } from '../dossier/marks.ts';
import type { Locale } from '../dossier/schema/fields.ts';
import type { Translation } from '../dossier/translations.ts';
import { ui } from '../i18n/index.ts';
import { publisherName } from '../outputs/cite/name.ts';

/** “our translation”, “as translated by Clubic”, “the original words”. */
export function translationLabel(graph: Graph, { quote }: Translation, locale: Locale): string {
  const t = ui(locale).quote;
  if (!quote) return t.ours;
  return quote.data.renders ? t.rendering(publisherName(graph, get(graph, 'sources', quote.data.source).data)) : t.original;
}

/** The translated words between quotation marks, with who translated them in brackets. */
export const translatedText = (graph: Graph, translation: Translation, locale: Locale): string =>
  `${marked(translation.text, translation.lang)} (${translationLabel(graph, translation, locale)})`;
