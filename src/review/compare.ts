/** Two versions of a dossier → what changed. Looks at records one by one, so that it also works where the rules find errors. */

import { KINDS, type Kind } from '../dossier/kinds.ts';
import type { Loaded, RecordFile } from '../dossier/load/load.ts';
import { addresses, everyAddress } from './addresses.ts';
import { claims } from './claims.ts';
import { fingerprints } from './fingerprints.ts';
import { inOneLanguage } from './languages.ts';
import { type Matched, match } from './match.ts';
import { header, others } from './others.ts';
import { proseChanges } from './prose.ts';
import { type CheckOf, quotations } from './quotations.ts';
import type { Review } from './review.ts';

/**
 * @param before the older version; an empty folder is one without records
 * @param outside files that changed outside the dossier; absent where that was not determined
 * @param checkOf absent where nothing is to be said of checks
 */
export function compare(before: Loaded, after: Loaded, since: Review['since'], checkOf?: CheckOf, outside?: string[]): Review {
  const matched = Object.fromEntries(KINDS.map((kind) => [kind, match(kind, before, after)])) as unknown as { [K in Kind]: Matched<K> };
  const all = KINDS.map((kind) => [kind, matched[kind] as Matched] as const);
  const prose = proseChanges(before, after, all);
  return {
    since,
    quotations: quotations(matched.quotes, before, after, checkOf),
    fingerprints: fingerprints(before, after),
    claims: claims(matched.claims, after),
    sources: matched.sources.added.map((source) => sourceAdded(source, after)),
    oneLanguage: [...inOneLanguage(before, after, all), ...prose.oneLanguage],
    everyAddress: everyAddress(before, after),
    addresses: all.flatMap(([kind, one]) => addresses(kind, one, after)),
    others: [...header(before, after), ...all.flatMap(([kind, one]) => others(kind, one)), ...prose.others],
    unreadable: [
      ...(after.header ? [] : ['dossier.yaml']),
      ...KINDS.flatMap((kind) => [...after.broken[kind]].map((id) => `${kind}/${id}.yaml`)),
    ],
    strays: after.strays.filter((file) => !before.strays.includes(file)),
    ...(outside && { outside }),
  };
}

function sourceAdded({ id, data }: RecordFile<'sources'>, version: Loaded): Review['sources'][number] {
  const { publisher, title, kind, published, url } = data;
  const name = typeof publisher === 'string' ? (version.records.actors.get(publisher)?.data.name ?? publisher) : publisher.name;
  return {
    id,
    ...(title !== undefined && { title }),
    publisher: name,
    kind,
    ...(published && { date: published.date }),
    ...(url !== undefined && { url }),
  };
}
