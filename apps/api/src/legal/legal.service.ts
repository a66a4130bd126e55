import { Inject, Injectable } from '@nestjs/common';
import { comparePromise } from '#analysis';
import {
  type BeginChecklistRequest,
  type LegalAnswer,
  type LegalChecklistAnswer,
  type LegalOrderRequest,
  type PromiseRequest,
} from '#contracts';
import { checkLegalDates, ConflictError, NotFoundError, planLegalSteps, type ProcessDays } from '#domain';
import { type Language } from '#language';
import {
  createLegalChecklist,
  deleteLegalChecklist,
  findLegalChecklist,
  findNewestImpact,
  hasPublishedRelease,
  listDue,
  listLegalSteps,
  readProcessPromise,
  saveLegalOrder,
  saveProcessPromise,
  type Database,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { writeCalendar } from '../due/write-calendar.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { stampOf } from '../http/stamp.js';
import { type Table } from '../tables/table.js';
import { DATABASE } from '../tokens.js';
import { auditLegal } from './audit-legal.js';
import { copyOfTemplate, withoutEmpty } from './copy-of-template.js';
import { legalTable } from './legal-table.js';
import { getTemplate } from './legal-templates.service.js';

/** What a process promised, what came of it, and the steps that it must make. */
@Injectable()
export class LegalService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  read(place: ProcessPlace): Promise<LegalAnswer> {
    return this.database.inWorkspace(place.workspaceId, (db) => readLegal(db, place));
  }

  async table(place: ProcessPlace, language: Language): Promise<Table> {
    return legalTable(place, await this.read(place), language);
  }

  /** The steps that are still to be made, with reminders 14 and 3 days ahead, for any calendar program. */
  async calendar({ workspaceId, processId }: ProcessPlace, language: Language, now: Date): Promise<string> {
    const items = await this.database.inWorkspace(workspaceId, (db) => listDue(db, workspaceId, [processId]));
    return writeCalendar(
      items.filter(({ subject }) => subject === 'legal-step'),
      language,
      now,
    );
  }

  savePromise(place: ProcessPlace, request: PromiseRequest): Promise<LegalAnswer> {
    return this.database.inWorkspace(place.workspaceId, async (db) => {
      const promise = { ...request, openToChange: withoutEmpty(request.openToChange) };
      await saveProcessPromise(db, place.workspaceId, place.processId, promise);
      await auditLegal(db, place, 'legal-promise-saved', `process ${place.processId}`);
      return readLegal(db, place);
    });
  }

  /** The template is copied: what the municipality changes in it later changes nothing here. */
  begin(place: ProcessPlace, { template: code }: BeginChecklistRequest): Promise<LegalAnswer> {
    const { workspaceId, processId, personId } = place;
    return this.database.inWorkspace(workspaceId, async (db) => {
      const { template } = await getTemplate(db, workspaceId, code);
      const { daysToRespond, ...process } = await readProcessPromise(db, workspaceId, processId);
      const dates = planLegalSteps(template, process, daysToRespond);
      if (!(await createLegalChecklist(db, place, template, dates, personId)))
        throw new ConflictError('legal-checklist-exists', 'The process has a checklist.');
      await auditLegal(db, place, 'legal-checklist-begun', `legal-checklist ${code}`);
      return readLegal(db, place);
    });
  }

  saveOrder(place: ProcessPlace, request: LegalOrderRequest): Promise<LegalAnswer> {
    return this.database.inWorkspace(place.workspaceId, async (db) => {
      if (!(await findLegalChecklist(db, place))) throw missing();
      if (!(await saveLegalOrder(db, place, { ...request, personId: place.personId })))
        throw new ConflictError('legal-changed', 'Somebody changed it meanwhile.');
      await auditLegal(db, place, 'legal-order-saved', `process ${place.processId}`);
      return readLegal(db, place);
    });
  }

  /** @throws {ConflictError} `legal-checklist-begun` while a step is done or proved: it would go with the checklist */
  remove(place: ProcessPlace): Promise<LegalAnswer> {
    return this.database.inWorkspace(place.workspaceId, async (db) => {
      if (!(await findLegalChecklist(db, place))) throw missing();
      const steps = await listLegalSteps(db, place);
      if (steps.some(({ doneOn, proofUrl, files }) => doneOn !== null || proofUrl !== null || files.length > 0))
        throw new ConflictError('legal-checklist-begun', 'A step is done or has a proof.');
      await deleteLegalChecklist(db, place);
      await auditLegal(db, place, 'legal-checklist-removed', `process ${place.processId}`);
      return readLegal(db, place);
    });
  }
}

export async function readLegal(db: EntityManager, place: ProcessPlace): Promise<LegalAnswer> {
  const { workspaceId, processId } = place;
  const { today, startsOn, endsOn, ...promise } = await readProcessPromise(db, workspaceId, processId);
  const impact = await findNewestImpact(db, workspaceId, processId);
  const measures = impact?.report.measures;
  return {
    promise: { ...promise, openToChange: { ...promise.openToChange } },
    delivery: measures ? comparePromise(promise, measures) : null,
    stamp: impact && measures ? stampOf(impact) : null,
    isPublished: await hasPublishedRelease(db, place),
    startsOn,
    endsOn,
    today,
    checklist: await readChecklist(db, place, { startsOn, endsOn }),
  };
}

async function readChecklist(
  db: EntityManager,
  place: ProcessPlace,
  process: ProcessDays,
): Promise<LegalChecklistAnswer | null> {
  const checklist = await findLegalChecklist(db, place);
  if (!checklist) return null;
  const { template, orderingAct, orderingNumber, version } = checklist;
  const steps = await listLegalSteps(db, place);
  // what was done counts as it was done, whatever had been planned
  const dates = Object.fromEntries(steps.map(({ code, dueOn, doneOn }) => [code, doneOn ?? dueOn]));
  return {
    ...{ template: copyOfTemplate(template), orderingAct, orderingNumber, version },
    steps: steps.map((step) => ({
      ...step,
      label: { ...step.label },
      files: step.files.map((file) => ({
        ...file,
        mediaType: file.mediaType as LegalChecklistAnswer['steps'][number]['files'][number]['mediaType'],
        description: { ...file.description },
      })),
    })),
    warnings: checkLegalDates(template, dates, process),
  };
}

function missing(): NotFoundError {
  return new NotFoundError('legal-checklist-not-found', 'The process has no checklist.');
}
