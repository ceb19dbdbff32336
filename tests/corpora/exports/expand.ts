/** JSON-LD expanded with the contexts kept here, and nothing that expansion would drop let pass. */
import assert from 'node:assert/strict';
import jsonld from 'jsonld';
import { CONTEXTS } from './contexts.ts';

const documentLoader = async (address: string) => {
  const document = CONTEXTS[address];
  assert.ok(document, `no context ${address} is kept here`);
  return { documentUrl: address, document };
};

/** `safe`, which the types do not know yet: an error where a term has no meaning or an address is not whole. */
const options = { documentLoader, safe: true } as jsonld.Options.Expand;

export const expand = (document: object) => jsonld.expand(JSON.parse(JSON.stringify(document)), options);
