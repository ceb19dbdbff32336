/** `npm run dev`: live editing at http://localhost:4321, search included. */
import { dev } from 'astro';

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
await dev({});
