/**
 * Posts the review of a pull request as a comment on it. Nothing that the pull
 * request’s own run made is used: the review is made here, of both versions as git
 * has them, and only the event says which pull request it is about.
 */
import { z } from 'zod';
import { toMarkdown } from '../../review/markdown.ts';
import { isEmpty, type Review } from '../../review/review.ts';
import type { Api } from '../github.ts';

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

/** Identifies our comment. */
const MARK = '<!-- review of the content -->';
const AUTHOR = 'github-actions[bot]';
const PER_PAGE = 100;
/** Comments of a longer discussion are not searched for an older review. */
const MOST_PAGES = 20;

/**
 * @param reviewOf the review of a pull request with a commit at its head; undefined where it cannot be reviewed
 * @returns what was done, for the log
 */
export async function postReview(
  payload: unknown,
  api: Api,
  reviewOf: (number: number, head: string) => Review | undefined,
): Promise<string> {
  const { repository, workflow_run: run } = event.parse(payload);
  if (run.event !== 'pull_request') return 'The run was not of a pull request: nothing to say.';
  const base = `/repos/${repository.full_name}`;
  const head = encodeURIComponent(`${run.head_repository.owner.login}:${run.head_branch}`);
  const open = pulls.parse(await api('GET', `${base}/pulls?state=open&head=${head}&per_page=${PER_PAGE}`));
  // The pull request may have moved on: its next run then posts the review.
  const current = open.filter((pull) => pull.head.sha === run.head_sha);
  const done: string[] = [];
  for (const { number } of current) {
    const review = reviewOf(number, run.head_sha);
    if (!review) {
      done.push(`#${number}: cannot be merged, or has moved on.`);
      continue;
    }
    const body = `${MARK}\n${toMarkdown(review)}`;
    const former = await formerComment(api, `${base}/issues/${number}/comments`);
    if (former !== undefined) await api('PATCH', `${base}/issues/comments/${former}`, { body });
    else if (!isEmpty(review)) await api('POST', `${base}/issues/${number}/comments`, { body });
    done.push(`#${number}: ${former !== undefined ? 'updated' : isEmpty(review) ? 'nothing to say' : 'posted'}.`);
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
