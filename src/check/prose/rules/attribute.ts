import { shown } from '../../../dossier/printable.ts';
import { ID } from '../../../dossier/schema/fields.ts';
import { nearest } from '../../../dossier/suggest.ts';
import { COMPONENTS, usage } from '../components.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Attribute, ProseNode } from '../tree.ts';
import { unseen } from './character.ts';

/** Far more words than a link should have. */
const MAX_TEXT = 300;

export const attribute: Rule = {
  id: 'mdx-attribute',
  why: 'An attribute can be code, or an instruction to Astro such as set:html; only a record’s id and words are needed.',
  node: {
    types: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
    check(node) {
      const name = node.name ?? '';
      const component = COMPONENTS.get(name);
      // The element itself is refused, so its attributes are not reported.
      if (!component) return [];
      const attributes = node.attributes ?? [];
      const findings = attributes.flatMap((one, index) => {
        const finding = refuse(one, name, component.attributes, attributes.slice(0, index));
        return finding ? [{ at: one.position?.start, ...finding }] : [];
      });
      // A spread could supply the id, and is reported first.
      if (!attributes.some((one) => one.name === 'id' || one.type !== 'mdxJsxAttribute')) {
        findings.push({ at: undefined, message: `<${name}> does not say which record it means.`, hint: `Write ${usage(name)}.` });
      }
      return findings;
    },
  },
};

/** The id of the record an allowed element refers to, if it is well formed. */
export function idOf(node: ProseNode): { id: string; attribute: Attribute } | undefined {
  const attribute = node.attributes?.findLast((one) => one.type === 'mdxJsxAttribute' && one.name === 'id');
  return attribute && typeof attribute.value === 'string' && ID.test(attribute.value) ? { id: attribute.value, attribute } : undefined;
}

function refuse(one: Attribute, element: string, allowed: readonly string[], before: readonly Attribute[]): Finding | undefined {
  const hint = `Write ${usage(element)}.`;
  if (one.type !== 'mdxJsxAttribute' || one.name === undefined) {
    return { message: `<${element}> carries program code between braces.`, hint };
  }
  if (!allowed.includes(one.name)) {
    const meant = nearest(one.name, allowed);
    return {
      message: `<${element}> has no attribute “${shown(one.name)}”.`,
      hint: meant ? `Did you mean ${meant}? ${hint}` : hint,
    };
  }
  if (before.some((other) => other.name === one.name)) {
    return { message: `<${element}> has “${one.name}” twice.`, hint: 'Keep one of the two.' };
  }
  if (typeof one.value !== 'string') {
    return one.value
      ? { message: `The value of “${one.name}” is program code.`, hint: `Write it between quotation marks: ${one.name}="…".` }
      : { message: `“${one.name}” has no value.`, hint: `Write it between quotation marks: ${one.name}="…".` };
  }
  return one.name === 'id' ? refuseId(one.value) : refuseText(one.value);
}

function refuseId(value: string): Finding | undefined {
  if (ID.test(value)) return undefined;
  return {
    message: `“${shown(value)}” is not an id.`,
    hint: 'An id is the name of the record’s file without .yaml: lower-case letters, digits and single hyphens.',
  };
}

function refuseText(value: string): Finding | undefined {
  if (value.trim() === '')
    return { message: '“text” is empty.', hint: 'Write the words of the link, or remove it: the title of the record is then shown.' };
  if (unseen(value) !== undefined) return { message: '“text” contains an invisible character.', hint: 'Type the words again.' };
  if (value.length > MAX_TEXT)
    return { message: `“text” is longer than ${MAX_TEXT} characters.`, hint: 'Put only the words of the link in it.' };
  return undefined;
}
