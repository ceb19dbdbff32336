/** What the errors of the YAML parser mean to somebody who does not know YAML. */
import { type Document, visit, type YAMLParseError } from 'yaml';

interface Explained {
  message: string;
  hint: string;
  /** Where, if not where the parser gave up. */
  offset?: number;
}

const OUT_OF_COLUMN = 'Start the lines of one list or block in the same column, and close [ with ] and { with }.';

/** What the parser’s errors mean to somebody who does not know YAML, by its codes. */
const SYNTAX: Record<string, Explained> = {
  BAD_DQ_ESCAPE: {
    message: 'A backslash stands between double quotation marks',
    hint: 'Write \\\\ for a backslash and \\" for a quotation mark there.',
  },
  BAD_INDENT: {
    message: 'The line does not start in the column of its neighbours, or a bracket is not closed before it',
    hint: OUT_OF_COLUMN,
  },
  BAD_SCALAR_START: { message: 'Words cannot begin with this sign', hint: 'Put the words between double quotation marks.' },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'There is a second colon in these words',
    hint: 'A colon followed by a space ends a key: put words that hold one between double quotation marks.',
  },
  BLOCK_IN_FLOW: { message: 'A list or block begins inside brackets', hint: 'Close the bracket before it.' },
  DUPLICATE_KEY: { message: 'This key stands twice', hint: 'Each key stands once: remove one of the two.' },
  MISSING_CHAR: {
    message: 'A colon, a comma or a bracket is missing',
    hint: 'Write key: value with a space after the colon, and close each bracket that is opened.',
  },
  MULTILINE_IMPLICIT_KEY: { message: 'A key goes on over several lines', hint: 'A quotation mark is probably not closed on a line above.' },
  MULTIPLE_DOCS: {
    message: 'A line of three hyphens begins a second record in this file',
    hint: 'Keep one record a file, and remove the line.',
  },
  NON_STRING_KEY: { message: 'A key is a list or a block', hint: 'Write keys as in the other records of the folder.' },
  TAB_AS_INDENT: { message: 'The line is indented with a tab', hint: 'Indent with spaces.' },
  UNEXPECTED_TOKEN: {
    message: 'Something stands here that YAML cannot place',
    hint: 'Put words that hold punctuation between double quotation marks, and start keys in the column of their neighbours.',
  },
};

/** The parser’s error, by its code and by what stands on the line. */
export function explainSyntax({ code, message, pos: [offset] }: YAMLParseError, text: string, document: Document): Explained {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineStart).split('\n', 1)[0] ?? '';
  const rest = text.slice(offset).split('\n', 1)[0] ?? '';

  if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/.test(line)) {
    return {
      message: 'A merge was not finished: here is one of its marks',
      hint: 'Keep the version you want, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    };
  }
  if (message.startsWith('Missing closing') && message.includes('quote')) {
    return {
      message: 'A quotation mark that is opened here is not closed',
      hint: 'Close it at the end of the words; a quotation mark inside them is written \\".',
      offset: openedAt(document, offset),
    };
  }
  if (code === 'RESOURCE_EXHAUSTION') {
    // How deep the parser gets depends on the computer: the line is what is certain.
    return {
      message: 'Lists or blocks are nested too deeply',
      hint: 'A record needs three or four levels: compare it with another one.',
      offset: lineStart,
    };
  }
  if (message.includes('at node end')) {
    return {
      message: 'The words go on after their closing quotation mark',
      hint: 'Inside double quotation marks write \\", or the marks of the language: “ ” « » ’.',
    };
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' || message.startsWith('Implicit map keys need')) {
    if (/^\s*(?:- )?[\w-]+:\S/.test(line)) return { message: 'There is no space after the colon', hint: 'Write key: value.' };
    if (!/:\s|:$/.test(line))
      return { message: 'There is no key on this line', hint: 'Write key: value; words that go on over several lines are indented.' };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/:\s/.test(rest)) {
    // The second key stands on the next line, which is indented too far.
    const blank = /\n\s*/.exec(text.slice(offset));
    const next = offset + (blank ? blank.index + blank[0].length : 0);
    return {
      message: 'The line is indented further than its neighbours',
      hint: OUT_OF_COLUMN,
      ...(blank && next < text.length ? { offset: next } : {}),
    };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && text.slice(lineStart, offset).trim() === '') {
    return { message: 'The line does not start in the column of its neighbours', hint: OUT_OF_COLUMN };
  }
  return (
    SYNTAX[code] ?? {
      message: `YAML cannot read this (${(message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')})`,
      hint: 'Compare the line with another record of the same kind.',
    }
  );
}

/** Where the quotation mark stands that is still open at `offset`. */
function openedAt(document: Document, offset: number): number {
  let start = offset;
  visit(document, {
    Scalar(_, { type, range }) {
      if ((type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') && range && range[0] < offset) start = range[0];
    },
  });
  return start;
}
