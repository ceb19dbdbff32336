/** Names come apart where they are a person’s, stay whole where that is not sure, and lose no letter. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { authorName, nameText } from '../../../../src/outputs/cite/name.ts';
import { difficultDossier, nameId } from '../../../corpora/exports/dossier.ts';
import { NAMES } from '../../../corpora/exports/names.ts';

const graph = difficultDossier();

describe('an author is taken apart or left whole', () => {
  for (const [at, { name, kind, given, parts }] of NAMES.entries()) {
    test(`${name}${kind ? `, ${kind}` : ''}`, () => assert.deepEqual(authorName(graph, kind ? nameId(at) : { name, ...given }), parts));
  }
});

test('a name put together again is the name as printed, but for its order and the points of initials', () => {
  const letters = (text: string) => [...text.replace(/[\s.]/g, '')].sort().join('');
  for (const { name, parts } of NAMES) assert.equal(letters(nameText(parts)), letters(name));
});
