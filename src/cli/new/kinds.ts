/** How people call the kinds of record on the command line. */
import { KINDS, type Kind } from '../../dossier/schema/fields.ts';
import { nearest } from '../../dossier/suggest.ts';
import { fold } from '../../search/query/fold.ts';

const NAMES: Record<Kind, readonly string[]> = {
  sources: ['source', 'sources'],
  actors: ['actor', 'actors', 'acteur', 'acteurs'],
  quotes: ['quote', 'quotes', 'quotation', 'quotations', 'citation', 'citations'],
  claims: ['claim', 'claims', 'affirmation', 'affirmations'],
  events: ['event', 'events', 'evenement', 'evenements'],
  figures: ['figure', 'figures', 'chiffre', 'chiffres'],
  topics: ['topic', 'topics', 'notion', 'notions'],
  passages: ['passage', 'passages'],
  pages: ['page', 'pages'],
};

/** The kind that a word names, singular or plural, English or French, accents aside. */
export const kindOf = (word: string): Kind | undefined => KINDS.find((kind) => NAMES[kind].includes(fold(word)));

/** The English word of a kind nearest to a mistyped one. */
export const kindLike = (word: string): string | undefined => nearest(fold(word), Object.values(NAMES).flat());

/** The one a command is written with. */
export const nameOf = (kind: Kind): string => NAMES[kind][0] ?? kind;
