/** The text of a YAML file → its data, or what is wrong with it, each with its place. */
import { parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics.ts';
import { shown } from '../printable.ts';
import type { Path } from '../schema/shape.ts';
import { explain } from './explain.ts';
import { place, placeOf } from './place.ts';
import type { ReadingRule } from './reading.ts';
import { explainSyntax } from './yaml-errors.ts';

/** A YAML file that was read, with its text for places. */
export interface YamlFile<Data> {
  file: string;
  text: string;
  data: Data;
}

/** Further syntax errors in one file add nothing to the first ones. */
const MAX_SYNTAX_ERRORS = 20;

/** Reads the text of a record against its schema; reports and returns undefined where it does not fit. */
export function parseYaml<Data>(
  file: string,
  text: string,
  schema: z.ZodType<Data>,
  diagnostics: Diagnostic[],
): YamlFile<Data> | undefined {
  const before = diagnostics.length;
  const report = (rule: ReadingRule, at: { line: number; column: number }, message: string, hint: string) =>
    diagnostics.push({ file, ...at, rule, severity: 'error', message, hint });

  // Anything but `silent`, which would pass over a second document; nothing is logged.
  const document = parseDocument(text, { logLevel: 'error', stringKeys: true });
  const lines = new Set<number>();
  for (const error of document.errors) {
    // After the first syntax error later ones are unreliable: skip them.
    if (lines.size > 0 && error.message.includes('in YAML stream')) continue;
    const { message, hint, offset = error.pos[0] } = explainSyntax(error, text, document);
    const at = placeOf(text, offset);
    const { line } = placeOf(text, error.pos[0]);
    // One slip makes several errors on its line; the first names it.
    if (lines.has(line) || lines.has(at.line)) continue;
    lines.add(line).add(at.line);
    report('yaml-syntax', at, `${message}.`, hint);
    if (lines.size >= MAX_SYNTAX_ERRORS) break;
  }
  refuseFeatures();
  if (diagnostics.length > before) return undefined;

  refuseLostWords();
  if (diagnostics.length > before) return undefined;

  const data: unknown = document.toJS({ maxAliasCount: 0 });
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    report(
      'wrong-type',
      { line: 1, column: 1 },
      data === null ? 'The file is empty.' : 'The file is no list of keys and values.',
      'Write one key and its value a line, as in the other records of the folder.',
    );
    return undefined;
  }
  const result = schema.safeParse(data);
  if (result.success) return { file, text, data: result.data };
  for (const found of explain(result.error.issues, data, schema))
    report(found.rule, place(text, found.path as Path, found.at), found.message, found.hint);
  return undefined;

  /** `Jake #1 Elwes` without quotation marks is `Jake` and a comment. After an id, a date or another single word a remark is meant. */
  function refuseLostWords() {
    if (!/\S[ \t]+#/.test(text)) return;
    visit(document, {
      Scalar(key, { type, value, range }) {
        if (key === 'key' || type !== 'PLAIN' || typeof value !== 'string' || !range) return;
        const comment = /^[ \t]+#.*/.exec(text.slice(range[1]).split('\n', 1)[0] ?? '')?.[0].trim();
        if (comment === undefined || (comment.startsWith('# ') && !/\s/.test(value))) return;
        const at = placeOf(text, text.indexOf('#', range[1]));
        report(
          'lost-words',
          at,
          `“${shown(comment)}” is a comment to YAML and would not be shown.`,
          'Put the words between double quotation marks; a remark of yours goes on a line of its own.',
        );
      },
    });
  }

  /** Tags make objects of unexpected types, anchors can unfold to gigabytes, directives change what words mean: none is of use here. */
  function refuseFeatures() {
    const places = new Set<number>();
    const refuse = (what: string, offset: number) => {
      const at = placeOf(text, offset);
      if (places.has(at.line)) return;
      places.add(at.line);
      report(
        'yaml-feature',
        at,
        `The record uses ${what} of YAML.`,
        'Write the value out; if the character belongs to the words, put them between double quotation marks.',
      );
    };
    const directive = /^%.*/m.exec(text);
    if (directive && document.directives?.docStart === true && text.slice(0, directive.index).trim() === '')
      refuse('a directive (%)', directive.index);
    if (document.errors.length > 0 || !/[&*!]/.test(text)) return;
    visit(document, {
      Node(_, node) {
        const after = node.range?.[0] ?? 0;
        if ('anchor' in node && node.anchor) refuse('an anchor (&)', Math.max(0, text.lastIndexOf('&', after)));
        else if (node.tag)
          refuse(`a tag (${node.tag.replace('tag:yaml.org,2002:', '!!')})`, Math.max(0, text.lastIndexOf(' !', after) + 1));
      },
      Alias: (_, node) => refuse('an alias (*)', node.range?.[0] ?? 0),
    });
  }
}
