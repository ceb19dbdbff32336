/**
 * A suggestion that a maintainer has accepted becomes a pull request. The text of
 * the issue is data: it becomes values of YAML records, which are written by a
 * library and checked, and text in comments, in which nothing is obeyed.
 */
import { z } from 'zod';
import { code } from '../../review/inert.ts';
import { type Api, Refused } from '../github.ts';
import { ACCEPTED, description, inEach, refusal } from './comment.ts';
import type { Made } from './make.ts';
import type { Days } from './records.ts';

/** Set by the form itself. */
const SUGGESTION = 'quotation';

/** What is used of the `issues` event; its text is that of the moment the label was set. */
const event = z.object({
  action: z.string(),
  label: z.object({ name: z.string() }).optional(),
  sender: z.object({ login: z.string() }),
  repository: z.object({ full_name: z.string(), default_branch: z.string(), html_url: z.string() }),
  issue: z.object({
    number: z.int().positive(),
    body: z.string().nullish(),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
    labels: z.array(z.object({ name: z.string() })),
  }),
});

const permission = z.object({ permission: z.string() });
const commitOf = z.object({ tree: z.object({ sha: z.string() }) });
const object = z.object({ sha: z.string() });
const pull = z.object({ html_url: z.string() });

/**
 * @param commit the commit of the default branch that the dossier was read at
 * @param make writes and checks the records that the text of an issue asks for
 * @returns what was done, for the log
 */
export async function accept(payload: unknown, api: Api, commit: string, make: (body: string, days: Days) => Made): Promise<string> {
  const { action, label, sender, repository, issue } = event.parse(payload);
  if (action !== 'labeled' || label?.name !== ACCEPTED || !issue.labels.some(({ name }) => name === SUGGESTION))
    return `Only “${ACCEPTED}”, set on a suggestion of a quotation, makes a record.`;
  const base = `/repos/${repository.full_name}`;
  // GitHub lets nobody without the right to triage set a label. A record asks for more: the right to write.
  const login = encodeURIComponent(sender.login);
  const { permission: right } = permission.parse(await api('GET', `${base}/collaborators/${login}/permission`));
  if (right !== 'admin' && right !== 'write') return 'Whoever set the label may not write here.';

  const say = (body: string) => api('POST', `${base}/issues/${issue.number}/comments`, { body });
  const branch = `quotation-${issue.number}`;
  if (await exists(api, `${base}/git/ref/heads/${branch}`)) {
    await say(inEach((words) => words.branchExists(code(branch))));
    return `${branch} exists.`;
  }
  const made = make(issue.body ?? '', { sent: dayOf(issue.created_at), accepted: dayOf(issue.updated_at) });
  if (!made.review) {
    await say(refusal(made));
    // So that setting it again, once the answers are mended, is an event.
    await api('DELETE', `${base}/issues/${issue.number}/labels/${ACCEPTED}`);
    return `Refused: ${made.problems.length} problems with answers, ${made.findings.length} findings.`;
  }

  const title = `Add the quotation ${made.id}`;
  const { tree } = commitOf.parse(await api('GET', `${base}/git/commits/${commit}`));
  const entries = made.files.map(({ file, text }) => ({ path: file, mode: '100644', type: 'blob', content: text }));
  const fresh = object.parse(await api('POST', `${base}/git/trees`, { base_tree: tree.sha, tree: entries }));
  const message = `${title}\n\nSuggested in #${issue.number}.`;
  const written = object.parse(await api('POST', `${base}/git/commits`, { message, tree: fresh.sha, parents: [commit] }));
  await api('POST', `${base}/git/refs`, { ref: `refs/heads/${branch}`, sha: written.sha });
  try {
    const body = description(made, issue.number);
    const opened = pull.parse(await api('POST', `${base}/pulls`, { title, body, head: branch, base: repository.default_branch }));
    await say(inEach((words) => words.opened(opened.html_url)));
    return `Opened ${opened.html_url}`;
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 403) throw error;
    await say(`${inEach((words) => words.notAllowed)}\n${repository.html_url}/compare/${repository.default_branch}...${branch}?expand=1`);
    return 'The branch is there; GitHub did not allow the pull request.';
  }
}

async function exists(api: Api, path: string): Promise<boolean> {
  try {
    await api('GET', path);
    return true;
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return false;
    throw error;
  }
}

const dayOf = (time: string) => time.slice(0, 10);
