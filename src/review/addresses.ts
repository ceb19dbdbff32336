import type { Kind } from '../dossier/kinds.ts';
import type { Loaded } from '../dossier/load/load.ts';
import type { Matched } from './match.ts';
import type { Review } from './review.ts';

/** The page of a record, under the address of each language; passages are parts of the article’s page. */
function addressOf(kind: Kind, id: string): string | undefined {
  if (kind === 'passages') return undefined;
  return kind === 'pages' ? `${id}/` : `${kind}/${id}/`;
}

export function addresses(kind: Kind, { pairs, removed }: Matched, now: Loaded): Review['addresses'] {
  const moved = pairs
    .filter(({ before, after }) => before.id !== after.id)
    .map(({ before, after }) => ({
      before: addressOf(kind, before.id),
      after: addressOf(kind, after.id),
      kept: after.data.formerly?.includes(before.id) ?? false,
    }));
  const explained = new Set(now.header?.data.removed?.map(({ id }) => id));
  const gone = removed.map(({ id }) => ({ before: addressOf(kind, id), after: undefined, kept: explained.has(`${kind}/${id}`) }));
  return [...moved, ...gone].flatMap(({ before, after, kept }) =>
    before === undefined ? [] : [{ before, ...(after !== undefined && { after }), ...(kept && { kept: true as const }) }],
  );
}

/** The reasons why every address changes; empty where they do not. */
export function everyAddress(before: Loaded, after: Loaded): string[] {
  const [a, b] = [before.header?.data, after.header?.data];
  if (!a || !b) return [];
  return [
    ...(a.site === b.site ? [] : [`site: ${a.site} → ${b.site}`]),
    ...(a.locales[0] === b.locales[0] ? [] : [`first language: ${a.locales[0]} → ${b.locales[0]}`]),
    ...a.locales.filter((locale) => !b.locales.includes(locale)).map((locale) => `language removed: ${locale}`),
  ];
}
