/**
 * A static host as the benchmarks need one: files from memory, compressed as real
 * hosts do it – by type, so that Pagefind’s own files, of which no host knows the
 * type, go out as they are – and kept by the browser for ten minutes.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
};

export interface Host {
  url: string;
  close(): void;
}

/**
 * @param folders the first that has a file gives it
 * @param base the path the site was built for, with a slash at both ends
 */
export async function host(folders: readonly string[], base = '/'): Promise<Host> {
  const kept = new Map<string, { type: string | undefined; body: Buffer } | undefined>();
  const read = (path: string) => {
    if (!kept.has(path)) {
      const candidates = folders.map((folder) =>
        join(folder, normalize(`/${path}`), path === '' || path.endsWith('/') ? 'index.html' : ''),
      );
      const file = candidates.find((one) => existsSync(one) && statSync(one).isFile());
      const type = TYPES[extname(file ?? '')];
      const found = file === undefined ? undefined : readFileSync(file);
      kept.set(path, found && { type, body: type ? compress(found) : found });
    }
    return kept.get(path);
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    const found = path.startsWith(base) ? read(path.slice(base.length)) : undefined;
    if (!found) return void response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': found.type ?? 'application/octet-stream',
      'Content-Length': found.body.length,
      'Cache-Control': 'max-age=600',
      ...(found.type ? { 'Content-Encoding': 'br' } : {}),
    });
    response.end(found.body);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`, close: () => server.close() };
}

/** Large files at a quality that hosts use on the fly; small ones as a build would store them. */
const compress = (body: Buffer) =>
  brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: body.length > 200_000 ? 6 : 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
