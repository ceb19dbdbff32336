import { instant, isAfter } from '../../dossier/dates.ts';
import type { Event } from '../../dossier/schema/event.ts';
import { type Rule, records } from './rule.ts';

export const eventOrder: Rule = {
  id: 'event-order',
  severity: 'error',
  why: 'What answers an event, or follows from it, cannot have come before it.',
  check({ loaded, report }) {
    for (const event of records(loaded, 'events')) {
      for (const [i, id] of (event.data.after ?? []).entries()) {
        const cause = loaded.records.events.get(id);
        if (!cause || cause === event || !isBefore(event.data, cause.data)) continue;
        report(
          event,
          ['after', i],
          `It comes after events/${id}, and is dated before it: ${when(event.data)}, ${when(cause.data)}.`,
          `Correct one of the dates, or remove ${id} from after.`,
        );
      }
    }
  },
};

/** Whether one event is over before the other can have begun, as far as their dates tell. */
function isBefore(event: Event, cause: Event): boolean {
  const [own, other] = [moment(event), moment(cause)];
  if (own !== undefined && other !== undefined) return own < other;
  return isAfter(cause.date, event.until ?? event.date);
}

const moment = ({ date, time, zone }: Event) => (time && zone && date.length === 10 ? instant(date, time, zone).getTime() : undefined);

const when = ({ date, time, zone }: Event) => [date, time, time && zone].filter(Boolean).join(' ');
