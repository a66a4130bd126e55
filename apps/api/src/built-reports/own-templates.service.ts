import { Inject, Injectable } from '@nestjs/common';
import { type OwnTemplate } from '#contracts';
import { ConflictError, NotFoundError, type BuiltReportContent, type ReportTemplateContent } from '#domain';
import { addReportTemplate, deleteReportTemplate, listReportTemplates, type Database } from '#persistence';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE } from '../tokens.js';
import { audit, MOST_REPORTS, standing } from './standing-report.js';

/** Templates of reports that a municipality keeps of its own. */
@Injectable()
export class OwnTemplatesService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** @throws {ConflictError} `report-template-name-taken` */
  async keep(place: ProcessPlace, id: string, name: string): Promise<OwnTemplate> {
    return this.database.inWorkspace(place.workspaceId, async (db) => {
      const { content } = await standing(db, place, id);
      const { frozen: _frozen, lists: _lists, ...template }: BuiltReportContent = content;
      if ((await listReportTemplates(db, place.workspaceId)).length >= MOST_REPORTS)
        throw new ConflictError('too-many-reports', 'There are too many templates.', { limit: MOST_REPORTS });
      const kept: ReportTemplateContent = template;
      const row = await addReportTemplate(db, place.workspaceId, { name, content: kept, personId: place.personId });
      if (!row) throw new ConflictError('report-template-name-taken', 'A template has that name already.');
      await audit(db, place, 'report-template-made', row.id);
      return { id: row.id, name: row.name };
    });
  }

  /** @throws {NotFoundError} `report-template-not-found` */
  async remove(place: ProcessPlace, id: string): Promise<void> {
    await this.database.inWorkspace(place.workspaceId, async (db) => {
      if (!(await deleteReportTemplate(db, place.workspaceId, id)))
        throw new NotFoundError('report-template-not-found', 'There is no such template.');
      await audit(db, place, 'report-template-deleted', id);
    });
  }
}
