/** Compares away from the page, so that a long text blocks nothing. */
import { type NewQuotation, type Reading, readPasted, type SourceData, tryQuotation } from '../check/verbatim/pasted.ts';

export interface Question {
  readonly text: string;
  readonly data: SourceData;
  /** A quotation that is to be recorded; empty where there is none. */
  readonly quotation: string;
}

export interface Answer {
  readonly reading: Reading;
  readonly quotation?: NewQuotation;
}

addEventListener('message', ({ data: { text, data, quotation } }: MessageEvent<Question>) => {
  const answer: Answer = {
    reading: readPasted(text, data),
    ...(quotation.trim() !== '' && { quotation: tryQuotation(quotation, text) }),
  };
  postMessage(answer);
});
