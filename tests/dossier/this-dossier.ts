/** The files of this folder take `describe` and `test` from here: they are skipped, and say so, for another dossier. */
import * as runner from 'node:test';
import { otherDossier } from './which.ts';

type Body = () => void | Promise<void>;
export const describe = (name: string, body: Body) => runner.describe(name, { skip: otherDossier }, body);
export const test = (name: string, body: Body) => runner.test(name, { skip: otherDossier }, body);
