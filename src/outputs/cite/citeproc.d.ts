/** What is used here of citeproc-js (CommonJS, without types of its own). */
declare module 'citeproc' {
  import type { CslItem } from './item.ts';

  /** A style or locale, as its XML tree. */
  export interface Tree {
    name: string;
    attrs: Record<string, string>;
    children: (Tree | string)[];
  }

  type Format = Record<string, unknown>;

  class Engine {
    constructor(
      system: { retrieveLocale(tag: string): Tree | undefined; retrieveItem(id: string): CslItem },
      style: Tree,
      locale: string,
      forceLocale: boolean,
    );
    setOutputFormat(name: string): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [parameters: unknown, entries: string[]];
  }

  const CSL: {
    parseXml(text: string): Tree;
    Engine: typeof Engine;
    Output: {
      Formats: Record<string, Format>;
      /** Raise the words of a title, as the locale has it, or its first letter. */
      Formatters: Record<'title' | 'capitalize-first', (engine: Engine, title: string) => string>;
    };
  };
  // biome-ignore lint/style/noDefaultExport: it is what a CommonJS module is to its importers.
  export default CSL;
}
