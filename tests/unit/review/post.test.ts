import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Api } from '../../../src/cli/github.ts';
import { postReview } from '../../../src/cli/review/post.ts';
import type { Review } from '../../../src/review/review.ts';

const REVIEW: Review = {
  since: { ref: 'HEAD', commit: 'abc' },
  quotations: [],
  fingerprints: [],
  claims: [],
  sources: [],
  oneLanguage: [],
  everyAddress: [],
  addresses: [{ before: 'quotes/x/' }],
  others: [],
  unreadable: [],
  strays: [],
};
const EVENT = {
  repository: { full_name: 'dossier/site' },
  workflow_run: { event: 'pull_request', head_sha: 'sha-1', head_branch: 'fix & more', head_repository: { owner: { login: 'stranger' } } },
};

/** GitHub with some open pull requests and comments, that notes what it is told to write. */
function github({
  pulls = [{ number: 7, head: { sha: 'sha-1' } }],
  comments = [] as { id: number; body: string; user: { login: string } }[],
} = {}) {
  const written: { method: string; path: string; body: string }[] = [];
  const read: string[] = [];
  const api: Api = async (method, path, body) => {
    if (method === 'GET') {
      read.push(path);
      if (path.includes('/pulls?')) return pulls;
      const page = Number(/&page=(\d+)/.exec(path)?.[1]);
      return comments.slice((page - 1) * 100, page * 100);
    }
    written.push({ method, path, body: (body as { body: string }).body });
    return {};
  };
  return { api, written, read };
}

test('a review is posted on the pull request that the run was of', async () => {
  const { api, written, read } = github();
  await postReview(EVENT, api, () => REVIEW);
  assert.equal(read[0], '/repos/dossier/site/pulls?state=open&head=stranger%3Afix%20%26%20more&per_page=100');
  assert.deepEqual(
    written.map(({ method, path }) => `${method} ${path}`),
    ['POST /repos/dossier/site/issues/7/comments'],
  );
  assert.match(written[0]?.body ?? '', /`quotes\/x\/` is gone/);
});

test('the next one takes the place of the last', async () => {
  const older = { id: 3, body: '<!-- review of the content -->\nold', user: { login: 'github-actions[bot]' } };
  const others = Array.from({ length: 150 }, (_, i) => ({ id: 100 + i, body: 'Thanks!', user: { login: 'somebody' } }));
  const { api, written } = github({ comments: [...others, older] });
  await postReview(EVENT, api, () => REVIEW);
  assert.deepEqual(
    written.map(({ method, path }) => `${method} ${path}`),
    ['PATCH /repos/dossier/site/issues/comments/3'],
  );
});

test('a comment of somebody else that looks like ours is left alone', async () => {
  const { api, written } = github({ comments: [{ id: 3, body: '<!-- review of the content -->\nmine', user: { login: 'stranger' } }] });
  await postReview(EVENT, api, () => REVIEW);
  assert.equal(written[0]?.method, 'POST');
});

test('a pull request that has moved on, or is another’s, gets no comment', async () => {
  for (const pulls of [[], [{ number: 7, head: { sha: 'sha-2' } }]]) {
    const { api, written } = github({ pulls });
    assert.match(await postReview(EVENT, api, () => REVIEW), /No open pull request/);
    assert.deepEqual(written, []);
  }
});

test('a run that was not of a pull request posts nothing', async () => {
  const { api, written } = github();
  await postReview({ ...EVENT, workflow_run: { ...EVENT.workflow_run, event: 'push' } }, api, () => REVIEW);
  assert.deepEqual(written, []);
});

test('an empty review is no news, but takes the place of an older one', async () => {
  const empty = { ...REVIEW, addresses: [] };
  const none = github();
  await postReview(EVENT, none.api, () => empty);
  assert.deepEqual(none.written, []);
  const some = github({ comments: [{ id: 3, body: '<!-- review of the content -->', user: { login: 'github-actions[bot]' } }] });
  await postReview(EVENT, some.api, () => empty);
  assert.match(some.written[0]?.body ?? '', /Nothing in the content changes/);
});

test('the review is requested by number and commit; where it cannot be made, nothing is posted', async () => {
  const { api, written } = github();
  const asked: [number, string][] = [];
  const said = await postReview(EVENT, api, (number, head) => {
    asked.push([number, head]);
    return undefined;
  });
  assert.deepEqual(asked, [[7, 'sha-1']]);
  assert.match(said, /#7: cannot be merged, or has moved on/);
  assert.deepEqual(written, []);
});

test('a comment is no longer than GitHub takes, whatever is in the review', async () => {
  const { api, written } = github();
  const long = 'x'.repeat(99_000);
  await postReview(EVENT, api, () => ({
    ...REVIEW,
    since: { ref: long, commit: long },
    unreadable: [long],
    strays: [long],
    outside: [long],
  }));
  assert.ok((written[0]?.body.length ?? Number.POSITIVE_INFINITY) <= 65_536);
});

test('what the content holds is text in the comment', async () => {
  const { api, written } = github();
  const evil = '[Your session expired](https://evil.example) @maintainer <img src=x> ![x](https://evil.example/x.png)';
  await postReview(EVENT, api, () => ({ ...REVIEW, everyAddress: [evil], unreadable: [evil], strays: [evil], outside: [evil] }));
  const body = written[0]?.body ?? '';
  assert.doesNotMatch(body.replace(/`[^`]*`/g, ''), /(?<!\\)\]\(|@\w|<img/);
});
