/**
 * What can be wrong with one file on its own. The loader finds these while it
 * reads (load.ts, explain.ts), before any rule sees the records; they are listed
 * here so that each has its id, its reason and its place in the documentation.
 * All are errors: what breaks one is not read as a record.
 */
export const READING = {
  'missing-file': 'A dossier needs a folder with dossier.yaml.',
  'unexpected-file': 'A file that fits nothing in a dossier would be left out without anybody noticing.',
  'duplicate-id': 'Two names that differ only by case or by their ending are one file on some computers and two on others.',
  'unreadable-file': 'What cannot be opened cannot be published.',
  'file-too-large': 'A huge file would stall every check and every build.',
  'not-utf8': 'In another encoding, accents and quotation marks come out as other characters.',
  'yaml-syntax': 'A record that cannot be read would be missing from every page.',
  'yaml-feature': 'Tags and anchors can stand for other values than those a reviewer sees, and for gigabytes of them.',
  'lost-words': 'YAML takes what follows a space and # for a comment: those words would be missing from every page without notice.',
  'wrong-type': 'A list where words are expected, or a number where a date is, cannot be shown.',
  'unknown-key': 'A mistyped key would be passed over, and what it says with it.',
  'missing-key': 'A record without this field says too little to be shown.',
  'bad-value': 'The field takes certain values only; any other would be shown to readers unchanged, or not at all.',
  'bad-address': 'Readers follow addresses to check what we say: each is complete, and https.',
  'bad-date': 'Dates are sorted and compared, so each is written in one way and exists in the calendar.',
  'bad-id': 'A reference names a file; anything else can lead nowhere.',
} as const;

export type ReadingRule = keyof typeof READING;
