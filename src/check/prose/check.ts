/**
 * Prose checked without a build: what the guard in the pipeline would refuse, all
 * of it, with places; and what the prose refers to.
 */
import type { Diagnostic } from '../../dossier/diagnostics.ts';
import { examine } from './examine.ts';
import { parseProse } from './pipeline.ts';
import { diagnosticsOf } from './subset.ts';
import type { ProseNode } from './tree.ts';
import { type Reference, referencesIn } from './walk.ts';

export type { Reference } from './walk.ts';

export interface ReadProse {
  /** In the order of the text; empty where the text will render. */
  diagnostics: Diagnostic[];
  /** Every well-formed reference to a record; none where the text cannot be parsed at all. */
  references: Reference[];
}

/** `file` is only the name diagnostics carry. Never throws; bounded in time whatever the text. */
export function readProse(file: string, text: string): ReadProse {
  const { violations, tree } = examine(text, (part) => parseProse(part) as ProseNode);
  return { diagnostics: diagnosticsOf(file, violations), references: tree ? referencesIn(tree) : [] };
}

export function checkProse(file: string, text: string): Diagnostic[] {
  return readProse(file, text).diagnostics;
}

export function references(text: string): Reference[] {
  return readProse('', text).references;
}
