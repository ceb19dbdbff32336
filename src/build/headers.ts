/**
 * `_headers`, which Netlify and Cloudflare Pages read: what a page cannot say of
 * itself. The pages carry their Content-Security-Policy; only a header can say who
 * may frame them. Quotations to embed may be framed by anybody.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const EVERYWHERE = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
];

/** Files whose names change with their content. */
const HASHED = ['_astro', 'pagefind/index', 'pagefind/text'];

export const headers = (): AstroIntegration => ({
  name: 'headers',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      const folders = readdirSync(root, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && entry.name !== 'embed' && !entry.name.startsWith('_'))
        .map((entry) => `/${entry.name}/*`)
        .sort();
      const rules: [path: string, lines: string[]][] = [
        ['/*', EVERYWHERE],
        ...['/', '/404.html', ...folders].map((path): [string, string[]] => [path, ["Content-Security-Policy: frame-ancestors 'none'"]]),
        ...HASHED.map((folder): [string, string[]] => [`/${folder}/*`, ['Cache-Control: public, max-age=31536000, immutable']]),
      ];
      writeFileSync(
        join(root, '_headers'),
        `${rules.map(([path, lines]) => [path, ...lines.map((line) => `  ${line}`)].join('\n')).join('\n\n')}\n`,
      );
    },
  },
});
