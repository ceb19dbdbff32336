/** Addresses as people paste them: what is refused, and what is offered instead. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanAddress, problemOf } from '../../../src/dossier/schema/address.ts';

/** An address and its corrected form; the same where it is accepted. */
const PASTED: [pasted: string, clean: string][] = [
  ['https://example.org/', 'https://example.org/'],
  ['https://example.org/a(b)?id=3&x=%C3%A9#part-2', 'https://example.org/a(b)?id=3&x=%C3%A9#part-2'],
  ['https://example.org/#:~:text=La%20col%C3%A8re', 'https://example.org/'],
  ['https://example.org/page#part:~:text=a,b', 'https://example.org/page#part'],
  ['https://example.org/?utm_source=chatgpt.com&fbclid=abc', 'https://example.org/'],
  ['https://example.org/?id=3&utm_medium=email&gclid=1#top', 'https://example.org/?id=3#top'],
  ['https://example.org/?mc_cid=1&mc_eid=2&page=4', 'https://example.org/?page=4'],
  ['https://example.org/colère-(gronde)/', 'https://example.org/col%C3%A8re-(gronde)/'],
  ['https://example.org/?q=œuvre', 'https://example.org/?q=%C5%93uvre'],
  ['https://exämple.org/', 'https://xn--exmple-cua.org/'],
  ['https://example.org/100%', 'https://example.org/100%25'],
  ['https://example.org/a[1]', 'https://example.org/a%5B1%5D'],
  ['https://example.org/a#b#c', 'https://example.org/a#b%23c'],
  ['https://example.org/é?utm_source=x#:~:text=y', 'https://example.org/%C3%A9'],
  // Names that only begin like those of trackers belong to their site.
  ['https://example.org/?utmost=1&clid=2&igshop=3', 'https://example.org/?utmost=1&clid=2&igshop=3'],
];

for (const [pasted, clean] of PASTED) {
  test(`${pasted} is ${pasted === clean ? 'accepted' : 'refused, with the address that was meant'}`, () => {
    assert.equal(cleanAddress(pasted), clean);
    assert.equal(problemOf(pasted) === undefined, pasted === clean);
    assert.equal(problemOf(clean), undefined);
  });
}

test('no correction is offered for an incomplete address', () => {
  for (const address of [
    'http://example.org/',
    'example.org',
    'https://localhost/',
    'https://a@example.org/',
    'https://example.org/a b',
    'HTTPS://example.org/',
  ])
    assert.equal(cleanAddress(address), undefined, address);
});
