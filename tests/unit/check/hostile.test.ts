/** Hostile text in every field: what is legal passes the check, what is not is refused at its place. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse, stringify } from 'yaml';
import { check } from '../../../src/check/index.ts';
import { KINDS } from '../../../src/dossier/kinds.ts';
import { shapes } from '../../../src/dossier/schema/shape.ts';
import { hostileDossier } from '../../fixtures/hostile/dossier.ts';
import { REFUSED } from '../../fixtures/hostile/strings.ts';
import { inFolder, said } from './folder.ts';

const { files, leaves } = hostileDossier();

test('every field of words of every kind is in the hostile dossier', () => {
  const filled = new Set(leaves.map(({ record, path }) => `${record.split('/')[0]} ${path.replace(/(?<=\.)\d+(?=\.|$)/g, '*')}`));
  for (const kind of [...KINDS, 'dossier'] as const)
    for (const path of shapes[kind].words)
      assert.ok(filled.has(`${kind} ${path.join('.')}.en`) && filled.has(`${kind} ${path.join('.')}.fr`), `${kind} ${path.join('.')}`);
  // And those in one language, of which there is no other list.
  for (const field of ['actors name', 'actors aliases.*', 'actors links.*.label', 'quotes text', 'quotes selector.prefix', 'sources title'])
    assert.ok(filled.has(field), field);
});

test('hostile text that is allowed is no error', () => {
  inFolder(files, (folder) => {
    const errors = check(folder).diagnostics.filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      errors.map((one) => said(one, folder)),
      [],
    );
  });
});

/** The same value with something before every text that carries a mark. */
const spoil = (value: unknown, by: string): unknown => {
  if (typeof value === 'string') return /mark\d{5}$/.test(value) ? by + value : value;
  if (Array.isArray(value)) return value.map((one) => spoil(one, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, spoil(one, by)]));
};

describe('in every field is refused, with its place', () => {
  for (const [name, text] of Object.entries(REFUSED)) {
    test(name, () => {
      const spoilt = Object.entries(files).map(([file, content]) =>
        file.endsWith('.yaml')
          ? [file, stringify(spoil(parse(content), text), { lineWidth: 0, aliasDuplicateObjects: false })]
          : [file, content],
      );
      inFolder(Object.fromEntries(spoilt), (folder) => {
        const { diagnostics } = check(folder);
        const lines = new Map(spoilt.map(([file = '', content = '']) => [`${folder}/${file}`, content.split('\n')]));
        const found = diagnostics.filter(({ rule }) => rule === 'invisible-character');
        assert.equal(found.length, leaves.length);
        // The words begin where the place says they do.
        for (const { file, line, column } of found) {
          const words = lines.get(file)?.[line - 1]?.slice(column - 1) ?? '';
          assert.match(words, /^(?:"a|\||>|a)/, `${file}:${line}:${column} ${words.slice(0, 20)}`);
        }
      });
    });
  }
});
