/** Le nom des types de fiches, en français. */
import type { KindWords } from '../kind-words.ts';

export const kinds: KindWords = {
  sources: {
    many: 'Sources',
    one: 'Source',
    counted: ['source', 'sources'],
    intro:
      'Tous les documents sur lesquels repose le dossier : qui les a publiés, quand, ce qui en a été lu et quelle confiance leur accorder.',
    names: ['source', 'sources'],
  },
  actors: {
    many: 'Acteurs',
    one: 'Acteur',
    counted: ['acteur', 'acteurs'],
    intro: 'Les personnes, les groupes, les organisations et les produits de la controverse.',
    names: ['acteur', 'acteurs'],
  },
  quotes: {
    many: 'Citations',
    one: 'Citation',
    counted: ['citation', 'citations'],
    intro: 'Les mots exacts, dans la langue où ils ont été écrits. Quand la source a pu être relue, un programme les lui a comparés.',
    names: ['citation', 'citations'],
  },
  claims: {
    many: 'Affirmations',
    one: 'Affirmation',
    counted: ['affirmation', 'affirmations'],
    intro:
      'Ce qui est affirmé, par qui, et ce qu’en disent les sources. Le statut porte sur ce que dit l’affirmation, non sur le fait que quelqu’un l’ait dite.',
    names: ['affirmation', 'affirmations'],
  },
  events: {
    many: 'Chronologie',
    one: 'Événement',
    counted: ['événement', 'événements'],
    intro: 'Ce qui s’est passé, avec la précision de chaque date. L’arrière-plan, avant ou après, est donné comme contexte.',
    names: ['evenement', 'evenements'],
  },
  figures: {
    many: 'Chiffres',
    one: 'Chiffre',
    counted: ['chiffre', 'chiffres'],
    intro: 'Les chiffres sur lesquels les sources divergent, côte à côte.',
    names: ['chiffre', 'chiffres'],
  },
  topics: {
    many: 'Notions',
    one: 'Notion',
    counted: ['notion', 'notions'],
    intro: 'Les notions de la controverse, expliquées une fois pour toutes.',
    names: ['notion', 'notions'],
  },
  passages: {
    many: 'L’article',
    one: 'Passage de l’article',
    counted: ['passage', 'passages'],
    names: ['passage', 'passages'],
  },
  pages: {
    many: 'Pages',
    one: 'Page',
    counted: ['page', 'pages'],
    names: ['page', 'pages'],
  },
};
