import { type Rule, records } from './rule.ts';

export const passageOrder: Rule = {
  id: 'passage-order',
  severity: 'error',
  why: 'Each sentence of the article has its own place in it.',
  check({ loaded, report }) {
    const places = new Map<number, string>();
    for (const passage of records(loaded, 'passages')) {
      const { order } = passage.data;
      const other = places.get(order);
      if (other)
        report(
          passage,
          ['order'],
          `passages/${other} has the place ${order}, too.`,
          'Give each passage its own number, in the order of the article.',
        );
      else places.set(order, passage.id);
    }
  },
};
