/** What a review is about, in one line. */
import type { Review } from './review.ts';

export function summaryOf(review: Review): string {
  const { quotations, claims, sources } = review;
  const of = (what: string) => quotations.filter((one) => one.what === what).length;
  const counted = [
    count(of('added'), 'quotation added', 'quotations added'),
    count(of('changed'), 'quotation changed', 'quotations changed'),
    count(of('removed'), 'quotation removed', 'quotations removed'),
    count(of('rechecked'), 'quotation checked otherwise', 'quotations checked otherwise'),
    count(review.fingerprints.length, 'fingerprint changed', 'fingerprints changed'),
    count(claims.length, 'claim changed', 'claims changed'),
    count(sources.length, 'source added', 'sources added'),
    count(review.oneLanguage.length, 'text changed in one language only', 'texts changed in one language only'),
    review.everyAddress.length > 0
      ? 'every page changes address'
      : count(review.addresses.length, 'page changes address', 'pages change address'),
    count(review.others.length, 'other change', 'other changes'),
    count(review.strays.length, 'file that is no part of a dossier', 'files that are no part of a dossier'),
    count(review.outside?.length ?? 0, 'file changed outside the content', 'files changed outside the content'),
    count(review.unreadable.length, 'file cannot be read', 'files cannot be read'),
  ];
  return counted.filter((one) => one !== undefined).join(' · ');
}

const count = (n: number, one: string, many: string) => (n === 0 ? undefined : `${n} ${n === 1 ? one : many}`);
