import { speakerIds } from '../../dossier/speakers.ts';
import { type Rule, records } from './rule.ts';

export const quoterAsAsserter: Rule = {
  id: 'quoter-as-asserter',
  severity: 'error',
  why: 'Who quotes a statement does not make it.',
  check({ loaded, report }) {
    const { quotes, sources } = loaded.records;
    for (const claim of records(loaded, 'claims')) {
      const named = [...claim.data.quotes, ...claim.data.evidence.flatMap(({ quote }) => quote ?? [])];
      // The speaker of a quotation that could not be read is not known: it has to be corrected first.
      if (named.some((id) => loaded.broken.quotes.has(id))) continue;
      const words = named.flatMap((id) => quotes.get(id) ?? []);
      const speakers = new Set(words.flatMap(({ data }) => speakerIds(data.speaker)));
      for (const [i, id] of claim.data.assertedBy.entries()) {
        const quoted = claim.data.quotes.find((one) => {
          const source = quotes.get(one)?.data.source;
          return source !== undefined && sources.get(source)?.data.publisher === id;
        });
        if (quoted === undefined || speakers.has(id)) continue;
        report(
          claim,
          ['assertedBy', i],
          `actors/${id} only prints quotes/${quoted}: those are the words of somebody else.`,
          `Remove ${id} from assertedBy, or add a quotation in which it makes the claim itself.`,
        );
      }
    }
  },
};
