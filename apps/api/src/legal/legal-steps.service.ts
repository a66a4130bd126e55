import { Inject, Injectable } from '@nestjs/common';
import { scrub } from '#analysis';
import { type LegalAnswer, type LegalStepRequest } from '#contracts';
import { ConflictError, findLegalDateMistake, InvalidInputError, NotFoundError } from '#domain';
import {
  deleteEvidenceFile,
  listLegalSteps,
  readEvidenceFile,
  readProcessPromise,
  saveEvidenceFile,
  saveLegalStep,
  type Database,
  type LegalStepRow,
} from '#persistence';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type EntityManager } from 'typeorm';
import { type ProcessPlace } from '../http/access.decorator.js';
import { receiveEvidence, sendEvidence } from '../ledger/evidence-file.js';
import { DATABASE } from '../tokens.js';
import { auditLegal } from './audit-legal.js';
import { readLegal } from './legal.service.js';

const MOST_FILES = 20;

/** The steps of a checklist: when each is due and was done, and what proves it. */
@Injectable()
export class LegalStepsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** What officials note may name a resident: it is scrubbed as her own words would be. */
  save(place: ProcessPlace, id: string, request: LegalStepRequest): Promise<LegalAnswer> {
    const { workspaceId, processId, personId } = place;
    const note = request.note === null || request.note === '' ? null : scrub(request.note).text;
    return this.database.inWorkspace(workspaceId, async (db) => {
      const steps = await listLegalSteps(db, place);
      const step = stepOf(steps, id);
      const { today, startsOn } = await readProcessPromise(db, workspaceId, processId);
      const start = steps.find(({ code }) => code === 'start');
      const first = start?.doneOn ?? start?.dueOn ?? startsOn;
      const { dueOn, doneOn } = request;
      const mistake = findLegalDateMistake({ code: step.code, dueOn, doneOn }, { startsOn: first, today });
      if (mistake !== null) throw new InvalidInputError(mistake, 'The date cannot be.', { step: step.code });
      if (!(await saveLegalStep(db, place, id, { ...request, note, personId })))
        throw new ConflictError('legal-changed', 'Somebody changed it meanwhile.');
      await auditLegal(db, place, 'legal-step-saved', `legal-step ${id}`);
      return readLegal(db, place);
    });
  }

  async addFile(place: ProcessPlace, id: string, request: FastifyRequest): Promise<{ id: string }> {
    const received = await receiveEvidence(request);
    const saved = await this.database.inWorkspace(place.workspaceId, async (db) => {
      const step = await getStep(db, place, id);
      if (step.files.length >= MOST_FILES)
        throw new ConflictError('too-many-files', `At most ${MOST_FILES} files.`, { most: MOST_FILES });
      const file = { ...received, personId: place.personId };
      const fileId = await saveEvidenceFile(db, place, { subject: 'legal-step', id }, file);
      await auditLegal(db, place, 'legal-proof-added', `legal-step ${id}`);
      return fileId;
    });
    return { id: saved };
  }

  async sendFile(place: ProcessPlace, id: string, fileId: string, reply: FastifyReply): Promise<void> {
    const file = await this.database.inWorkspace(place.workspaceId, (db) =>
      readEvidenceFile(db, place, { subject: 'legal-step', id }, fileId),
    );
    if (!file) throw missingFile();
    sendEvidence(reply, file);
  }

  async removeFile(place: ProcessPlace, id: string, fileId: string): Promise<void> {
    await this.database.inWorkspace(place.workspaceId, async (db) => {
      if (!(await deleteEvidenceFile(db, place, { subject: 'legal-step', id }, fileId))) throw missingFile();
      await auditLegal(db, place, 'legal-proof-deleted', `legal-step ${id}`);
    });
  }
}

async function getStep(db: EntityManager, place: ProcessPlace, id: string): Promise<LegalStepRow> {
  return stepOf(await listLegalSteps(db, place), id);
}

function stepOf(steps: readonly LegalStepRow[], id: string): LegalStepRow {
  const step = steps.find((one) => one.id === id);
  if (!step) throw new NotFoundError('legal-step-not-found', 'There is no such step.');
  return step;
}

function missingFile(): NotFoundError {
  return new NotFoundError('evidence-not-found', 'There is no such file.');
}
