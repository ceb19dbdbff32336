/** Every rule, in the order the documentation lists them. */
import { danglingId } from './dangling-id.ts';
import { missingLanguage } from './missing-language.ts';
import { orphanProse } from './orphan-prose.ts';
import { articleRowTwice } from './article-row-twice.ts';
import { missingPage } from './missing-page.ts';
import { renderingOfRendering } from './rendering-of-rendering.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [
  danglingId,
  missingLanguage,
  orphanProse,
  articleRowTwice,
  missingPage,
  renderingOfRendering,
];
