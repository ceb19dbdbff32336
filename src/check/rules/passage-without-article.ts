import { type Rule, records } from './rule.ts';

export const passageWithoutArticle: Rule = {
  id: 'passage-without-article',
  severity: 'error',
  why: 'A passage is a sentence of the documented article: a dossier that documents none has no passages.',
  check({ loaded, report }) {
    if (!loaded.header || loaded.header.data.article !== undefined) return;
    for (const passage of records(loaded, 'passages'))
      report(
        passage,
        [],
        'A passage belongs to the documented article, and dossier.yaml names none.',
        'Write article: <id of the source> into dossier.yaml, or remove the passages.',
      );
  },
};
