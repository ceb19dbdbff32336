import type { Quote } from '../dossier/schema/quote.ts';

export interface Run {
  text: string;
  /** Set where the run ends with an oddity of the source. */
  sic?: NonNullable<Quote['sic']>[number];
}

/** The text of a quotation cut at its oddities; the runs joined give the text back. */
export function markOddities({ text, sic = [] }: Pick<Quote, 'text' | 'sic'>): Run[] {
  const marks = sic
    .map((one) => ({ one, at: text.indexOf(one.text) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const runs: Run[] = [];
  let from = 0;
  for (const { one, at } of marks) {
    if (at < from) continue;
    if (at > from) runs.push({ text: text.slice(from, at) });
    runs.push({ text: one.text, sic: one });
    from = at + one.text.length;
  }
  if (from < text.length) runs.push({ text: text.slice(from) });
  return runs;
}
