/**
 * `npm run schemas`: writes schemas/<kind>.json and schemas/dossier.json, by
 * which editors’ tools complete and check the records as they are typed. The
 * files are committed, so that they are there without a build.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fieldsPage } from './fields-page/page.ts';
import { schemaFiles } from './schemas/files.ts';

mkdirSync('schemas', { recursive: true });
for (const { file, text } of schemaFiles()) writeFileSync(file, text);
writeFileSync('docs/fields.md', fieldsPage());
process.stdout.write('The schemas are in schemas/, the list of fields in docs/fields.md.\n');
