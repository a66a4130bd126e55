import { Inject, Injectable } from '@nestjs/common';
import { type ReportText, type ReportTextList, type SaveReportTextRequest } from '#contracts';
import { ConflictError } from '#domain';
import { listReportTexts, recordAudit, saveReportText, type Database, type ReportTextRow } from '#persistence';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE } from '../tokens.js';

/** Sections of the report that people write. */
@Injectable()
export class ReportTextsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async list({ workspaceId, processId }: ProcessPlace): Promise<ReportTextList> {
    const rows = await this.database.inWorkspace(workspaceId, (db) => listReportTexts(db, workspaceId, processId));
    return { texts: rows.map(answerOf) };
  }

  /** @throws {ConflictError} `report-text-changed` when somebody saved another version since it was read */
  save(place: ProcessPlace, request: SaveReportTextRequest): Promise<ReportText> {
    const { workspaceId, processId, personId, tokenId } = place;
    const { section, language } = request;
    return this.database.inWorkspace(workspaceId, async (db) => {
      const isSaved = await saveReportText(db, workspaceId, processId, { ...request, personId });
      const rows = await listReportTexts(db, workspaceId, processId);
      const row = rows.find((text) => text.section === section && text.language === language);
      if (!isSaved || !row) throw new ConflictError('report-text-changed', 'Somebody changed the text meanwhile.');
      const subject = `report-text ${section} ${language}`;
      await recordAudit(db, workspaceId, { personId, tokenId, processId, action: 'report-text-saved', subject });
      return answerOf(row);
    });
  }
}

function answerOf({ section, language, body, version, changedAt }: ReportTextRow): ReportText {
  return { section, language, body, version, changedAt: changedAt.toISOString() };
}
