/** `npm start`: builds the site, then serves it at http://localhost:4321 until it is stopped. */
import { preview } from 'astro';

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
const port = Number(process.env.PORT ?? 4321);
const server = await preview({
  logLevel: 'warn',
  server: { port, host: 'localhost' },
  ...(process.env.OUT_DIR ? { outDir: process.env.OUT_DIR } : {}),
});
process.stdout.write(`The site is served at http://localhost:${server.port}\n`);
