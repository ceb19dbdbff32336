/** What is said of a quotation suggested by the form of the repository, in English. */
export const form = {
  refused: 'This suggestion cannot be made a record yet.',
  mend: (label: string) => `Edit the answers above (“…”, “Edit”); a maintainer then sets the label ${label} again.`,
  draft: 'The record as far as it goes',
  twice: 'This heading stands more than once: an answer may not hold a heading of the form.',
  unanswered: 'has to be answered.',
  unansweredSource: 'has to be answered for a source that is not in the dossier yet.',
  noOption: 'is not one of the answers to choose from.',
  noActor: 'No actor of the dossier is called so. Name one of the dossier, or add the actor first.',
  severalActors: 'Several actors are called so; give the id of one.',
  noSource: 'is neither a source of the dossier nor an address that starts with https://.',
  noQuotation: 'No quotation of the dossier has this id.',
  nearest: (id: string) => `Is ${id} meant?`,
  mappingUnread: 'cannot be read: write { role: … }.',
  opened: (address: string) => `The record is made: ${address}`,
  branchExists: (branch: string) =>
    `The branch ${branch} is there already. Delete it, with its pull request, to have the record made anew; then set the label again.`,
  notAllowed:
    'The record is made, but GitHub did not let a program open the pull request (Settings, Actions, General, “Allow GitHub Actions to create and approve pull requests”). Open it yourself:',
};
export type FormWords = typeof form;
