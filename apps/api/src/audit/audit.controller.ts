import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import {
  auditChoices,
  auditFileQuery,
  auditFilter,
  auditList,
  pageQuery,
  type AuditChoices,
  type AuditFileQuery,
  type AuditFilterQuery,
  type AuditList,
} from '#contracts';
import { toCsv } from '#figures';
import { formatDateTime, translate, wordFor } from '#language';
import {
  listAudit,
  listAuditChoices,
  listPersonNames,
  recordAudit,
  type AuditFilter,
  type AuditRow,
  type Database,
} from '#persistence';
import { type FastifyReply } from 'fastify';
import { z } from 'zod';
import { Access, InWorkspace, type Place } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { decodeCursor, encodeCursor, isInstantText } from '../http/cursor.js';
import { valid } from '../http/zod-pipe.js';
import { DATABASE } from '../tokens.js';

const place = z.object({ at: z.string().refine(isInstantText), id: z.uuid() });
const listQuery = pageQuery.extend(auditFilter.shape);
/** More than a spreadsheet shows with comfort; whoever needs more narrows the days. */
const MOST_ROWS = 50_000;

@Controller('api/workspaces/:workspace/audit')
@Access('admin')
export class AuditController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Get()
  @Answers(auditList, 'Who did what, newest first; by person, deed and days')
  async list(
    @InWorkspace() at: Place,
    @Query(valid(listQuery)) { cursor, limit, ...filter }: z.infer<typeof listQuery>,
  ): Promise<AuditList> {
    const after = decodeCursor(cursor, place);
    const rows = await this.database.inWorkspace(at.workspaceId, (db) =>
      listAudit(db, at.workspaceId, { after, limit, filter: filterOf(at, filter) }),
    );
    const names = await this.names(rows);
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

  @Get('choices')
  @Answers(auditChoices, 'The people and the deeds that stand in the trail')
  async choices(@InWorkspace() { workspaceId }: Place): Promise<AuditChoices> {
    const { people, actions } = await this.database.inWorkspace(workspaceId, (db) => listAuditChoices(db, workspaceId));
    const names = await this.database.asOwner((owner) => listPersonNames(owner, people));
    const named = people.flatMap((id) => (names.has(id) ? [{ id, name: names.get(id) ?? '' }] : []));
    return { people: named.sort((a, b) => a.name.localeCompare(b.name, 'pl')), actions: [...actions] };
  }

  /** Taking the trail along stands in the trail. */
  @Get('file')
  @Answers(null, 'The trail as CSV: when, who, what, to what; also as a Polish Excel opens it')
  async file(
    @InWorkspace() at: Place,
    @Query(valid(auditFileQuery)) { language, flavour, ...filter }: AuditFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { workspaceId, personId, timeZone } = at;
    const rows = await this.database.inWorkspace(workspaceId, async (db) => {
      const found = await listAudit(db, workspaceId, { after: null, limit: MOST_ROWS, filter: filterOf(at, filter) });
      const subject = `workspace ${workspaceId}`;
      await recordAudit(db, workspaceId, {
        ...{ personId, action: 'audit-exported', subject },
        details: { rows: found.length },
      });
      return found;
    });
    const names = await this.names(rows);
    const column = (name: 'at' | 'person' | 'action' | 'subject') => translate(language, `audit.column.${name}`);
    const table = {
      caption: translate(language, 'audit.title'),
      columns: [column('at'), column('person'), column('action'), column('subject')].map((label) => ({
        label,
        kind: 'text' as const,
      })),
      rows: rows.map((row) => [
        formatDateTime(language, row.at.toISOString(), timeZone),
        names.get(row.personId ?? '') ?? translate(language, 'audit.nobody'),
        wordFor(language, 'audit.action', row.action),
        row.subject,
      ]),
      notes: [],
    };
    void reply
      .header(
        'content-disposition',
        `attachment; filename="${at.workspaceSlug}-${language === 'pl' ? 'dziennik' : 'audit'}.csv"`,
      )
      .header('content-type', 'text/csv; charset=utf-8')
      .send(toCsv(table, flavour));
  }

  private names(rows: readonly AuditRow[]): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(rows.flatMap(({ personId }) => personId ?? []))];
    return this.database.asOwner((owner) => listPersonNames(owner, ids));
  }
}

function filterOf({ timeZone }: Place, { person, action, from, to }: AuditFilterQuery): AuditFilter {
  return { personId: person, action, from, to, timeZone };
}
