import type { Path } from '../../dossier/schema/shape.ts';
import { type Rule, records } from './rule.ts';

interface Named {
  name: string;
  family?: string | undefined;
  given?: string | undefined;
}

/** Capitals aside: a source may print a family name in capitals. */
const holds = (name: string, part: string) => ` ${name} `.toLowerCase().includes(` ${part.toLowerCase()} `);

export const nameParts: Rule = {
  id: 'name-parts',
  severity: 'error',
  why: 'References are sorted and shortened by the parts of a name: they are a person’s, and words of the name as printed.',
  check({ loaded, report }) {
    const compare = (record: Parameters<typeof report>[0], path: Path, { name, family, given }: Named) => {
      for (const [field, part] of [
        ['family', family],
        ['given', given],
      ] as const) {
        if (part !== undefined && !holds(name, part))
          report(record, [...path, field], `“${part}” does not stand in the name “${name}”.`, 'Write the part as it stands in the name.');
      }
      if (given !== undefined && family === undefined)
        report(record, [...path, 'given'], 'The given names are said, and not the family name.', 'Say family, or remove given.');
    };
    for (const actor of records(loaded, 'actors')) {
      const field = actor.data.family !== undefined ? 'family' : actor.data.given !== undefined ? 'given' : undefined;
      if (field && actor.data.kind !== 'person')
        report(
          actor,
          [field],
          `Only the name of a person has parts; this is one of kind ${actor.data.kind}.`,
          `Remove ${field}, or correct kind.`,
        );
      else compare(actor, [], actor.data);
    }
    for (const source of records(loaded, 'sources')) {
      for (const [i, author] of source.data.authors.entries()) if (typeof author !== 'string') compare(source, ['authors', i], author);
    }
  },
};
