import { accuses, repliesTo } from '../../dossier/replies.ts';
import { speakerIds } from '../../dossier/speakers.ts';
import { type Rule, records } from './rule.ts';

export const accusationWithoutReply: Rule = {
  id: 'accusation-without-reply',
  severity: 'error',
  why: 'An accusation is shown with what the accused say to it, or with the remark that nothing was found.',
  check({ loaded, report }) {
    for (const claim of records(loaded, 'claims')) {
      const { against = [], assertedBy, noReply, reply = [] } = claim.data;
      for (const [i, id] of reply.entries()) {
        const words = loaded.records.quotes.get(id);
        const [own] = words ? speakerIds(words.data.speaker).filter((one) => assertedBy.includes(one)) : [];
        if (own)
          report(
            claim,
            ['reply', i],
            `quotes/${id} is no reply: actors/${own} makes the claim.`,
            'Name words of those whom the claim accuses.',
          );
      }
      if (!accuses(claim.data)) continue;
      const [first] = repliesTo(loaded.records, claim.data);
      // A quotation that could not be read may be the reply: it has to be corrected first.
      const named = [...reply, ...claim.data.evidence.map(({ quote }) => quote ?? '')];
      if (loaded.broken.actors.size > 0 || named.some((id) => loaded.broken.quotes.has(id))) continue;
      if (!first && !noReply) {
        const whom = against.length > 0 ? against.map((id) => `actors/${id}`).join(' or ') : 'those it accuses';
        report(
          claim,
          against.length > 0 ? ['against'] : ['kind'],
          `The claim accuses, and no words of ${whom} answer it.`,
          'Name their words under reply: (ids of quotations), or say under noReply: that none were found, and where you looked.',
        );
      }
      if (first && noReply)
        report(claim, ['noReply'], `noReply says that no reply was found, but quotes/${first} is one.`, 'Remove noReply.', 'key');
    }
  },
};
