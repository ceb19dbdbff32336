/** Names as records print them → names as CSL-JSON wants them, in parts where they are a person’s. */
import { type Graph, get } from '../../dossier/graph.ts';
import type { Source } from '../../dossier/schema/source.ts';

/** A name variable of CSL-JSON 1.0.2: the parts of a person’s name, or `literal` for a body and for any name that is not to be taken apart. */
export interface CslName {
  family?: string;
  given?: string;
  'non-dropping-particle'?: string;
  suffix?: string;
  literal?: string;
}

type NameOrActor = Source['authors'][number];

/** An author: an actor’s kind tells a person from a body; a mere name is judged by its form. Parts that the record gives are taken as they are. */
export function authorName(graph: Graph, author: NameOrActor): CslName {
  const named: Named = typeof author === 'string' ? get(graph, 'actors', author).data : author;
  if (named.family !== undefined) return givenParts(named, named.family);
  if (typeof author === 'string')
    return get(graph, 'actors', author).data.kind === 'person' ? personName(named.name) : { literal: named.name };
  return looksLikeABody(named.name) ? { literal: named.name } : personName(named.name);
}

interface Named {
  name: string;
  family?: string | undefined;
  given?: string | undefined;
}

/** A suffix that the name ends with belongs to neither part; given names in capitals alone are initials, which styles abbreviate one by one. */
function givenParts({ name, given }: Named, family: string): CslName {
  const last = name.split(' ').at(-1) ?? '';
  const suffix = SUFFIXES.has(last) && ![family, given ?? ''].some((part) => part.endsWith(last)) ? { suffix: last } : {};
  return {
    family,
    ...(given !== undefined && { given: /^\p{Lu}{2,3}$/u.test(given) ? [...given].map((letter) => `${letter}.`).join(' ') : given }),
    ...suffix,
  };
}

/** The name of the publisher of a source. */
export { publisherName } from '../../dossier/inferred.ts';

const PARTICLES = new Set(
  "af al av bin da das de del della den der di do dos du el ibn la le los ten ter te van vom von zu zum zur d’ d'".split(' '),
);
const SUFFIXES = new Set(['Jr', 'Jr.', 'Sr', 'Sr.', 'II', 'III', 'IV']);
const WORD = /^[\p{Script=Latin}\p{M}.'’-]+$/u;
const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u;

/**
 * A person’s name in parts: the family name last, with the particles before it, or
 * where it stands in capitals at either end (“LE CUN Yann”, “Yann LE CUN”). A name in one
 * word, with a comma, a figure or lower-case words, in another script than Latin or in
 * capitals throughout is left whole, and so is one that begins with up to three capitals,
 * which may be initials (“JD Vance”) or a family name (“XU Cheng”): a name that is sorted
 * wrongly is worse than one that is not taken apart. The record can give the parts.
 */
function personName(name: string): CslName {
  const words = name.split(' ');
  const suffix = words.length > 2 && SUFFIXES.has(words.at(-1) ?? '') ? words.pop() : undefined;
  const whole = { literal: name };
  if (words.length < 2 || words.length > 6 || !words.every((word) => WORD.test(word))) return whole;
  const end = suffix === undefined ? {} : { suffix };

  const inCapitals = words.map((word) => ALL_CAPITALS.test(word));
  if (inCapitals.every(Boolean)) return whole;
  const before = inCapitals.indexOf(false);
  const after = words.length - 1 - inCapitals.lastIndexOf(false);
  const [opening, closing] = [words.slice(0, before), words.slice(words.length - after)];
  if (opening.length > 0) {
    if (closing.length > 0 || (opening.length === 1 && (opening[0] ?? '').length < 4)) return whole;
    return { family: opening.join(' '), given: words.slice(before).join(' '), ...end };
  }
  if (closing.length > 1) return { family: closing.join(' '), given: words.slice(0, -after).join(' '), ...end };

  const first = words.findIndex((word, at) => at > 0 && PARTICLES.has(word));
  let last = first;
  while (last >= 0 && PARTICLES.has(words[last] ?? '')) last++;
  const given = words.slice(0, first > 0 ? first : -1);
  const family = words.slice(first > 0 ? last : -1);
  if (family.length === 0 || ![...given, ...family].every((word) => CAPITAL.test(word))) return whole;
  const particle = first > 0 ? { 'non-dropping-particle': words.slice(first, last).join(' ') } : {};
  return { family: family.join(' '), given: given.join(' '), ...particle, ...end };
}

const BODY =
  /^(?:the|le|la|les|l['’].*|agence|agency|association|center|centre|collecti[fv]e?|comité|committee|company|desk|editorial|editors|fondation|foundation|group|groupe|inc\.?|institute?|journal|labs?|ltd|magazine|media|médias?|news|newsroom|post|press|presse|redaction|rédaction|research|society|société|staff|studios?|team|times|universit[éy])$/iu;

/** Whether a name that is no actor’s reads as that of a body: “Agence France-Presse”, “AFP Staff”. */
const looksLikeABody = (name: string) => name.split(' ').some((word) => BODY.test(word) || ALL_CAPITALS.test(word));

/** A name as people write it, in one piece. */
export const nameText = ({ literal, given, 'non-dropping-particle': particle, family, suffix }: CslName): string =>
  literal ?? [given, particle, family, suffix].filter(Boolean).join(' ');

/** A name under its family name, as BibTeX orders it: “de Beauvoir, Simone”, “King, Jr., Martin Luther”. */
export function invertedName({ literal, given, 'non-dropping-particle': particle, family, suffix }: CslName): string {
  return literal ?? [[particle, family].filter(Boolean).join(' '), suffix, given].filter(Boolean).join(', ');
}
