import type { Rule } from './rule.ts';

export const answerWithoutEvidence: Rule = {
  id: 'answer-without-evidence',
  severity: 'error',
  why: 'Most readers see only the first page: an answer there rests on what the record it leads to rests on.',
  check({ loaded, report }) {
    const { header } = loaded;
    for (const [i, { claim, figure, sources }] of (header?.data.home.questions ?? []).entries()) {
      const record = claim === undefined ? loaded.records.figures.get(figure ?? '') : loaded.records.claims.get(claim);
      if (!header || !record) continue;
      const named = 'evidence' in record.data ? record.data.evidence : record.data.values;
      const known = new Set(named.map(({ source }) => source));
      for (const [n, source] of sources.entries()) {
        if (known.has(source)) continue;
        report(
          header,
          ['home', 'questions', i, 'sources', n],
          `sources/${source} is no evidence of ${record.kind}/${record.id}, to which the answer leads.`,
          `Name one of ${[...known].join(', ')}; or add the source to that record first.`,
        );
      }
    }
  },
};
