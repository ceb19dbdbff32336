/** Dates that do not exist, say more than is known, or contradict each other. */
import { append, bad, type BadInput, replace } from './input.ts';

const letter = 'sources/open-letter.yaml';
const sent = 'events/letter-sent.yaml';
const recording = 'events/recording.yaml';
const figure = 'figures/singers.yaml';

export const dates: readonly BadInput[] = [
  bad('a day that does not exist',
    replace(letter, 'accessed: 2025-01-09', 'accessed: 2025-02-30'),
    @@
  ),
  bad('a day that only leap years have',
    replace(letter, 'accessed: 2025-01-09', 'accessed: 2025-02-29'),
    @@
  ),
  bad('a thirteenth month',
    replace(letter, 'accessed: 2025-01-09', 'accessed: 2025-13-09'),
    @@
  ),
  bad('a month nought',
    replace(letter, 'accessed: 2025-01-09', 'accessed: 2025-00-09'),
    @@
  ),
  bad('a date as the French write it',
    replace(letter, 'accessed: 2025-01-09', 'accessed: 09/01/2025'),
    @@
  ),
  bad('a date in words',
    replace(letter, 'accessed: 2025-01-09', 'accessed: 9 January 2025'),
    @@
  ),
  bad('a date without noughts',
    replace(letter, 'accessed: 2025-01-09', 'accessed: 2025-1-9'),
    @@
  ),
  bad('a date with a time',
    replace(letter, 'accessed: 2025-01-09', 'accessed: 2025-01-09T10:00:00Z'),
    @@
  ),
  bad('a year that is not between quotation marks',
    replace(letter, '  date: 2025-01-06\n  precision: day', '  date: 2025\n  precision: year'),
    @@
  ),
  bad('an hour that does not exist',
    replace(sent, 'time: "09:00"', 'time: "24:30"'),
    @@
  ),
  bad('a time as Americans write it',
    replace(sent, 'time: "09:00"', 'time: "9:00 am"'),
    @@
  ),
  bad('a time that YAML reads as a number',
    replace(sent, 'time: "09:00"', 'time: 9'),
    @@
  ),
  bad('a time zone by its letters',
    replace(sent, 'zone: Europe/Paris', 'zone: CEST+2'),
    @@
  ),
  bad('a mistyped time zone',
    replace(sent, 'zone: Europe/Paris', 'zone: Europe/Pariss'),
    @@
  ),
  bad('a time without its zone',
    replace(sent, 'zone: Europe/Paris\n', ''),
    @@
  ),
  bad('a zone without a time',
    replace(sent, 'precision: time\ntime: "09:00"\n', 'precision: day\n'),
    @@
  ),
  bad('the precision of a time, and no time',
    replace(sent, 'time: "09:00"\nzone: Europe/Paris\n', ''),
    @@
  ),
  bad('a time of day in a month',
    replace(sent, 'precision: time', 'precision: month'),
    @@
  ),
  bad('the precision of a day for a month',
    replace(recording, 'precision: month', 'precision: day'),
    @@
  ),
  bad('the precision of a day for a year',
    replace(recording, 'date: 2024-04\nprecision: month', 'date: "2024"\nprecision: day'),
    @@
  ),
  bad('the precision of a month for a year',
    replace(letter, 'date: 2025-01-06\n  precision: day', 'date: "2025"\n  precision: month'),
    @@
  ),
  bad('the precision of a time for a source',
    replace(letter, 'precision: day', 'precision: time'),
    @@
  ),
  bad('a source read before it was published',
    replace(letter, 'accessed: 2025-01-09', 'accessed: 2025-01-05'),
    @@
  ),
  bad('a source read in the year before it was published',
    replace(letter, '  date: 2025-01-06\n  precision: day\naccessed: 2025-01-09', '  date: 2025-02\n  precision: month\naccessed: 2025-01-09'),
    @@
  ),
  bad('a range that ends before it begins, in a source',
    replace(letter, '  date: 2025-01-06\n', '  date: 2025-01-06\n  until: 2025-01-05\n'),
    @@
  ),
  bad('a range that ends before it begins, in an event',
    replace(recording, 'date: 2024-04\n', 'date: 2024-04\nuntil: 2024-03-31\n'),
    @@
  ),
  bad('a record updated before it was added',
    append('topics/consent.yaml', 'updated: 2025-01-09\n'),
    @@
  ),
  bad('an event before its cause, by the month',
    replace(recording, 'date: 2024-04', 'date: 2025-02'),
    @@
  ),
  bad('an event before its cause, by the day',
    replace(recording, 'date: 2024-04\nprecision: month', 'date: 2025-01-07\nprecision: day'),
    @@
  ),
  bad('an event before its cause, by the hour',
    replace(recording, 'date: 2024-04\nprecision: month', 'date: 2025-01-06\nprecision: time\ntime: "09:30"\nzone: Europe/Paris'),
    @@
  ),
  bad('an event before its cause, by the hours of two zones',
    replace(recording, 'date: 2024-04\nprecision: month', 'date: 2025-01-06\nprecision: time\ntime: "03:30"\nzone: America/New_York'),
    @@
  ),
  bad('a value of a day that does not exist',
    replace(figure, 'at: 2025-01-06', 'at: 2025-06-31'),
    @@
  ),
  bad('a value of an hour that does not exist',
    replace(figure, 'at: 2025-01-06', 'at: 2025-01-06T25:10'),
    @@
  ),
  bad('a value of a date in words',
    replace(figure, 'at: 2025-01-06', 'at: early January'),
    @@
  ),
  bad('a month to be shown by the hour',
    replace('dossier.yaml', '  day: 2025-01-06', '  day: 2025-01'),
    @@
  ),
  bad('a source that was read, and nobody knows when',
    replace(letter, 'accessed: 2025-01-09\n', ''),
    @@
  ),
  bad('a source that was not read, on a day',
    replace(letter, 'read: full', 'read: none'),
    @@
  ),
  bad('a record that does not say when it was added',
    replace('topics/consent.yaml', 'added: 2025-01-10\n', ''),
    @@
  ),
];
