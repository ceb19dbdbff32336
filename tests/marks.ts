/** Words without the quotation marks around them, of whatever language. */
export function unmarked(text: string): string {
  const words = /^(?:«\u202f|[“„”«「])(.*?)(?:\u202f»|[”“»」])$/su.exec(text)?.[1];
  if (words === undefined) throw new Error(`No quotation marks around: ${text}`);
  return words;
}
