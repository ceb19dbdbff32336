/**
 * The dossier as it was at a commit, read with git and loaded as any other. Anyone may have
 * written a commit: only plain files with the names a dossier
 * has are taken from it, and git is given nothing it could take for an option.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { KINDS } from '../../dossier/kinds.ts';
import { type Loaded, load } from '../../dossier/load/load.ts';
import { nearest } from '../../dossier/suggest.ts';

/** Why there is no older version to compare with, for the person who asked. */
export class NoOldVersion extends Error {
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.name = 'NoOldVersion';
    this.hint = hint;
  }
}

export interface OldVersion {
  readonly loaded: Loaded;
  /** The commit’s full name. */
  readonly commit: string;
  /** Where the commit is the one that is checked out, so that only what is not committed yet differs: what to compare with instead. */
  readonly instead?: string;
}

/**
 * @param folder the dossier’s folder as it is now: its place determines the repository and the path in it
 * @throws NoOldVersion
 */
export function oldVersion(folder: string, ref: string): OldVersion {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new NoOldVersion(
      `The folder ${folder} does not exist.`,
      'Check CONTENT_DIR: it names the folder that holds dossier.yaml (default: content).',
    );
  }
  const git = gitIn(folder);
  const prefix = git(['rev-parse', '--show-prefix']);
  if (!prefix.ok)
    throw new NoOldVersion(
      `The folder ${folder} is in no git repository.`,
      prefix.message || 'Clone the repository, and run the command in the clone.',
    );

  const looksLikeOption = ref.startsWith('-');
  const commit =
    looksLikeOption || ref === '' ? undefined : git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  // ^main is a commit to git, and a range that excludes it.
  const name = /^[0-9a-f]{40,64}$/.exec(commit?.text.trim() ?? '')?.[0];
  if (!commit?.ok || name === undefined) {
    const names = git(['for-each-ref', '--format=%(refname:short)']);
    const guess = looksLikeOption ? undefined : nearest(ref, names.text.split('\n').filter(Boolean));
    throw new NoOldVersion(
      `“${ref}” names no commit of this repository.`,
      guess ? `Did you mean ${guess}?` : 'Name a branch, a tag or a commit, such as main or HEAD~1; git fetch brings those of others.',
    );
  }

  const loaded = versionAt(git, name, prefix.text.trim().replace(/\/$/, ''));
  const isHere = git(['rev-parse', '--verify', '--quiet', 'HEAD']).text.trim() === name;
  return { loaded, commit: name, ...(isHere && ref !== 'HEAD' && { instead: publishedName(git) }) };
}

/** What the branch that is checked out is pushed to, as far as git knows; else the commit before. */
function publishedName(git: Git): string {
  const upstream = git(['rev-parse', '--abbrev-ref', '--symbolic-full-name', '@{upstream}']);
  return upstream.ok ? upstream.text.trim() : 'HEAD~1';
}

/**
 * The dossier at a commit, out of git’s own objects: nothing is checked out, so no
 * attribute, filter or link of the commit is obeyed.
 * @param path of the dossier’s folder in the repository, without slashes at its ends
 */
export function versionAt(git: Git, commit: string, path: string): Loaded {
  const { files, strays } = filesAt(git, `${commit}:${path}`);
  const place = mkdtempSync(join(tmpdir(), 'dossier-review-'));
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), content);
    }
    const loaded = load(place);
    return { ...loaded, strays: [...new Set([...loaded.strays, ...strays])] };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

interface Answer {
  readonly ok: boolean;
  readonly output: Buffer;
  readonly text: string;
  /** What git complains of, in its first line. */
  readonly message: string;
}

export type Git = (args: readonly string[], input?: string) => Answer;

/** Runs git in a folder, without prompts. */
export function gitIn(folder: string, env: NodeJS.ProcessEnv = {}): Git {
  return (args, input = '') => {
    const { status, stdout, stderr, error } = spawnSync('git', [...args], {
      cwd: folder,
      input,
      maxBuffer: 2 ** 31 - 1,
      env: { ...process.env, ...env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
    });
    if (error)
      throw new NoOldVersion(
        'git cannot be run.',
        (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'Install git: versions are compared with it.' : error.message,
      );
    const [message = ''] = stderr
      .toString('utf8')
      .replace(/^fatal: /, '')
      .split('\n');
    return { ok: status === 0, output: stdout, text: stdout.toString('utf8'), message };
  };
}

const WANTED = new RegExp(`^(?:dossier\\.yaml|(?:${KINDS.join('|')})/[a-z0-9.-]+)$`);

/** The dossier’s files below a tree (`<commit>:<path>`), with what they hold, and whatever else is there; nothing where there is no such tree. */
function filesAt(git: Git, tree: string): { files: [string, Buffer][]; strays: string[] } {
  const listed = git(['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', tree]);
  if (!listed.ok) return { files: [], strays: [] };
  // <mode> SP <type> SP <object> TAB <path> NUL; 100644 and 100755 are plain files.
  const strays: string[] = [];
  const entries = listed.text.split('\0').flatMap((entry) => {
    const [, object, path] = /^100(?:644|755) blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    if (object !== undefined && path !== undefined && WANTED.test(path)) return [{ object, path }];
    if (entry !== '') strays.push(entry.slice(entry.indexOf('\t') + 1));
    return [];
  });
  const { output } = git(['cat-file', '--batch'], entries.map(({ object }) => `${object}\n`).join(''));
  // <object> SP blob SP <size> LF <content> LF, in the order asked for.
  let at = 0;
  const files = entries.map(({ path }): [string, Buffer] => {
    const end = output.indexOf('\n', at);
    const size = Number(output.subarray(at, end).toString('latin1').split(' ')[2] ?? 0);
    const content = output.subarray(end + 1, end + 1 + size);
    at = end + 1 + size + 1;
    return [path, content];
  });
  return { files, strays };
}
