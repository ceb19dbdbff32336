/** Every rule of prose. Their ids are unique (a test checks it). */
import type { Rule } from '../rule.ts';
import { attribute } from './attribute.ts';
import { character } from './character.ts';
import { children } from './children.ts';
import { density } from './density.ts';
import { element } from './element.ts';
import { esm } from './esm.ts';
import { expression } from './expression.ts';
import { frontmatter } from './frontmatter.ts';
import { heading } from './heading.ts';
import { html } from './html.ts';
import { image } from './image.ts';
import { link } from './link.ts';
import { linkWords } from './link-words.ts';
import { merge } from './merge.ts';
import { nestedLink } from './nested-link.ts';
import { nesting } from './nesting.ts';
import { node } from './node.ts';
import { repetition } from './repetition.ts';
import { size } from './size.ts';
import { syntax } from './syntax.ts';

export const PROSE_RULES: readonly Rule[] = [
  size,
  merge,
  density,
  nesting,
  character,
  frontmatter,
  syntax,
  esm,
  expression,
  element,
  attribute,
  children,
  html,
  image,
  link,
  linkWords,
  nestedLink,
  heading,
  repetition,
  node,
];
