/** Comment le français s’écrit, pour les vérifications et la recherche ; les mots sont sans accents. */
export const writing = {
  negations: 'ne n pas jamais sans non ni aucun aucune nul nulle nullement rien guère',
  cutAtEnd: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|aujourd)$/iu,
  cutAtStart: undefined,
  plural: /^\p{L}{2,}(?:[^s\P{L}]s|ux)$/u,
  noPlurals: 'mais mois fois vers sous plus sans dans cours fils pres tres',
  otherForms: [
    // journal – journaux, travail – travaux
    [/(?<=..)al$/, 'aux', /(?<=..[^e])aux$/, 'al'],
    [/(?<=..)ail$/, 'aux', /(?<=..[^e])aux$/, 'ail'],
  ] as const,
  day: '(?:er)?',
  ofMonth: '(?:de\\s+)?',
};
