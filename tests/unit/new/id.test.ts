import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proposeId } from '../../../src/cli/records/id.ts';
import { ID } from '../../../src/dossier/schema/fields.ts';

const free = () => false;

test('an id is made of who speaks and the first words, or of the title in the first language', () => {
  assert.equal(
    proposeId('quotes', { speaker: 'openai', text: 'Participation is voluntary, with no obligation.' }, ['en'], free),
    'openai-participation-is-voluntary-with-no',
  );
  assert.equal(
    proposeId('claims', { title: { en: 'A claim', fr: 'L’œuvre n’est pas à vendre' } }, ['fr', 'en'], free),
    'l-oeuvre-n-est-pas-a-vendre',
  );
  assert.equal(proposeId('sources', { publisher: { name: 'Le Monde' }, title: 'Été' }, ['fr'], free), 'le-monde-ete');
  assert.equal(proposeId('passages', { order: 7 }, ['fr'], free), 'p07');
});

test('an id is free and valid whatever the words', () => {
  const taken = new Set(['actor', 'actor-2']);
  assert.equal(
    proposeId('actors', { name: '東京' }, ['en'], (id) => taken.has(id)),
    'actor-3',
  );
  for (const name of ['', '   ', '../../etc', '<script>', 'R&D 3.5', '\u202e', 'ÀÉÎÕÜ', '-', 'a'.repeat(500)]) {
    const id = proposeId('actors', { name }, ['en'], free);
    assert.match(id, ID, JSON.stringify(name));
    assert.ok(id.length <= 80);
  }
});
