/** A review for a terminal. */

import { printable } from '../dossier/printable.ts';
import { summaryOf } from './count.ts';
import { isEmpty, type Part, type Review } from './review.ts';
import { type Item, type Style, sections } from './sections.ts';
import { shown } from './shown.ts';

/** Colours a text or leaves it as it is: only the command knows whether the terminal has any. */
export type Paint = (how: 'strong' | 'heading' | 'added' | 'removed', text: string) => string;

export function toText(review: Review, paint: Paint): string {
  const mark = (part: Part) => {
    const text = printable(shown(part));
    if (part.op === 'same') return text;
    return part.op === 'added' ? paint('added', `{+${text}+}`) : paint('removed', `[-${text}-]`);
  };
  const style: Style = {
    words: printable,
    id: printable,
    strong: (text) => paint('strong', text),
    quoted: (text, lang) => `“${printable(text)}” (${printable(lang)})`,
    diff: (parts) => parts.map(mark).join(''),
    quotedDiff: (parts) => parts.map(mark).join(''),
  };
  const { ref, commit } = review.since;
  const head = `Compared with ${printable(ref)} (${printable(commit.slice(0, 12))})`;
  if (isEmpty(review)) return `${head}: nothing in the content has changed.\n`;
  const blocks = sections(review, style).map(({ heading, remark, items }) =>
    [paint('heading', heading), ...(remark === undefined ? [] : [remark]), ...items.map(itemOf)].join('\n'),
  );
  return `${[`${head}: ${summaryOf(review)}.`, ...blocks].join('\n\n')}\n`;
}

function itemOf({ line, block, details }: Item): string {
  return [`  ${line}`, ...(block === undefined ? [] : [`      ${block}`]), ...details.map((detail) => `      ${detail}`)].join('\n');
}
