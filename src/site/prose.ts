import type { Node } from '../dossier/graph.ts';
import type { Locale } from '../dossier/schema/fields.ts';
import { graph } from './dossier.ts';

/** The language the prose of a record can be read in: the reader’s, else the first it was written in. */
export const proseLocale = (node: Node, locale: Locale): Locale | undefined =>
  node.prose[locale] ? locale : graph.locales.find((one) => node.prose[one]);
