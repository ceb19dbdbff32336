/** Les mots des exemples d’un nouveau dossier, en français. */
import type { Starter } from '../en/starter.ts';

export const starter: Starter = {
  'actors/sample-actor': {
    summary: 'Un groupe inventé qui tient la place d’un acteur du dossier, à remplacer.',
  },
  'claims/sample-claim': {
    title: 'Exemple d’affirmation : les Amis du canal veulent que le canal reste ouvert aux promeneurs',
    reason: 'Le groupe le dit dans la source d’exemple ; une position est attribuée à qui la tient.',
    evidence: [
      {
        note: 'Donne les mots du groupe.',
      },
    ],
  },
  dossier: {
    title: 'Un nouveau dossier',
    description: 'Un dossier qui vient d’être ouvert. Toutes ses fiches sont des exemples inventés, à remplacer.',
    home: {
      lead: 'Ce dossier vient d’être ouvert. Les fiches de ce site sont des exemples qui montrent comment un dossier est fait ; rien de ce qu’elles racontent n’a eu lieu.',
    },
  },
  'events/sample-event': {
    title: 'Exemple d’événement : une promenade le long du canal',
  },
  'figures/sample-figure': {
    title: 'Exemple de chiffre : les participants à la promenade',
    unit: 'personnes',
    values: [
      {
        note: 'Un nombre inventé, à remplacer.',
      },
    ],
  },
  'pages/about': {
    title: 'À propos de ce dossier',
    summary: 'Ce qu’est ce dossier, et comment demander une correction.',
  },
  'pages/overview': {
    title: 'L’affaire en une page',
    summary: 'Ce qui s’est passé, qui dit quoi, et ce qui fait débat.',
  },
  'passages/sample-passage': {
    paraphrase: 'L’article d’exemple dit que le groupe de la promenade veut que le canal reste ouvert aux promeneurs.',
  },
  'quotes/sample-quotation': {
    translations: 'le canal doit rester ouvert à tous ceux qui s’y promènent',
    context: 'Des mots inventés, à remplacer par une citation d’une de vos sources.',
  },
  'sources/sample-source': {
    note: 'Un exemple inventé, à remplacer. L’adresse ne mène à aucun texte de ce genre.',
  },
  'topics/sample-topic': {
    term: 'Exemple de notion : chemin de halage',
    definition: 'Le chemin qui longe un canal. Un choix inventé, à remplacer par une notion de votre dossier.',
  },
};
