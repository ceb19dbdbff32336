/**
 * `npm test`: everything. Steps that do not need one another run at the same time,
 * as many as there are processors for; what each says is printed as a whole, in the
 * order of the list below. The last line counts the tests.
 *
 * `npm test -- unit site` runs the named steps only: lint, types, check, unit, build, site, clients, e2e.
 * PLAYWRIGHT_BROWSERS=firefox,webkit runs e2e in those browsers, which Playwright has to download.
 */
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { browsersAsked, findBrowser } from './browser.ts';
import { folderOf, SITES, type Site } from './sites.ts';

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
// Hundreds of processes compile the same modules: each module is compiled once.
process.env.NODE_COMPILE_CACHE ??= resolve('.cache/compiled');

/** Runs a command to its end, its output going to `print`; gives whether it went well. */
type Run = (command: string, args: string[], env?: NodeJS.ProcessEnv) => Promise<boolean>;

interface Step {
  name: string;
  /** Steps that have to be over before; those that were not asked for are not waited for. */
  after?: string[];
  /** Of these it needs what they make: where one fails it is not run. */
  needs?: string[];
  /** Processors that it keeps busy. */
  processors?: number;
  work: (run: Run) => Promise<boolean>;
}

/** What there is to share out; two steps at once do no harm on a single processor. */
const PROCESSORS = Math.max(2, availableParallelism());

const nodeTests = (run: Run, ...args: string[]) => run('node', ['--test', '--test-reporter=spec', ...args]);

async function build(run: Run, site: Site): Promise<boolean> {
  let content = site.content;
  if (site.writer && !(await run('node', [site.writer, content]))) return false;
  if (site.site) {
    content = join('.cache/content', site.name);
    rmSync(content, { recursive: true, force: true });
    cpSync(site.content, content, { recursive: true });
    const header = join(content, 'dossier.yaml');
    writeFileSync(header, readFileSync(header, 'utf8').replace(/^site: .*$/m, `site: ${site.site}`));
  }
  return run('node', ['src/cli/build.ts', '--outDir', folderOf(site), ...(site.cards ? [] : ['--no-cards'])], { CONTENT_DIR: content });
}

/** In the order in which a fault is cheapest to find. */
const STEPS: Step[] = [
  { name: 'lint', work: (run) => run('npm', ['run', '--silent', 'lint']) },
  { name: 'types', work: (run) => run('npm', ['run', '--silent', 'types']) },
  { name: 'check', work: (run) => run('node', ['src/cli/check.ts']) },
  { name: 'unit', work: (run) => nodeTests(run, 'tests/unit/**/*.test.ts', 'tests/dossier/**/*.test.ts') },
  {
    name: 'build',
    // Both keep their collections in the same folder.
    after: ['types'],
    work: async (run) => {
      for (const site of Object.values(SITES)) if (!(await build(run, site))) return false;
      return true;
    },
  },
  // In one process, which parses each page once.
  { name: 'site', needs: ['build'], work: (run) => nodeTests(run, '--test-isolation=none', 'tests/site/**/*.test.ts') },
  { name: 'clients', needs: ['build'], work: (run) => nodeTests(run, 'tests/clients/**/*.test.ts') },
  // Mostly waiting for a download: it takes no processor from the others.
  { name: 'browser', processors: 0, work: (run) => run('node', ['tests/install.ts']) },
  {
    name: 'e2e',
    needs: ['build', 'browser'],
    // Live editing in a browser keeps its collections where those of the site tests are.
    after: ['site'],
    processors: 2,
    work: (run) => run('playwright', ['test'], browsersAsked().includes('chromium') ? { CHROMIUM_PATH: findBrowser() } : {}),
  },
];

const counts = { passed: 0, failed: 0 };

/** Counts what a runner says it ran: Node’s own (`# pass 3`, `ℹ pass 3`) and Playwright (`3 passed`). */
function count(output: string): void {
  const sum = (pattern: RegExp) => [...output.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);
  counts.passed += sum(/^(?:#|ℹ) pass (\d+)/gm) + sum(/^\s+(\d+) passed/gm);
  counts.failed += sum(/^(?:#|ℹ) fail (\d+)/gm) + sum(/^\s+(\d+) failed/gm);
}

const printed = new Map<string, { text: string; isOver: boolean }>();

/** The first step that is not over prints as it goes; the others when their turn comes. */
function print(name: string, text: string, isOver = false): void {
  const own = printed.get(name);
  if (own) {
    own.text += text;
    own.isOver ||= isOver;
  }
  for (const one of printed.values()) {
    process.stdout.write(one.text);
    one.text = '';
    if (!one.isOver) return;
  }
}

function runOf(name: string): Run {
  return (command, args, env = {}) =>
    new Promise((done) => {
      const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
      let output = '';
      child.stdout.setEncoding('utf8').on('data', (data: string) => {
        output += data;
        print(name, data);
      });
      child.stderr.setEncoding('utf8').on('data', (data: string) => print(name, data));
      child.on('error', (error) => print(name, `${error.message}\n`));
      child.on('close', (code) => {
        if (command === 'playwright' || args[0] === '--test') count(output);
        done(code === 0);
      });
    });
}

/** Runs steps until all are over: each as soon as what it waits for is over and processors are free. */
async function runAll(steps: Step[]): Promise<void> {
  const outcome = new Map<string, boolean>();
  const running = new Map<string, Promise<void>>();
  let free = PROCESSORS;
  const isOver = (name: string) => outcome.has(name) || !steps.some((step) => step.name === name);

  const begin = async ({ name, needs = [], processors = 1, work }: Step) => {
    const missing = needs.filter((one) => outcome.get(one) === false);
    const started = performance.now();
    print(name, `\n── ${name}\n`);
    if (missing.length > 0) print(name, `Not run: ${missing.join(', ')} failed.\n`);
    const before = counts.failed;
    free -= processors;
    const ok = missing.length === 0 && (await work(runOf(name)));
    free += processors;
    if (!ok && counts.failed === before) counts.failed += 1;
    outcome.set(name, ok);
    running.delete(name);
    print(name, `── ${name}: ${ok ? 'ok' : 'FAILED'} (${((performance.now() - started) / 1000).toFixed(1)} s)\n`, true);
  };

  for (const { name } of steps) printed.set(name, { text: '', isOver: false });
  while (outcome.size < steps.length) {
    for (const step of steps) {
      const { name, after = [], needs = [], processors = 1 } = step;
      const isReady = !outcome.has(name) && !running.has(name) && [...after, ...needs].every(isOver);
      if (isReady && processors <= free) running.set(name, begin(step));
    }
    await Promise.race(running.values());
  }
  if ([...outcome.values()].includes(false)) process.exitCode = 1;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  process.stderr.write(`There is no step ${unknown.join(', ')}: the steps are ${STEPS.map(({ name }) => name).join(', ')}.\n`);
  process.exit(2);
}
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name) || (name === 'browser' && wanted.includes('e2e'));
await runAll(STEPS.filter(({ name }) => isWanted(name)));
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed\n`);
