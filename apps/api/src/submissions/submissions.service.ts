import { Inject, Injectable } from '@nestjs/common';
import { cutRemarks, remarkText, scrub } from '#analysis';
import {
  type CutAnswer,
  type Submission,
  type SubmissionFilter,
  type SubmissionList,
  type SubmissionQuery,
  type SubmissionRequest,
} from '#contracts';
import { ConflictError, InvalidInputError, NotFoundError, type Voice } from '#domain';
import {
  countSubmissions,
  deleteDraft,
  findImport,
  findSubmission,
  forgetSender,
  listPersonNames,
  listRemarks,
  listSubmissions,
  lockSubmission,
  markDeleted,
  saveSubmission,
  type Database,
  type Keys,
  type SubmissionRow,
} from '#persistence';
import { randomUUID } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { z } from 'zod';
import { undoImport, undoUntil } from '../../../worker/src/import/undo-import.js';
import { type QueueRuntime } from '../../../worker/src/jobs/queue-runtime.js';
import { announce, saveFollowingRuns } from '../../../worker/src/jobs/start-run.js';
import { type RunReference } from '../../../worker/src/jobs/transport.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { decodeCursor, encodeCursor } from '../http/cursor.js';
import { auditLetter } from './audit-letter.js';
import { DATABASE, KEYS, QUEUE_RUNTIME } from '../tokens.js';
import { type Table } from '../tables/table.js';
import { deliverLetter, withdrawLetter } from './deliver-letter.js';
import { openDraft, sealDraft } from './draft-content.js';
import { registerTable } from './register-table.js';
import { remarksToDeliver } from './remarks-to-deliver.js';
import { sheetOf } from './sheet-of.js';
import { pseudonymOfSender, type KnownSender } from './sender-pseudonym.js';
import { submissionOf, summaryOf } from './submission-view.js';

const listPlace = z.object({ receivedOn: z.iso.date(), id: z.uuid() });
const TABLE_PAGE = 500;

/** The register of letters: typed in, cut into remarks, changed, deleted and brought back. */
@Injectable()
export class SubmissionsService {
  constructor(
    @Inject(DATABASE) readonly database: Database,
    @Inject(KEYS) readonly keys: Keys,
    @Inject(QUEUE_RUNTIME) private readonly queue: QueueRuntime,
  ) {}

  cut(text: string): CutAnswer {
    return { pieces: cutRemarks(text) };
  }

  async list({ workspaceId, processId }: ProcessPlace, query: SubmissionQuery): Promise<SubmissionList> {
    const { cursor, limit } = query;
    const after = decodeCursor(cursor, listPlace);
    return this.database.inWorkspace(workspaceId, async (db) => {
      const rows = await listSubmissions(db, workspaceId, processId, query, { after, limit });
      const last = rows.at(-1);
      return {
        total: await countSubmissions(db, workspaceId, processId, query),
        items: rows.map(summaryOf),
        next: last && rows.length === limit ? encodeCursor({ receivedOn: last.receivedOn, id: last.id }) : null,
      };
    });
  }

  /** One row a remark: what a register of remarks begins with. */
  async table(place: ProcessPlace, filter: SubmissionFilter): Promise<Table> {
    const { workspaceId, processId } = place;
    return this.database.inWorkspace(workspaceId, async (db) => {
      const rows: SubmissionRow[] = [];
      for (let page = TABLE_PAGE; page === TABLE_PAGE;) {
        const last = rows.at(-1);
        const after = last ? { receivedOn: last.receivedOn, id: last.id } : null;
        const found = await listSubmissions(
          db,
          workspaceId,
          processId,
          { ...filter, state: 'registered' },
          { after, limit: TABLE_PAGE },
        );
        rows.push(...found);
        page = found.length;
      }
      const remarks = await listRemarks(
        db,
        workspaceId,
        processId,
        rows.map(({ id }) => id),
      );
      return registerTable(place.processSlug, rows, remarks);
    });
  }

  async read(place: ProcessPlace, id: string): Promise<Submission> {
    const { workspaceId, processId } = place;
    const { row, remarks, restoreUntil } = await this.database.inWorkspace(workspaceId, async (db) => {
      const found = await this.submissionOf(db, place, id);
      const deletion = found.deletionImportId && (await findImport(db, workspaceId, found.deletionImportId));
      return {
        row: found,
        remarks: await listRemarks(db, workspaceId, processId, [id]),
        restoreUntil: deletion ? undoUntil(deletion, new Date()) : null,
      };
    });
    const createdBy = row.createdBy;
    const names = await this.database.asOwner((owner) => listPersonNames(owner, createdBy === null ? [] : [createdBy]));
    const maySeeDraft = place.role !== 'viewer' && place.role !== 'analyst';
    return submissionOf(row, remarks, {
      draft: maySeeDraft ? openDraft(this.keys, workspaceId, row.draft) : null,
      restoreUntil,
      createdBy: names.get(createdBy ?? '') ?? null,
    });
  }

  async create(place: ProcessPlace, request: SubmissionRequest): Promise<Submission> {
    const id = randomUUID();
    await this.store(place, id, null, request);
    return this.read(place, id);
  }

  async change(place: ProcessPlace, id: string, request: SubmissionRequest): Promise<Submission> {
    await this.store(place, id, 'standing', request);
    return this.read(place, id);
  }

  /** A draft goes for good; of a registered letter the remarks are hidden, and it can be brought back for 30 days. */
  async remove(place: ProcessPlace, id: string): Promise<void> {
    const { workspaceId } = place;
    await this.inStore(place, async (db) => {
      const row = await this.standingOf(db, place, id);
      await auditLetter(db, place, row.state === 'draft' ? 'draft-deleted' : 'submission-deleted', id);
      if (row.state === 'draft') return deleteDraft(db, workspaceId, id).then(() => false);
      await markDeleted(db, workspaceId, id, await withdrawLetter(db, this, place, id));
      return true;
    });
  }

  /** @throws {ConflictError} `submission-not-deleted`, `import-too-old-to-undo`, `published-rests-on-import` */
  async restore(place: ProcessPlace, id: string): Promise<Submission> {
    const { workspaceId, processId, personId } = place;
    const row = await this.database.inWorkspace(workspaceId, (db) => this.submissionOf(db, place, id));
    if (row.deletionImportId === null) throw new ConflictError('submission-not-deleted', 'This letter is not deleted.');
    const task = { database: this.database, keys: this.keys, workspaceId, processId, importId: row.deletionImportId };
    let following: RunReference[] = [];
    await undoImport({ ...task, personId, now: new Date() }, async (db) => {
      await markDeleted(db, workspaceId, id, null);
      await auditLetter(db, place, 'submission-restored', id);
      following = await saveFollowingRuns(db, { workspaceId, processId, kind: 'import', createdBy: personId });
    });
    await this.announceAll(following);
    return this.read(place, id);
  }

  private async store(
    place: ProcessPlace,
    id: string,
    former: 'standing' | null,
    request: SubmissionRequest,
  ): Promise<void> {
    const { workspaceId, processId } = place;
    await this.inStore(place, async (db) => {
      const row = former && (await this.standingOf(db, place, id));
      if (row?.state === 'registered' && request.state === 'draft')
        throw new ConflictError('submission-registered', 'A registered letter does not become a draft again.');
      const draft = openDraft(this.keys, workspaceId, row?.draft ?? null);
      const sheetNumber = await sheetOf(db, place, id, request.sheet);
      const voice = voiceOf(request);
      const isDraft = request.state === 'draft';
      // Of a draft the pseudonym is kept whoever speaks, so that an erasure finds it.
      const sender = isDraft || voice === 'person' ? this.senderOf(place, request, row) : null;
      await saveSubmission(
        db,
        workspaceId,
        processId,
        {
          ...request,
          id,
          voice,
          sheetNumber,
          senderKind: sender?.kind ?? null,
          senderPseudonym: sender?.pseudonym ?? null,
          senderPseudonymEpoch: sender?.epoch ?? null,
          note: request.note === null || request.note === '' ? null : scrub(request.note).text,
          draft: isDraft ? sealDraft(this.keys, workspaceId, request, draft) : null,
        },
        place.personId,
      );
      await auditLetter(db, place, actionOf(row, isDraft), id, { remarks: request.remarks.length });
      if (isDraft) return false;
      const standing = await listRemarks(db, workspaceId, processId, [id], true);
      const { remarks, gone } = remarksToDeliver(this.keys, workspaceId, standing, request.remarks, remarkText);
      if (remarks.length === 0) throw new InvalidInputError('no-remarks', 'A letter holds at least one remark.');
      await deliverLetter(db, this, place, { ...request, id, voice, sender, remarks, gone });
      await this.forgetFormerSender(db, place, row, sender);
      return true;
    });
  }

  /** The sender as given; as known, where the request does not speak of her. */
  private senderOf(place: ProcessPlace, { sender }: SubmissionRequest, row: SubmissionRow | null): KnownSender | null {
    if (sender !== undefined) return sender && pseudonymOfSender(this.keys, place, sender);
    if (!row?.senderKind || !row.senderPseudonym || row.senderPseudonymEpoch === null) return null;
    return { kind: row.senderKind, pseudonym: row.senderPseudonym, epoch: row.senderPseudonymEpoch };
  }

  private async forgetFormerSender(
    db: EntityManager,
    { workspaceId, processId }: ProcessPlace,
    row: SubmissionRow | null,
    sender: KnownSender | null,
  ): Promise<void> {
    if (!row?.senderPseudonym || row.senderPseudonymEpoch === null) return;
    if (sender?.pseudonym.equals(row.senderPseudonym)) return;
    const former = { pseudonym: row.senderPseudonym, epoch: row.senderPseudonymEpoch };
    await forgetSender(db, workspaceId, processId, former);
  }

  /** One transaction; where it changed what an analysis sees, the measures follow. */
  private async inStore(place: ProcessPlace, work: (db: EntityManager) => Promise<boolean>): Promise<void> {
    const { workspaceId, processId, personId } = place;
    const following = await this.database.inWorkspace(workspaceId, async (db) =>
      (await work(db)) ? saveFollowingRuns(db, { workspaceId, processId, kind: 'import', createdBy: personId }) : [],
    );
    await this.announceAll(following);
  }

  private async announceAll(runs: readonly RunReference[]): Promise<void> {
    for (const run of runs) await announce(this.queue.transport, { ...run, attempts: 0 });
  }

  private async standingOf(db: EntityManager, place: ProcessPlace, id: string): Promise<SubmissionRow> {
    await lockSubmission(db, place.workspaceId, id);
    const row = await this.submissionOf(db, place, id);
    if (row.deletedAt !== null)
      throw new ConflictError('submission-deleted', 'This letter is deleted; restore it first.');
    return row;
  }

  private async submissionOf(
    db: EntityManager,
    { workspaceId, processId }: ProcessPlace,
    id: string,
  ): Promise<SubmissionRow> {
    const row = await findSubmission(db, workspaceId, processId, id);
    if (!row) throw new NotFoundError('submission-not-found', 'There is no such letter.');
    return row;
  }
}

/** Several signatures without a list are a group: nobody can say who of them spoke, and none of them is counted as a person. */
function voiceOf({ voice, signatures, signatureList }: SubmissionRequest): Voice {
  return voice === 'person' && signatures > 1 && !signatureList ? 'group' : voice;
}

function actionOf(row: SubmissionRow | null, isDraft: boolean): string {
  if (isDraft) return row ? 'draft-changed' : 'draft-created';
  return row?.state === 'registered' ? 'submission-changed' : 'submission-registered';
}
