/**
 * `npm run check`: everything that is wrong with the content, without a build.
 * Exit status 1 on errors, 2 where the command was not understood.
 */
import { enableCompileCache } from 'node:module';

// Half of the time of a small dossier goes into compiling: cache the compiled code for the next run.
enableCompileCache();

const { main } = await import('./check/main.ts');
main();
