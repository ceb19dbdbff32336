import type { YamlFile } from '../../dossier/load/parse.ts';
import type { Path } from '../../dossier/schema/shape.ts';
import { type Context, type Rule, records } from './rule.ts';

export const evidenceQuoteElsewhere: Rule = {
  id: 'evidence-quote-elsewhere',
  severity: 'error',
  why: 'A quotation proves what its own source says, and nothing of another source.',
  check(context) {
    for (const claim of records(context.loaded, 'claims')) {
      for (const [i, { source, quote }] of claim.data.evidence.entries()) look(context, claim, ['evidence', i, 'quote'], [source], quote);
    }
    for (const figure of records(context.loaded, 'figures')) {
      for (const [i, { source, quote }] of figure.data.values.entries()) look(context, figure, ['values', i, 'quote'], [source], quote);
    }
    for (const event of records(context.loaded, 'events')) {
      for (const [i, { sources, quote }] of (event.data.accounts ?? []).entries())
        look(context, event, ['accounts', i, 'quote'], sources, quote);
    }
  },
};

function look({ loaded, report }: Context, file: YamlFile<unknown>, path: Path, sources: readonly string[], quote: string | undefined) {
  const found = quote === undefined ? undefined : loaded.records.quotes.get(quote);
  if (!found || sources.includes(found.data.source)) return;
  const named = sources.map((id) => `sources/${id}`).join(' or ');
  report(
    file,
    path,
    `quotes/${found.id} stands in sources/${found.data.source}, not in ${named}.`,
    `Name the source ${found.data.source}, or a quotation of ${sources.join(' or ')}.`,
  );
}
