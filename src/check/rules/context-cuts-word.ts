import type { Path } from '../../dossier/schema/shape.ts';
import { writingOf } from '../../i18n/writing.ts';
import { type Rule, records } from './rule.ts';

/** The fingerprint cannot tell: it knows the parts on either side of an apostrophe as two words. */
const APOSTROPHE_OR_HYPHEN = /['’‑-]/u;

/** The part of a word that the context is cut at, if it is. */
function cutAtEnd(suffix: string, lang: string): string | undefined {
  const word = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+(?:['’‑-])?$/u.exec(suffix)?.[0];
  if (word === undefined) return undefined;
  return APOSTROPHE_OR_HYPHEN.test(word) || writingOf(lang)?.cutAtEnd?.test(word) ? word : undefined;
}

function cutAtStart(prefix: string, lang: string): string | undefined {
  const word = /^['’‑-]?[\p{L}\p{M}\p{N}]+/u.exec(prefix)?.[0];
  if (word === undefined) return undefined;
  return APOSTROPHE_OR_HYPHEN.test(word) || writingOf(lang)?.cutAtStart?.test(word) ? word : undefined;
}

export const contextCutsWord: Rule = {
  id: 'context-cuts-word',
  severity: 'error',
  why: 'Browsers find a place by whole words: a prefix or suffix that stops within one leads nowhere.',
  check({ loaded, report }) {
    const look = (
      file: Parameters<typeof report>[0],
      path: Path,
      lang: string,
      selector: { prefix?: string | undefined; suffix?: string | undefined },
    ) => {
      const start = cutAtStart(selector.prefix ?? '', lang);
      const end = cutAtEnd(selector.suffix ?? '', lang);
      if (start !== undefined)
        report(file, [...path, 'prefix'], `The prefix begins within a word: “${start}”.`, 'Begin it with a whole word of the source.');
      if (end !== undefined)
        report(file, [...path, 'suffix'], `The suffix ends within a word: “${end}”.`, 'End it with a whole word of the source.');
    };
    for (const quote of records(loaded, 'quotes')) if (quote.data.selector) look(quote, ['selector'], quote.data.lang, quote.data.selector);
    const article = loaded.records.sources.get(loaded.header?.data.article ?? '');
    for (const passage of records(loaded, 'passages'))
      if (passage.data.selector) look(passage, ['selector'], article?.data.lang ?? '', passage.data.selector);
  },
};
