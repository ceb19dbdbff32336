import type { Rule } from '../rule.ts';

export const image: Rule = {
  id: 'mdx-image',
  why: 'No picture is part of a dossier; one from another site would also tell that site who reads.',
  node: {
    types: ['image', 'imageReference'],
    check: () => [
      {
        message: 'Images are not allowed in prose.',
        hint: 'Describe what is to be seen, or link to it: [words](https://…) without the “!”.',
      },
    ],
  },
};
