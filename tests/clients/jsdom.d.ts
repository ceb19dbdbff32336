/** What the tests use of jsdom, which has no types of its own. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string);
    readonly window: Window & { readonly Node: typeof Node; readonly NodeFilter: typeof NodeFilter; readonly Range: typeof Range };
  }
}
