/**
 * `_headers`, which Netlify and Cloudflare Pages read: what a page cannot declare
 * itself. The pages carry their Content-Security-Policy; only a header can say who
 * may frame them. Quotations to embed may be framed by anybody. The examples in
 * deploy/ say the same to nginx and Caddy.
 *
 * These hosts join the values of a header that two rules give to one path: so every
 * file and folder has its own rule, and no two of them match the same path.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const EVERYWHERE = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  // Both hosts serve with TLS and nothing else.
  'Strict-Transport-Security: max-age=31536000',
];
const UNFRAMED = "Content-Security-Policy: frame-ancestors 'none'";
const KEPT = 'Cache-Control: public, max-age=31536000, immutable';
const ASKED_ANEW = 'Cache-Control: no-cache';

/** Files whose names change with their content. */
const HASHED = ['/_astro', '/pagefind/index', '/pagefind/text'];

type Rule = readonly [path: string, lines: readonly string[]];

/** The rules of what stands in a folder of the site, `folder` being its path without a slash at its end. */
function rulesOf(root: string, folder = ''): Rule[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry): Rule[] => {
    const path = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [[path, [UNFRAMED, ASKED_ANEW]]];
    if (HASHED.includes(path)) return [[`${path}/*`, [UNFRAMED, KEPT]]];
    if (HASHED.some((hashed) => hashed.startsWith(`${path}/`))) return rulesOf(root, path);
    return [[`${path}/*`, path === '/embed' ? [ASKED_ANEW] : [UNFRAMED, ASKED_ANEW]]];
  });
}

export const headers = (): AstroIntegration => ({
  name: 'headers',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      const rules: Rule[] = [['/*', EVERYWHERE], ['/', [UNFRAMED, ASKED_ANEW]], ...rulesOf(root)];
      writeFileSync(
        join(root, '_headers'),
        `${rules.map(([path, lines]) => [path, ...lines.map((line) => `  ${line}`)].join('\n')).join('\n\n')}\n`,
      );
    },
  },
});
