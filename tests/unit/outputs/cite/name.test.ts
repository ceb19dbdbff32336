/** Names come apart where they are a person’s, stay whole where that is not sure, and lose no letter. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { authorName, nameText } from '../../../../src/outputs/cite/name.ts';
import { difficultDossier, nameId } from '../../../corpora/exports/dossier.ts';
import { NAMES } from '../../../corpora/exports/names.ts';

const graph = difficultDossier();

describe('an author is taken apart or left whole', () => {
  for (const [at, { name, kind, parts }] of NAMES.entries()) {
    test(`${name}${kind ? `, ${kind}` : ''}`, () => assert.deepEqual(authorName(graph, kind ? nameId(at) : { name }), parts));
  }
});

test('a name put together again is the name as printed, but for one whose family name stands first', () => {
  for (const { name, parts } of NAMES) if (name !== 'XU Cheng') assert.equal(nameText(parts), name);
});
