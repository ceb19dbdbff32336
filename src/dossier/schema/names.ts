/** Languages and ids, apart from the schemas so that browser code can import them without zod. */

/** The languages the interface speaks, hence those a dossier may be written in. */
export const LOCALES = ['en', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];

/** Words keyed by language. A rule asks for every language of the dossier. */
export type Words = Partial<Record<Locale, string>>;

export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
