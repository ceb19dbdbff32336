import { parseArgs } from 'node:util';
import { printable } from '../dossier/printable.ts';

const USAGE = `--port N       the port (default: 4321)
--host         serve the local network too; --host NAME an address of this computer
`;

/** `--port` and `--host` of `npm start` and `npm run dev`, as Astro’s own. Says what is wrong with them and ends the process. */
export function serverOptions(args: readonly string[]): { port: number; host: string | boolean } {
  try {
    const { values } = parseArgs({
      // Alone, --host has no value, which parseArgs asks for.
      args: args.flatMap((arg, i) => (arg === '--host' && !/^[^-]/.test(args[i + 1] ?? '') ? ['--host='] : [arg])),
      options: { port: { type: 'string', default: '4321' }, host: { type: 'string', default: 'localhost' } },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`“${values.port}” is no port: give a number up to 65535.`);
    return { port, host: values.host || true };
  } catch (error) {
    process.stderr.write(`${printable((error as Error).message)}\n\n${USAGE}`);
    process.exit(2);
  }
}
