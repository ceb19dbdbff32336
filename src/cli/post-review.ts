/**
 * `node src/cli/post-review.ts <review.json>`: run by a workflow, posts a review
 * on the pull request that it is of. Reads GITHUB_EVENT_PATH and GITHUB_TOKEN.
 */
import { readFileSync, statSync } from 'node:fs';
import { type Api, postReview } from './review/post.ts';

const LARGEST = 32 * 1024 * 1024;

const api: Api = async (method, path, body) => {
  const response = await fetch(`${process.env.GITHUB_API_URL ?? 'https://api.github.com'}${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${process.env.GITHUB_TOKEN ?? ''}`,
      'content-type': 'application/json',
      'x-github-api-version': '2022-11-28',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`GitHub answered ${response.status} to ${method} ${path}.`);
  return response.json();
};

const file = process.argv[2] ?? '';
if (statSync(file).size > LARGEST) throw new Error('The review is too large: nothing was posted.');
const payload: unknown = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH ?? '', 'utf8'));
process.stdout.write(`${await postReview(readFileSync(file, 'utf8'), payload, api)}\n`);
