import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  if?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  'runs-on'?: string;
  if?: string;
  strategy?: { matrix: Record<string, string[]> };
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: unknown;
  jobs: Record<string, Job>;
}

const FOLDER = '.github/workflows';
const texts = new Map(readdirSync(FOLDER).map((file) => [file, readFileSync(`${FOLDER}/${file}`, 'utf8')]));
const workflows = new Map([...texts].map(([file, text]): [string, Workflow] => [file, parse(text)]));
const jobs = [...workflows].flatMap(([file, { jobs: some }]) =>
  Object.entries(some).map(([name, job]) => ({ name: `${file} ${name}`, file, job })),
);

/** All that any job may do beyond reading the repository. */
const GRANTED: Record<string, Record<string, string>> = {
  'quotation.yml record': { contents: 'write', 'pull-requests': 'write', issues: 'write' },
  'review.yml comment': { contents: 'read', 'pull-requests': 'write' },
  'deploy.yml deploy': { pages: 'write', 'id-token': 'write' },
  'links.yml tell': { issues: 'write' },
};

test('a workflow may do nothing, and a job only what it is for', () => {
  for (const [file, workflow] of workflows) assert.deepEqual(workflow.permissions, {}, file);
  for (const { name, job } of jobs) assert.deepEqual(job.permissions, GRANTED[name] ?? { contents: 'read' }, name);
});

test('every action is pinned by its full commit hash, with its version beside it', () => {
  const uses = [...texts].flatMap(([file, text]) =>
    [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, used = '']) => ({ file, used })),
  );
  assert.ok(uses.length > 10);
  for (const { file, used } of uses) assert.match(used, /^[\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/, file);
});

test('one version of an action is used throughout', () => {
  const versions = Map.groupBy(
    jobs.flatMap(({ job }) => job.steps.flatMap(({ uses = '' }) => (uses ? [uses] : []))),
    (used) => used.split('@')[0],
  );
  for (const [action, all] of versions) assert.equal(new Set(all).size, 1, action);
});

test('no workflow runs with the repository’s rights on a stranger’s event', () => {
  for (const [file, { on }] of workflows) {
    // Anybody opens and edits an issue; labels are set by those who may triage or write.
    if ('issues' in on) assert.deepEqual(on.issues, { types: ['labeled'] }, file);
    for (const event of ['pull_request_target', 'issue_comment', 'fork', 'watch', 'discussion', 'discussion_comment'])
      assert.ok(!(event in on), `${file}: ${event}`);
  }
});

test('a workflow that a stranger can start has no secret and cannot write', () => {
  const started = [...workflows].filter(([, { on }]) => 'pull_request' in on);
  assert.ok(started.length > 0);
  for (const [file, { jobs: some }] of started) {
    assert.doesNotMatch(texts.get(file) ?? '', /secrets\.|github\.token|GITHUB_TOKEN/, file);
    for (const job of Object.values(some)) assert.deepEqual(job.permissions, { contents: 'read' }, file);
  }
});

test('no workflow needs a secret of the repository', () => {
  for (const [file, text] of texts) assert.doesNotMatch(text, /secrets\./, file);
});

test('the content of a pull request is read and built by the programs of the base branch', () => {
  for (const { name, job } of jobs.filter(({ file }) => file.startsWith('content'))) {
    const at = (part: string) => job.steps.findIndex(({ run = '', uses = '' }) => run.includes(part) || uses.includes(part));
    const base = at('git checkout --quiet --detach HEAD^1');
    const content = job.steps[base]?.run?.split('\n').find((line) => line.startsWith('git restore'));
    assert.equal(content, 'git restore --source="$merge" --worktree -- content', name);
    assert.ok(at('actions/checkout@') < base, name);
    for (const [i, { run = '' }] of job.steps.entries()) if (/\bnpm\b|\bnode\b/.test(run)) assert.ok(i > base, `${name}: ${run}`);
  }
});

test('a job that may write runs nothing of a pull request', () => {
  for (const { name, job } of jobs.filter(({ job: { permissions = {} } }) => Object.values(permissions).includes('write'))) {
    for (const step of job.steps) {
      const { uses = '', with: input = {} } = step;
      if (uses.startsWith('actions/checkout@'))
        assert.deepEqual(Object.keys(input), ['persist-credentials'], `${name} checks out the default branch`);
      assert.doesNotMatch(JSON.stringify(step), /head_ref|head_sha|head_branch|pull_request\.head|refs\/pull|merge_commit/, name);
    }
  }
});

test('the job that posts takes nothing that another run made, and runs no script of a dependency', () => {
  const steps = workflows.get('review.yml')?.jobs.comment?.steps ?? [];
  assert.deepEqual(
    steps.flatMap(({ run }) => (run ? [run] : [])),
    ['npm ci --ignore-scripts', 'node src/cli/post-review.ts'],
  );
  for (const { uses = '' } of steps) assert.doesNotMatch(uses, /artifact|cache/);
});

test('a suggestion is data to the job that makes its record, from the label of a maintainer on', () => {
  const { record } = workflows.get('quotation.yml')?.jobs ?? {};
  assert.deepEqual(
    record?.steps.flatMap(({ run }) => (run ? [run] : [])),
    ['npm ci --ignore-scripts', 'node src/cli/from-form.ts'],
  );
  assert.match(String(record?.if), /github\.event\.label\.name == 'accepted'/);
  // The workflow contains nothing of the issue but its number.
  const named = [...(texts.get('quotation.yml') ?? '').matchAll(/github\.event\.([\w.*]+)/g)].map(([, name]) => name);
  assert.deepEqual(named.toSorted(), ['issue.labels.*.name', 'issue.number', 'label.name']);
  for (const step of record?.steps ?? [])
    assert.deepEqual(Object.keys(step.env ?? {}), step.run?.startsWith('node') ? ['GITHUB_TOKEN'] : []);
});

test('no form sets the label that a maintainer accepts a suggestion with', () => {
  const labels = ['quotation', 'problem'].map((name) => parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}.yml`, 'utf8')).labels);
  assert.deepEqual(labels, [['quotation'], ['problem']]);
});

test('content with a file that git obeys is not taken over', () => {
  for (const { name, job } of jobs.filter(({ file }) => file.startsWith('content'))) {
    const lines = job.steps.flatMap(({ run = '' }) => run.split('\n'));
    const guard = lines.findIndex((line) => line.includes('ls-tree') && line.includes('exit 1'));
    assert.ok(guard >= 0 && guard < lines.findIndex((line) => line.startsWith('git restore')), name);
  }
});

test('fingerprints have owners of their own, after those of the rest of the content', () => {
  const owners = readFileSync('.github/CODEOWNERS', 'utf8');
  assert.ok(owners.indexOf('/content/sources/*.fingerprint.json') > owners.indexOf('/content/ '));
});

test('what answers a pull request at once does not wait for the tests', () => {
  const runs = jobs.filter(({ file }) => file === 'content.yml').flatMap(({ job }) => job.steps.flatMap(({ run = '' }) => run.split('\n')));
  assert.ok(runs.includes('npm run check -- --format github') && runs.includes('npm run build'));
  assert.deepEqual(
    runs.filter((run) => /npm (?:cit|test)/.test(run)),
    [],
  );
  assert.ok(workflows.get('content-tests.yml')?.jobs.test?.steps.some(({ run }) => run === 'npm cit'));
});

test('the browser tests run in Firefox and in WebKit, too', () => {
  const job = workflows.get('code.yml')?.jobs.browsers ?? assert.fail();
  assert.deepEqual(job.strategy?.matrix.browser, ['firefox', 'webkit']);
  assert.ok(job.steps.some(({ run, env = {} }) => run === 'npm test -- build e2e' && 'PLAYWRIGHT_BROWSERS' in env));
});

test('the review follows the workflow that makes it', () => {
  const { workflow_run: run } = workflows.get('review.yml')?.on ?? {};
  const name = /^name: (.*)$/m.exec(texts.get('content.yml') ?? '')?.[1];
  assert.deepEqual((run as { workflows: string[] }).workflows, [name]);
});

test('nothing that others can name is written into a script', () => {
  for (const { name, job } of jobs) for (const { run = '' } of job.steps) assert.ok(!run.includes('${{'), `${name}: ${run}`);
});

test('no credential is left in a checkout', () => {
  const checkouts = jobs.flatMap(({ name, job }) =>
    job.steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@')).map((step) => ({ name, step })),
  );
  assert.ok(checkouts.length > 0);
  for (const { name, step } of checkouts) assert.equal(step.with?.['persist-credentials'], false, name);
});

test('every job ends by itself', () => {
  for (const { name, job } of jobs) assert.ok((job['timeout-minutes'] ?? Number.POSITIVE_INFINITY) <= 60, name);
});

test('the site is published from main alone, after its tests', () => {
  const { on, jobs: some } = workflows.get('deploy.yml') ?? assert.fail();
  assert.deepEqual(on.push, { branches: ['main'] });
  assert.ok(!('pull_request' in on));
  assert.deepEqual((some.deploy as unknown as { needs: string[] }).needs, ['test', 'build']);
});

test('external links are checked at night and block nothing', () => {
  const { on, jobs: some } = workflows.get('links.yml') ?? assert.fail();
  assert.deepEqual(Object.keys(on).sort(), ['schedule', 'workflow_dispatch']);
  const look = some.look?.steps.find(({ uses = '' }) => uses.startsWith('lycheeverse/lychee-action@'));
  assert.equal(look?.with?.fail, false);
});

test('every command that a workflow runs is one of the project', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = jobs.flatMap(({ job }) =>
    job.steps.flatMap(({ run = '' }) => [...run.matchAll(/npm run (?:--silent )?(\w+)/g)].map(([, name = '']) => name)),
  );
  assert.ok(named.length > 0);
  for (const name of named) assert.ok(name in scripts, name);
});
