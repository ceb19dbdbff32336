/** Sentences in English and in French that say the same, drawn from a small vocabulary. */

export type Both = {
  en: string;
  fr: string;
};

export interface Random {
  /** A whole number from 0 up to `bound`, which it never is. */
  below: (bound: number) => number;
  pick: <T>(list: readonly T[]) => T;
}

/** mulberry32: the same seed gives the same numbers on every computer. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  return { below, pick: (list) => list[below(list.length)] as (typeof list)[number] };
}

/** All in the plural, so that verbs agree in both languages; none begins with a vowel in French, for “que” comes before them. */
const SUBJECTS: readonly Both[] = [
  { en: 'the artists', fr: 'les artistes' },
  { en: 'the singers', fr: 'les choristes' },
  { en: 'the companies', fr: 'les entreprises' },
  { en: 'the early testers', fr: 'les premiers testeurs' },
  { en: 'several newspapers', fr: 'plusieurs journaux' },
  { en: 'the lawyers of the group', fr: 'les avocats du groupe' },
  { en: 'some three hundred people', fr: 'quelque trois cents personnes' },
  { en: 'the authors of the letter', fr: 'les auteurs de la lettre' },
  { en: 'a few engineers', fr: 'quelques ingénieurs' },
  { en: 'the museums', fr: 'les musées' },
  { en: 'the publishers', fr: 'les éditeurs' },
  { en: 'our members', fr: 'nos adhérents' },
  { en: 'the film-makers', fr: 'les cinéastes' },
  { en: 'the members of parliament', fr: 'les députés' },
  { en: 'two researchers', fr: 'deux chercheuses' },
  { en: 'the unions', fr: 'les syndicats' },
  { en: 'the platforms', fr: 'les plateformes' },
  { en: 'many illustrators', fr: 'beaucoup d’illustrateurs' },
];

const VERBS: readonly Both[] = [
  { en: 'refuse', fr: 'refusent' },
  { en: 'defend', fr: 'défendent' },
  { en: 'publish', fr: 'publient' },
  { en: 'contest', fr: 'contestent' },
  { en: 'describe', fr: 'décrivent' },
  { en: 'question', fr: 'interrogent' },
  { en: 'praise', fr: 'saluent' },
  { en: 'denounce', fr: 'dénoncent' },
  { en: 'sign', fr: 'signent' },
  { en: 'announce', fr: 'annoncent' },
  { en: 'suspend', fr: 'suspendent' },
  { en: 'negotiate', fr: 'négocient' },
  { en: 'recall', fr: 'rappellent' },
  { en: 'compare', fr: 'comparent' },
  { en: 'will review', fr: 'réexamineront' },
  { en: 'have obtained', fr: 'ont obtenu' },
  { en: 'never saw', fr: 'n’ont jamais vu' },
  { en: 'still await', fr: 'attendent toujours' },
];

const OBJECTS: readonly Both[] = [
  { en: 'the open letter', fr: 'la lettre ouverte' },
  { en: 'the terms of the programme', fr: 'les conditions du programme' },
  { en: 'a fair payment', fr: 'une juste rémunération' },
  { en: 'the work of the testers', fr: 'le travail des testeurs' },
  { en: 'the heart of the matter', fr: 'le cœur du sujet' },
  { en: 'the company’s answer', fr: 'la réponse de l’entreprise' },
  { en: 'every video', fr: 'chaque vidéo' },
  { en: 'the early version of the tool', fr: 'la première version de l’outil' },
  { en: 'the contract', fr: 'le contrat' },
  { en: 'the access that was promised', fr: 'l’accès qui était promis' },
  { en: 'the rights of the authors', fr: 'les droits des auteurs' },
  { en: 'the list of names', fr: 'la liste des noms' },
  { en: 'the public debate', fr: 'le débat public' },
  { en: 'the price of a licence', fr: 'le prix d’une licence' },
  { en: 'the data used for training', fr: 'les données d’entraînement' },
  { en: 'the security of the page', fr: 'la sécurité de la page' },
  { en: 'an independent review', fr: 'un examen indépendant' },
  { en: 'the images of their films', fr: 'les images de leurs films' },
  { en: 'the deadline of 15 March', fr: 'l’échéance du 15 mars' },
  { en: 'a budget of 150 million dollars', fr: 'un budget de 150 millions de dollars' },
  { en: 'the figures', fr: 'les chiffres' },
  { en: 'the petition', fr: 'la pétition' },
  { en: 'free and open software', fr: 'les logiciels libres' },
  { en: 'the new rules', fr: 'les nouvelles règles' },
];

const WHERE: readonly Both[] = [
  { en: 'in public', fr: 'en public' },
  { en: 'since the spring', fr: 'depuis le printemps' },
  { en: 'without an answer', fr: 'sans réponse' },
  { en: 'at the end of the year', fr: 'à la fin de l’année' },
  { en: 'in front of the committee', fr: 'devant la commission' },
  { en: 'for more than three hours', fr: 'pendant plus de trois heures' },
  { en: 'on the same day', fr: 'le même jour' },
  { en: 'according to the newspaper', fr: 'selon le journal' },
  { en: 'in a long interview', fr: 'dans un long entretien' },
  { en: 'behind closed doors', fr: 'à huis clos' },
  { en: 'at the festival', fr: 'lors du festival' },
  { en: 'for the third time', fr: 'pour la troisième fois' },
  { en: 'with great care', fr: 'avec grand soin' },
  { en: 'in their own words', fr: 'dans leurs propres mots' },
  { en: 'before the launch', fr: 'avant le lancement' },
  { en: 'as early as 2024', fr: 'dès 2024' },
];

const LINKS: readonly Both[] = [
  { en: ', and', fr: ', et' },
  { en: ', while', fr: ', tandis que' },
  { en: ', because', fr: ', parce que' },
  { en: ', although', fr: ', alors que' },
  { en: '; meanwhile', fr: '\u202F; pendant ce temps,' },
  { en: ', but', fr: ', mais' },
  { en: ', which is why', fr: ', c’est pourquoi' },
];

export const cap = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const length = ({ en, fr }: Both) => Math.max(en.split(' ').length, fr.split(' ').length);

const join = (before: Both, after: Both, link: Both = { en: '', fr: '' }): Both => ({
  en: `${before.en}${link.en} ${after.en}`,
  fr: `${before.fr}${link.fr} ${after.fr}`,
});

function clause(r: Random): Both {
  const parts = [r.pick(SUBJECTS), r.pick(VERBS), r.pick(OBJECTS)];
  if (r.below(3) > 0) parts.push(r.pick(WHERE));
  return parts.reduce((before, after) => join(before, after));
}

/** Clauses one after the other, between `least` and `most` words in the longer of the two languages as far as they fit. */
export function clauses(r: Random, least: number, most: number): Both {
  const wanted = least + r.below(most - least + 1);
  let words = clause(r);
  for (let tries = 0; length(words) < wanted && tries < 8; tries++) {
    const longer = join(words, clause(r), r.pick(LINKS));
    if (length(longer) <= most) words = longer;
    else if (length(words) < least) words = join(words, r.pick(WHERE));
  }
  return { en: cap(words.en), fr: cap(words.fr) };
}

export function sentence(r: Random, least: number, most: number): Both {
  const { en, fr } = clauses(r, least, most);
  return { en: `${en}.`, fr: `${fr}.` };
}
