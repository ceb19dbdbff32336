/**
 * `node src/cli/from-form.ts`: run by a workflow when a suggestion of a quotation is
 * accepted, makes its record and opens a pull request. Reads GITHUB_EVENT_PATH,
 * GITHUB_SHA and GITHUB_TOKEN.
 */
import { readFileSync } from 'node:fs';
import { contentFolder } from '../dossier/load/content-folder.ts';
import { printable } from '../dossier/printable.ts';
import { accept } from './form/accept.ts';
import { makeFromForm } from './form/make.ts';
import { formFields } from './form/read.ts';
import { github } from './github.ts';

const { GITHUB_EVENT_PATH = '', GITHUB_SHA = '' } = process.env;

const payload: unknown = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'));
const fields = formFields(readFileSync('.github/ISSUE_TEMPLATE/quotation.yml', 'utf8'));
const folder = contentFolder();
const done = await accept(payload, github(process.env), GITHUB_SHA, (body, days) => makeFromForm(body, fields, folder, GITHUB_SHA, days));
process.stdout.write(`${printable(done)}\n`);
