import { dossierJson } from '../../dossier/export/json.ts';
import { graph } from '../../site/dossier.ts';

export const GET = () => Response.json(dossierJson(graph));
