import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, browsersAsked } from './tests/browser.ts';
import { SITES } from './tests/sites.ts';

const chromium = {
  ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
  args: BROWSER_ARGS,
};

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: Math.min(4, Math.max(2, availableParallelism())),
  retries: 0,
  // Generous, for slow machines: a test that hangs still ends.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.CI ? [['list']] : [['line']],
  outputDir: '.cache/test-results',
  use: { baseURL: `http://localhost:${SITES.main.port}` },
  projects: browsersAsked().map((name) => ({
    name,
    use: { browserName: name, launchOptions: name === 'chromium' ? chromium : {} },
  })),
  webServer: { command: 'node tests/server.ts', port: SITES.main.port, reuseExistingServer: !process.env.CI },
});
