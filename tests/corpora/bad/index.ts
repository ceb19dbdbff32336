/** Every bad input, by what is wrong with it. */
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import type { BadInput } from './input.ts';
import { prose } from './prose.ts';
import { quotes } from './quotes.ts';
import { references } from './references.ts';
import { verbatim } from './verbatim.ts';
import { words } from './words.ts';
import { yaml } from './yaml.ts';

export const corpus: Readonly<Record<string, readonly BadInput[]>> = {
  files,
  yaml,
  fields,
  references,
  claims,
  quotes,
  verbatim,
  dates,
  words,
  prose,
};
