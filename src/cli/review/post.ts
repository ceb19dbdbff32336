/**
 * Posts the review of a pull request as a comment on it. The review was made
 * where a stranger’s content was read, by a workflow that the stranger’s pull
 * request may have changed: it is read as anyone’s input, and all that is taken
 * from it is text. Which pull request it is about is never asked of it.
 */
import { z } from 'zod';
import { toMarkdown } from '../../review/markdown.ts';
import { isEmpty, review as reviewSchema } from '../../review/review.ts';

/** GitHub’s REST API, version 2022-11-28: the path starts with a slash; throws where it refuses. */
export type Api = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown) => Promise<unknown>;

/** What is used of the `workflow_run` event. */
const event = z.object({
  repository: z.object({ full_name: z.string() }),
  workflow_run: z.object({
    event: z.string(),
    head_sha: z.string(),
    head_branch: z.string(),
    head_repository: z.object({ owner: z.object({ login: z.string() }) }),
  }),
});
const pulls = z.array(z.object({ number: z.int(), head: z.object({ sha: z.string() }) }));
const comments = z.array(z.object({ id: z.int(), body: z.string().nullish(), user: z.object({ login: z.string() }).nullish() }));

/** Tells our comment from all others. */
const MARK = '<!-- review of the content -->';
const AUTHOR = 'github-actions[bot]';
const PER_PAGE = 100;
/** Comments of a longer discussion are not searched for an older review. */
const MOST_PAGES = 20;

/**
 * @param json the review, as `npm run review -- --format json` writes it
 * @returns what was done, for the log
 */
export async function postReview(json: string, payload: unknown, api: Api): Promise<string> {
  const { repository, workflow_run: run } = event.parse(payload);
  if (run.event !== 'pull_request') return 'The run was not of a pull request: nothing to say.';
  const parsed = reviewSchema.safeParse(JSON.parse(json));
  if (!parsed.success) throw new Error('The review is not what `npm run review -- --format json` writes: nothing was posted.');

  const base = `/repos/${repository.full_name}`;
  const head = encodeURIComponent(`${run.head_repository.owner.login}:${run.head_branch}`);
  const open = pulls.parse(await api('GET', `${base}/pulls?state=open&head=${head}&per_page=${PER_PAGE}`));
  // The pull request may have moved on: its next run speaks for it then.
  const current = open.filter((pull) => pull.head.sha === run.head_sha);
  const body = `${MARK}\n${toMarkdown(parsed.data)}`;
  const done: string[] = [];
  for (const { number } of current) {
    const former = await formerComment(api, `${base}/issues/${number}/comments`);
    if (former !== undefined) await api('PATCH', `${base}/issues/comments/${former}`, { body });
    else if (!isEmpty(parsed.data)) await api('POST', `${base}/issues/${number}/comments`, { body });
    done.push(`#${number}: ${former !== undefined ? 'updated' : isEmpty(parsed.data) ? 'nothing to say' : 'posted'}.`);
  }
  return done.length > 0 ? done.join('\n') : 'No open pull request has this commit at its head any more.';
}

async function formerComment(api: Api, path: string): Promise<number | undefined> {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const some = comments.parse(await api('GET', `${path}?per_page=${PER_PAGE}&page=${page}`));
    const ours = some.find(({ body, user }) => user?.login === AUTHOR && body?.startsWith(MARK));
    if (ours) return ours.id;
    if (some.length < PER_PAGE) return undefined;
  }
  return undefined;
}
