import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fold, tokens } from '../../../src/search/query/fold.ts';

const CASES: Record<string, Record<string, string>> = {
  'apostrophes of every kind part words': {
    'l’homme': 'l homme',
    "l'homme": 'l homme',
    'l‘homme': 'l homme',
    'don`t': 'don t',
    'aujourd’hui': 'aujourd hui',
  },
  'hyphens and dashes of every kind part words': {
    'open-source': 'open source',
    'open‑source': 'open source',
    'open\u2010source': 'open source',
    'open – source': 'open source',
    'R&D': 'r d',
  },
  'accents go, composed or not': { Déjà: 'deja', 'De\u0301ja\u0300': 'deja', 'ÇA Ñandú Žižek': 'ca nandu zizek', '\u0301': '' },
  'ligatures and letters of other alphabets are what is typed for them': {
    'Cœur ŒUVRE': 'coeur oeuvre',
    'Æsop Ærø': 'aesop aero',
    'ﬁn ﬂou': 'fin flou',
    'Straße STRASSE ẞ': 'strasse strasse ss',
    'İstanbul ISTANBUL ısı': 'istanbul istanbul isi',
    'ΟΔΟΣ οδός': 'οδοσ οδοσ',
    𝔘nicode: 'unicode',
  },
  'invisible characters inside a word are passed over': { 'rému\u00adnéré': 'remunere', 'a\u200bb\ufeffc': 'abc', '\u00ad': '' },
  'spaces of every kind are spaces': { 'a\u00a0b\u202fc\u2009d\te\nf': 'a b c d e f' },
  'numbers are written one way': {
    '150 000': '150000',
    '150\u202f000': '150000',
    '150\u00a0000': '150000',
    '150,000': '150000',
    '150.000': '150000',
    '150’000': '150000',
    '1,234.56': '1234.56',
    '1 234,56': '1234.56',
    '3,5': '3.5',
    '6.6': '6.6',
    '2024, 300': '2024 300',
    '2024-11-26': '2024 11 26',
    '8:30': '8 30',
    '1234567': '1234567',
  },
  'currencies and signs are no part of a number, letters beside it are words': {
    $150B: '150 b',
    '150 B$': '150 b',
    '~300': '300',
    '6,6 €': '6.6',
    '1er 2nd': '1 er 2 nd',
    '50 %': '50',
  },
};

for (const [name, cases] of Object.entries(CASES)) {
  describe(name, () => {
    for (const [text, expected] of Object.entries(cases))
      test(`${JSON.stringify(text)} → ${expected}`, () => assert.equal(fold(text), expected));
  });
}

test('every word is where it says in the original text, with its own typography', () => {
  const text = '« L’œuvre » vaut 11\u202f000\u00a0€, de\u0301ja\u0300 : R&D\u00adx 🎉 fin';
  assert.deepEqual(
    tokens(text).map(({ start, end }) => text.slice(start, end)),
    ['L', 'œuvre', 'vaut', '11\u202f000', 'de\u0301ja\u0300', 'R', 'D\u00adx', 'fin'],
  );
});

test('what is folded stays as it is when folded again', () => {
  const once = fold('Straße Cœur İıſẞ ΟΔΟΣ 𝔘 ﬁ 11 000,50 Dvořák');
  assert.equal(fold(once), once);
});
