/** Where the editors of a dossier can be written to: `mailto:…` or an https address, and how it is shown; undefined where the header names nothing. */
export function contactOf({ contact }: { contact?: string | undefined }): { href: string; text: string; isEmail: boolean } | undefined {
  if (contact === undefined) return undefined;
  const isEmail = !contact.startsWith('https://');
  return { href: isEmail ? `mailto:${encodeURI(contact).replaceAll('?', '%3F')}` : contact, text: contact, isEmail };
}
