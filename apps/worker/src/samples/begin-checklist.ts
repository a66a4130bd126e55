import { LEGAL_TEMPLATES } from '#domain';
import { createLegalChecklist, listLegalSteps, saveLegalOrder, saveLegalStep } from '#persistence';
import { type EntityManager } from 'typeorm';
import { type SampleChecklist } from '../../../../fixtures/manifest.js';

interface Place {
  readonly workspaceId: string;
  readonly processId: string;
}

/** The checklist of a sample process: the built-in template, and the steps that were made on their days. */
export async function beginSampleChecklist(
  db: EntityManager,
  place: Place,
  { template: code, orderingAct, orderingNumber, made }: SampleChecklist,
): Promise<void> {
  const template = LEGAL_TEMPLATES.find((one) => one.code === code);
  if (!template) throw new Error(`There is no template ${code}.`);
  const dates = Object.fromEntries(made.map((step) => [step.code, step.on]));
  await createLegalChecklist(db, place, template, dates, null);
  await saveLegalOrder(db, place, { orderingAct, orderingNumber, version: 1, personId: null });
  for (const step of await listLegalSteps(db, place)) {
    const done = made.find((one) => one.code === step.code);
    if (!done) continue;
    const { on, proofUrl } = done;
    await saveLegalStep(db, place, step.id, { ...step, dueOn: on, doneOn: on, proofUrl, personId: null });
  }
}
