/** What may be chosen: records of the dossier, found by typing, and the values of a field with what they mean. */
import type { Kind } from '../../dossier/kinds.ts';
import { printable } from '../../dossier/printable.ts';
import type { Locale } from '../../dossier/schema/names.ts';
import type { Path } from '../../dossier/schema/shape.ts';
import { excerpt, titleWords } from '../../dossier/titles.ts';
import { say, ui } from '../../i18n/index.ts';
import { fold } from '../../search/query/fold.ts';
import type { Choice } from './asker.ts';
import type { Draft, Situation } from './assemble.ts';

/** The records of a kind, those to be written along first, that hold every word typed, in any order. */
export function recordChoices({ loaded, locale }: Situation, drafts: readonly Draft[], kind: Kind, typed: string): Choice<string>[] {
  const wanted = fold(typed).split(' ');
  return [...drafts.filter((draft) => draft.kind === kind), ...loaded.records[kind].values()].flatMap(({ id, data }) => {
    const title = titleWords({ kind, data }) ?? (data as { paraphrase?: Partial<Record<Locale, string>> }).paraphrase ?? '';
    const name = `${id} · ${excerpt(printable(typeof title === 'string' ? title : say(title, locale)), 90)}`;
    const folded = fold(`${id} ${typeof title === 'string' ? title : say(title, locale)}`);
    return wanted.every((word) => folded.includes(word)) ? [{ value: id, name }] : [];
  });
}

/** What a value of a field means, where the site has words for it. */
export function meaningOf(kind: Kind, path: Path, value: string, locale: Locale): string {
  const { claim, source, actor, event } = ui(locale);
  const meanings: Partial<Record<Kind, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
    claims: { kind: claim.kinds, status: claim.statusMeaning, stance: claim.stances },
    sources: { kind: source.kinds, read: source.reads, confidence: source.confidences, precision: event.precisions },
    actors: { kind: actor.kinds },
    events: { precision: event.precisions },
  };
  return meanings[kind]?.[String(path.at(-1))]?.[value] ?? '';
}
