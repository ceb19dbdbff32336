/**
 * Tests of what is true of one dossier alone: they are skipped, and say so, where
 * `content/` holds another. The files of this folder take `describe` and `test` from here.
 */
import { existsSync, readFileSync } from 'node:fs';
import * as runner from 'node:test';

const header = existsSync('content/dossier.yaml') ? readFileSync('content/dossier.yaml', 'utf8') : '';

/** Why these tests are skipped, or false. */
export const otherDossier: string | false = /^article: fisheye-artistes-vs-openai$/m.test(header)
  ? false
  : 'content/ holds another dossier';

type Body = () => void | Promise<void>;
export const describe = (name: string, body: Body) => runner.describe(name, { skip: otherDossier }, body);
export const test = (name: string, body: Body) => runner.test(name, { skip: otherDossier }, body);
