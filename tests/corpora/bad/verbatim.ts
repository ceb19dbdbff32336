/** Quotations that do not stand in their source, and fingerprints that prove nothing. */
import { makeFingerprint } from '../../../src/check/verbatim/fingerprint.ts';
import { writeFingerprint } from '../../../src/check/verbatim/fingerprint-file.ts';
import { type BadInput, bad, replace, write } from './input.ts';

const refrain = 'We sang for nothing, and they sell our voices.';
const letter = `To those who sell our voices. ${refrain} It began in the spring of last year Nobody asked us and nobody payed us Today we hear ourselves in every shop of the town.`;

function fingerprint(source: string, text = letter): string {
  const made = makeFingerprint(source, 'full', text, 'en');
  if (!made.ok) throw new Error(made.problem.message);
  return writeFingerprint(made.value);
}

const file = 'sources/open-letter.fingerprint.json';
const held = write(file, fingerprint('open-letter'));
const quote = 'quotes/letter-unpaid.yaml';
const asked = 'quotes/letter-asked.yaml';

export const verbatim: readonly BadInput[] = [
  bad(
    'a word that is not the source’s',
    [held, replace(quote, 'sell our voices', 'sold our voices')],
    'quotes/letter-unpaid.yaml:1:7 error verbatim: “We sang for nothing, and they sold our voices.” does not stand in',
  ),
  bad(
    'a word left out',
    [held, replace(quote, 'and they sell', 'they sell')],
    'quotes/letter-unpaid.yaml:1:7 error verbatim: “We sang for nothing, they sell our voices.” does not stand in the',
  ),
  bad(
    'words that stand twice in the source, without their place',
    write(file, fingerprint('open-letter', `${letter} ${refrain}`)),
    'quotes/letter-unpaid.yaml:1:7 error verbatim: “We sang for nothing, and they sell our voices.” stands 2 times in',
  ),
  bad(
    'words too few to be found for certain',
    [held, replace(quote, 'We sang for nothing, and they sell our voices.', 'our voices')],
    'quotes/letter-unpaid.yaml:1:7 error verbatim: “our voices” is too short to be found for certain.',
  ),
  bad(
    'an omission that swallows a negation',
    [
      held,
      replace(
        quote,
        'We sang for nothing, and they sell our voices.',
        'To those who sell our voices. We sang for […] , and they sell our voices.',
      ),
    ],
    'quotes/letter-unpaid.yaml:1:7 warning omission: […] leaves out one word or mark of the source, a negation among them.',
  ),
  bad(
    'an omission of more words than a quotation has',
    [
      write(file, fingerprint('open-letter', `${letter} ${'and we sang '.repeat(30)} until the very last of our voices was gone`)),
      replace(
        quote,
        'We sang for nothing, and they sell our voices.',
        'We sang for nothing, and they sell our voices. […] until the very last of our voices',
      ),
    ],
    'quotes/letter-unpaid.yaml:1:7 warning omission: […] leaves out ',
  ),
  bad(
    'a place where the words do not stand',
    [held, replace(asked, 'prefix: the spring of last year', 'prefix: the autumn of last year')],
    'quotes/letter-asked.yaml:5:1 error verbatim: “Nobody asked us [the singers] and nobody payed us” stands in the',
  ),
  bad(
    'a fingerprint of another source',
    write(file, fingerprint('lumen-statement')),
    'sources/open-letter.fingerprint.json:1:1 error fingerprint: The fingerprint of source “open-letter” is the one of another source,',
  ),
  bad(
    'a fingerprint cut short',
    write(file, fingerprint('open-letter').slice(0, -30)),
    'sources/open-letter.fingerprint.json:1:1 error fingerprint: The fingerprint of source “open-letter” is no complete JSON: it was',
  ),
  bad(
    'a fingerprint of a later version',
    write(file, fingerprint('open-letter').replace(/"normalisation":\s*\d+/, '"normalisation": 99')),
    'sources/open-letter.fingerprint.json:1:1 error fingerprint: The fingerprint of source “open-letter” was made with version 99 of',
  ),
];
