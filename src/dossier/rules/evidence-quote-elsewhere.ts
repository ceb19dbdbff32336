import type { YamlFile } from '../load.ts';
import type { Path } from '../schema/shape.ts';
import { type Context, type Rule, records } from './rule.ts';

export const evidenceQuoteElsewhere: Rule = {
  id: 'evidence-quote-elsewhere',
  severity: 'error',
  why: 'A quotation proves what its own source says, and nothing of another source.',
  check(context) {
    for (const claim of records(context.loaded, 'claims')) {
      for (const [i, one] of claim.data.evidence.entries()) look(context, claim, ['evidence', i, 'quote'], one);
    }
    for (const figure of records(context.loaded, 'figures')) {
      for (const [i, one] of figure.data.values.entries()) look(context, figure, ['values', i, 'quote'], one);
    }
  },
};

function look({ loaded, report }: Context, file: YamlFile<unknown>, path: Path, { source, quote }: { source: string; quote?: string | undefined }) {
  const found = quote === undefined ? undefined : loaded.records.quotes.get(quote);
  if (!found || found.data.source === source) return;
  report(file, path, `quotes/${found.id} stands in sources/${found.data.source}, not in sources/${source}.`, `Write source: ${found.data.source}, or name a quotation of ${source}.`);
}
