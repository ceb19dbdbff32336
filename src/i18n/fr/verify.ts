import type { VerifyUi } from '../en/verify.ts';

export const verify: VerifyUi = {
  title: 'Vérifier soi-même',
  description:
    'Copiez une source et collez-la ici : lesquelles de ses citations s’y trouvent, mot pour mot, et si c’est toujours le texte qui a été comparé.',
  lead: 'Vous n’avez pas à nous croire sur parole. Copiez vous-même une source et collez-la ici : vous voyez lesquelles des citations qui en sont tirées s’y trouvent, mot pour mot, et si son texte a changé depuis.',
  private:
    'Rien de ce que vous collez ne quitte ce navigateur : la comparaison se fait sur votre appareil, avec le programme qui vérifie ce site à chaque construction.',
  source: 'Source',
  open: 'Ouvrir la source',
  steps: 'Sélectionnez tout (Ctrl+A, ⌘A sur Mac), copiez (Ctrl+C, ⌘C) et collez ici :',
  text: 'Le texte de la source',
  quotation: 'Une citation à enregistrer (pour les rédacteurs, facultatif)',
  submit: 'Comparer',
  noScript:
    'La comparaison demande JavaScript. Sans lui, ouvrez une source de cette liste et cherchez-y les mots d’une citation avec votre navigateur (Ctrl+F, ⌘F).',
  sources: 'Les sources et où les lire',
  read: 'La lire',
  nowhere: 'sans adresse publique',
  since: (date: string) => `empreinte inchangée depuis le ${date}`,
  noFingerprint: 'pas encore d’empreinte',
  way: 'Vérifier soi-même dans la source',
  wayOfSource: 'Vérifier soi-même cette source et ses citations',
  live: {
    nothing: 'Il n’y a pas de mots dans le cadre. Ouvrez la source, sélectionnez tout, copiez et collez.',
    tooLong: 'Il y a plus de quatre millions de caractères. Collez le document seul, ou une partie.',
    comparing: 'Comparaison en cours…',
    failed: 'La comparaison n’a pas pu se faire : ce qui est connu de cette source n’a pas pu être chargé. Réessayez.',
    noFingerprint: 'Cette source n’a pas encore d’empreinte : on ne sait pas si son texte a changé.',
    noQuotations: 'Aucune citation n’en est enregistrée.',
    counted: ['{n} citation sur {of} s’y trouve, mot pour mot.', '{n} citations sur {of} s’y trouvent, mot pour mot.'],
    same: {
      full: {
        all: 'C’est toujours le texte dont l’empreinte a été prise : en entier, sans rien d’intercalé.',
        more: 'Tout le texte dont l’empreinte a été prise est là, avec d’autres mots intercalés : voir plus bas.',
        most: 'Presque tout le texte dont l’empreinte a été prise est là : {percent}. Les différences sont montrées plus bas.',
        some: 'Seuls {percent} du texte dont l’empreinte a été prise sont là : la source a changé, ou une partie seulement a été collée.',
        little:
          'Presque rien du texte dont l’empreinte a été prise n’est là : {percent}. C’est peut-être une autre page, ou un autre texte.',
        none: 'Rien du texte dont l’empreinte a été prise n’est là. C’est un autre texte, ou la source dans une autre langue.',
      },
      passages: {
        all: 'Tous les passages dont l’empreinte a été prise sont là, inchangés.',
        more: 'Tous les passages dont l’empreinte a été prise sont là, avec d’autres mots intercalés : voir plus bas.',
        most: 'Presque tous les passages dont l’empreinte a été prise sont là : {percent}. Les différences sont montrées plus bas.',
        some: 'Seuls {percent} des passages dont l’empreinte a été prise sont là : la source a changé, ou une partie seulement a été collée.',
        little:
          'Presque rien des passages dont l’empreinte a été prise n’est là : {percent}. C’est peut-être une autre page, ou un autre texte.',
        none: 'Rien des passages dont l’empreinte a été prise n’est là. C’est un autre texte, ou la source dans une autre langue.',
      },
    },
    quotations: 'Les citations',
    states: {
      found: 'S’y trouve, mot pour mot.',
      several: 'S’y trouve, mot pour mot, plusieurs fois.',
      elsewhere: 'Ses mots s’y trouvent, mot pour mot ; les mots qui précèdent et qui suivent ne sont pas ceux que donne la fiche.',
      missing: 'Ne s’y trouve pas.',
    },
    unwrapped: '(Sans compter les puces, les numéros de page et les traits d’union en fin de ligne.)',
    parted: 'Ce qui s’y trouve : « {longest} ». La première différence est à « {at} ».',
    noPart: 'Aucune partie ne s’y trouve.',
    differences: 'Où le texte diffère',
    differencesHow: 'Ce qui est marqué n’est pas dans le texte dont l’empreinte a été prise, ou manque dans celui-ci.',
    missingHere: '[il manque quelque chose ici]',
    moreDifferences: 'Et {n} de plus.',
    quotation: {
      title: 'La nouvelle citation',
      states: {
        found:
          'Elle se trouve une seule fois dans le texte : la fiche n’a pas besoin de sélecteur. En voici un, qui fixe où elle commence et finit :',
        ambiguous: 'Elle se trouve plusieurs fois dans le texte. Inscrivez dans la fiche le sélecteur de l’endroit voulu :',
        'too-short': 'Elle est trop courte pour être retrouvée à coup sûr. Inscrivez le sélecteur dans la fiche :',
        missing: 'Elle ne se trouve pas dans le texte. Comparez lettre à lettre ; mettez […] où des mots sont laissés de côté.',
      },
    },
  },
};
