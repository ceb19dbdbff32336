/**
 * `npm test`: everything, in the order in which a fault is cheapest to find. Each
 * step prints its own report; the last line counts the tests.
 *
 * `npm test -- unit site` runs the named steps only: lint, types, check, unit, build, site, clients, e2e.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, findServers } from './browser.ts';
import { folderOf, SITES, type Site } from './sites.ts';

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
const wanted = process.argv.slice(2);
const counts = { passed: 0, failed: 0 };

function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): { ok: boolean; output: string } {
  const result = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  });
  process.stdout.write(result.stdout);
  return { ok: result.status === 0, output: result.stdout };
}

function step(name: string, work: () => boolean) {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  process.stdout.write(`\n── ${name}\n`);
  const started = performance.now();
  const ok = work();
  process.stdout.write(`── ${name}: ${ok ? 'ok' : 'FAILED'} (${((performance.now() - started) / 1000).toFixed(1)} s)\n`);
  if (!ok && counts.failed === 0) counts.failed += 1;
  if (!ok) process.exitCode = 1;
}

/** Counts what a runner says it ran: Node’s own (`# pass 3`, `ℹ pass 3`) and Playwright (`3 passed`). */
function count(output: string): void {
  const sum = (pattern: RegExp) => [...output.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);
  counts.passed += sum(/^(?:#|ℹ) pass (\d+)/gm) + sum(/^\s+(\d+) passed/gm);
  counts.failed += sum(/^(?:#|ℹ) fail (\d+)/gm) + sum(/^\s+(\d+) failed/gm);
}

function build(site: Site): boolean {
  let content = site.content;
  if (site.writer && !run('node', [site.writer, content]).ok) return false;
  if (site.site) {
    content = join('.cache/content', site.name);
    rmSync(content, { recursive: true, force: true });
    cpSync(site.content, content, { recursive: true });
    const header = join(content, 'dossier.yaml');
    writeFileSync(header, readFileSync(header, 'utf8').replace(/^site: .*$/m, `site: ${site.site}`));
  }
  return run('node', ['src/cli/build.ts', '--outDir', folderOf(site)], { CONTENT_DIR: content }).ok;
}

function nodeTests(pattern: string): boolean {
  const { ok, output } = run('node', ['--test', '--test-reporter=spec', pattern]);
  count(output);
  return ok;
}

step('lint', () => run('npm', ['run', '--silent', 'lint']).ok);
step('types', () => run('npm', ['run', '--silent', 'types']).ok);
step('check', () => run('node', ['src/cli/check.ts']).ok);
step('unit', () => nodeTests('tests/unit/**/*.test.ts') && nodeTests('tests/dossier/**/*.test.ts'));
step('build', () => Object.values(SITES).every(build));
step('site', () => nodeTests('tests/site/**/*.test.ts'));
step('clients', () => nodeTests('tests/clients/**/*.test.ts'));
step('e2e', () => {
  process.env.CHROMIUM_PATH = findBrowser();
  findServers();
  const { ok, output } = run('playwright', ['test']);
  count(output);
  return ok;
});

process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed\n`);
