import { recordAudit } from '#persistence';
import { type EntityManager } from 'typeorm';
import { type Place, type ProcessPlace } from '../http/access.decorator.js';

/** One line of the log of a municipality, about its templates or about the checklist of a process. */
export function auditLegal(
  db: EntityManager,
  place: Place | ProcessPlace,
  action: string,
  subject: string,
): Promise<void> {
  const { workspaceId, personId, tokenId } = place;
  const processId = 'processId' in place ? place.processId : null;
  return recordAudit(db, workspaceId, { personId, tokenId, ...(processId && { processId }), action, subject });
}
