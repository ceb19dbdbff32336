import type { VerifyWords } from '../../verify/words.ts';

const live: VerifyWords = {
  nothing: 'There are no words in the box. Open the source, select all of it, copy it and paste it there.',
  tooLong: 'This is more than four million characters. Paste the document alone, or a part of it.',
  comparing: 'Comparing…',
  failed: 'The comparison could not be made: what is known of this source could not be loaded. Try again.',
  noFingerprint: 'This source has no fingerprint yet, so it is not known whether its text has changed.',
  noQuotations: 'No quotation of it is recorded.',
  counted: ['{n} of {of} quotation stands in it, word for word.', '{n} of {of} quotations stand in it, word for word.'],
  same: {
    full: {
      all: 'This is still the text that was fingerprinted: all of it, with nothing in between.',
      more: 'All of the text that was fingerprinted is here, with other words in between: see below.',
      most: 'Nearly all of the text that was fingerprinted is here: {percent}. Where it differs is shown below.',
      some: 'Only {percent} of the text that was fingerprinted is here: the source has changed, or only part of it was pasted.',
      little: 'Hardly any of the text that was fingerprinted is here: {percent}. This may be another page, or another text.',
      none: 'Nothing of the text that was fingerprinted is here. This is another text, or the source in another language.',
    },
    passages: {
      all: 'All of the passages that were fingerprinted are here, unchanged.',
      more: 'All of the passages that were fingerprinted are here, with other words in between: see below.',
      most: 'Nearly all of the passages that were fingerprinted are here: {percent}. Where they differ is shown below.',
      some: 'Only {percent} of the passages that were fingerprinted are here: the source has changed, or only part of it was pasted.',
      little: 'Hardly any of the passages that were fingerprinted are here: {percent}. This may be another page, or another text.',
      none: 'Nothing of the passages that were fingerprinted is here. This is another text, or the source in another language.',
    },
  },
  quotations: 'The quotations',
  states: {
    found: 'Stands in it, word for word.',
    several: 'Stands in it, word for word, more than once.',
    elsewhere: 'Its words stand in it, word for word; the words before and after are not those that the record gives.',
    missing: 'Does not stand in it.',
  },
  unwrapped: '(Passing over bullets, page numbers and hyphens at the ends of lines.)',
  parted: 'What does stand in it: “{longest}”. The first difference is at “{at}”.',
  noPart: 'No part of it does.',
  differences: 'Where the text differs',
  differencesHow: 'What is marked is not in the text that was fingerprinted, or is missing from this one.',
  missingHere: '[something is missing here]',
  moreDifferences: 'And {n} more.',
  quotation: {
    title: 'The new quotation',
    states: {
      found: 'It stands in the text once: the record needs no selector. One makes it certain where it begins and ends:',
      ambiguous: 'It stands in the text more than once. Write the selector of the place that is meant into the record:',
      'too-short': 'It is too short to be found for certain by itself. Write the selector into the record:',
      missing: 'It does not stand in the text. Compare it word for word; put […] where words are left out.',
    },
  },
};

export const verify = {
  title: 'Check it yourself',
  description:
    'Copy a source and paste it here: which of its quotations stand in it, word for word, and whether it is still the text that was compared.',
  lead: 'You need not believe this site. Copy a source yourself and paste it here: you see which of the quotations recorded from it stand in it, word for word, and whether its text has changed since.',
  private:
    'Nothing you paste leaves this browser: the comparison runs on your device, with the program that checks this site whenever it is built.',
  source: 'Source',
  open: 'Open the source',
  steps: 'Select all of it (Ctrl+A, on a Mac ⌘A), copy it (Ctrl+C, ⌘C), and paste it here:',
  text: 'The text of the source',
  quotation: 'A quotation to be recorded (for editors, optional)',
  submit: 'Compare',
  noScript:
    'The comparison needs JavaScript. Without it, open a source from this list and look for the words of a quotation with your browser (Ctrl+F, ⌘F).',
  sources: 'The sources and where to read them',
  read: 'Read it',
  nowhere: 'no public address',
  since: (date: string) => `fingerprint unchanged since ${date}`,
  noFingerprint: 'no fingerprint yet',
  way: 'Check it against the source yourself',
  wayOfSource: 'Check this source and its quotations yourself',
  live,
};

export type VerifyUi = typeof verify;
