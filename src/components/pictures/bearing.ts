import { STANCES, type Stance } from '../../dossier/schema/claim.ts';

/** What somebody does to a claim: states it, or bears on it as evidence. */
export type Bearing = 'asserts' | Stance;

/** In the order in which they are read. */
export const BEARINGS: readonly Bearing[] = ['asserts', ...STANCES];
