/** Ce qui est dit d’une citation proposée par le formulaire du dépôt, en français. */
import type { FormWords } from '../en/form.ts';

export const form: FormWords = {
  refused: 'Cette proposition ne peut pas encore devenir une fiche.',
  mend: (label) => `Modifiez les réponses ci-dessus (« … », « Edit ») ; un responsable remet ensuite l’étiquette ${label}.`,
  draft: 'La fiche, telle qu’elle est pour l’instant',
  twice: 'Cet intitulé se trouve plus d’une fois : une réponse ne peut pas contenir un intitulé du formulaire.',
  unanswered: 'demande une réponse.',
  unansweredSource: 'demande une réponse quand la source n’est pas encore au dossier.',
  noOption: 'n’est aucune des réponses proposées.',
  noActor: 'Aucun acteur du dossier ne porte ce nom. Nommez un acteur du dossier, ou ajoutez-le d’abord.',
  severalActors: 'Plusieurs acteurs portent ce nom ; donnez l’identifiant de l’un d’eux.',
  noSource: 'n’est ni une source du dossier ni une adresse qui commence par https://.',
  noQuotation: 'Aucune citation du dossier n’a cet identifiant.',
  nearest: (id) => `S’agit-il de ${id} ?`,
  mappingUnread: 'ne peut pas être lu : écrivez { role: … }.',
  opened: (address) => `La fiche est faite : ${address}`,
  branchExists: (branch) =>
    `La branche ${branch} existe déjà. Supprimez-la, avec sa demande de fusion, pour refaire la fiche ; remettez ensuite l’étiquette.`,
  notAllowed:
    'La fiche est faite, mais GitHub n’a pas laissé un programme ouvrir la demande de fusion (Settings, Actions, General, « Allow GitHub Actions to create and approve pull requests »). Ouvrez-la vous-même :',
};
