/** Everything that must hold of a dossier’s content: the files on their own, the records between them, the prose. */
import { type Diagnostic, sortDiagnostics } from './dossier/diagnostics.ts';
import { type Loaded, load } from './dossier/load.ts';
import { rules } from './dossier/rules/index.ts';
import { run } from './dossier/rules/rule.ts';
import { checkProse } from './markdown/check.ts';

export function checkContent(folder: string): { loaded: Loaded; diagnostics: Diagnostic[] } {
  const loaded = load(folder);
  const diagnostics = [
    ...loaded.diagnostics,
    ...run(rules, loaded),
    ...loaded.prose.flatMap(({ file, text }) => checkProse(file, text)),
  ];
  return { loaded, diagnostics: sortDiagnostics(diagnostics) };
}
