/** The flags of a kind of record, for --help. */
import type { Kind } from '../../dossier/kinds.ts';
import { type Listed, listed } from './flags.ts';
import { nameOf } from './kinds.ts';
import type { Words } from './words.ts';

export function flagsHelp(kind: Kind, words: Words): string {
  const fields = listed(kind).map((one) => [`${one.flag}${one.required ? ' *' : ''}`, meaning(one, words)]);
  const general = [
    ['--id', words.flagId],
    ['--yes', words.flagYes],
    ['--locale', words.flagLocale],
    ['--help', words.flagHelp],
  ];
  const rows = [...fields, ['', ''], ...general];
  const width = Math.max(...rows.map(([flag]) => flag?.length ?? 0));
  return [words.flagsOf(nameOf(kind)), '', ...rows.map(([flag = '', doc = '']) => `  ${flag.padEnd(width)}  ${doc}`.trimEnd())].join('\n');
}

function meaning({ flag, doc, field, repeated }: Listed, words: Words): string {
  const remarks = [
    ...(field.type === 'choice' ? [field.values.join(', ')] : []),
    ...(repeated ? [words.repeated] : []),
    ...(/\.1\b/.test(flag) ? [words.numbered] : []),
  ];
  return [
    words.schema(doc),
    remarks.length > 0 ? `(${remarks.join('; ')})` : '',
    field.type === 'ref' ? words.newInPlace(repeated ? `${flag}.1` : flag) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
