import { type Rule, records } from './rule.ts';

export const contextFollows: Rule = {
  id: 'context-follows',
  severity: 'error',
  why: 'Context is what no source presents as a consequence of the controversy.',
  check({ loaded, report }) {
    const { events } = loaded.records;
    for (const event of records(loaded, 'events')) {
      if (!event.data.context) continue;
      for (const [i, id] of (event.data.after ?? []).entries()) {
        if (events.get(id)?.data.context !== false) continue;
        report(
          event,
          ['after', i],
          `It is context, and follows from events/${id}, which is not.`,
          `Remove ${id} from after, or remove context: true where a source ties the two together.`,
        );
      }
    }
  },
};
