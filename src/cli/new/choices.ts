/** What may be chosen: records of the dossier, found by typing, and the values of a field with what they mean. */

import type { Kind } from '../../dossier/kinds.ts';
import { printable } from '../../dossier/printable.ts';
import type { Locale } from '../../dossier/schema/fields.ts';
import { say, ui } from '../../i18n/index.ts';
import { fold } from '../../search/query/fold.ts';
import type { Draft, Path } from './draft.ts';
import type { Situation } from './situation.ts';

export interface Choice<Value> {
  readonly value: Value;
  readonly name: string;
  /** Shown below the list while the choice is under the cursor. */
  readonly description?: string;
}

export interface RecordChoice extends Choice<string> {
  /** Folded: what a search must find in it. */
  readonly folded: string;
}

const LONGEST = 90;

/** The records of a kind, those to be written along among them. */
export function recordChoices({ loaded, locale }: Situation, drafts: readonly Draft[], kind: Kind): RecordChoice[] {
  const written = [...loaded.records[kind].values()].map(({ id, data }): [string, object] => [id, data]);
  const drafted = drafts.filter((draft) => draft.kind === kind).map(({ id, data }): [string, object] => [id, data]);
  return [...drafted, ...written].map(([id, data]) => {
    const label = printable(labelOf(kind, data as Record<string, unknown>, locale));
    const name = `${id} · ${label.length > LONGEST ? `${label.slice(0, LONGEST)}…` : label}`;
    return { value: id, name, folded: fold(`${id} ${label}`) };
  });
}

const LABELS: Record<Kind, string> = {
  sources: 'title',
  actors: 'name',
  quotes: 'text',
  claims: 'title',
  events: 'title',
  figures: 'title',
  topics: 'term',
  passages: 'paraphrase',
  pages: 'title',
};

function labelOf(kind: Kind, data: Record<string, unknown>, locale: Locale): string {
  const label = data[LABELS[kind]] ?? '';
  return typeof label === 'object' ? say(label, locale) : String(label);
}

/** Those that hold every word typed, in any order. */
export function search<Value>(
  choices: readonly (Choice<Value> & { folded: string })[],
  term: string | undefined,
): (Choice<Value> & { folded: string })[] {
  const wanted = fold(term ?? '').split(' ');
  return choices.filter(({ folded }) => wanted.every((word) => folded.includes(word)));
}

/** What a value of a field means, where the site has words for it. */
export function meaningOf(kind: Kind, path: Path, value: string, locale: Locale): string | undefined {
  const { claim, source, actor, event } = ui(locale);
  const field = `${kind}.${path.filter((step) => typeof step === 'string').join('.')}`;
  const meanings: Record<string, Readonly<Record<string, string>>> = {
    'claims.kind': claim.kinds,
    'claims.status': claim.statusMeaning,
    'claims.evidence.stance': claim.stances,
    'sources.kind': source.kinds,
    'sources.read': source.reads,
    'sources.confidence': source.confidences,
    'sources.published.precision': event.precisions,
    'actors.kind': actor.kinds,
    'actors.confidence': source.confidences,
    'events.precision': event.precisions,
    'events.confidence': source.confidences,
  };
  const meaning = meanings[field]?.[value];
  return meaning === value ? undefined : meaning;
}
