/**
 * A bad input: the base, changed, and exactly what is said of it. A diagnostic is
 * written as people read it, `file:line:column severity rule: part of the message`,
 * and all of them are given, in their order.
 */
import { base, type Files } from './base.ts';

export interface BadInput {
  readonly name: string;
  readonly files: Files;
  readonly says: readonly string[];
}

type Change = (files: Record<string, string | Uint8Array>) => void;

export const bad = (name: string, change: Change | readonly Change[], ...says: string[]): BadInput => {
  const files = { ...base };
  for (const one of [change].flat() as Change[]) one(files);
  return { name, files, says };
};

/** Replaces words that stand in the file once. */
export const replace =
  (file: string, from: string, to: string): Change =>
  (files) => {
    const text = files[file];
    if (typeof text !== 'string' || text.split(from).length !== 2) throw new Error(`“${from}” does not stand in ${file} once.`);
    files[file] = text.replace(from, () => to);
  };

export const append =
  (file: string, text: string): Change =>
  (files) => {
    files[file] = `${String(files[file])}${text}`;
  };

export const write =
  (file: string, text: string | Uint8Array): Change =>
  (files) => {
    files[file] = text;
  };

export const remove =
  (...names: string[]): Change =>
  (files) => {
    for (const name of names) {
      if (!(name in files)) throw new Error(`There is no ${name}.`);
      delete files[name];
    }
  };

/** A copy of a file under another name, changed on the way. */
export const copy =
  (from: string, to: string, change: (text: string) => string = (text) => text): Change =>
  (files) => {
    files[to] = change(String(files[from]));
  };

/** All files through one function. */
export const every =
  (change: (text: string) => string): Change =>
  (files) => {
    for (const [name, text] of Object.entries(files)) if (typeof text === 'string') files[name] = change(text);
  };
