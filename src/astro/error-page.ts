/** What live editing shows in place of every page while the content has errors: Vite’s overlay, and the same as plain text. */
import { resolve } from 'node:path';
import { type ContentError, lineOf } from '../dossier/diagnostics.ts';
import type { TextFile } from '../dossier/load/files.ts';
import { printable } from '../dossier/printable.ts';

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** How many lines of the file are shown before and after that of the error. */
const AROUND = 4;

/** @param files the files of the dossier, to show the lines around the first error */
export function errorPage(error: ContentError, files: readonly TextFile[]): string {
  const errors = error.diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const lines = errors.map(lineOf);
  const text = files.find(({ file }) => file === first?.file)?.text.split(/\r?\n/) ?? [];
  // Astro’s overlay takes `message` and `highlightedCode` for HTML.
  const overlay = {
    name: error.name,
    title: lines.length === 1 ? 'The content has an error.' : `The content has ${lines.length} errors.`,
    message: lines.map(escaped).join('<br><br>'),
    loc: first && { file: resolve(first.file), line: first.line, column: first.column },
    highlightedCode: first && `<pre><code>${excerpt(text, first.line)}</code></pre>`,
    stack: lines.join('\n'),
  };
  const script = `import { ErrorOverlay } from '/@vite/client';
document.body.append(new ErrorOverlay(${JSON.stringify(overlay).replaceAll('<', '\\u003c')}));`;
  return `<!doctype html>
<meta charset="utf-8">
<title>${overlay.title}</title>
<h1>${overlay.title}</h1>
<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>
<p>This page comes back by itself once the files are corrected.</p>
<script type="module">${script}</script>
`;
}

function excerpt(lines: readonly string[], line: number): string {
  const start = Math.max(0, line - 1 - AROUND);
  return lines
    .slice(start, line + AROUND)
    .map((words, i) => `<span class="line${start + i + 1 === line ? ' error-line' : ''}">${escaped(printable(words))}</span>`)
    .join('\n');
}
