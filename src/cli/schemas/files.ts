/** The JSON Schemas as the files that are committed. */
import { KINDS } from '../../dossier/kinds.ts';
import { jsonSchema } from '../../dossier/schema/shape.ts';

/** What the YAML language server of editors understands; the keywords used mean the same in 2020-12. */
const DRAFT = 'http://json-schema.org/draft-07/schema#';

export const schemaFiles = (): { file: string; text: string }[] =>
  [...KINDS, 'dossier' as const].map((kind) => ({
    file: `schemas/${kind}.json`,
    text: `${JSON.stringify({ ...jsonSchema(kind), $schema: DRAFT, title: kind }, null, 2)}\n`,
  }));
