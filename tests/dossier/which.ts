/** Which dossier `content/` holds. Tests of what is true of one dossier alone are skipped, and say so, for another. */
import { existsSync, readFileSync } from 'node:fs';

const header = existsSync('content/dossier.yaml') ? readFileSync('content/dossier.yaml', 'utf8') : '';

/** Why these tests are skipped, or false. */
export const otherDossier: string | false = /^article: fisheye-artistes-vs-openai$/m.test(header)
  ? false
  : 'content/ holds another dossier';
