/**
 * Finds a browser for the tests, or installs one: Playwright's own where it is
 * there, else an installed Chrome or Chromium, else Debian's package (as root),
 * else Playwright's by download. Says what it does; a machine without any way to
 * a browser is told what to install.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, firefox, webkit } from '@playwright/test';

const BROWSERS = { chromium, firefox, webkit };
export type BrowserName = keyof typeof BROWSERS;

/** The browsers that the tests run in: those that PLAYWRIGHT_BROWSERS names, with commas between them, else Chromium alone. */
export function browsersAsked(): BrowserName[] {
  const names = (process.env.PLAYWRIGHT_BROWSERS || 'chromium').split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !(name in BROWSERS));
  if (unknown.length > 0)
    throw new Error(`PLAYWRIGHT_BROWSERS names ${unknown.join(', ')}; Playwright has ${Object.keys(BROWSERS).join(', ')}.`);
  return names as BrowserName[];
}

/** As root and without a display; and it asks nothing of the network by itself. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
];

// The shell without a window first: all that the tests need of Chromium, in little more than half the time.
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function installed(): string | undefined {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  for (const name of NAMES) {
    const found = spawnSync('which', [name], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  return PLACES.find((place) => existsSync(place));
}

const attempt = (command: string, args: string[], timeout: number) => {
  process.stdout.write(`Not here yet. Trying: ${command} ${args.join(' ')}\n`);
  return (
    spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  );
};

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** The path of a browser that runs here. */
export function findBrowser(): string {
  const there = installed();
  if (there) return there;
  // The system's package first, where we may install it: it brings the libraries a browser needs.
  if (isDebianRoot()) {
    attempt('apt-get', ['update', '-qq'], 300_000);
    const install = (browser: string) =>
      attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', browser, 'fonts-liberation'], 600_000);
    if (!install('chromium-headless-shell')) install('chromium');
  }
  if (!installed()) attempt('npx', ['playwright', 'install', 'chromium'], 300_000);
  const path = installed();
  if (!path)
    throw new Error(
      'No browser could be found or installed. Install Chrome or Chromium, or name one in CHROMIUM_PATH, then run npm test again.',
    );
  process.stdout.write(`Browser: ${path} (${execFileSync(path, ['--version'], { encoding: 'utf8' }).trim()})\n`);
  return path;
}

/** Firefox and WebKit as Playwright drives them are builds of its own: they come by its download or not at all. */
export function findOtherBrowsers(): void {
  for (const name of browsersAsked()) {
    if (name === 'chromium' || existsSync(BROWSERS[name].executablePath())) continue;
    attempt('npx', ['playwright', 'install', '--with-deps', name], 600_000);
    if (!existsSync(BROWSERS[name].executablePath())) throw new Error(`Playwright could not install its ${name} here.`);
  }
}

/** With openssl they are served over TLS as well. */
const SERVERS = { nginx: 'nginx-light', caddy: 'caddy', openssl: 'openssl' };

/** Installs the servers of the README’s examples where that is possible; the tests that need one skip, saying so, where it is not. */
export function findServers(): void {
  const missing = Object.entries(SERVERS).filter(([name]) => spawnSync('which', [name]).status !== 0 && !existsSync(`/usr/sbin/${name}`));
  if (missing.length === 0 || !isDebianRoot()) return;
  attempt('apt-get', ['update', '-qq'], 300_000);
  for (const [, system] of missing) attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', system], 300_000);
}
