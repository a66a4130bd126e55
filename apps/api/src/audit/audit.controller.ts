import { Controller, Get, Inject, Query } from '@nestjs/common';
import { auditList, pageQuery, type AuditList } from '#contracts';
import { listAudit, listPersonNames, type Database } from '#persistence';
import { z } from 'zod';
import { Access, InWorkspace, type Place } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { decodeCursor, encodeCursor, isInstantText } from '../http/cursor.js';
import { valid } from '../http/zod-pipe.js';
import { DATABASE } from '../tokens.js';

const place = z.object({ at: z.string().refine(isInstantText), id: z.uuid() });

@Controller('api/workspaces/:workspace/audit')
@Access('admin')
export class AuditController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Get()
  @Answers(auditList, 'Who did what, newest first')
  async list(
    @InWorkspace() { workspaceId }: Place,
    @Query(valid(pageQuery)) { cursor, limit }: z.infer<typeof pageQuery>,
  ): Promise<AuditList> {
    const after = decodeCursor(cursor, place);
    const rows = await this.database.inWorkspace(workspaceId, (db) => listAudit(db, workspaceId, { after, limit }));
    const ids = rows.flatMap(({ personId }) => personId ?? []);
    const names = await this.database.asOwner((owner) => listPersonNames(owner, ids));
    const last = rows.at(-1);
    return {
      events: rows.map(({ id, at, personId, action, subject }) => ({
        id,
        at: at.toISOString(),
        person: personId === null ? null : (names.get(personId) ?? null),
        action,
        subject,
      })),
      next: last && rows.length === limit ? encodeCursor({ ...last.place }) : null,
    };
  }
}
