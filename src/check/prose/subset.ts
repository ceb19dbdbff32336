/**
 * The guard in the pipeline that renders. It stands on both sides of the parser of
 * that pipeline, whichever it is: before it, to bound what it is given and to say
 * its errors in plain words; after it, first of the transforms, to check the very
 * tree that is rendered. Anything wrong fails the build.
 */
import { relative, resolve } from 'node:path';
import type { RemarkPlugin } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { ContentError, type Diagnostic } from '../../dossier/diagnostics.ts';
import { examine } from './examine.ts';
import { withoutBom } from './lines.ts';
import type { Violation } from './rule.ts';
import { frontmatter, frontmatterFinding } from './rules/frontmatter.ts';
import type { ProseNode } from './tree.ts';
import { violationsIn } from './walk.ts';

/** The processor a remark plugin is used with. */
export type Processor = ThisParameterType<RemarkPlugin>;

/** A remark plugin; it goes first. Throws a ContentError with every violation of the file. */
export function remarkSafeSubset(this: Processor): (tree: Root, file: VFile) => void {
  const parser = this.parser;
  if (!parser) throw new Error('remarkSafeSubset needs a parser to guard: use it after remark-parse.');
  this.parser = (text, file) => {
    const { violations, tree } = examine(text, (part) => parser(part, file) as ProseNode);
    refuse(file, violations);
    return tree as ReturnType<typeof parser>;
  };
  return (tree, file) => refuse(file, [...frontmatterOf(file), ...violationsIn(tree as ProseNode, withoutBom(String(file)))]);
}

/** Astro cuts frontmatter out before the parser runs, and hands over what it read in it. */
function frontmatterOf(file: VFile): Violation[] {
  const read = (file.data as { astro?: { frontmatter?: object } }).astro?.frontmatter ?? {};
  if (Object.keys(read).length === 0) return [];
  return [{ rule: frontmatter.id, line: 1, column: 1, ...frontmatterFinding }];
}

function refuse(file: VFile, violations: readonly Violation[]): void {
  const [first] = violations;
  if (!first) return;
  const path = relative(file.cwd, resolve(file.cwd, file.path ?? ''));
  // Vite makes `loc` of these, with the whole path.
  throw Object.assign(new ContentError(diagnosticsOf(path, violations)), { line: first.line, column: first.column, loc: undefined });
}

export function diagnosticsOf(file: string, violations: readonly Violation[]): Diagnostic[] {
  return violations.map(({ line, column, rule, message, hint }) => ({ file, line, column, rule, severity: 'error', message, hint }));
}
