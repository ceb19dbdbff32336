import { relative, resolve } from 'node:path';

/**
 * The folder of the dossier: what CONTENT_DIR names, or `content` where it is unset
 * or empty. The one place that reads the variable. Relative to the working directory
 * where it lies inside it, so that messages name its files by short paths.
 */
export function contentFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment.CONTENT_DIR || 'content';
  const inside = relative('.', resolve(named)) || '.';
  return inside.startsWith('..') ? named : inside;
}
