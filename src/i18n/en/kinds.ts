/** What the kinds of record are called, in English. */
import type { KindWords } from '../kind-words.ts';

export const kinds: KindWords = {
  sources: {
    many: 'Sources',
    one: 'Source',
    counted: ['source', 'sources'],
    intro: 'Every document the dossier rests on: who published it, when, how much of it was read, and how far it can be relied on.',
    names: ['source', 'sources'],
  },
  actors: {
    many: 'Actors',
    one: 'Actor',
    counted: ['actor', 'actors'],
    intro: 'The people, groups, organisations and products of the controversy.',
    names: ['actor', 'actors'],
  },
  quotes: {
    many: 'Quotes',
    one: 'Quotation',
    counted: ['quotation', 'quotations'],
    intro:
      'The exact words, in the language they were written in. Where the source could be read again, a program has compared them with it.',
    names: ['quote', 'quotes', 'quotation', 'quotations', 'citation', 'citations'],
  },
  claims: {
    many: 'Claims',
    one: 'Claim',
    counted: ['claim', 'claims'],
    intro:
      'What is claimed, by whom, and what the sources say of it. A status is about what a claim says, not about whether somebody said it.',
    names: ['claim', 'claims'],
  },
  events: {
    many: 'Timeline',
    one: 'Event',
    counted: ['event', 'events'],
    intro: 'What happened, with the precision of each date. Background, before or after, is marked as context.',
    names: ['event', 'events'],
  },
  figures: {
    many: 'Figures',
    one: 'Figure',
    counted: ['figure', 'figures'],
    intro: 'Numbers on which sources differ, side by side.',
    names: ['figure', 'figures'],
  },
  topics: {
    many: 'Topics',
    one: 'Topic',
    counted: ['topic', 'topics'],
    intro: 'The notions of the controversy, each explained once.',
    names: ['topic', 'topics'],
  },
  passages: {
    many: 'The article',
    one: 'Passage of the article',
    counted: ['passage', 'passages'],
    names: ['passage', 'passages'],
  },
  pages: {
    many: 'Pages',
    one: 'Page',
    counted: ['page', 'pages'],
    names: ['page', 'pages'],
  },
};
