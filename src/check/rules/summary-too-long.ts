import type { Kind } from '../../dossier/kinds.ts';
import type { Rule } from './rule.ts';
import { fieldsOf } from './shared/our-words.ts';

/** How many characters have room, and where: a line of the page holds about 66. */
const ROOM: Readonly<Record<string, { most: number; where: string }>> = {
  'dossier.title': { most: 66, where: 'a line of search results' },
  'dossier.description': { most: 320, where: 'the preview of a link' },
  'dossier.home.lead': { most: 600, where: 'a first screen' },
  'dossier.home.positions.title': { most: 66, where: 'a line' },
  'dossier.home.positions.summary': { most: 220, where: 'a card' },
  'dossier.home.questions.question': { most: 66, where: 'a line' },
  'dossier.home.questions.answer': { most: 220, where: 'three lines' },
  'dossier.home.disputed.question': { most: 66, where: 'a line' },
  'dossier.home.disputed.sides.who': { most: 66, where: 'a line' },
  'dossier.home.disputed.sides.says': { most: 120, where: 'two lines' },
  'dossier.omissions.text': { most: 320, where: 'a list' },
  'dossier.discrepancies.text': { most: 420, where: 'a list' },
  'pages.title': { most: 48, where: 'the contents' },
  // Search engines show about 160 characters of a description, and the preview of a link hardly more.
  'pages.summary': { most: 160, where: 'a search result' },
  'actors.summary': { most: 160, where: 'the list of actors' },
  'claims.title': { most: 180, where: 'three lines of a card' },
  'claims.reason': { most: 200, where: 'three lines of a card' },
  'events.title': { most: 120, where: 'two lines of the timeline' },
  'events.summary': { most: 360, where: 'a lead' },
  'figures.title': { most: 66, where: 'a line' },
  'figures.unit': { most: 24, where: 'the cell of a table' },
  'figures.summary': { most: 240, where: 'a lead' },
  'topics.term': { most: 48, where: 'the contents' },
  'topics.definition': { most: 240, where: 'a lead' },
  'quotes.context': { most: 240, where: 'a card' },
  'passages.paraphrase': { most: 280, where: 'a column beside the passage' },
};

export const summaryTooLong: Rule = {
  id: 'summary-too-long',
  severity: 'warning',
  why: `Short words are shown on cards, in lists and in previews, where longer ones are cut or push the rest away; prose has room for the rest. Characters that have room: ${Object.entries(
    ROOM,
  )
    .map(([field, { most }]) => `${field} ${most}`)
    .join(', ')}.`,
  check(context) {
    for (const { file, kind, path, words } of fieldsOf(context)) {
      const room = ROOM[nameOf(kind, path)];
      if (!room || words.length <= room.most) continue;
      context.report(
        file,
        path,
        `These words have ${words.length} characters; there is room for ${room.most} (${room.where}).`,
        'Say the first thing first, and leave the rest to the prose.',
      );
    }
  },
};

const nameOf = (kind: Kind | 'dossier', path: readonly (string | number)[]) =>
  [kind, ...path.slice(0, -1).filter((step) => typeof step === 'string')].join('.');
