/** The words of the pictures, in English: matrix, day, timeline, plots, chains, renderings, printed dossier. */

export const pictures = {
  /** What somebody does to a claim: the stances, and making it. */
  stances: { asserts: 'states', supports: 'supports', nuances: 'adds context', disputes: 'disputes', reports: 'reports' },
  ourReading: 'our reading',
  matrix: {
    title: 'Who says what on which claim',
    intro:
      'Every claim, with everybody who speaks on it, in their own words or as a source. What they do to it leads to the evidence. Where nothing stands, no statement was recorded, which does not mean that there is none.',
    claim: 'Claim',
    others: 'Others',
    othersNote: (n: number) => `${n.toLocaleString('en')} more people and publications, counted together`,
    disputedOnly: 'Disputed claims only',
    compare: ['Compare', 'with'],
    anybody: 'everybody',
    /** `{n}` and `{all}` are filled in by the browser. */
    shown: '{n} of {all} claims',
    none: 'There is no such claim.',
    cut: (shown: string, all: string) => `The ${shown} on which most is said, of ${all}.`,
    label: 'Claims by actors and sources',
    ofActor: 'Where they stand, claim by claim',
    stance: 'Position',
    evidence: 'Evidence',
    all: 'The whole matrix',
    way: 'Who says what on each claim',
  },
  chain: {
    noWords: 'reported, no words recorded',
    rests: 'Used by',
  },
  day: {
    what: 'What, according to whom',
    when: 'When',
    differ: 'accounts differ',
    hours: 'The hours',
    unknown: 'the hour is not given',
    parts: { night: 'night', morning: 'morning', afternoon: 'afternoon', evening: 'evening' },
    partOf: (part: string, date: string) => `${part} of ${date}`,
    accounts: 'According to each account',
    legend: { minute: 'to the minute', about: 'about', part: 'part of a day', day: 'that day, hour not given' },
    of: (date: string) => `The day: ${date}`,
  },
  timeline: {
    label: 'The events along the months',
    core: 'the controversy',
    context: 'context: background, before or after',
    most: (date: string, n: number) => `${date}: ${n.toLocaleString('en')} events`,
  },
  figure: {
    plot: 'The values, source by source',
    value: 'Value',
    exact: 'a number',
    about: 'about',
    over: 'more than',
    under: 'less than',
    range: 'a range',
    words: 'in words only',
    points: 'Each dot is a source.',
    cut: 'The axis is cut (//): it does not begin at zero.',
    grows: 'One count as it grew, from top to bottom.',
  },
  quote: {
    inLanguage: (language: string) => `In ${language}`,
    versions: 'Versions of these words',
    compareNote: 'Underlined: the words that another version in the same language does not have.',
  },
  home: {
    also: (n: number): string => (n === 1 ? 'One more quotation' : `${n} more quotations`),
    numbers: 'Each dot is a source; hollow where it says “about”.',
    print: 'The whole dossier on one page, to print',
  },
  print: {
    title: 'The whole dossier',
    intro:
      'Every claim with its evidence, every quotation, the timeline, the numbers and the sources, for paper or for reading without a break.',
  },
  card: { quotes: 'Quotation', claims: 'Claim' },
};

export type PictureWords = typeof pictures;
