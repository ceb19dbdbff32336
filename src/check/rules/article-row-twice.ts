import { type Rule, records } from './rule.ts';

export const articleRowTwice: Rule = {
  id: 'article-row-twice',
  severity: 'error',
  why: 'Each statement of the documented article is examined in one place.',
  check({ loaded, report }) {
    const seen = new Map<string, string>();
    for (const claim of records(loaded, 'claims')) {
      for (const [i, row] of claim.data.article.entries()) {
        const other = seen.get(row);
        if (other === claim.id) continue;
        if (other) report(claim, ['article', i], `${row} is already covered by claims/${other}.`, 'Keep it in one of the two.');
        else seen.set(row, claim.id);
      }
    }
  },
};
