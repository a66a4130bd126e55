import { Inject, Injectable } from '@nestjs/common';
import { type FoundByCode, type RetentionAnswer, type RetentionRulesAnswer } from '#contracts';
import { ConflictError, type RetentionKind } from '#domain';
import {
  deleteKept,
  findByCode,
  listRetention,
  readRetention,
  recordAudit,
  saveRetention,
  type Database,
} from '#persistence';
import { type Place, type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE } from '../tokens.js';

/** What is kept that could name a person, until when, and its deletion. */
@Injectable()
export class RetentionService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async answer({ workspaceId }: Place, now: Date = new Date()): Promise<RetentionAnswer> {
    return this.database.inWorkspace(workspaceId, async (db) => ({
      rules: await readRetention(db, workspaceId),
      kept: (await listRetention(db, workspaceId, now)).map((state) => ({
        process: state.slug,
        title: { ...state.title },
        kind: state.kind,
        rows: state.rows,
        dueOn: state.dueOn,
        isDue: state.isDue,
        deletedAt: state.deletedAt?.toISOString() ?? null,
      })),
    }));
  }

  async change(place: Place, rules: RetentionRulesAnswer): Promise<RetentionAnswer> {
    const { workspaceId, personId, tokenId } = place;
    await this.database.inWorkspace(workspaceId, async (db) => {
      await saveRetention(db, workspaceId, rules, personId);
      const subject = `workspace ${workspaceId}`;
      await recordAudit(db, workspaceId, { personId, tokenId, action: 'retention-changed', subject, details: rules });
    });
    return this.answer(place);
  }

  /** @throws {ConflictError} `retention-not-due`: nothing goes before its day, whoever asks */
  async delete(place: ProcessPlace, kind: RetentionKind, now: Date = new Date()): Promise<RetentionAnswer> {
    const { workspaceId, processId, personId, tokenId } = place;
    await this.database.inWorkspace(workspaceId, async (db) => {
      const states = await listRetention(db, workspaceId, now);
      const state = states.find((one) => one.processId === processId && one.kind === kind);
      if (!state?.isDue) {
        const details = { kind, dueOn: state?.dueOn ?? null };
        throw new ConflictError('retention-not-due', 'There is nothing to delete yet.', details);
      }
      const { scansDays } = await readRetention(db, workspaceId);
      const rows = await deleteKept(db, workspaceId, processId, kind, { personId, now, scansDays });
      await recordAudit(db, workspaceId, {
        personId,
        tokenId,
        processId,
        action: 'retention-deleted',
        subject: `process ${processId}`,
        details: { kind, rows },
      });
    });
    return this.answer(place, now);
  }

  async find({ workspaceId, processId }: ProcessPlace, code: string): Promise<FoundByCode> {
    return this.database.inWorkspace(workspaceId, async (db) => ({
      contributions: (await findByCode(db, workspaceId, processId, code)).map((row) => ({
        ...row,
        submittedAt: row.submittedAt?.toISOString() ?? null,
      })),
    }));
  }
}
