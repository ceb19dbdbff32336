/** Les mots des images, en français : tableau croisé, journée, chronologie, graphiques, chaînes, traductions, dossier imprimé. */
import type { PictureWords } from '../en/pictures.ts';

const number = (n: number) => n.toLocaleString('fr');

export const pictures: PictureWords = {
  stances: { asserts: 'affirme', supports: 'appuie', nuances: 'nuance', disputes: 'conteste', reports: 'rapporte' },
  ourReading: 'notre lecture',
  matrix: {
    title: 'Qui dit quoi, affirmation par affirmation',
    intro:
      'Chaque affirmation, avec tous ceux qui en parlent, avec leurs propres mots ou comme source. Ce qu’ils en font mène à ce qui le fonde. Là où il n’y a rien, rien n’a été relevé, ce qui ne veut pas dire que rien n’existe.',
    claim: 'Affirmation',
    others: 'Autres',
    othersNote: (n) => `${number(n)} autres personnes et publications, comptées ensemble`,
    disputedOnly: 'Seulement les affirmations contestées',
    compare: ['Comparer', 'et'],
    anybody: 'tout le monde',
    shown: '{n} affirmations sur {all}',
    none: 'Il n’y a pas de telle affirmation.',
    cut: (shown, all) => `Les ${shown} dont on parle le plus, sur ${all}.`,
    label: 'Les affirmations, par acteurs et par sources',
    ofActor: 'Sa position, affirmation par affirmation',
    stance: 'Position',
    evidence: 'Sources',
    all: 'Le tableau entier',
    way: 'Qui dit quoi, affirmation par affirmation',
  },
  chain: {
    noWords: 'rapporté, sans citation relevée',
    rests: 'Fiches qui s’appuient dessus',
  },
  day: {
    what: 'Quoi, d’après qui',
    when: 'Quand',
    differ: 'les récits divergent',
    hours: 'Les heures',
    unknown: 'l’heure n’est pas donnée',
    parts: { night: 'nuit', morning: 'matin', afternoon: 'après-midi', evening: 'soir' },
    partOf: (part, date) => `${date}, ${part}`,
    accounts: 'D’après chaque récit',
    legend: { minute: 'à la minute', about: 'environ', part: 'partie de la journée', day: 'ce jour-là, heure inconnue' },
    of: (date) => `La journée du ${date}`,
  },
  timeline: {
    label: 'Les événements au fil des mois',
    core: 'la controverse',
    context: 'contexte : arrière-plan, avant ou après',
    most: (date, n) => `${date} : ${number(n)} événements`,
  },
  figure: {
    plot: 'Les valeurs, source par source',
    value: 'Valeur',
    exact: 'un nombre',
    about: 'environ',
    over: 'plus de',
    under: 'moins de',
    range: 'une fourchette',
    words: 'en mots seulement',
    points: 'Chaque point est une source.',
    cut: 'L’axe est coupé (//) : il ne commence pas à zéro.',
    grows: 'Un même décompte au fil de sa croissance, de haut en bas.',
  },
  quote: {
    inLanguage: (language) => `En ${language}`,
    versions: 'Versions de ces mots',
    compareNote: 'Soulignés : les mots qu’une autre version dans la même langue n’a pas.',
  },
  home: {
    also: (n) => (n === 1 ? 'Une autre citation' : `${n} autres citations`),
    numbers: 'Chaque point est une source ; le point est creux quand elle dit « environ ».',
    print: 'Tout le dossier sur une page, à imprimer',
  },
  print: {
    title: 'Le dossier entier',
    intro:
      'Toutes les affirmations avec ce qui les fonde, toutes les citations, la chronologie, les chiffres et les sources, pour le papier ou pour une lecture d’un trait.',
  },
  card: { quotes: 'Citation', claims: 'Affirmation' },
};
