import { isProgramPage, PROGRAM_PAGES } from '../../dossier/program-pages.ts';
import { type Rule, records } from './rule.ts';

export const extendsNothing: Rule = {
  id: 'extends-nothing',
  severity: 'error',
  why: 'A text is added only to one that is there: the program brings those of a few pages.',
  check({ loaded, report }) {
    for (const page of records(loaded, 'pages')) {
      if (page.data.extends === undefined || isProgramPage(page.id)) continue;
      report(
        page,
        ['extends'],
        `The program brings no text for the page “${page.id}”.`,
        `Take the line out; the pages to extend are ${PROGRAM_PAGES.join(', ')}.`,
        'key',
      );
    }
  },
};
