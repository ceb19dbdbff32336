/** The files of Pagefind that are used, and the check that src/search/query/engine.ts can drive them. */
import { decode } from './cbor.ts';
import { unpack } from './engine.ts';
import type { Start } from './files.ts';
import { FOLDER, PAGEFIND, partPath } from './paths.ts';

/**
 * Of all that Pagefind writes: its program and the parts of its index. The browser
 * makes the metadata itself, and shows our own texts. Throws where the files are
 * of another version than the engine drives, or do not hold each record once.
 */
export async function taken(files: readonly { path: string; content: Uint8Array }[], records: number) {
  const file = (start: string) => {
    const found = files.find(({ path }) => path.startsWith(start));
    if (!found) throw new Error(`Pagefind wrote no ${start}….`);
    return found.content;
  };
  const { version, pages, chunks } = await metadata(file('pagefind.unknown_'));
  if (version !== PAGEFIND) throw new Error(`${PINNED}, and this index was written by ${version}. ${ADVICE}`);
  // Rows are Pagefind’s own numbers of pages: this holds only if each record is one.
  if (pages.length !== records) throw new Error(`Pagefind indexed ${pages.length} of ${records} records.`);
  const parts = chunks.map(([from, , hash]): Start['parts'][number] => [from, hash.replace(/^unknown_/, '')]);
  return {
    program: file('wasm.unknown.'),
    parts,
    files: parts.map(([, name]): [string, Uint8Array] => [partPath(name), file(partPath(name).slice(FOLDER.length))]),
  };
}

type Metadata = [version: string, pages: unknown[], chunks: [from: string, to: string, hash: string][]];

async function metadata(file: Uint8Array) {
  try {
    const [version, pages, chunks] = decode(await unpack(file)) as unknown as Metadata;
    return { version, pages, chunks };
  } catch (cause) {
    throw new Error(`${PINNED}, and what this index was written by is not clear. ${ADVICE}`, { cause });
  }
}

const PINNED = `Search drives Pagefind ${PAGEFIND}`;
const ADVICE = 'Read src/search/query/engine.ts before changing either.';
