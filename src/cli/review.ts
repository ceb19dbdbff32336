/**
 * `npm run review -- <git-ref>`: what changed in the dossier since, in an
 * editor’s words. `--format markdown` for a pull request, `json` for a program.
 */
import { parseArgs, styleText } from 'node:util';
import { contentFolder } from '../dossier/load/content-folder.ts';
import { load } from '../dossier/load/load.ts';
import { printable, printableJson } from '../dossier/printable.ts';
import { nearest } from '../dossier/suggest.ts';
import { compare } from '../review/compare.ts';
import { toMarkdown } from '../review/markdown.ts';
import { type Paint, toText } from '../review/text.ts';
import { checkOf } from './review/check-of.ts';
import { NoOldVersion, oldVersion } from './review/old-version.ts';

const FORMATS = ['text', 'markdown', 'json'] as const;
const USAGE = 'npm run review -- <git-ref> [--format text|markdown|json]: what changed in the dossier since that commit, branch or tag.';

const paint: Paint = (how, text) => {
  const styles = { strong: 'bold', heading: 'underline', added: 'green', removed: 'red' } as const;
  // It asks the stream: no colours but on a terminal, and NO_COLOR is respected.
  return styleText(styles[how], text, { stream: process.stdout });
};

function fail(message: string, hint: string): void {
  process.stderr.write(`${printable(message)}\n→ ${printable(hint)}\n`);
  process.exitCode = 1;
}

function main() {
  const { values, positionals, tokens } = parseArgs({
    options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const unknown = tokens.find((token) => token.kind === 'option' && token.name !== 'format' && token.name !== 'help');
  const [ref, extra] = positionals;
  const format = FORMATS.find((one) => one === values.format);
  if (values.help) return void process.stdout.write(`${USAGE}\n`);
  if (unknown?.kind === 'option') {
    const guess = nearest(unknown.name, ['format', 'help']);
    return fail(`${unknown.rawName} is no option, and no commit starts with a hyphen.`, guess ? `Did you mean --${guess}?` : USAGE);
  }
  if (!format) return fail(`“${String(values.format)}” is no format.`, `One of ${FORMATS.join(', ')}.`);
  if (ref === undefined || extra !== undefined)
    return fail(ref === undefined ? 'Say what to compare with.' : `“${extra}” is one word too many.`, USAGE);

  const folder = contentFolder();
  const { loaded: before, commit, instead } = oldVersion(folder, ref);
  const review = compare(before, load(folder), { ref, commit }, checkOf);
  process.stdout.write(
    format === 'json' ? `${printableJson(JSON.stringify(review))}\n` : format === 'markdown' ? toMarkdown(review) : toText(review, paint),
  );
  // On a branch without commits of its own, or after committing on main itself: “nothing has changed” would mislead.
  if (instead !== undefined)
    process.stderr.write(
      `${printable(ref)} is the commit that is checked out: only what is not committed yet is compared.\n→ To see what your commits change: npm run review -- ${printable(instead)}\n`,
    );
}

try {
  main();
} catch (error) {
  if (!(error instanceof NoOldVersion)) throw error;
  fail(error.message, error.hint);
}
