/**
 * Links into a source: URL fragment text directives (WICG Scroll-to-Text-Fragment,
 * §3.2), `#:~:text=[prefix-,]start[,end][,-suffix]`.
 */
import type { Quote } from '../../dossier/schema/quote.ts';
import type { Source } from '../../dossier/schema/source.ts';

export interface TextDirective {
  prefix?: string | undefined;
  start: string;
  end?: string | undefined;
  suffix?: string | undefined;
}

/** How many words at each end find a long text; a shorter one is written out. */
const WORDS = 5;

/**
 * The address with its text directive. Everything that the syntax uses is
 * percent-encoded: the comma and the ampersand as in any component, the hyphen too.
 */
export function withTextDirective(address: string, { prefix, start, end, suffix }: TextDirective): string {
  const parts = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`];
  const directive = `:~:text=${parts.filter(Boolean).join(',')}`;
  return `${address}${address.includes('#') ? '' : '#'}${directive}`;
}

const encode = (text: string) => encodeURIComponent(text.normalize('NFC').replace(/\s+/g, ' ').trim()).replaceAll('-', '%2D');

/** The directive of a quotation: its first and last words, where its editor’s […] and insertions are left out. */
export function directiveOf({ text, selector }: Pick<Quote, 'text' | 'selector'>): TextDirective | undefined {
  // What stands between square brackets is the editor’s; the words beside it are apart in the source, or may be.
  const parts = text
    .split(/\[[^[\]]*\]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const first = parts[0]?.split(/\s+/) ?? [];
  const last = parts.at(-1)?.split(/\s+/) ?? [];
  if (first.length === 0) return undefined;
  const context = { prefix: selector?.prefix, suffix: selector?.suffix };
  if (parts.length === 1 && first.length <= 2 * WORDS) return { ...context, start: first.join(' ') };
  return { ...context, start: first.slice(0, WORDS).join(' '), end: last.slice(-WORDS).join(' ') };
}

/** The address at which a browser finds the text of a source itself, if there is one. */
export function addressOfText({ textAt, url, mirror, read }: Pick<Source, 'textAt' | 'url' | 'mirror' | 'read'>): string | undefined {
  if (textAt === 'nowhere' || read === 'none') return undefined;
  const mirrors = [mirror ?? []].flat();
  // Of several copies, each holds a part: which one is not recorded.
  const copy = mirrors.length === 1 ? mirrors[0] : undefined;
  return textAt === 'mirror' ? copy : (url ?? copy);
}
