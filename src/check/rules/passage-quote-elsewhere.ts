import { type Rule, records } from './rule.ts';
import { isThere } from './shared/references.ts';

export const passageQuoteElsewhere: Rule = {
  id: 'passage-quote-elsewhere',
  severity: 'error',
  why: 'A passage is a sentence of the documented article: the quotations it holds stand there.',
  check({ loaded, report }) {
    const article = loaded.header?.data.article;
    if (!article || !isThere(loaded, 'sources', article)) return;
    for (const passage of records(loaded, 'passages')) {
      for (const [i, id] of passage.data.quotes.entries()) {
        const source = loaded.records.quotes.get(id)?.data.source;
        if (source && source !== article)
          report(
            passage,
            ['quotes', i],
            `quotes/${id} stands in sources/${source}, not in the documented article.`,
            `Name the quotation as it stands in sources/${article}.`,
          );
      }
    }
  },
};
