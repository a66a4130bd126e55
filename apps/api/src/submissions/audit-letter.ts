import { recordAudit } from '#persistence';
import { type EntityManager } from 'typeorm';
import { type ProcessPlace } from '../http/access.decorator.js';

/** Who did what to which letter; counts alone stand beside it. */
export function auditLetter(
  db: EntityManager,
  { workspaceId, processId, personId, tokenId }: ProcessPlace,
  action: string,
  id: string,
  details: Readonly<Record<string, number>> = {},
): Promise<void> {
  return recordAudit(db, workspaceId, { personId, tokenId, processId, action, subject: `submission ${id}`, details });
}
