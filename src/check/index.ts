/**
 * All that is wrong with a dossier, in one run: the files as they are read, the
 * records between them, the prose. The build, `check`, `review` and the tests see
 * the same.
 */
import type { Root } from 'mdast';
import { type Diagnostic, sortDiagnostics } from '../dossier/diagnostics.ts';
import { proseName } from '../dossier/graph.ts';
import { type Loaded, load } from '../dossier/load/load.ts';
import { afresh, type Remember } from '../dossier/load/remember.ts';
import { examine } from './prose/examine.ts';
import { parseProse } from './prose/pipeline.ts';
import { diagnosticsOf } from './prose/subset.ts';
import type { ProseNode } from './prose/tree.ts';
import { referencesIn } from './prose/walk.ts';
import { wordsOf } from './prose/words.ts';
import { rules } from './rules/index.ts';
import { type Finding, type ReadProse, run } from './rules/rule.ts';

export interface Checked {
  loaded: Loaded;
  /** Sorted by file and place. */
  diagnostics: Finding[];
  /** The parsed prose by its name (`claims/unfair-toll.en.mdx`), but for texts that cannot be parsed. */
  trees: ReadonlyMap<string, Root>;
}

/**
 * Reads the dossier in a folder and checks it; never throws because of what a file contains.
 * @param remember what to keep from one check to the next
 */
export function check(folder: string, remember: Remember = afresh): Checked {
  const loaded = load(folder, remember);
  const inProse: Diagnostic[] = [];
  const trees = new Map<string, Root>();
  const prose = loaded.prose.map((file): ReadProse => {
    const { violations, tree, words, references } = remember(file.file, file.text, () => readProse(file.text));
    inProse.push(...diagnosticsOf(file.file, violations));
    if (tree) trees.set(proseName(file), tree as Root);
    return { ...file, words, references };
  });
  const diagnostics: Finding[] = [...loaded.diagnostics, ...inProse, ...run(rules, loaded, prose)];
  sortDiagnostics(diagnostics);
  return { loaded, diagnostics, trees };
}

function readProse(text: string) {
  const { violations, tree } = examine(text, (part) => parseProse(part) as ProseNode);
  const words = tree ? withoutLines(wordsOf(tree, text), new Set(violations.map(({ line }) => line))) : '';
  return { violations, tree, words, references: tree ? referencesIn(tree) : [] };
}

/** Masks lines whose markup could not be read: which of their characters are words is not known. */
function withoutLines(words: string, numbers: ReadonlySet<number>): string {
  if (numbers.size === 0) return words;
  return words
    .split('\n')
    .map((line, i) => (numbers.has(i + 1) ? line.replace(/./gs, '\uFFFC') : line))
    .join('\n');
}
