/** Prose that is no Markdown of ours. What it could do if it passed is for the corpus of hostile content. */
import { append, type BadInput, bad } from './input.ts';

const file = 'claims/unpaid.en.mdx';

export const prose: readonly BadInput[] = [
  bad(
    'a component that does not exist',
    append(file, '\n<Person id="choir"/>\n'),
    'claims/unpaid.en.mdx:5:1 error mdx-element: <Person> is not allowed in prose.',
  ),
  bad(
    'a component without its id',
    append(file, '\n<Quote/>\n'),
    'claims/unpaid.en.mdx:5:1 error mdx-attribute: <Quote> does not say which record it means.',
  ),
  bad(
    'a component with a mistyped attribute',
    append(file, '\n<Actor id="choir" txt="the choir"/>\n'),
    'claims/unpaid.en.mdx:5:19 error mdx-attribute: <Actor> has no attribute “txt”.',
  ),
  bad(
    'a component that is not closed',
    append(file, '\n<Quote id="letter-unpaid">\n'),
    'claims/unpaid.en.mdx:5:1 error mdx-syntax: <Quote> is not written as a component is.',
  ),
  bad(
    'an id that is none',
    append(file, '\n<Actor id="The Choir"/>\n'),
    'claims/unpaid.en.mdx:5:8 error mdx-attribute: “The Choir” is not an id.',
  ),
  bad(
    'an expression',
    append(file, '\n{process.env.HOME}\n'),
    'claims/unpaid.en.mdx:5:1 error mdx-expression: `{` opens program code in MDX; prose may not contain any.',
  ),
  bad(
    'an import',
    append(file, '\nimport x from "y"\n'),
    'claims/unpaid.en.mdx:5:1 error mdx-esm: A paragraph that begins with `import ` or `export ` is program code',
  ),
  bad('HTML', append(file, '\n<b>bold</b>\n'), 'claims/unpaid.en.mdx:5:1 error mdx-element: HTML is not allowed in prose: <b>.'),
  bad(
    'an image',
    append(file, '\n![a singer](https://choir.example.org/a.png)\n'),
    'claims/unpaid.en.mdx:5:1 error mdx-image: Images are not allowed in prose.',
  ),
  bad(
    'a link over http',
    append(file, '\n[the choir](http://choir.example.org/)\n'),
    'claims/unpaid.en.mdx:5:1 error mdx-link: The address “http://choir.example.org/” is not secure: it begins with',
  ),
  bad(
    'a link that is a program',
    append(file, '\n[the choir](javascript:alert(1))\n'),
    'claims/unpaid.en.mdx:5:1 error mdx-link: Addresses that begin with “javascript:” are not allowed.',
  ),
  bad(
    'a heading of the first level',
    append(file, '\n# The choir\n'),
    'claims/unpaid.en.mdx:5:1 error mdx-heading: This is a heading of the first level; the page has its own.',
  ),
  bad(
    'less than, before a digit',
    append(file, '\nThe choir <3 its voices.\n'),
    'claims/unpaid.en.mdx:5:11 error mdx-syntax: `<` opens a component in MDX, and what follows is not one.',
  ),
];
