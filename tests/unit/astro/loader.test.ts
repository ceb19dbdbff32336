/** The collections refuse what the check refuses, in the same words, and keep nothing of what they held before. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { Dossier, collections as integration } from '../../../src/astro/dossier.ts';
import { fingerprintLoader, headerLoader, proseLoader, recordLoader, verdictLoader } from '../../../src/astro/loader.ts';
import { check } from '../../../src/check/index.ts';
import { ContentError, lineOf } from '../../../src/dossier/diagnostics.ts';
import { KINDS } from '../../../src/dossier/kinds.ts';
import { corpus } from '../../corpora/bad/index.ts';
import { inFolder } from '../check/folder.ts';

const LOADERS = [headerLoader, ...KINDS.map(recordLoader), verdictLoader, fingerprintLoader, proseLoader];

type Entry = Parameters<LoaderContext['store']['set']>[0];

/** Fills collections as Astro does; returns what they hold, by loader. */
async function fill(dossier: Dossier, held: ReadonlyMap<string, Map<string, Entry>> = new Map()) {
  const stores = new Map(LOADERS.map(({ name }) => [name, held.get(name) ?? new Map<string, Entry>()]));
  const config = { root: pathToFileURL(`${process.cwd()}/`), integrations: [integration(dossier)] };
  await Promise.all(
    LOADERS.map(({ name, load }) => {
      const entries = stores.get(name) ?? assert.fail();
      const store = { clear: () => entries.clear(), set: (entry: Entry) => entries.set(entry.id, entry) };
      return load({ config, store } as unknown as LoaderContext);
    }),
  );
  return stores;
}

for (const [theme, inputs] of Object.entries(corpus)) {
  describe(`bad ${theme}`, () => {
    for (const { name, files } of inputs) {
      test(`${name}: the collections say what the check says`, async () => {
        // The folder is read before the first pause.
        const { found, filling } = inFolder(files, (folder) => ({ found: check(folder).diagnostics, filling: fill(new Dossier(folder)) }));
        const errors = found.filter(({ severity }) => severity === 'error');
        if (errors.length === 0) return void (await filling);
        await assert.rejects(filling, (error) => {
          assert.ok(error instanceof ContentError);
          assert.deepEqual(error.message.split('\n').slice(1), errors.map(lineOf));
          assert.equal(error.loc?.line, errors[0]?.line);
          return true;
        });
      });
    }
  });
}

describe('the collections of a dossier without errors', () => {
  test('hold every record, every verdict and every text', async () => {
    const { checked } = new Dossier('tests/fixtures/second');
    const stores = await fill(new Dossier('tests/fixtures/second'));
    for (const kind of KINDS)
      assert.deepEqual([...(stores.get(`dossier-${kind}`)?.keys() ?? [])].sort(), [...checked.loaded.records[kind].keys()].sort());
    assert.equal(stores.get('dossier-verdicts')?.size, checked.loaded.records.quotes.size);
    assert.deepEqual(
      [...(stores.get('dossier-prose')?.values() ?? [])].map(({ id, filePath }) => [id, filePath]),
      checked.loaded.prose.map(({ file }) => [file.replace('tests/fixtures/second/', ''), file]),
    );
  });

  test('hold nothing of another folder, though it names its files the same', async () => {
    const stores = await fill(new Dossier('tests/fixtures/extremes'));
    await fill(new Dossier('tests/fixtures/second'), stores);
    for (const { name } of LOADERS)
      for (const { filePath } of stores.get(name)?.values() ?? []) if (filePath) assert.match(filePath, /^tests\/fixtures\/second\//);
    assert.ok(!stores.get('dossier-quotes')?.has('sixty-words'));
  });
});
