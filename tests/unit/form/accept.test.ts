import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept } from '../../../src/cli/form/accept.ts';
import { type Api, Refused } from '../../../src/cli/github.ts';
import { dossier, ENGLISH, FRENCH, issue, make } from './issue.ts';

const COMMIT = 'c'.repeat(40);
const event = (body: string, { label = 'accepted', labels = ['quotation', 'accepted'], action = 'labeled' } = {}) => ({
  action,
  label: { name: label },
  sender: { login: 'editor' },
  repository: { full_name: 'dossier/site', default_branch: 'trunk', html_url: 'https://github.com/dossier/site' },
  issue: {
    number: 12,
    body,
    created_at: '2030-01-02T10:00:00Z',
    updated_at: '2030-01-05T10:00:00Z',
    labels: labels.map((name) => ({ name })),
  },
});

interface Request {
  request: string;
  body: Record<string, unknown>;
}

/** GitHub with one repository, that notes what it is told to write. */
function github({ right = 'write', branches = [] as string[], pullsAllowed = true } = {}) {
  const written: Request[] = [];
  const api: Api = async (method, path, body) => {
    if (path.endsWith('/permission')) return { permission: right };
    if (path.includes('/git/ref/')) {
      if (branches.some((branch) => path.endsWith(`/heads/${branch}`))) return {};
      throw new Refused(404, method, path);
    }
    if (method === 'GET') return { tree: { sha: 'tree-of-base' } };
    written.push({ request: `${method} ${path.replace('/repos/dossier/site', '')}`, body: (body ?? {}) as Record<string, unknown> });
    if (path.endsWith('/pulls') && !pullsAllowed) throw new Refused(403, method, path);
    if (path.endsWith('/pulls')) return { html_url: 'https://github.com/dossier/site/pull/13' };
    return { sha: path.endsWith('/trees') ? 'new-tree' : 'new-commit' };
  };
  return { api, written };
}

test('an accepted suggestion becomes a branch of one commit and a pull request that names the issue', async (t) => {
  const folder = dossier(t);
  const { api, written } = github();
  await accept(event(issue(FRENCH)), api, COMMIT, (body) => make(folder, body));
  assert.deepEqual(
    written.map(({ request }) => request),
    ['POST /git/trees', 'POST /git/commits', 'POST /git/refs', 'POST /pulls', 'POST /issues/12/comments'],
  );
  const [tree, commit, ref, pull, comment] = written.map(({ body }) => body);
  assert.equal(tree?.base_tree, 'tree-of-base');
  const entries = tree?.tree as { path: string; mode: string; content: string }[];
  assert.deepEqual(
    entries.map(({ path, mode }) => [path.slice(folder.length), mode]),
    [
      ['/sources/journal-du-pont-le-pont-suite.yaml', '100644'],
      ['/quotes/comite-le-pont-appartient-a-tous.yaml', '100644'],
    ],
  );
  assert.match(entries[1]?.content ?? '', /^text: Le pont appartient à tous\.$/m);
  assert.deepEqual([commit?.tree, commit?.parents], ['new-tree', [COMMIT]]);
  assert.match(String(commit?.message), /#12/);
  assert.deepEqual(ref, { ref: 'refs/heads/quotation-12', sha: 'new-commit' });
  assert.deepEqual([pull?.head, pull?.base], ['quotation-12', 'trunk']);
  assert.match(String(pull?.body), /^Closes #12\./);
  assert.match(String(pull?.body), /Le pont appartient à tous/);
  assert.match(String(comment?.body), /pull\/13/);
});

test('a suggestion that does not check gets a comment with the findings, and loses the label', async (t) => {
  const folder = dossier(t);
  const { api, written } = github();
  await accept(event(issue({ ...ENGLISH, 'translations-fr': '' })), api, COMMIT, (body) => make(folder, body));
  assert.deepEqual(
    written.map(({ request }) => request),
    ['POST /issues/12/comments', 'DELETE /issues/12/labels/accepted'],
  );
  const body = String(written[0]?.body.body);
  assert.match(body, /`[^`]*quotes\/comite-the-bridge-is-ours\.yaml:1`: The quotation cannot be read in the language fr/);
  assert.match(body, /cannot be made a record yet/);
  assert.match(body, /ne peut pas encore devenir une fiche/);
});

test('only the label “accepted” on a suggestion does anything, and only from somebody who may write', async () => {
  const none = () => assert.fail('nothing is made');
  for (const [payload, options] of [
    [event('', { label: 'quotation' }), {}],
    [event('', { labels: ['problem', 'accepted'] }), {}],
    [event('', { action: 'opened' }), {}],
    [event(''), { right: 'read' }],
    [event(''), { right: 'none' }],
  ] as const) {
    const { api, written } = github(options);
    await accept(payload, api, COMMIT, none);
    assert.deepEqual(written, []);
  }
});

test('a branch that editors may have worked on is left as it is', async () => {
  const { api, written } = github({ branches: ['quotation-12'] });
  await accept(event(issue(ENGLISH)), api, COMMIT, () => assert.fail('nothing is made'));
  assert.deepEqual(
    written.map(({ request }) => request),
    ['POST /issues/12/comments'],
  );
});

test('where GitHub lets no program open pull requests, the comment leads to where a person does', async (t) => {
  const folder = dossier(t);
  const { api, written } = github({ pullsAllowed: false });
  await accept(event(issue(ENGLISH)), api, COMMIT, (body) => make(folder, body));
  assert.match(String(written.at(-1)?.body.body), /https:\/\/github\.com\/dossier\/site\/compare\/trunk\.\.\.quotation-12\?expand=1/);
});
