import { originOf, ownVoiceOf, voiceKey } from '../../dossier/voices.ts';
import { type Rule, records } from './rule.ts';

export const relayWithoutWords: Rule = {
  id: 'relay-without-words',
  severity: 'error',
  why: 'A source that only repeats another is no second voice: what it repeats is said by the other.',
  check({ loaded, report }) {
    // A publisher that repeats itself, in another language for instance, is one voice anyway.
    const isOneVoice = (source: string, origin: string) =>
      voiceKey(ownVoiceOf(loaded.records, source)) === voiceKey(ownVoiceOf(loaded.records, origin));
    for (const claim of records(loaded, 'claims')) {
      for (const [i, { source, stance, quote, by, inferred }] of claim.data.evidence.entries()) {
        const origin = originOf(loaded.records, source);
        // The publisher of a source that could not be read is not known: it has to be corrected first.
        if (
          loaded.broken.sources.has(origin) ||
          isOneVoice(source, origin) ||
          quote !== undefined ||
          by !== undefined ||
          inferred ||
          stance === 'reports'
        )
          continue;
        report(
          claim,
          ['evidence', i, 'source'],
          `sources/${source} only repeats sources/${origin}, and no words are given: whose statement it is stays open.`,
          `Write source: ${origin} and via: [${source}]; or stance: reports; or add the quotation.`,
        );
      }
    }
  },
};
