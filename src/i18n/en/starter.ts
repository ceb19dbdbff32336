/** The words of the samples in a new dossier, in English, as its records have them; the rest of the records is in src/cli/new/dossier/starter. */
export const starter = {
  'actors/sample-actor': {
    summary: 'A made-up group that stands for an actor of the dossier, to be replaced.',
  },
  'claims/sample-claim': {
    title: 'Sample claim: the Friends of the Canal want the canal to stay open to walkers',
    reason: 'The group says so in the sample source; a position is attributed to whoever holds it.',
    evidence: [
      {
        note: 'Gives the words of the group.',
      },
    ],
  },
  dossier: {
    title: 'A new dossier',
    description: 'A dossier that has just been started. All its records are made-up samples, to be replaced.',
    home: {
      lead: 'This dossier has just been started. The records on this site are samples that show how a dossier is built; nothing in them happened.',
    },
  },
  'events/sample-event': {
    title: 'Sample event: a walk along the canal',
  },
  'figures/sample-figure': {
    title: 'Sample figure: people on the walk',
    unit: 'people',
    values: [
      {
        note: 'A made-up number, to be replaced.',
      },
    ],
  },
  'pages/about': {
    title: 'About this dossier',
    summary: 'What this dossier is, and how to ask for a correction.',
  },
  'pages/overview': {
    title: 'The affair on one page',
    summary: 'What happened, who says what, and what is disputed.',
  },
  'passages/sample-passage': {
    paraphrase: 'The sample article says that the group on the walk wants the canal to stay open to walkers.',
  },
  'quotes/sample-quotation': {
    /** None: the words themselves are English. */
    translations: undefined as string | undefined,
    context: 'Made-up words, to be replaced by a quotation from a source of your own.',
  },
  'sources/sample-source': {
    note: 'A made-up sample, to be replaced. The address leads to no such text.',
  },
  'topics/sample-topic': {
    term: 'Sample topic: towpath',
    definition: 'The path along a canal. A made-up choice, to be replaced by a notion of your own.',
  },
};

export type Starter = typeof starter;
