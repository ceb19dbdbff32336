/** What the exports are told of this site. */
import packageJson from '../../package.json' with { type: 'json' };
import type { Site } from '../dossier/export/site.ts';
import { ui } from '../i18n/index.ts';
import { absolute, fileHref, href } from './address.ts';
import { checkOf } from './checked.ts';
import { graph } from './dossier.ts';
import { recordHref, titleOf } from './record.ts';

export const site: Site = {
  graph,
  version: packageJson.version,
  home: (locale) => absolute(href(locale)),
  record: (node, locale) => absolute(recordHref(node, locale)),
  index: (kind, locale) => absolute(href(locale, kind === 'passages' ? 'article' : kind)),
  file: (path) => absolute(fileHref(path)),
  titleOf,
  kindName: (kind, locale) => ui(locale).kinds[kind],
  checked: (quote) => checkOf(graph, quote),
};
