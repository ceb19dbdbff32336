/** Serves the built sites as a plain static host would. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { folderOf, SITES, type Site } from './sites.ts';

function serve(site: Site): Promise<void> {
  const root = folderOf(site);
  const files = sirv(root, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(site.base)) return void response.writeHead(404).end();
    request.url = url.slice(site.base.length - 1);
    files(request, response, () => {
      // The nearest above the address, as hosts do that look for one in each folder.
      const own = join(root, (request.url ?? '').split('/')[1] ?? '', '404.html');
      response.writeHead(404, { 'Content-Type': 'text/html' }).end(readFileSync(existsSync(own) ? own : join(root, '404.html')));
    });
  });
  return new Promise((done) => server.listen(site.port, 'localhost', done));
}

await Promise.all(Object.values(SITES).map(serve));
process.stdout.write(
  `Serving ${Object.values(SITES)
    .map(({ name }) => join(folderOf(SITES[name])))
    .join(', ')}\n`,
);
