/**
 * Observable Plot on a server-side DOM, as text for a page. What the page’s policy
 * and style sheet have no use for is taken out: Plot’s own style sheet, labels for
 * assistive technology inside a picture that is hidden from it (a table says the same).
 */
import { type PlotOptions, plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Type size in the pictures, px. */
export const TYPE = 13;

/**
 * Draws a picture.
 * @param className `wide` or `narrow` where a page holds both and shows the one that fits
 * @returns an `<svg>` of its natural size, hidden from assistive technology, with text and colour from the page
 */
export function draw(options: PlotOptions, className: string): string {
  const svg = plot({ ...options, document: document as unknown as Document, className: 'plot' });
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const node of svg.querySelectorAll('[aria-label], [aria-hidden], [style]'))
    for (const name of ['aria-label', 'aria-hidden', 'style']) node.removeAttribute(name);
  for (const name of ['font-family', 'fill']) svg.removeAttribute(name);
  svg.setAttribute('class', `plot ${className}`);
  svg.setAttribute('font-size', String(TYPE));
  svg.setAttribute('aria-hidden', 'true');
  return svg.outerHTML.replaceAll(/(?<!\d)(-?\d+\.\d\d)\d+/g, '$1');
}
