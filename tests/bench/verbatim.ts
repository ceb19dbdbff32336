/**
 * How long the verbatim check takes for a large dossier: reading 200 fingerprints
 * of 3,000 words and looking up 10,000 quotations of 25 words, one in a hundred
 * of them with a word changed. Prints JSON; times are in milliseconds.
 */

import { readFingerprint, writeFingerprint } from '../../src/check/verbatim/fingerprint-file.ts';
import { locate } from '../../src/check/verbatim/locate.ts';
import type { Fingerprint } from '../../src/dossier/verdict.ts';
import { chance, fingerprint } from '../unit/verbatim/made-up.ts';

const SOURCES = 200;
const WORDS = 3000;
const QUOTES = 10_000;
const LENGTH = 25;

const { below, pick } = chance(2024);
const syllables = ['ar', 'ti', 'so', 'ra', 'lé', 'pu', 'ppet', 'ing', 'ma', 'on', 'tre', 'vi'];
const vocabulary = Array.from({ length: 8000 }, () => Array.from({ length: 1 + below(4) }, () => pick(syllables)).join(''));
const texts = Array.from({ length: SOURCES }, () =>
  Array.from({ length: WORDS }, (_, at) => (at % 11 === 10 ? `l’${pick(vocabulary)},` : pick(vocabulary))),
);
const files = texts.map((words, at) => writeFingerprint(fingerprint(words.join(' '), 'full', `source-${at}`)));
const quotes = Array.from({ length: QUOTES }, (_, at) => {
  const source = below(SOURCES);
  const words = texts[source] ?? [];
  const start = below(WORDS - LENGTH);
  const text = words.slice(start, start + LENGTH);
  if (at % 100 === 0) text[below(LENGTH)] = 'changed';
  return { source, text: text.join(' ') };
});

const start = performance.now();
const prints: Fingerprint[] = files.map((file, at) => {
  const read = readFingerprint(file, `source-${at}`);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
});
const read = performance.now();
const outcomes: Record<string, number> = {};
for (const { source, text } of quotes) {
  const print = prints[source];
  if (print === undefined) continue;
  const { outcome } = locate(text, undefined, print);
  outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
}
const end = performance.now();

console.log(
  JSON.stringify({
    name: 'verbatim',
    sources: SOURCES,
    wordsPerSource: WORDS,
    quotes: QUOTES,
    bytesPerFingerprint: Math.round(files.join('').length / SOURCES),
    readMs: Math.round(read - start),
    locateMs: Math.round(end - read),
    totalMs: Math.round(end - start),
    outcomes,
  }),
);
