/** Dates that do not exist, say more than is known, or contradict each other. */
import { append, type BadInput, bad, replace } from './input.ts';

const letter = 'sources/open-letter.yaml';
const sent = 'events/letter-sent.yaml';
const recording = 'events/recording.yaml';
const figure = 'figures/singers.yaml';

export const dates: readonly BadInput[] = [
  bad(
    'a day that does not exist',
    replace(letter, 'accessed: 2025-01-09', 'accessed: 2025-02-30'),
    'sources/open-letter.yaml:11:11 error bad-date: accessed: “2025-02-30” is not a date of the calendar written as',
  ),
  bad(
    'a day that only leap years have',
    replace(letter, 'accessed: 2025-01-09', 'accessed: 2025-02-29'),
    'sources/open-letter.yaml:11:11 error bad-date: accessed: “2025-02-29” is not a date of the calendar written as',
  ),
  bad(
    'a thirteenth month',
    replace(letter, 'accessed: 2025-01-09', 'accessed: 2025-13-09'),
    'sources/open-letter.yaml:11:11 error bad-date: accessed: “2025-13-09” is not a date of the calendar written as',
  ),
  bad(
    'a month nought',
    replace(letter, 'accessed: 2025-01-09', 'accessed: 2025-00-09'),
    'sources/open-letter.yaml:11:11 error bad-date: accessed: “2025-00-09” is not a date of the calendar written as',
  ),
  bad(
    'a date as the French write it',
    replace(letter, 'accessed: 2025-01-09', 'accessed: 09/01/2025'),
    'sources/open-letter.yaml:11:11 error bad-date: accessed: “09/01/2025” is not a date of the calendar written as',
  ),
  bad(
    'a date in words',
    replace(letter, 'accessed: 2025-01-09', 'accessed: 9 January 2025'),
    'sources/open-letter.yaml:11:11 error bad-date: accessed: “9 January 2025” is not a date of the calendar written as',
  ),
  bad(
    'a date without noughts',
    replace(letter, 'accessed: 2025-01-09', 'accessed: 2025-1-9'),
    'sources/open-letter.yaml:11:11 error bad-date: accessed: “2025-1-9” is not a date of the calendar written as',
  ),
  bad(
    'a date with a time',
    replace(letter, 'accessed: 2025-01-09', 'accessed: 2025-01-09T10:00:00Z'),
    'sources/open-letter.yaml:11:11 error bad-date: accessed: “2025-01-09T10:00:00Z” is not a date of the calendar',
  ),
  bad(
    'a year that is not between quotation marks',
    replace(letter, '  date: 2025-01-06\n  precision: day', '  date: 2025\n  precision: year'),
    'sources/open-letter.yaml:9:9 error bad-date: published.date is a number; words are wanted.',
  ),
  bad(
    'an hour that does not exist',
    replace(sent, 'time: "09:00"', 'time: "24:30"'),
    'events/letter-sent.yaml:6:7 error bad-value: time: “24:30” is no time of day such as 08:30.',
  ),
  bad(
    'a time as Americans write it',
    replace(sent, 'time: "09:00"', 'time: "9:00 am"'),
    'events/letter-sent.yaml:6:7 error bad-value: time: “9:00 am” is no time of day such as 08:30.',
  ),
  bad(
    'a time that YAML reads as a number',
    replace(sent, 'time: "09:00"', 'time: 9'),
    'events/letter-sent.yaml:6:7 error wrong-type: time is a number; words are wanted.',
  ),
  bad(
    'a time zone by its letters',
    replace(sent, 'zone: Europe/Paris', 'zone: CEST+2'),
    'events/letter-sent.yaml:7:7 error bad-value: zone: “CEST+2” is no time zone such as America/New_York.',
  ),
  bad(
    'a mistyped time zone',
    replace(sent, 'zone: Europe/Paris', 'zone: Europe/Pariss'),
    'events/letter-sent.yaml:7:7 error bad-value: zone: “Europe/Pariss” is no time zone such as America/New_York.',
  ),
  bad(
    'a time without its zone',
    replace(sent, 'zone: Europe/Paris\n', ''),
    'events/letter-sent.yaml:6:7 error date-precision: The time has no zone: it could be any of twenty-four.',
  ),
  bad(
    'a zone without a time',
    replace(sent, 'precision: time\ntime: "09:00"\n', 'precision: day\n'),
    'events/letter-sent.yaml:6:7 error date-precision: There is a zone, and no time.',
  ),
  bad(
    'the precision of a time, and no time',
    replace(sent, 'time: "09:00"\nzone: Europe/Paris\n', ''),
    'events/letter-sent.yaml:5:12 error date-precision: The precision is time, and there is no time.',
  ),
  bad(
    'an account with a zone and no time',
    append(sent, 'accounts:\n  - { sources: [open-letter], date: 2025-01-06, part: morning, zone: Europe/Paris }\n'),
    'events/letter-sent.yaml:14:70 error date-precision: There is a zone, and no time.',
  ),
  bad(
    'a time of day in a month',
    replace(sent, 'precision: time', 'precision: month'),
    'events/letter-sent.yaml:5:12 error date-precision: The precision is month, and there is a time of day.',
  ),
  bad(
    'the precision of a day for a month',
    replace(recording, 'precision: month', 'precision: day'),
    'events/recording.yaml:5:12 error date-precision: The precision is day, and the date “2024-04” holds only a month.',
  ),
  bad(
    'the precision of a day for a year',
    replace(recording, 'date: 2024-04\nprecision: month', 'date: "2024"\nprecision: day'),
    'events/recording.yaml:5:12 error date-precision: The precision is day, and the date “2024” holds only a year.',
  ),
  bad(
    'the precision of a month for a year',
    replace(letter, 'date: 2025-01-06\n  precision: day', 'date: "2025"\n  precision: month'),
    'sources/open-letter.yaml:10:14 error date-precision: The precision is month, and the date “2025” holds only a year.',
  ),
  bad(
    'the precision of a time for a source',
    replace(letter, 'precision: day', 'precision: time'),
    'sources/open-letter.yaml:10:14 error date-precision: The precision is time, and a source has none.',
  ),
  bad(
    'a source read before it was published',
    replace(letter, 'accessed: 2025-01-09', 'accessed: 2025-01-05'),
    'sources/open-letter.yaml:9:9 error date-order: It was published after it was read: 2025-01-06 is later than',
  ),
  bad(
    'a source read in the year before it was published',
    replace(
      letter,
      '  date: 2025-01-06\n  precision: day\naccessed: 2025-01-09',
      '  date: 2025-02\n  precision: month\naccessed: 2025-01-09',
    ),
    'sources/open-letter.yaml:9:9 error date-order: It was published after it was read: 2025-02 is later than accessed,',
  ),
  bad(
    'a range that ends before it begins, in a source',
    replace(letter, '  date: 2025-01-06\n', '  date: 2025-01-06\n  until: 2025-01-05\n'),
    'sources/open-letter.yaml:10:10 error date-order: published.until, 2025-01-05, is before published.date, 2025-01-06.',
  ),
  bad(
    'a range that ends before it begins, in an event',
    replace(recording, 'date: 2024-04\n', 'date: 2024-04\nuntil: 2024-03-31\n'),
    'events/recording.yaml:5:8 error date-order: until, 2024-03-31, is before date, 2024-04.',
  ),
  bad(
    'a record updated before it was added',
    append('topics/consent.yaml', 'updated: 2025-01-09\n'),
    'topics/consent.yaml:8:10 error date-order: updated, 2025-01-09, is before added, 2025-01-10.',
  ),
  bad(
    'an event before its cause, by the month',
    replace(recording, 'date: 2024-04', 'date: 2025-02'),
    'events/letter-sent.yaml:10:9 error event-order: It comes after events/recording, and is dated before it: 2025-01-06',
  ),
  bad(
    'an event before its cause, by the day',
    replace(recording, 'date: 2024-04\nprecision: month', 'date: 2025-01-07\nprecision: day'),
    'events/letter-sent.yaml:10:9 error event-order: It comes after events/recording, and is dated before it: 2025-01-06',
  ),
  bad(
    'an event before its cause, by the hour',
    replace(recording, 'date: 2024-04\nprecision: month', 'date: 2025-01-06\nprecision: time\ntime: "09:30"\nzone: Europe/Paris'),
    'events/letter-sent.yaml:10:9 error event-order: It comes after events/recording, and is dated before it: 2025-01-06',
  ),
  bad(
    'an event before its cause, by the hours of two zones',
    replace(recording, 'date: 2024-04\nprecision: month', 'date: 2025-01-06\nprecision: time\ntime: "03:30"\nzone: America/New_York'),
    'events/letter-sent.yaml:10:9 error event-order: It comes after events/recording, and is dated before it: 2025-01-06',
  ),
  bad(
    'a value of a day that does not exist',
    replace(figure, 'at: 2025-01-06', 'at: 2025-06-31'),
    'figures/singers.yaml:9:9 error impossible-date: 2025-06-31 is no date of the calendar.',
  ),
  bad(
    'a value of an hour that does not exist',
    replace(figure, 'at: 2025-01-06', 'at: 2025-01-06T25:10'),
    'figures/singers.yaml:9:9 error impossible-date: 25:10 is no time of day.',
  ),
  bad(
    'a value of a date in words',
    replace(figure, 'at: 2025-01-06', 'at: early January'),
    'figures/singers.yaml:9:9 error bad-value: values[1].at: “early January” is no date such as 2024-11-26.',
  ),
  bad(
    'a month to be shown by the hour',
    replace('dossier.yaml', '  day: 2025-01-06', '  day: 2025-01'),
    'dossier.yaml:18:8 error impossible-date: “2025-01” is no single day.',
  ),
  bad(
    'a source that was read, and nobody knows when',
    replace(letter, 'accessed: 2025-01-09\n', ''),
    'sources/open-letter.yaml:11:7 error reading-without-date: The source was read (full), and nothing says when.',
  ),
  bad(
    'a source that was not read, on a day',
    replace(letter, 'read: full', 'read: none'),
    'sources/open-letter.yaml:11:11 error reading-without-date: The source was not read (read: none), and has a day it was read on.',
  ),
  bad(
    'a record that does not say when it was added',
    replace('topics/consent.yaml', 'added: 2025-01-10\n', ''),
    'topics/consent.yaml:1:1 warning undated-record: Nothing says when topics/consent was added.',
  ),
  bad(
    'context that follows from the controversy',
    [
      append(recording, 'after: [letter-sent]\ncontext: true\n'),
      replace(sent, 'after: [recording]\n', ''),
      replace(recording, 'date: 2024-04', 'date: 2025-04'),
    ],
    'events/recording.yaml:11:9 error context-follows: It is context, and follows from events/letter-sent, which is not.',
  ),
  bad(
    'an event without a date',
    replace(sent, 'date: 2025-01-06\n', ''),
    'events/letter-sent.yaml:1:1 error missing-key: date is missing.',
  ),
];
