/** What `npm run new` says, in French. */

import { LOCALES } from '../../dossier/schema/names.ts';
import type { CommandWords } from '../en/new.ts';
import { QUESTIONS } from './fields.ts';
import { kinds } from './kinds.ts';

export const commands: CommandWords = {
  schema: (text) => QUESTIONS[text] ?? text,
  kind: (kind) => kinds[kind].counted[0],
  usage: (kinds) => `npm run new -- <sorte> : écrit une nouvelle fiche, en demandant ce qu’il lui faut.

Sortes : ${kinds}.
npm run new -- <sorte> --help donne les options d’une sorte : chaque réponse peut en être une.
npm run new -- dossier <dossier> commence un nouveau dossier.`,
  flagsOf: (kind) => `npm run new -- ${kind} : les options. Celles marquées * demandent une réponse.`,
  flagId: 'Le nom du fichier. Proposé s’il est absent.',
  flagYes: 'Ne demande rien : prend ce qui est proposé et dit ce qui manque.',
  flagLocale: `La langue des questions : ${LOCALES.join(', ')}.`,
  flagHelp: 'Affiche ceci.',
  repeated: 'peut être répété',
  numbered: 'numéroté à partir de 1',
  newInPlace: (flag) => `${flag}.<champ> à la place écrit aussi cette fiche.`,

  whichKind: 'Que voulez-vous ajouter ?',
  noKind: (kinds) => `Dites quoi ajouter : ${kinds}.`,
  unknownKind: (word) => `« ${word} » n’est pas une sorte de fiche.`,
  oneKind: (word) =>
    `« ${word} » est de trop : une sorte par commande. Mettez entre guillemets droits les mots qui contiennent des espaces.`,
  unknownFlag: (flag) => `${flag} n’est pas une option de cette sorte de fiche.`,
  listFlags: (kind) => `npm run new -- ${kind} --help donne les options.`,
  noValue: (flag) => `${flag} demande une valeur.`,
  twice: (flag) => `${flag} est donné deux fois.`,
  notNumber: (value) => `« ${value} » n’est pas un nombre.`,
  notYesNo: 'L’option ne prend pas de valeur, ou true ou false.',
  gap: (flag) => `Les éléments sont numérotés à partir de 1, sans lacune : il manque ${flag}.`,
  didYouMean: (word) => `Vouliez-vous dire ${word} ?`,
  noneOf: (value, values) => `« ${value} » n’est aucune de ces valeurs : ${values}.`,
  wrong: (value, message) => `« ${value} » ${message}.`,
  noRecord: (key) => `Il n’y a pas de ${key}.`,
  nameHint: (flag) => `Un nom qui n’a pas de fiche dans le dossier se donne par ${flag}.`,
  badId: 'Un identifiant est fait de minuscules sans accent, de chiffres et de traits d’union.',
  takenId: (key) => `${key} existe déjà : rien n’est jamais écrasé. Choisissez un autre identifiant.`,
  unsupportedLocale: (value) => `« ${value} » : aucune de ${LOCALES.join(', ')}.`,
  missing: (n) => (n === 1 ? 'Il manque une réponse :' : `Il manque ${n} réponses :`),
  faults: (n) => (n === 1 ? 'Une erreur :' : `${n} erreurs :`),
  or: 'ou',
  language: (locale) => new Intl.DisplayNames('fr', { type: 'language' }).of(locale) ?? locale,

  skip: 'Entrée pour passer',
  skipChoice: '(passer)',
  create: (kind) => `＋ créer : ${kind} qui n’est pas encore dans le dossier`,
  nameOnly: (name) => `« ${name} » : un nom seulement, sans fiche`,
  example: (example) => `Par exemple : ${example}`,
  screen: (what, n) => `À créer : ${what} · question ${n} · Échap : retour · Ctrl+C : arrêt, les réponses sont gardées`,
  typeName: 'Un nom qui n’a pas de fiche dans le dossier se tape tel quel.',
  nothingFound: (typed) => `« ${typed} » : aucune fiche de ce nom ; d’autres mots, ou une nouvelle fiche plus bas`,
  optionalKeys: 'Ce que cette fiche peut dire aussi : ôtez le « # » devant une clé, et mettez vos mots à la place de l’exemple.',
  writeUnfinished: 'L’écrire tel quel, et corriger le reste dans le fichier',
  writtenUnfinished: (file) => `Écrit, mais inachevé : ${file}`,
  keptBefore: (kind) => `Vous répondiez à des questions (${kind}).`,
  goOn: 'Reprendre ces réponses',
  beginAnew: 'Recommencer ; ces réponses sont oubliées',
  kept: (command) => `Rien n’a été écrit. Vos réponses sont gardées : ${command} les reprendra.`,
  notKept: 'Rien n’a été écrit, et les réponses n’ont pas pu être gardées : impossible d’écrire dans .cache.',
  noId: 'Le nom du fichier : aucun des mots n’a de lettres dont faire un identifiant.',
  typeToSearch: 'tapez pour chercher',
  required: 'Cette réponse est nécessaire.',
  itsId: (file) => `Le nom du fichier (${file})`,
  preview: (file) => `${file} contiendra :`,
  whatNow: 'Et maintenant ?',
  write: 'Écrire le fichier',
  change: 'Changer une réponse',
  stop: 'Arrêter ; les réponses sont gardées',
  changeWhich: 'Quelle réponse ?',
  nothingWritten: 'Rien n’a été écrit.',
  mended: 'Corrigé sans demander :',
  checkFailed: 'La vérification y trouve à redire :',
  checkWarned: 'La vérification remarque :',
  dossierHasErrors: (n) => `(Le dossier avait déjà ${n === 1 ? 'une erreur' : `${n} erreurs`} ; npm run check le dira en détail.)`,
  noDossier: 'Il n’y a pas de dossier à compléter :',
  cannotWrite: (file, reason) => `${file} ne peut pas être écrit : ${reason}.`,
  written: (file) => `Écrit et vérifié : ${file}`,
  next: 'Ensuite :',
  nextProse: (files) => `Des mots plus longs, s’il y en a, vont dans ${files}.`,
  nextFingerprint: (source) => `npm run fingerprint -- ${source} <fichier-texte>`,
  nextFingerprintWhy: 'permet au programme de comparer les mots à la source ; le texte lui-même reste chez vous',
  nextSeeWhy: (address) => `pour la voir à ${address}`,
  nextSendWhy: 'pour l’envoyer ; ouvrez ensuite une demande de fusion (« pull request »)',
  commit: (what) => `Add ${what}`,
  dossier: {
    usage: `npm run new -- dossier <dossier> [--yes] : écrit un nouveau dossier, fait d’exemples, dans un répertoire nouveau ou vide.

  --title.<langue>        son titre dans chaque langue
  --languages             une ou plusieurs de ${LOCALES.join(', ')}, par exemple ${LOCALES.toReversed().join(',')} : la première est servie à /
  --site                  l’adresse où le site sera publié
  --repository            l’adresse de la page du dépôt
  --yes                   ne demande rien : prend ce qui est proposé
  --locale                la langue des questions : ${LOCALES.join(', ')}
  --help                  affiche ceci`,
    languages: 'En quelles langues ? La première est servie à /.',
    title: (language) => `Le titre du dossier (${language})`,
    site: 'L’adresse où le site sera publié',
    repository: 'L’adresse de la page du dépôt',
    plainAddress: (value) => `« ${value} » contient une requête (?) ou un fragment (#). Écrivez l’adresse sans cela.`,
    isDossier: (folder, place) => `« ${folder} » ne convient pas : ${place} contient déjà un dossier. Donnez un autre nom, ailleurs.`,
    isFile: (folder) => `« ${folder} » est un fichier. Donnez le nom d’un nouveau répertoire.`,
    isNotEmpty: (folder) =>
      `« ${folder} » contient déjà des fichiers : rien n’est jamais écrasé. Donnez le nom d’un répertoire nouveau ou vide.`,
    nextRecord: 'pour écrire vos fiches à la place des exemples, dont les noms commencent tous par sample-',
    nextCheck: (folder) => `pour voir ce qui ne va pas ; les textes à remplacer sont dans ${folder}/dossier.yaml et ${folder}/pages/`,
  },
};
