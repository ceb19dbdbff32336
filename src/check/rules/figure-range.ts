import { type Rule, records } from './rule.ts';

export const figureRange: Rule = {
  id: 'figure-range',
  severity: 'error',
  why: 'A range goes from its lower end to its upper one, and what lies outside it is another value.',
  check({ loaded, report }) {
    for (const figure of records(loaded, 'figures')) {
      for (const [i, { value, low, high }] of figure.data.values.entries()) {
        const say = (field: string, message: string, hint: string) => report(figure, ['values', i, field], message, hint);
        if (low !== undefined && high !== undefined && low > high)
          say('low', `The lower end, ${low}, is above the upper one, ${high}.`, 'Exchange the two.');
        else if (low === undefined && high !== undefined)
          say('high', 'The range has an upper end and no lower one.', 'Add low; or write value, with qualifier: under.');
        else if (high === undefined && low !== undefined)
          say('low', 'The range has a lower end and no upper one.', 'Add high; or write value, with qualifier: over.');
        else if (value !== undefined && low !== undefined && high !== undefined && (value < low || value > high)) {
          say('value', `The value, ${value}, lies outside its range, ${low} to ${high}.`, 'Correct one of them, or make two values of it.');
        }
      }
    }
  },
};
