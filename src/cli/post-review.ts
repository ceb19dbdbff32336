/**
 * `node src/cli/post-review.ts`: run by a workflow, makes the review of a pull
 * request and posts it there. Reads GITHUB_EVENT_PATH and GITHUB_TOKEN.
 */
import { readFileSync } from 'node:fs';
import { contentFolder } from '../dossier/load/content-folder.ts';
import { github } from './github.ts';
import { postReview } from './review/post.ts';
import { reviewOfPull } from './review/pull.ts';

const { GITHUB_EVENT_PATH = '', GITHUB_TOKEN = '' } = process.env;

const payload: unknown = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'));
const content = contentFolder();
const done = await postReview(payload, github(process.env), (number, head) => reviewOfPull('.', content, number, head, GITHUB_TOKEN));
process.stdout.write(`${done}\n`);
