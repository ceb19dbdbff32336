/** What a rule of prose is. One rule, one file (rules/), one id, one test. */
import type { Point, ProseNode } from './tree.ts';

export interface Finding {
  /** Where, if not at the start of the node or of the text. */
  at?: Point | undefined;
  /** What is wrong, in plain words. */
  message: string;
  /** What to do about it. */
  hint: string;
}

export interface Rule {
  /** The id a diagnostic carries: `mdx-` and the name of the rule’s file. */
  id: string;
  /** Why the rule exists, in one sentence: the documentation prints it. */
  why: string;
  /** Looks at the text, without its byte order mark, before it is parsed. */
  text?: {
    /** Whether a text that breaks the rule is not to be parsed at all. */
    fatal: boolean;
    check(text: string): Finding[];
  };
  /** Looks at one node of the parsed text. */
  node?: {
    /** The types of node it is asked about; without them, all. */
    types?: readonly string[];
    /** `ancestors` from the root down to the parent. */
    check(node: ProseNode, ancestors: readonly ProseNode[]): Finding[];
  };
}

/** A finding with its rule and its place: a Diagnostic but for the name of the file. */
export interface Violation extends Point {
  rule: string;
  message: string;
  hint: string;
}
