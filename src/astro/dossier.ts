/**
 * The dossier of one run of Astro. astro.config.mjs makes it and hands it to the
 * integrations that write what is not a page (exports, index, cards); the loader of
 * the collections gets it through the hook `dossier:read`. So a build reads, checks
 * and parses every file once.
 */
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { graphOf } from '../check/graph.ts';
import { type Checked, check } from '../check/index.ts';
import { ContentError } from '../dossier/diagnostics.ts';
import type { Graph } from '../dossier/graph.ts';
import { memory } from '../dossier/load/remember.ts';
import type { DossierHeader } from '../dossier/schema/dossier.ts';

declare global {
  namespace Astro {
    interface IntegrationHooks {
      /**
       * The dossier as it is now. Throws a ContentError where the check finds an error,
       * except in live editing: it then returns undefined, and the error is shown instead.
       */
      'dossier:read': () => Dossier | undefined;
    }
  }
}

/** What the configuration needs of dossier.yaml, and its stand-in where that file has an error, which the loader then reports. */
const UNREADABLE: Pick<DossierHeader, 'site' | 'locales'> = { site: 'http://localhost/', locales: ['en'] };

export class Dossier {
  /** As messages name it: relative to the working directory where it lies inside it. */
  readonly folder: string;
  /** Absolute. */
  readonly path: string;
  /** Whether the collections were filled since the files were last read. */
  isCollected = false;
  readonly #remember = memory();
  #checked: Checked | undefined;
  #graph: Graph | undefined;

  constructor(folder: string) {
    this.folder = folder;
    this.path = resolve(folder);
  }

  /** The files and all that the check finds in them. They are read when first asked for, and again after `forget()`. */
  get checked(): Checked {
    this.#checked ??= check(this.folder, this.#remember);
    return this.#checked;
  }

  /** All errors of the content as one; undefined where there are none. */
  get error(): ContentError | undefined {
    const { diagnostics } = this.checked;
    return diagnostics.some(({ severity }) => severity === 'error') ? new ContentError(diagnostics) : undefined;
  }

  /** Only for a dossier without errors. */
  get graph(): Graph {
    this.#graph ??= graphOf(this.checked.loaded);
    return this.#graph;
  }

  get header(): Pick<DossierHeader, 'site' | 'locales'> {
    return this.checked.loaded.header?.data ?? UNREADABLE;
  }

  /** To be called when a file has changed. */
  forget(): void {
    this.isCollected = false;
    this.#checked = undefined;
    this.#graph = undefined;
  }
}

/** Gives the collections their records. */
export function collections(dossier: Dossier): AstroIntegration {
  let isLive = false;
  return {
    name: 'dossier',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isLive = command === 'dev';
      },
      'dossier:read': () => {
        const { error } = dossier;
        if (error && !isLive) throw error;
        if (error) return undefined;
        dossier.isCollected = true;
        return dossier;
      },
    },
  };
}
