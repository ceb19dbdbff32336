/** The dossier that this build is of, shared by every page. */
import { read } from './reading.ts';

export { contentDir } from './reading.ts';
export const { graph } = read();
