/** Everything that is wrong with a text, by whatever parser it is going to be rendered with. */

import { withoutBom } from './lines.ts';
import type { Violation } from './rule.ts';
import { character } from './rules/character.ts';
import { PROSE_RULES } from './rules/index.ts';
import { type Parse, read } from './syntax.ts';
import type { ProseNode } from './tree.ts';
import { violationsIn } from './walk.ts';

export interface Examined {
  /** In the order of the text. Empty: the text is safe to render. */
  violations: Violation[];
  /** Absent where the text was not parsed, or could not be. */
  tree?: ProseNode;
}

export function examine(text: string, parse: Parse): Examined {
  // The parser drops the byte order mark before it counts; so must we.
  const visible = withoutBom(text);
  const violations: Violation[] = [];
  for (const { id, text: rule } of PROSE_RULES) {
    const found = rule?.check(visible) ?? [];
    for (const { at, message, hint } of found) violations.push({ rule: id, line: at?.line ?? 1, column: at?.column ?? 1, message, hint });
    if (rule?.fatal && found.length > 0) return { violations };
  }
  const reading = read(visible, parse);
  violations.push(...reading.violations);
  if (reading.tree) {
    // A character that the text itself contains is already reported, at its exact place.
    const named = violations.some(({ rule }) => rule === character.id);
    violations.push(...violationsIn(reading.tree, visible).filter(({ rule }) => !(named && rule === character.id)));
  }
  violations.sort((a, b) => a.line - b.line || a.column - b.column);
  return { violations, ...(reading.tree ? { tree: reading.tree } : {}) };
}
