/** Text on its way into XML 1.0 and HTML. */

/** Characters that XML 1.0 cannot carry, not even escaped: they become U+FFFD. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is for.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** For text between tags and for attributes between either quotation mark; line breaks survive in both. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"'\t\n\r]/g, (sign) => ENTITIES[sign] ?? sign);

/** An element; attributes that are undefined are left out. `content` is XML already. */
export function element(name: string, attributes: Record<string, string | undefined>, content?: string): string {
  const start = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(value)}"`))
    .join('');
  return content === undefined ? `<${name}${start}/>` : `<${name}${start}>${content}</${name}>`;
}
