/**
 * Pagefind, driven directly: its WebAssembly looks words up in its index, and
 * nothing else of it is loaded. Its public interface was last looked at in November
 * 2026, when 1.6.0 was the newest. It does give the places of words in each record
 * (`words` of a result), so this search could be built on it. Reasons against:
 * - what has to be fetched before the first word: a script of 12 kB, a worker of
 *   another 12, and metadata of 5 bytes a record (52 kB for 10,000, 520 kB for
 *   100,000), since it names records by hashes and we by their numbers;
 * - that it asks for these one after the other, and for every part of its index that
 *   a word may be in: we could not choose what waits for a pause in the typing;
 * - that it treats a part of the index that could not be fetched as one without words.
 * To move to a newer version: set PAGEFIND in paths.ts, compare the exports used below
 * with its pagefind_web, run the tests of tests/unit/search. What is used of it is the
 * interface of pagefind_web 1.6.0 (wasm-bindgen); the build refuses any other version
 * of Pagefind, and the tests compare what is found here with what the texts hold.
 */
import { encode } from './cbor.ts';
import { PAGEFIND } from './paths.ts';

/** Every file of Pagefind, once unpacked, begins with this. */
const SIGNATURE = 'pagefind_dcd';

interface Exports extends WebAssembly.Exports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_malloc(size: number, alignment: number): number;
  __wbindgen_free(pointer: number, size: number, alignment: number): void;
  __wbindgen_start(): void;
  init_pagefind(metadata: number, size: number): number;
  load_index_chunk(index: number, chunk: number, size: number): number;
  /** Strings go in as pointer and length; the answer comes out as both. */
  search(
    index: number,
    ...strings: [number, number, number, number, number, number, number, number, exact: number, diacritics: number]
  ): [number, number];
}

/** Where a term stands: places in a record, in order, by the record’s row. */
export type Places = Map<number, number[]>;

export interface Engine {
  /** Adds a part of the index, as it is on the server. */
  add(chunk: Uint8Array): Promise<void>;
  /** Every place of a word that begins with the term, in the parts that were added. */
  beginning(term: string): Places;
  /** The first place of the terms one after the other, in each record that has them so. */
  phrase(terms: readonly string[]): Places;
}

/**
 * @param program Pagefind’s WebAssembly, as it is on the server
 * @param records how many records there are; they are named by their rows
 */
export async function start(program: Uint8Array, records: number): Promise<Engine> {
  const { instance } = await WebAssembly.instantiate((await unpack(program)) as Uint8Array<ArrayBuffer>, {
    './pagefind_web_bg.js': {
      // What wasm-bindgen asks of whoever loads its output: a table with the values every script has.
      __wbindgen_init_externref_table: () => {
        const table = wasm.__wbindgen_externrefs;
        const offset = table.grow(4);
        table.set(0, undefined);
        for (const [at, value] of [undefined, null, true, false].entries()) table.set(offset + at, value);
      },
    },
  });
  const wasm = instance.exports as Exports;
  wasm.__wbindgen_start();

  const give = (bytes: Uint8Array): [number, number] => {
    const pointer = wasm.__wbindgen_malloc(bytes.length, 1);
    new Uint8Array(wasm.memory.buffer).set(bytes, pointer);
    return [pointer, bytes.length];
  };
  const giveText = (text: string) => give(new TextEncoder().encode(text));

  // Pages are named by their rows, and we choose the parts of the index ourselves, so Pagefind’s own metadata is not needed.
  const pages = Array.from({ length: records }, (_, row) => [`${row}`, 1, '']);
  const index = wasm.init_pagefind(...give(encode([PAGEFIND, pages, [], [], [], []])));
  if (!index) throw new Error('Pagefind does not take its metadata.');

  const search = (query: string, isPhrase: boolean): Places => {
    const [pointer, size] = wasm.search(
      index,
      ...giveText(query),
      ...giveText(query),
      ...giveText('{}'),
      ...giveText(''),
      isPhrase ? 1 : 0,
      0,
    );
    const answer = new TextDecoder().decode(new Uint8Array(wasm.memory.buffer, pointer, size));
    wasm.__wbindgen_free(pointer, size, 1);
    const { results } = JSON.parse(answer) as { results: { p: string; l: { l: number }[] }[] };
    return new Map(results.map(({ p, l }) => [Number(p), l.map((place) => place.l)]));
  };

  return {
    async add(chunk) {
      if (!wasm.load_index_chunk(index, ...give(await unpack(chunk)))) throw new Error('Pagefind does not take a part of its index.');
    },
    beginning: (term) => search(term, false),
    phrase: (terms) => search(terms.join(' '), true),
  };
}

/** Undoes Pagefind’s compression (gzip, unless the host has undone it) and takes its signature off. */
export async function unpack(file: Uint8Array): Promise<Uint8Array> {
  const bytes = file[0] === 0x1f && file[1] === 0x8b ? await gunzip(file) : file;
  if (new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length)) !== SIGNATURE) throw new Error('This is no file of Pagefind.');
  return bytes.subarray(SIGNATURE.length);
}

async function gunzip(file: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([file as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
