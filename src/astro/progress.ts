/** Says what a build does, step by step: a line a step, and on a terminal a bar while the pages are made. */
import type { AstroIntegration } from 'astro';
import type { Dossier } from './dossier.ts';

const BAR = 30;

/** Draws the bar anew no more often than this, in milliseconds. */
const PAUSE = 50;

export function progress(dossier: Dossier): AstroIntegration {
  let total = 0;
  let made = 0;
  let drawn = 0;
  const isTerminal = process.stdout.isTTY === true && !process.env.CI;

  function draw(): void {
    if (!isTerminal || performance.now() - drawn < PAUSE) return;
    drawn = performance.now();
    const full = Math.round((made / Math.max(1, total)) * BAR);
    process.stdout.write(`\r\u001b[KPages ${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${made} of ${total}`);
  }

  return {
    name: 'progress',
    hooks: {
      'astro:build:start': ({ logger, setPrerenderer }) => {
        const { loaded, diagnostics } = dossier.checked;
        const records = Object.values(loaded.records).reduce((sum, { size }) => sum + size, 0);
        const warnings =
          diagnostics.length === 0
            ? ''
            : `, ${diagnostics.length} warning${diagnostics.length === 1 ? '' : 's'} (npm run check shows them)`;
        logger.info(`Checked ${records} records and ${loaded.prose.length} texts of ${dossier.folder}: no errors${warnings}`);
        setPrerenderer((astros) => ({
          ...astros,
          getStaticPaths: async () => {
            const paths = await astros.getStaticPaths();
            total = paths.length;
            return paths;
          },
          render: async (request, options) => {
            const response = await astros.render(request, options);
            made += 1;
            draw();
            return response;
          },
        }));
      },
      'astro:build:generated': ({ logger }) => {
        if (isTerminal) process.stdout.write('\r\u001b[K');
        logger.info(`Made ${made} pages`);
      },
    },
  };
}
