import type { Kind } from '../../dossier/kinds.ts';
import type { Loaded } from '../../dossier/load/load.ts';
import type { YamlFile } from '../../dossier/load/parse.ts';
import { type Path, reach, shapes } from '../../dossier/schema/shape.ts';
import { type Context, type Rule, records } from './rule.ts';

export const missingLanguage: Rule = {
  id: 'missing-language',
  severity: 'error',
  why: 'Both languages are equals: what one reader can read, the other can.',
  check(context) {
    const { loaded } = context;
    if (loaded.header) look(context, loaded.header, 'dossier');
    for (const record of records(loaded)) look(context, record, record.kind);
    const rendersOfBroken = new Set(brokenQuotes(loaded).flatMap((text) => /^renders:\s*["']?([a-z0-9-]+)/m.exec(text)?.[1] ?? []));
    const rendered = Map.groupBy(records(loaded, 'quotes'), (quote) => quote.data.renders);
    for (const quote of records(loaded, 'quotes')) {
      const written = new Set([quote.data.lang.split('-')[0], ...Object.keys(quote.data.translations ?? {})]);
      for (const other of rendered.get(quote.id) ?? []) written.add(other.data.lang.split('-')[0]);
      const original = quote.data.renders && loaded.records.quotes.get(quote.data.renders);
      if (original) written.add(original.data.lang.split('-')[0]);
      // What a record that cannot be read would supply is not known.
      if (rendersOfBroken.has(quote.id) || (quote.data.renders && loaded.broken.quotes.has(quote.data.renders))) continue;
      for (const locale of context.locales) {
        if (written.has(locale)) continue;
        context.report(
          quote,
          ['translations'],
          `The quotation cannot be read in the language ${locale}.`,
          `Add translations: { ${locale}: … }, or a record that renders it.`,
          'key',
        );
      }
    }
  },
};

function look({ locales, report }: Context, file: YamlFile<unknown>, kind: Kind | 'dossier') {
  for (const pattern of shapes[kind].words) {
    if (kind === 'quotes' && pattern[0] === 'translations') continue;
    for (const { path, value } of reach(file.data, pattern)) {
      if (typeof value !== 'object' || value === null) continue;
      for (const locale of locales) {
        if (locale in value) continue;
        report(
          file,
          path,
          `${labelOf(path)} has no words in the language ${locale}.`,
          `Add ${locale}: … below ${String(path.findLast((step) => typeof step === 'string'))}.`,
          'key',
        );
      }
    }
  }
}

/** The texts of quotations that could not be read as records. */
const brokenQuotes = ({ broken, files }: Loaded): string[] =>
  broken.quotes.size === 0
    ? []
    : files.filter(({ file }) => broken.quotes.has(/[\\/]quotes[\\/]([^\\/]+)\.yaml$/.exec(file)?.[1] ?? '')).map(({ text }) => text);

const labelOf = (path: Path) =>
  path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${step}`))
    .join('')
    .slice(1);
