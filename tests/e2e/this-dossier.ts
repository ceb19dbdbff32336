/** For files of tests that look up records by name: they are skipped, and say so, where `content/` holds another dossier. */
import { test } from '@playwright/test';
import { otherDossier } from '../dossier/which.ts';

export const ofThisDossierAlone = () => test.skip(otherDossier !== false, otherDossier || '');
