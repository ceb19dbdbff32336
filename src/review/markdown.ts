/** A review as a comment on a pull request: GitHub Flavored Markdown, in which content is text and nothing else. */
import { summaryOf } from './count.ts';
import { code, inert } from './inert.ts';
import { isEmpty, type Part, type Review } from './review.ts';
import { type Item, type Style, sections } from './sections.ts';
import { shown } from './shown.ts';

/** GitHub refuses comments of more than 65,536 characters. */
const MOST = 60_000;

const style: Style = {
  words: inert,
  id: code,
  strong: (text) => `**${text}**`,
  quoted: (text) => `> ${inert(text)}`,
  diff: (parts) => inLine(parts),
  quotedDiff: (parts) => `> ${inLine(parts)}`,
};

const inLine = (parts: readonly Part[]) => parts.map(markUp).join('').trim();

/** A space at the end of a part stays: it separates the words. Four at the start of a line would make code of it. */
function markUp(part: Part): string {
  const [, before = '', text = '', after = ''] = /^( ?) *(.*?) *?( ?)$/s.exec(shown(part)) ?? [];
  if (part.op === 'same') return `${before}${inert(text)}${after}`;
  const element = part.op === 'added' ? 'ins' : 'del';
  return `<${element}>${before}${inert(text)}${after}</${element}>`;
}

/** @param most the characters it may have; what does not fit is counted */
export function toMarkdown(review: Review, most = MOST): string {
  const { ref, commit } = review.since;
  const head = `## What changes for readers and editors\n\nCompared with ${code(ref.slice(0, 100))} (${code(commit.slice(0, 12))}).`;
  if (isEmpty(review)) return `${head}\n\nNothing in the content changes.\n`;
  const blocks = [head, summaryOf(review)];
  let size = blocks.join('\n\n').length;
  let left = 0;
  for (const section of sections(review, style)) {
    const title = [`### ${section.heading}`, ...(section.remark === undefined ? [] : [section.remark])];
    const items = section.items.map(itemOf);
    const fitting: string[] = [];
    size += title.join('\n\n').length + 4;
    for (const item of items) {
      if (size + item.length < most - 200) {
        fitting.push(item);
        size += item.length + 1;
      } else left += 1;
    }
    if (fitting.length > 0) blocks.push(...title, fitting.join('\n'));
  }
  if (left > 0) blocks.push(`${left} more: ${code('npm run review')} in a checkout shows the whole.`);
  return `${blocks.join('\n\n')}\n`;
}

function itemOf({ line, block, details }: Item): string {
  const rest = details.map((detail) => `  - ${detail}`);
  return [`- ${line}`, ...(block === undefined ? [] : ['', `  ${block}`, '']), ...rest].join('\n');
}
