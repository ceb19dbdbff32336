/** `npm run dev [-- --port N --host [NAME]]`: live editing at http://localhost:4321, search included. */
import { dev } from 'astro';
import { serverOptions } from './server-options.ts';

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
await dev({ server: serverOptions(process.argv.slice(2)) });
