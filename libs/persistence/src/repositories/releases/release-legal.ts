import type { EntityManager } from 'typeorm';
import type { ReleasedLegal } from '#domain';
import { findLegalChecklist, listLegalSteps } from '../legal.js';

/** What the consultation rests on and which steps were made, as the checklist of the process says; null where it has none. */
export async function readReleasedLegal(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<ReleasedLegal | null> {
  const checklist = await findLegalChecklist(db, { workspaceId, processId });
  if (!checklist) return null;
  const { template, orderingAct, orderingNumber } = checklist;
  const steps = await listLegalSteps(db, { workspaceId, processId });
  return {
    basis: template.basis,
    orderingAct,
    orderingNumber,
    steps: steps.flatMap(({ code, label, doneOn }) => (doneOn === null ? [] : [{ code, label, doneOn }])),
  };
}
