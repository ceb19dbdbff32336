/** `npm start [-- --port N --host [NAME]]`: builds the site, then serves it at http://localhost:4321 until it is stopped. */
import { preview } from 'astro';
import { serverOptions } from './server-options.ts';

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
const { port, host } = serverOptions(process.argv.slice(2));
const server = await preview({ logLevel: 'warn', server: { port, host } });
process.stdout.write(`The site is served at http://${typeof host === 'string' ? host : 'localhost'}:${server.port}\n`);
