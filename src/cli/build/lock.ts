/**
 * One build at a time in one checkout: what Astro keeps between its steps (.astro/,
 * node_modules/.astro/) belongs to the checkout and not to the build.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const FILE = resolve('.cache/build.lock');

/** How often to check for the other build, in milliseconds. */
const PAUSE = 200;

/** Waits until no other build is under way. The lock is released when the process ends, in whatever way. */
export async function lock(onWait: (process: number) => void): Promise<void> {
  mkdirSync(dirname(FILE), { recursive: true });
  for (let waited = false; !take(); ) {
    const holder = holderOf();
    if (holder === undefined || !isAlive(holder)) {
      dropStale();
      continue;
    }
    if (!waited) onWait(holder);
    waited = true;
    await setTimeout(PAUSE);
  }
  process.once('exit', () => rmSync(FILE, { force: true }));
}

function take(): boolean {
  try {
    writeFileSync(FILE, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function holderOf(): number | undefined {
  try {
    return Number(readFileSync(FILE, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // The process exists, but belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Renaming first: of two processes that find the same stale lock only one drops it. */
function dropStale(): void {
  const stale = `${FILE}.${process.pid}`;
  try {
    renameSync(FILE, stale);
    rmSync(stale, { force: true });
  } catch {
    // Another process removed it.
  }
}
