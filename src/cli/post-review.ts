/**
 * `node src/cli/post-review.ts`: run by a workflow, makes the review of a pull
 * request and posts it there. Reads GITHUB_EVENT_PATH and GITHUB_TOKEN.
 */
import { readFileSync } from 'node:fs';
import { contentFolder } from '../dossier/load/content-folder.ts';
import { type Api, postReview } from './review/post.ts';
import { reviewOfPull } from './review/pull.ts';

const { GITHUB_API_URL = 'https://api.github.com', GITHUB_EVENT_PATH = '', GITHUB_TOKEN = '' } = process.env;

const api: Api = async (method, path, body) => {
  const response = await fetch(`${GITHUB_API_URL}${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${GITHUB_TOKEN}`,
      'content-type': 'application/json',
      'x-github-api-version': '2022-11-28',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`GitHub answered ${response.status} to ${method} ${path}.`);
  return response.json();
};

const payload: unknown = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'));
const content = contentFolder();
process.stdout.write(`${await postReview(payload, api, (number, head) => reviewOfPull('.', content, number, head, GITHUB_TOKEN))}\n`);
