/** Prose that is no Markdown of ours. What it could do if it passed is for the corpus of hostile content. */
import { append, bad, type BadInput } from './input.ts';

const file = 'claims/unpaid.en.mdx';

export const prose: readonly BadInput[] = [
  bad('a component that does not exist',
    append(file, '\n<Person id="choir"/>\n'),
    @@
  ),
  bad('a component without its id',
    append(file, '\n<Quote/>\n'),
    @@
  ),
  bad('a component with a mistyped attribute',
    append(file, '\n<Actor id="choir" txt="the choir"/>\n'),
    @@
  ),
  bad('a component that is not closed',
    append(file, '\n<Quote id="letter-unpaid">\n'),
    @@
  ),
  bad('an id that is none',
    append(file, '\n<Actor id="The Choir"/>\n'),
    @@
  ),
  bad('an expression',
    append(file, '\n{process.env.HOME}\n'),
    @@
  ),
  bad('an import',
    append(file, '\nimport x from "y"\n'),
    @@
  ),
  bad('HTML',
    append(file, '\n<b>bold</b>\n'),
    @@
  ),
  bad('an image',
    append(file, '\n![a singer](https://choir.example.org/a.png)\n'),
    @@
  ),
  bad('a link over http',
    append(file, '\n[the choir](http://choir.example.org/)\n'),
    @@
  ),
  bad('a link that is a program',
    append(file, '\n[the choir](javascript:alert(1))\n'),
    @@
  ),
  bad('a heading of the first level',
    append(file, '\n# The choir\n'),
    @@
  ),
  bad('less than, before a digit',
    append(file, '\nThe choir <3 its voices.\n'),
    @@
  ),
];
