import { relative, resolve } from 'node:path';

/**
 * The folder of the dossier: what CONTENT_DIR names, or `content` where it is unset
 * or empty. The one place that reads the variable. Relative to where the command
 * runs unless it stands elsewhere, as messages are to name its files.
 */
export function contentFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment.CONTENT_DIR || 'content';
  const inside = relative('.', resolve(named)) || '.';
  return inside.startsWith('..') ? named : inside;
}
