/** The map of a page, made from the headings that are on it, and a link to each of them. */

export interface Heading {
  readonly id: string;
  /** Its words, as HTML text without an element. */
  readonly html: string;
  readonly lang?: string;
}

const HEADING = /<h([23])((?:\s[^>]*)?)>([\s\S]*?)<\/h\1>/g;

const attribute = (attributes: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];

/** The words of a piece of HTML, still escaped, without what is hidden from readers’ eyes or ears. */
const wordsOf = (html: string) =>
  html
    .replace(/<[^<>]*>/g, '')
    .replaceAll('<', '&lt;')
    .trim();

/**
 * Gives each heading of the second and third level that has an id a link to itself.
 * @param html what Astro rendered: every text in it is escaped
 * @param label names the link, from the words of the heading
 * @returns the HTML with the links, and its headings of the second level in order
 */
export function withPermalinks(html: string, label: (heading: string) => string): { html: string; headings: Heading[] } {
  const headings: Heading[] = [];
  const linked = html.replace(HEADING, (whole, level: string, attributes: string, inner: string) => {
    const id = attribute(attributes, 'id');
    if (!id) return whole;
    const words = wordsOf(inner);
    const lang = attribute(attributes, 'lang');
    if (level === '2') headings.push({ id, html: words, ...(lang ? { lang } : {}) });
    const name = label(words).replaceAll('"', '&quot;');
    return `<div class="titled">${whole}<a class="permalink" href="#${id}" aria-label="${name}">#</a></div>`;
  });
  return { html: linked, headings };
}
