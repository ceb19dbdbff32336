import type { Language } from '../language.ts';
import { citations } from './citations.ts';
import { form } from './form.ts';
import { kinds } from './kinds.ts';
import { commands } from './new.ts';
import { pages } from './pages.ts';
import { starter } from './starter.ts';

export const en: Language = { kinds, pages, commands, form, starter, citations };
