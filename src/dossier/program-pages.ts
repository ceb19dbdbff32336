/** The pages that every dossier has, and those whose text comes with the program (src/i18n/<language>/pages/). */

/** The page that every dossier has to write. */
export const WRITTEN = 'overview';
export const PROGRAM_PAGES = ['method', 'contribute', 'data', 'about'] as const;
export type ProgramPage = (typeof PROGRAM_PAGES)[number];
/** In the order of the contents. */
export const PAGES = [WRITTEN, ...PROGRAM_PAGES] as const;

export const isProgramPage = (id: string): id is ProgramPage => PROGRAM_PAGES.some((one) => one === id);

/**
 * Whether a page shows the program’s text: alone, or followed by the dossier’s where its record says `extends: program`.
 * @param page the node of the page; absent where the dossier has no record of it
 */
export const showsProgramText = (id: string, page: { data: { extends?: unknown }; prose: object } | undefined): id is ProgramPage =>
  isProgramPage(id) && (!page || page.data.extends !== undefined || Object.keys(page.prose).length === 0);
