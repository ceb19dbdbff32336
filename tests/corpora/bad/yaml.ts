/** What YAML cannot read, and what of it no record needs. */
import { append, type BadInput, bad, replace, write } from './input.ts';

const actor = 'actors/lumen.yaml';
const name = 'name: Lumen\n';

export const yaml: readonly BadInput[] = [
  bad(
    'a colon and a space inside words',
    replace('claims/unpaid.yaml', 'The choir says that it was never paid.', 'The choir: never paid'),
    'claims/unpaid.yaml:2:7 error yaml-syntax: There is a second colon in these words.',
  ),
  bad(
    'an apostrophe that closes single quotation marks',
    replace('claims/unpaid.yaml', 'Le chœur dit qu’il n’a jamais été payé.', "'Le chœur dit qu'il n'a jamais été payé.'"),
    'claims/unpaid.yaml:3:24 error yaml-syntax: The words go on after their closing quotation mark.',
  ),
  bad(
    'a double quotation mark that is not closed',
    replace('quotes/letter-unpaid.yaml', 'sell our voices."', 'sell our voices.'),
    'quotes/letter-unpaid.yaml:1:7 error yaml-syntax: A quotation mark that is opened here is not closed.',
  ),
  bad(
    'a quotation mark inside double quotation marks',
    replace('quotes/letter-unpaid.yaml', 'for nothing,', 'for "nothing",'),
    'quotes/letter-unpaid.yaml:1:21 error yaml-syntax: The words go on after their closing quotation mark.',
  ),
  bad(
    'words that begin with a quotation mark and go on after it',
    replace('topics/consent.yaml', 'What one agrees to', '"Consent" is what one agrees to'),
    'topics/consent.yaml:5:17 error yaml-syntax: The words go on after their closing quotation mark.',
  ),
  bad(
    'a tab as indentation',
    replace('topics/consent.yaml', '  en: Consent\n', '\ten: Consent\n'),
    'topics/consent.yaml:2:1 error yaml-syntax: The line is indented with a tab.',
  ),
  bad(
    'no space after a colon',
    replace(actor, name, 'name:Lumen\n'),
    'actors/lumen.yaml:1:1 error yaml-syntax: There is no space after the colon.',
  ),
  bad(
    'no colon after a key',
    replace(actor, name, 'name Lumen\n'),
    'actors/lumen.yaml:1:1 error yaml-syntax: There is no key on this line.',
  ),
  bad('a key that stands twice', append(actor, 'kind: person\n'), 'actors/lumen.yaml:10:1 error yaml-syntax: This key stands twice.'),
  bad(
    'a language that stands twice',
    replace(actor, '  fr: La société', '  en: La société'),
    'actors/lumen.yaml:6:3 error yaml-syntax: This key stands twice.',
  ),
  bad(
    'a list that is not closed',
    replace('claims/unpaid.yaml', 'quotes: [letter-unpaid]', 'quotes: [letter-unpaid'),
    'claims/unpaid.yaml:12:1 error yaml-syntax: The line does not start in the column of its neighbours, or a bracket',
  ),
  bad(
    'a brace that is not closed',
    replace('passages/p2.yaml', 'fr: Dernier paragraphe }', 'fr: Dernier paragraphe'),
    'passages/p2.yaml:3:1 error yaml-syntax: The line does not start in the column of its neighbours, or a bracket',
  ),
  bad(
    'a bracket too many',
    replace('claims/unpaid.yaml', 'article: [C1]', 'article: [C1]]'),
    'claims/unpaid.yaml:10:14 error yaml-syntax: Something stands here that YAML cannot place.',
  ),
  bad(
    'a key that is indented',
    replace(actor, 'kind: organisation', ' kind: organisation'),
    'actors/lumen.yaml:2:2 error yaml-syntax: The line is indented further than its neighbours.',
  ),
  bad(
    'words of two languages in different columns',
    replace(actor, '  fr: La société', '   fr: La société'),
    'actors/lumen.yaml:6:4 error yaml-syntax: The line is indented further than its neighbours.',
  ),
  bad(
    'a list whose items stand in different columns',
    replace('claims/unpaid.yaml', '  - source: open-letter', ' - source: open-letter'),
    'claims/unpaid.yaml:19:1 error yaml-syntax: The line does not start in the column of its neighbours.',
  ),
  bad(
    'words that begin with @',
    replace(actor, 'aliases: [Lumen Labs]', 'aliases: [@lumen]'),
    'actors/lumen.yaml:3:11 error yaml-syntax: Words cannot begin with this sign.',
  ),
  bad(
    'words that begin with a backtick',
    replace(actor, name, 'name: `Lumen`\n'),
    'actors/lumen.yaml:1:7 error yaml-syntax: Words cannot begin with this sign.',
  ),
  bad(
    'words that begin with a per cent sign',
    replace(actor, name, 'name: %Lumen\n'),
    'actors/lumen.yaml:1:7 error yaml-syntax: Words cannot begin with this sign.',
  ),
  bad(
    'a backslash between double quotation marks',
    replace('quotes/letter-unpaid.yaml', 'for nothing,', 'for \\quite nothing,'),
    'quotes/letter-unpaid.yaml:1:20 error yaml-syntax: A backslash stands between double quotation marks.',
  ),
  bad(
    'folded words that are not indented',
    replace(actor, '  en: The company that sells synthetic voices.', '  en: >-\n  The company that sells synthetic voices.'),
    'actors/lumen.yaml:6:3 error yaml-syntax: There is no key on this line.',
  ),
  bad(
    'a second record in the file',
    append(actor, '---\nname: Lumen Two\n'),
    'actors/lumen.yaml:10:1 error yaml-syntax: A line of three hyphens begins a second record in this file.',
  ),
  bad(
    'a list of lists as a key',
    append(actor, '? [a, b]\n: c\n'),
    'actors/lumen.yaml:10:3 error yaml-syntax: A key is a list or a block.',
  ),
  bad(
    'frontmatter around the record',
    [replace(actor, name, `---\n${name}`), append(actor, '---\n')],
    'actors/lumen.yaml:11:1 error yaml-syntax: A line of three hyphens begins a second record in this file.',
  ),
  bad(
    'a list instead of a record',
    write(actor, '- name: Lumen\n'),
    'actors/lumen.yaml:1:1 error wrong-type: The file is no list of keys and values.',
  ),
  bad(
    'words instead of a record',
    write(actor, 'Lumen\n'),
    'actors/lumen.yaml:1:1 error wrong-type: The file is no list of keys and values.',
  ),
  bad('an empty file', write(actor, ''), 'actors/lumen.yaml:1:1 error wrong-type: The file is empty.'),
  bad(
    'a file of comments only',
    write(actor, '# name: Lumen\n# kind: organisation\n'),
    'actors/lumen.yaml:1:1 error wrong-type: The file is empty.',
  ),
  bad(
    'marks of a merge that was not finished',
    replace(actor, 'kind: organisation\n', '<<<<<<< HEAD\nkind: organisation\n=======\nkind: product\n>>>>>>> branch\n'),
    'actors/lumen.yaml:2:1 error yaml-syntax: A merge was not finished: here is one of its marks.',
    'actors/lumen.yaml:4:1 error yaml-syntax: A merge was not finished: here is one of its marks.',
    'actors/lumen.yaml:6:1 error yaml-syntax: A merge was not finished: here is one of its marks.',
    'actors/lumen.yaml:7:1 error yaml-syntax: The line does not start in the column of its neighbours, or a bracket',
  ),
  bad(
    'an anchor and its alias',
    [replace(actor, name, 'name: &name Lumen\n'), replace(actor, '[Lumen Labs]', '[*name]')],
    'actors/lumen.yaml:1:7 error yaml-feature: The record uses an anchor (&) of YAML.',
    'actors/lumen.yaml:3:11 error yaml-feature: The record uses an alias (*) of YAML.',
  ),
  bad(
    'an anchor alone, from an ampersand before words',
    replace(actor, name, 'name: &Lumen\n'),
    'actors/lumen.yaml:1:7 error yaml-feature: The record uses an anchor (&) of YAML.',
  ),
  bad(
    'an alias alone, from an asterisk before words',
    replace(actor, name, 'name: *Lumen\n'),
    'actors/lumen.yaml:1:7 error yaml-feature: The record uses an alias (*) of YAML.',
  ),
  bad(
    'a tag, from an exclamation mark before words',
    replace(actor, name, 'name: !Lumen\n'),
    'actors/lumen.yaml:1:7 error yaml-feature: The record uses a tag (!Lumen) of YAML.',
  ),
  bad(
    'a tag that asks for a type of a programming language',
    replace(actor, name, 'name: !!js/function "function () { return 1 }"\n'),
    'actors/lumen.yaml:1:7 error yaml-feature: The record uses a tag (!!js/function) of YAML.',
  ),
  bad(
    'a tag of YAML itself',
    replace(actor, name, 'name: !!binary THVtZW4=\n'),
    'actors/lumen.yaml:1:7 error yaml-feature: The record uses a tag (!!binary) of YAML.',
  ),
  bad(
    'a directive that changes what words mean',
    replace(actor, name, `%YAML 1.1\n---\n${name}`),
    'actors/lumen.yaml:1:1 error yaml-feature: The record uses a directive (%) of YAML.',
  ),
  bad(
    'anchors that would unfold to a billion words',
    append(actor, 'a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n'),
    'actors/lumen.yaml:10:4 error yaml-feature: The record uses an anchor (&) of YAML.',
    'actors/lumen.yaml:11:4 error yaml-feature: The record uses an anchor (&) of YAML.',
  ),
  bad('a merge key', append(actor, '<<: { kind: person }\n'), 'actors/lumen.yaml:10:1 error unknown-key: << is no key of this record.'),
  bad(
    'brackets nested beyond any use',
    append(actor, `sources: ${'['.repeat(9000)}${']'.repeat(9000)}\n`),
    'actors/lumen.yaml:10:1 error yaml-syntax: Lists or blocks are nested too deeply.',
  ),
  bad(
    'several errors in one file, each on its line',
    [replace(actor, name, 'name: @Lumen\n'), replace(actor, 'kind: organisation', '\tkind: organisation')],
    'actors/lumen.yaml:1:7 error yaml-syntax: Words cannot begin with this sign.',
    'actors/lumen.yaml:2:1 error yaml-syntax: The line is indented with a tab.',
  ),
  bad(
    'words after a space and #, which YAML takes for a comment',
    replace(actor, name, 'name: Lumen #1 of the voices\n'),
    'actors/lumen.yaml:1:13 error lost-words: “#1 of the voices” is a comment to YAML and would not be shown.',
  ),
  bad(
    'a block of words that keeps its last line break',
    replace(actor, name, 'name: |\n  Lumen\n'),
    'actors/lumen.yaml:1:7 error bad-value: name: the words end in a line break.',
  ),
];
