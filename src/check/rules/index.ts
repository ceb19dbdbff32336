/** Every rule, in the order the documentation lists them. */

import { accusationWithoutReply } from './accusation-without-reply.ts';
import { answerWithoutEvidence } from './answer-without-evidence.ts';
import { articleRowTwice } from './article-row-twice.ts';
import { attributedFact } from './attributed-fact.ts';
import { byteOrderMark } from './byte-order-mark.ts';
import { circularReference } from './circular-reference.ts';
import { claimWithoutAsserter } from './claim-without-asserter.ts';
import { claimWithoutEvidence } from './claim-without-evidence.ts';
import { claimWithoutSource } from './claim-without-source.ts';
import { contextCutsWord } from './context-cuts-word.ts';
import { contextFollows } from './context-follows.ts';
import { corroboratedByOne } from './corroborated-by-one.ts';
import { danglingId } from './dangling-id.ts';
import { dateOrder } from './date-order.ts';
import { datePrecision } from './date-precision.ts';
import { disputeWithoutDispute } from './dispute-without-dispute.ts';
import { duplicateQuotation } from './duplicate-quotation.ts';
import { eventOrder } from './event-order.ts';
import { evidenceQuoteElsewhere } from './evidence-quote-elsewhere.ts';
import { extendsNothing } from './extends-nothing.ts';
import { figureRange } from './figure-range.ts';
import { fingerprint } from './fingerprint.ts';
import { formerId } from './former-id.ts';
import { frenchSpaces } from './french-spaces.ts';
import { impossibleDate } from './impossible-date.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { lineEnding } from './line-ending.ts';
import { missingLanguage } from './missing-language.ts';
import { missingPage } from './missing-page.ts';
import { nameParts } from './name-parts.ts';
import { needlessTranslation } from './needless-translation.ts';
import { numberWithoutWords } from './number-without-words.ts';
import { omission } from './omission.ts';
import { orphanProse } from './orphan-prose.ts';
import { orphanRecord } from './orphan-record.ts';
import { outerQuotationMarks } from './outer-quotation-marks.ts';
import { passageOrder } from './passage-order.ts';
import { passageQuoteElsewhere } from './passage-quote-elsewhere.ts';
import { passageWithoutArticle } from './passage-without-article.ts';
import { proseInOneLanguage } from './prose-in-one-language.ts';
import { quotationTooLong } from './quotation-too-long.ts';
import { quoteLanguageDiffers } from './quote-language-differs.ts';
import { quoterAsAsserter } from './quoter-as-asserter.ts';
import { readingWithoutDate } from './reading-without-date.ts';
import { relayWithoutWords } from './relay-without-words.ts';
import { renderingOfRendering } from './rendering-of-rendering.ts';
import { repeatedItem } from './repeated-item.ts';
import { reservedId } from './reserved-id.ts';
import { reservedWords } from './reserved-words.ts';
import type { Rule } from './rule.ts';
import { selectorOverlap } from './selector-overlap.ts';
import { selfReference } from './self-reference.ts';
import { sicNotInText } from './sic-not-in-text.ts';
import { siteAddress } from './site-address.ts';
import { statusAgainstEvidence } from './status-against-evidence.ts';
import { statusWithoutEvidence } from './status-without-evidence.ts';
import { straightQuotesInEnglish } from './straight-quotes-in-english.ts';
import { straightQuotesInFrench } from './straight-quotes-in-french.ts';
import { summaryTooLong } from './summary-too-long.ts';
import { trailingSpace } from './trailing-space.ts';
import { undatedRecord } from './undated-record.ts';
import { unfinishedWords } from './unfinished-words.ts';
import { unknownZone } from './unknown-zone.ts';
import { unsuitableId } from './unsuitable-id.ts';
import { untranslatedWords } from './untranslated-words.ts';
import { unusedLanguage } from './unused-language.ts';
import { verbatim } from './verbatim.ts';
import { viaWithoutRelay } from './via-without-relay.ts';
import { wordsTooLong } from './words-too-long.ts';

export const rules: readonly Rule[] = [
  // What refers to what.
  danglingId,
  selfReference,
  circularReference,
  repeatedItem,
  orphanRecord,
  orphanProse,
  extendsNothing,
  reservedId,
  reservedWords,
  formerId,
  unsuitableId,
  missingPage,
  // What is claimed, and on what evidence.
  claimWithoutEvidence,
  claimWithoutSource,
  claimWithoutAsserter,
  disputeWithoutDispute,
  statusWithoutEvidence,
  statusAgainstEvidence,
  corroboratedByOne,
  accusationWithoutReply,
  quoterAsAsserter,
  relayWithoutWords,
  viaWithoutRelay,
  evidenceQuoteElsewhere,
  answerWithoutEvidence,
  attributedFact,
  outerQuotationMarks,
  passageWithoutArticle,
  articleRowTwice,
  numberWithoutWords,
  passageOrder,
  passageQuoteElsewhere,
  figureRange,
  nameParts,
  // Quotations.
  verbatim,
  omission,
  fingerprint,
  duplicateQuotation,
  quotationTooLong,
  quoteLanguageDiffers,
  needlessTranslation,
  renderingOfRendering,
  selectorOverlap,
  contextCutsWord,
  sicNotInText,
  // Dates and addresses.
  dateOrder,
  datePrecision,
  eventOrder,
  contextFollows,
  impossibleDate,
  readingWithoutDate,
  undatedRecord,
  unknownZone,
  siteAddress,
  // Languages.
  missingLanguage,
  proseInOneLanguage,
  untranslatedWords,
  unusedLanguage,
  // Words.
  straightQuotesInFrench,
  straightQuotesInEnglish,
  frenchSpaces,
  summaryTooLong,
  wordsTooLong,
  unfinishedWords,
  invisibleCharacter,
  // Files.
  byteOrderMark,
  lineEnding,
  trailingSpace,
];
