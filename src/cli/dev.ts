/** `npm run dev [-- --port N --host [NAME]]`: live editing at http://localhost:4321, search included. */
import { enableCompileCache } from 'node:module';
import { serverOptions } from './server-options.ts';

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
const server = serverOptions(process.argv.slice(2));

// A good part of the start goes into compiling: cache the compiled code for the next run.
enableCompileCache();
const { dev } = await import('astro');
await dev({ server });
