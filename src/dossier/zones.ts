/** The time zones in which a dossier gives hours. */
import type { DossierHeader } from './schema/dossier.ts';
import type { Event } from './schema/event.ts';

/** IANA zones, the first being that of days: those of the header; where it names none, those of the events, most frequent first; else UTC. */
export function zonesOf(header: DossierHeader, events: Iterable<{ data: Event }>): readonly string[] {
  if (header.zones.length > 0) return header.zones;
  const counts = new Map<string, number>();
  for (const { data } of events) if (data.zone) counts.set(data.zone, (counts.get(data.zone) ?? 0) + 1);
  const zones = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([zone]) => zone);
  return zones.length > 0 ? zones : ['UTC'];
}
