/** docs/search.md: each of its examples finds what it says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ui } from '../../src/i18n/index.ts';
import { FACETS } from '../../src/search/query/facets.ts';
import { desk, nameOf, written } from '../unit/search/desk.ts';
import { describe, test } from './this-dossier.ts';

const DOC = readFileSync('docs/search.md', 'utf8');
const made = await written('content');
const desks = { en: await desk(made, 'en'), fr: await desk(made, 'fr') };

/** The rows of the tables whose first column is headed so, without the backticks. */
function rows(heading: RegExp): string[][] {
  const tables = DOC.split(/\n\n+/).filter((block) => heading.test(block.split('\n')[0] ?? ''));
  return tables.flatMap((table) =>
    table
      .split('\n')
      .slice(2)
      .filter(Boolean)
      .map((row) =>
        row
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
  );
}
const code = (cell = '') => /^`(.*?)`/.exec(cell)?.[1] ?? cell;

const EXAMPLES = [
  ...rows(/^\| query \|/).map((cells) => ({ cells, on: 'en' as const })),
  ...rows(/^\| query on a French page \|/).map((cells) => ({ cells, on: 'fr' as const })),
];

describe('every example of docs/search.md finds first what it says', () => {
  assert.ok(EXAMPLES.length >= 25);
  for (const { cells, on } of EXAMPLES) {
    const [q, expected] = [code(cells[0]), code(cells[2])];
    test(`${q} → ${expected}`, async () => {
      // Once as the page has it, once as it is while somebody goes on typing.
      for (const typed of /tok$|"totally surreal$/.test(q) ? [q] : [q, `${q} `]) {
        assert.equal((await desks[on].ask(typed)).records[0] ?? 'nothing', expected);
      }
    });
  }
});

test('every remark that there is has an example, which gets it', async () => {
  const examples = rows(/^\| query \| remark/).map((cells) => ({ q: code(cells[0]), what: code(cells[1]) }));
  for (const { q, what } of examples) {
    const { query, found } = await desks.en.ask(q);
    const said = [...query.remarks.map((one) => one.what), ...found.unknown.map(() => 'unknown-value')];
    assert.deepEqual(said, [what], q);
  }
  assert.match(DOC, /`too-long`/);
  const all = Object.keys(ui('en').search.live.remarks).filter((what) => what !== 'too-long');
  assert.deepEqual(examples.map(({ what }) => what).sort(), all.sort());
});

test('every field has an example, every reason to fail a line, and the French names are those of the interface', () => {
  for (const facet of FACETS)
    assert.ok(
      EXAMPLES.some(({ cells }) => cells[0]?.includes(`${facet}:`)),
      facet,
    );
  assert.deepEqual(
    rows(/^\| reason \|/)
      .map(([reason]) => code(reason))
      .sort(),
    Object.keys(ui('en').search.live.failures).sort(),
  );
  const said = /besides them (.*?):/.exec(DOC)?.[1] ?? '';
  const french = [...said.matchAll(/\*(.*?)\*/g)].map(([, name = '']) => name.normalize('NFD').replace(/\p{M}/gu, ''));
  assert.deepEqual(french.sort(), Object.keys(ui('fr').search.live.fields).sort());
});

test('the records that it names are there', () => {
  const names = new Set(made.documents.map(nameOf));
  for (const [, name = ''] of DOC.matchAll(/`((?:quotes|claims|events|figures|topics|actors|passages|sources)\/[a-z0-9-]+)`/g))
    assert.ok(names.has(name), name);
});

test('the files that it names are written', () => {
  const paths = [...made.files.keys()];
  for (const start of ['start.en.json', 'start.fr.json', 'wasm.unknown.pagefind', 'index/'])
    assert.ok(
      paths.some((path) => path.startsWith(`pagefind/${start}`)),
      start,
    );
  for (const part of ['heads-0.en.json', 'notes-0.fr.json', 'catalogue.fr.json'])
    assert.ok(
      paths.some((path) => path.endsWith(`/${part}`)),
      part,
    );
});
