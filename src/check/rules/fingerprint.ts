import { verify } from '../verbatim/verify.ts';
import type { Rule } from './rule.ts';

export const fingerprint: Rule = {
  id: 'fingerprint',
  severity: 'error',
  why: 'A check against a fingerprint that is damaged, outdated or of another source would prove nothing.',
  check({ loaded, reportFile }) {
    for (const { file, problem } of verify(loaded).refused) {
      const [first = '', ...rest] = problem.message;
      reportFile(file.file, `${first.toUpperCase()}${rest.join('')}.`, `To do: ${problem.hint}.`);
    }
  },
};
