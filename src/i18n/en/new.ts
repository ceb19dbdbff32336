/** What `npm run new` says, in English. Questions about fields are the schema’s own words. */
import type { Kind } from '../../dossier/kinds.ts';
import { LOCALES } from '../../dossier/schema/names.ts';
import { kinds } from './kinds.ts';

export const commands = {
  /** The words of a schema, in this language. */
  schema: (text: string): string => text,
  kind: (kind: Kind): string => kinds[kind].counted[0],
  usage: (kinds: string) => `npm run new -- <kind>: writes a new record, asking what it needs.

Kinds: ${kinds}.
npm run new -- <kind> --help lists the flags of a kind: every answer can be given as one.
npm run new -- dossier <folder> starts a new dossier.`,
  flagsOf: (kind: string) => `npm run new -- ${kind}: the flags. Those marked * have to be answered.`,
  flagId: 'The name of the file. Proposed where it is absent.',
  flagYes: 'Asks nothing: takes the proposals, and says what is missing.',
  flagLocale: `The language of the questions: ${LOCALES.join(', ')}.`,
  flagHelp: 'Shows this.',
  repeated: 'may be repeated',
  numbered: 'numbered from 1',
  newInPlace: (flag: string) => `${flag}.<field> instead writes that record too.`,

  whichKind: 'What do you want to add?',
  noKind: (kinds: string) => `Say what to add: one of ${kinds}.`,
  unknownKind: (word: string) => `“${word}” is no kind of record.`,
  oneKind: (word: string) => `“${word}” is one word too many: one kind a command. Put words that hold spaces between quotation marks.`,
  unknownFlag: (flag: string) => `${flag} is no flag of this kind of record.`,
  listFlags: (kind: string) => `npm run new -- ${kind} --help lists the flags.`,
  noValue: (flag: string) => `${flag} needs a value.`,
  twice: (flag: string) => `${flag} is given twice.`,
  notNumber: (value: string) => `“${value}” is no number.`,
  notYesNo: 'It takes no value, or true or false.',
  gap: (flag: string) => `The items are numbered from 1 without a gap: ${flag} is missing.`,
  didYouMean: (word: string) => `Did you mean ${word}?`,
  noneOf: (value: string, values: string) => `“${value}” is not one of ${values}.`,
  wrong: (value: string, message: string) => `“${value}” ${message}.`,
  noRecord: (key: string) => `There is no ${key}.`,
  nameHint: (flag: string) => `A name that is no record of the dossier goes to ${flag}.`,
  badId: 'An id is made of lower-case letters, digits and hyphens.',
  takenId: (key: string) => `${key} exists already: nothing is ever overwritten. Choose another id.`,
  unsupportedLocale: (value: string) => `“${value}” is not one of ${LOCALES.join(', ')}.`,
  missing: (n: number) => (n === 1 ? 'One answer is missing:' : `${n} answers are missing:`),
  faults: (n: number) => (n === 1 ? 'One thing is wrong:' : `${n} things are wrong:`),
  or: 'or',
  language: (locale: string) => new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale,

  skip: 'Enter to pass over',
  skipChoice: '(skip)',
  create: (kind: string) => `＋ a new ${kind}, not yet in the dossier`,
  nameOnly: (name: string) => `“${name}”: only a name, no record`,
  example: (example: string) => `For example: ${example}`,
  screen: (what: string, n: number) => `New ${what} · question ${n} · Esc: back · Ctrl+C: stop, the answers are kept`,
  typeName: 'A name that is no record of the dossier can be typed as it is.',
  nothingFound: (typed: string) => `“${typed}”: no such record; other words, or a new one below`,
  optionalKeys: 'What else this record can say: take the “# ” from before a key, and put your words in place of the example.',
  writeUnfinished: 'Write it as it is, and mend the rest in the file',
  writtenUnfinished: (file: string) => `Written, and not finished: ${file}`,
  keptBefore: (kind: string) => `You were answering questions about a new ${kind}.`,
  goOn: 'Go on with those answers',
  beginAnew: 'Begin anew; those answers are dropped',
  kept: (command: string) => `Nothing was written. Your answers are kept: ${command} goes on with them.`,
  notKept: 'Nothing was written, and the answers could not be kept: .cache cannot be written to.',
  noId: 'The name of the file: none of the words has letters that an id can be made of.',
  typeToSearch: 'type to search',
  required: 'This one is needed.',
  itsId: (file: string) => `The name of the file (${file})`,
  preview: (file: string) => `${file} will be:`,
  whatNow: 'What now?',
  write: 'Write it',
  change: 'Change an answer',
  stop: 'Stop; the answers are kept',
  changeWhich: 'Which answer?',
  nothingWritten: 'Nothing was written.',
  mended: 'Mended without asking:',
  checkFailed: 'The check finds this wrong with it:',
  checkWarned: 'The check remarks:',
  dossierHasErrors: (n: number) =>
    `(The dossier had ${n === 1 ? 'an error' : `${n} errors`} before; npm run check shows ${n === 1 ? 'it' : 'them'}.)`,
  noDossier: 'There is no dossier to add to:',
  cannotWrite: (file: string, reason: string) => `${file} cannot be written: ${reason}.`,
  written: (file: string) => `Written and checked: ${file}`,
  next: 'Next:',
  nextProse: (files: string) => `Longer words, if any, go into ${files}.`,
  nextFingerprint: (source: string) => `npm run fingerprint -- ${source} <text-file>`,
  nextFingerprintWhy: 'lets the program check the words against the source; the text itself stays with you',
  nextSeeWhy: (address: string) => `to see it at ${address}`,
  nextSendWhy: 'to send it; then open a pull request',
  commit: (what: string) => `Add ${what}`,
  dossier: {
    usage: `npm run new -- dossier <folder> [--yes]: writes a new dossier of samples into a new or empty folder.

  --title.<language>      its title in each language
  --languages             one or several of ${LOCALES.join(', ')}, as ${LOCALES.join(',')}: the first is served at /
  --site                  the address the site will be published at
  --repository            the address of the repository’s page
  --yes                   asks nothing: takes what is proposed
  --locale                the language of the questions: ${LOCALES.join(', ')}
  --help                  shows this`,
    languages: 'In which languages? The first is served at /.',
    title: (language: string) => `The dossier’s title (${language})`,
    site: 'The address the site will be published at',
    repository: 'The address of the repository’s page',
    plainAddress: (value: string) => `“${value}” has a query (?) or a fragment (#). Write the address without.`,
    isDossier: (folder: string, place: string) =>
      `“${folder}” cannot be used: ${place} holds a dossier already. Name a new folder elsewhere.`,
    isFile: (folder: string) => `“${folder}” is a file. Name a new folder.`,
    isNotEmpty: (folder: string) => `“${folder}” holds files already: nothing is ever overwritten. Name a new or empty folder.`,
    nextRecord: 'to write records of your own in place of the samples, whose names all begin with sample-',
    nextCheck: (folder: string) => `to see what is wrong; the texts to replace are in ${folder}/dossier.yaml and ${folder}/pages/`,
  },
};

export type CommandWords = typeof commands;
