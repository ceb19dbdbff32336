/**
 * The review of a pull request, made where the program is that of the main branch:
 * both versions are read out of git’s objects, as data.
 */
import { compare } from '../../review/compare.ts';
import type { Review } from '../../review/review.ts';
import { checkOf } from './check-of.ts';
import { gitIn, versionAt } from './old-version.ts';

/** More names would add nothing. */
const MOST_OUTSIDE = 50;

/**
 * @param folder the repository
 * @param content the dossier’s folder in it
 * @param head the commit that the pull request is known to have at its head
 * @param token to fetch with, where the repository is not public
 * @returns undefined where the pull request cannot be merged, or has moved on
 */
export function reviewOfPull(folder: string, content: string, number: number, head: string, token?: string): Review | undefined {
  const git = gitIn(folder, token ? authorised(token) : {});
  const ref = `refs/review/${number}`;
  const fetched = git([
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-recurse-submodules',
    '--depth=2',
    'origin',
    `+refs/pull/${number}/merge:${ref}`,
  ]);
  if (!fetched.ok) return undefined;
  const commit = (name: string) => git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]).text.trim();
  const [merge, base] = [commit(ref), commit(`${ref}^1`)];
  if (commit(`${ref}^2`) !== head) return undefined;
  const changed = git(['diff', '--name-only', '-z', '--no-renames', '--end-of-options', base, merge, '--', '.', `:(exclude)${content}`]);
  const outside = changed.text.split('\0').filter(Boolean);
  const more = outside.length - MOST_OUTSIDE;
  return compare(versionAt(git, base, content), versionAt(git, merge, content), { ref: 'the base', commit: base }, checkOf, [
    ...outside.slice(0, MOST_OUTSIDE),
    ...(more > 0 ? [`and ${more} more`] : []),
  ]);
}

/** Given to git by its environment: an argument would stand in the list of processes. */
const authorised = (token: string): NodeJS.ProcessEnv => ({
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'http.extraHeader',
  GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
});
