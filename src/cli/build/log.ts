/** Where Astro logs during `npm run build`: besides warnings, only the steps that our integrations report are printed. */
import { printable } from '../../dossier/printable.ts';

interface LogEvent {
  level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** The name of the integration that logs, or a part of Astro. */
  label: string | null;
  message: string;
}

const STEPS: readonly (string | null)[] = ['progress', 'share-cards', 'exports', 'search-index'];

/** What Astro asks of the module that its option `logger` names. */
export default function destination(): { write(event: LogEvent): void } {
  return {
    write({ level, label, message }) {
      const lines = `${message.split('\n').map(printable).join('\n')}\n`;
      if (level === 'error' || level === 'warn') process.stderr.write(lines);
      else if (STEPS.includes(label)) process.stdout.write(lines);
    },
  };
}
