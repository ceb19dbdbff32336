/**
 * What the MDX parser cannot read, said in words that help. The parser stops at
 * the first error; so that a writer hears of all of them at once, what could not be
 * read is replaced by letters and the text is parsed again.
 */
import { shown } from '../../dossier/printable.ts';
import { refuseAddress } from './addresses.ts';
import { COMPONENTS, usage } from './components.ts';
import { offsetAt, pointAt } from './lines.ts';
import type { Finding, Violation } from './rule.ts';
import { elementFinding, element as elementRule } from './rules/element.ts';
import { esmFinding, esm as esmRule } from './rules/esm.ts';
import { expressionFinding, expression as expressionRule } from './rules/expression.ts';
import { htmlFinding, html as htmlRule } from './rules/html.ts';
import { link as linkRule } from './rules/link.ts';
import { syntax as syntaxRule } from './rules/syntax.ts';
import type { Point, ProseNode } from './tree.ts';

export type Parse = (text: string) => ProseNode;

export interface Reading {
  /** Of the text with what could not be read masked, at the same places; absent where too much is broken. */
  tree?: ProseNode;
  violations: Violation[];
}

/** Bounds the work: no more characters are parsed again than the longest text has, and no writer corrects more at once. */
const MAX_ERRORS = 20;
const MAX_PARSED_AGAIN = 100_000;

export function read(text: string, parse: Parse): Reading {
  const violations: Violation[] = [];
  let masked = text;
  let last: string | undefined;
  for (let rounds = 0; ; rounds++) {
    try {
      return { tree: parse(masked), violations };
    } catch (error) {
      const failure = failureOf(error);
      const { offset, length, rule, ...finding } = explain(failure, masked);
      const where = `${failure.line}:${failure.column} ${failure.reason}`;
      // The same error again: what was masked before was not its cause.
      if (where === last) violations.pop();
      last = where;
      violations.push({ rule, ...pointAt(text, offset), ...finding });
      if (rounds >= MAX_ERRORS || rounds * text.length > MAX_PARSED_AGAIN || masked[offset] === MASK) return { violations };
      masked = masked.slice(0, offset) + masked.slice(offset, offset + length).replace(/[^\r\n]/g, MASK) + masked.slice(offset + length);
    }
  }
}

const MASK = 'x';

interface Failure extends Partial<Point> {
  reason: string;
  /** The package that gave up. */
  source: string;
}

/** What `vfile-message` makes of an error of the parser; a plain Error where the parser itself breaks. */
function failureOf(error: unknown): Failure {
  const from: object = typeof error === 'object' && error ? error : {};
  const get = (key: string) => (key in from ? (from as Record<string, unknown>)[key] : undefined);
  const number = (value: unknown) => (typeof value === 'number' ? value : undefined);
  const line = number(get('line'));
  const column = number(get('column'));
  return {
    reason: String(get('reason') ?? get('message') ?? error),
    source: String(get('source') ?? ''),
    ...(line !== undefined && column !== undefined ? { line, column } : {}),
  };
}

interface Explanation extends Finding {
  rule: string;
  /** Of the character that opened what could not be read, and of all that belongs to it. */
  offset: number;
  length: number;
}

function explain(failure: Failure, text: string): Explanation {
  const { reason, source } = failure;
  // The range of the tag that was left open is in the words of the error only.
  const tag = / \((\d+):(\d+)-\d+:\d+\)/.exec(reason);
  if (tag) return explainTag(text, offsetAt(text, { line: Number(tag[1]), column: Number(tag[2]) }));

  const place = offsetAt(text, { line: failure.line ?? 1, column: failure.column ?? 1 });
  if (source === 'micromark-extension-mdxjs-esm') {
    const offset = Math.max(0, ...[...text.slice(0, place + 1).matchAll(/^(?:im|ex)port /gm)].map((match) => match.index));
    return { offset, length: lengthOf(text, offset, /(?:\r?\n|\r)[ \t]*(?:\r?\n|\r)/), rule: esmRule.id, ...esmFinding };
  }
  if (source === 'micromark-extension-mdx-expression') {
    const brace = lastUnescaped('{', text, place - 1);
    const opened = brace === undefined ? undefined : lastUnescaped('<', text, brace);
    if (brace !== undefined && opened !== undefined && /^<[\p{L}$_][^<>]*$/u.test(text.slice(opened, brace))) {
      return explainTag(text, opened);
    }
    if (brace !== undefined) return { offset: brace, length: 1, rule: expressionRule.id, ...expressionFinding };
  }
  const sign = lastUnescaped('<', text, place);
  if (sign !== undefined) return explainTag(text, sign);
  return {
    offset: place,
    length: 1,
    rule: syntaxRule.id,
    message: `The text cannot be read: ${shown(reason, 200)}.`,
    hint: 'Look for a < or a { that is not closed.',
  };
}

function explainTag(text: string, offset: number): Explanation {
  const rest = text.slice(offset, offset + 1_000);
  const length = rest.startsWith('<!--') ? lengthOf(text, offset, /-->/) : (/^<[^<>\r\n]*>/.exec(rest)?.[0].length ?? 1);
  const violation = (rule: { id: string }, finding: Finding): Explanation => ({ offset, length, rule: rule.id, ...finding });
  if (/^<[!?]/.test(rest)) return violation(htmlRule, htmlFinding);

  const address = /^<([A-Za-z][A-Za-z0-9+.-]+:[^\s<>]*)/.exec(rest)?.[1];
  if (address && !rest.startsWith(`<${address}/>`)) {
    return violation(linkRule, refuseAddress(address) ?? bracketed(address));
  }
  const mail = /^<([^\s<>@/]+@[^\s<>@]+)>/.exec(rest)?.[1];
  if (mail) return violation(linkRule, bracketed(mail));

  const name = /^<\/?\s*([\p{L}$_][\p{L}\p{N}$_.:-]*)/u.exec(rest)?.[1];
  if (name && COMPONENTS.has(name)) {
    return violation(syntaxRule, {
      message: `<${name}> is not written as a component is.`,
      hint: `Write ${usage(name)}, closed by “/>” and with each value between quotation marks.`,
    });
  }
  if (/^<\/?>/.test(rest)) return violation(elementRule, elementFinding(''));
  if (name && rest.includes('>')) return violation(elementRule, elementFinding(name));
  return violation(syntaxRule, {
    message: '`<` opens a component in MDX, and what follows is not one.',
    hint: 'For the sign itself write &lt; (as in &lt;3 or a &lt; b), or put the words in a code span.',
  });
}

/** From `offset` through the first `end`, or to the end of the text. */
function lengthOf(text: string, offset: number, end: RegExp): number {
  const found = end.exec(text.slice(offset));
  return found ? found.index + found[0].length : text.length - offset;
}

const bracketed = (address: string): Finding => ({
  message: `An address between < and > is not read as a link here: <${shown(address)}>.`,
  hint: 'Write the address alone, without < and >, or [words](address).',
});

/** The last place of `sign` at or before `from` that no backslash makes literal. */
function lastUnescaped(sign: string, text: string, from: number): number | undefined {
  for (let at = text.lastIndexOf(sign, from); at >= 0 && from >= 0; at = at === 0 ? -1 : text.lastIndexOf(sign, at - 1)) {
    const backslashes = /(?<!\\)\\*$/.exec(text.slice(Math.max(0, at - 50), at))?.[0].length ?? 0;
    if (backslashes % 2 === 0) return at;
  }
  return undefined;
}
