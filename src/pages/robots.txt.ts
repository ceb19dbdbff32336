import { absolute, fileHref } from '../site/address.ts';

export const GET = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(fileHref('sitemap-index.xml'))}\n`);
