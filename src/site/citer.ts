/** References to pages and sources, in every style. */
import { citer as citerOf } from '../outputs/cite/cite.ts';
import { site } from './exports.ts';

export const citer = citerOf(site);
