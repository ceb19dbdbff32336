/**
 * `npm run new -- <kind>`: writes a new record of the dossier. What it needs is
 * asked, in English or in French, or given as flags; nothing is written unless
 * the whole holds. `npm run new -- dossier <folder>` writes a new dossier instead.
 */
import { contentFolder } from '../dossier/load/content-folder.ts';
import { DOSSIER, newDossier } from './new/dossier/command.ts';
import { run } from './new/run.ts';

const argv = process.argv.slice(2);
const surroundings = {
  argv,
  language: process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG,
  today: new Date().toISOString().slice(0, 10),
  interactive: process.stdin.isTTY === true && process.stdout.isTTY === true,
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
};
const isDossier = argv.find((word) => !word.startsWith('-')) === DOSSIER;
const code = isDossier ? newDossier(surroundings) : run({ ...surroundings, folder: contentFolder(), cache: '.cache' });
// Not awaited: a terminal that is closed in mid-question leaves it open for ever, which Node would complain of.
void code.then((exitCode) => {
  process.exitCode = exitCode;
});
