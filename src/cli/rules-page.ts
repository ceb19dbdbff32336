/**
 * Writes docs/rules.md: every rule of `check`, with its reason. Run it after a
 * rule was added or its words changed: `node src/cli/rules-page.ts`. A test holds
 * the page against the rules.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rulesPage } from './rules-page/page.ts';

const PAGE = fileURLToPath(new URL('../../docs/rules.md', import.meta.url));

writeFileSync(PAGE, rulesPage());
