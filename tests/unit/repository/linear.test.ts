/**
 * No regular expression of the program takes more than linear time: strangers’
 * texts reach most of them. Each literal of the sources is run on texts made to
 * make it start over, at two sizes; the ratio of the times is judged, not the times.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { tokenise } from '../../../src/check/verbatim/normalise.ts';
import { unwrap } from '../../../src/check/verbatim/unwrap.ts';
import { printable } from '../../../src/dossier/printable.ts';

interface Literal {
  readonly where: string;
  readonly regex: RegExp;
}

function literals(): Literal[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(?:ts|astro)$/.test(file) && !file.endsWith('.d.ts'),
  );
  return files.flatMap((file) => {
    const text = readFileSync(join('src', file), 'utf8');
    // Of a template, the code between the fences; its markup has few expressions and no text of strangers.
    const code = file.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
    const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
    const found: Literal[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, pattern = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.push({ where: `src/${file}:${line + 1} ${node.text}`, regex: new RegExp(pattern, `${flags.replace(/[gy]/g, '')}g`) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

const UNITS = [
  ' ',
  '\t',
  '\n',
  ' \n',
  '\n ',
  'a',
  'A',
  '0',
  '.',
  '-',
  ',',
  '[',
  ']',
  '[a',
  '](',
  '(',
  '<',
  '<a ',
  '>',
  '"',
  "'",
  '`',
  '*',
  '_',
  '|',
  '&a',
  '=',
  '#',
  ':',
  '/',
  '://',
  '@a',
  'a.',
  'a@',
  'é',
  '%',
  '%2',
  '{',
  '\\',
  '$',
  'https://a',
  ':~:',
  '?a=',
  '&',
  'xn--',
  '…',
  '=\n',
  '- ',
  '1. ',
];
const ENDS = ['', '!', '\nb'];
const SMALL = 4_000;
const FACTOR = 8;

/** Processor time, in ms. */
function cost(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Runs on a text of a size and on one FACTOR times as long; linear work takes FACTOR times as long, quadratic work its square. */
function isWorseThanLinear(work: (text: string) => void, textOf: (size: number) => string): boolean {
  const [small, large] = [textOf(SMALL), textOf(SMALL * FACTOR)];
  // What is over at once for the small text cannot be quadratic: 4,000 squared are 16 million steps.
  if (cost(() => work(small)) < 4) return false;
  // The least of three runs each: others use the machine too.
  const least = (text: string) => Math.min(...[0, 1, 2].map(() => cost(() => work(text))));
  const before = least(small);
  return before >= 4 && least(large) > before * FACTOR * 3;
}

const all = literals();

test('there are literals to look at', () => assert.ok(all.length > 150, `${all.length}`));

test('no regular expression in the sources takes more than linear time', () => {
  const worse = new Set<string>();
  for (const { where, regex } of all) {
    for (const unit of UNITS) {
      for (const end of ENDS) {
        if (worse.has(where)) continue;
        const work = (text: string) => {
          for (const _ of text.matchAll(regex));
        };
        if (isWorseThanLinear(work, (size) => unit.repeat(size / unit.length) + end)) worse.add(where);
      }
    }
  }
  assert.deepEqual([...worse], []);
});

test('nor is what is made of several: tokens, unwrapping, what is printed', () => {
  for (const work of [tokenise, printable, (text: string) => unwrap(text, 'joined')]) {
    for (const unit of [...UNITS, '\u200D', '\u0301', 'a\u00AD', '1.', 'a&'])
      assert.ok(!isWorseThanLinear(work, (size) => unit.repeat(size)), `${work.name} ${unit}`);
  }
});
