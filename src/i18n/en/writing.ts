/** How English is written, for the checks and the search; words are folded. */
export const writing = {
  negations: 'no not never nor neither none nobody nothing nowhere without cannot hardly barely scarcely',
  cutAtEnd: /^(?:don|doesn|didn|isn|aren|wasn|weren|hasn|haven|hadn|couldn|wouldn|shouldn|mustn|needn|ain)$/iu,
  cutAtStart: /^(?:t|s|re|ve|ll|d|m)$/iu,
  plural: /^\p{L}{2,}[^s\P{L}]s$/u,
  noPlurals: 'news this',
  otherForms: [
    // company – companies
    [/(?<=..[^aeiou])y$/, 'ies', /(?<=..[^aeiou])ies$/, 'y'],
    // box – boxes
    [/(?<=.(?:ss|[^u]x|z|ch|sh))$/, 'es', /(?<=.(?:ss|x|z|ch|sh))es$/, ''],
    // labour – labor, organisation – organization, programme – program
    [/(?<=...)our(?=s?$)/, 'or', /(?<=..[^o])or(?=s?$)/, 'our'],
    [/(?<=...)is(?=(?:e|es|ed|ing|ations?)$)/, 'iz', /(?<=...)iz(?=(?:e|es|ed|ing|ations?)$)/, 'is'],
    [/(?<=^program)me(?=s?$)/, '', /(?<=^program)(?=s?$)/, 'me'],
  ] as const,
  day: '(?:st|nd|rd|th)?',
  ofMonth: '(?:of\\s+)?',
};
