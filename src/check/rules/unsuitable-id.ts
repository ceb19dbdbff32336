import { type Rule, records } from './rule.ts';

/** Longer ones are cut in tables, in messages and by people who pass them on; the longest that says something is shorter. */
const LONGEST = 80;

/** Names Windows keeps for devices, whatever their ending: a checkout with such a file fails there. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

export const unsuitableId: Rule = {
  id: 'unsuitable-id',
  severity: 'error',
  why: 'An id is an address readers pass on and a file on every contributor’s computer.',
  check({ loaded, report }) {
    for (const record of records(loaded)) {
      if (record.id.length > LONGEST)
        report(
          record,
          [],
          `The id has ${record.id.length} characters; ${LONGEST} are allowed.`,
          'Rename the file to what tells it from the others.',
        );
      else if (DEVICES.test(record.id)) report(record, [], `Windows cannot have a file named ${record.id}.yaml.`, 'Rename the file.');
    }
  },
};
