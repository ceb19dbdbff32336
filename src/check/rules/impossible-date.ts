import { isDayOfCalendar } from '../../dossier/dates.ts';
import { type Rule, records } from './rule.ts';

export const impossibleDate: Rule = {
  id: 'impossible-date',
  severity: 'error',
  why: 'A day or an hour that never was cannot be placed on a timeline.',
  check({ loaded, report }) {
    for (const figure of records(loaded, 'figures')) {
      for (const [i, { at }] of figure.data.values.entries()) {
        if (at === undefined) continue;
        const [date = '', time = '00:00'] = at.split('T');
        if (!isDayOfCalendar(date))
          report(figure, ['values', i, 'at'], `${date} is no date of the calendar.`, 'Correct the month or the day.');
        else if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time))
          report(figure, ['values', i, 'at'], `${time} is no time of day.`, 'Correct the hour or the minutes.');
      }
    }
    const day = loaded.header?.data.home.day;
    if (loaded.header && day && day.length < 10)
      report(loaded.header, ['home', 'day'], `“${day}” is no single day.`, 'Write the whole date: 2024-11-26.');
  },
};
