import type { EntityManager } from 'typeorm';
import { copyOfReportTemplate, templateOf, type ReportTemplateContent } from '#domain';
import type { Database } from '../../door.js';

export interface ReportTemplateRow {
  readonly id: string;
  readonly name: string;
  readonly content: ReportTemplateContent;
  readonly changedAt: Date;
}

const COLUMNS = `id, name, content, changed_at AS "changedAt"`;

/** The templates that a municipality keeps of its own, by name. */
export function listReportTemplates(db: EntityManager, workspaceId: string): Promise<ReportTemplateRow[]> {
  return db.query(`SELECT ${COLUMNS} FROM report_template WHERE workspace_id = $1 ORDER BY lower(name), id`, [
    workspaceId,
  ]);
}

export async function findReportTemplate(
  db: EntityManager,
  workspaceId: string,
  id: string,
): Promise<ReportTemplateRow | null> {
  const [row] = await db.query(`SELECT ${COLUMNS} FROM report_template WHERE workspace_id = $1 AND id = $2`, [
    workspaceId,
    id,
  ]);
  return row ?? null;
}

/**
 * Keeps a report as a template, without what belongs to its process alone.
 * @returns null where a template has that name already
 */
export async function addReportTemplate(
  db: EntityManager,
  workspaceId: string,
  template: Pick<ReportTemplateRow, 'name' | 'content'> & { readonly personId: string | null },
): Promise<ReportTemplateRow | null> {
  const [row] = await db.query(
    `INSERT INTO report_template (workspace_id, name, content, changed_by) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING ${COLUMNS}`,
    [workspaceId, template.name, JSON.stringify(templateOf(template.content)), template.personId],
  );
  return row ?? null;
}

/** False where there is no such template. */
export async function deleteReportTemplate(db: EntityManager, workspaceId: string, id: string): Promise<boolean> {
  const [, deleted] = await db.query(`DELETE FROM report_template WHERE workspace_id = $1 AND id = $2`, [
    workspaceId,
    id,
  ]);
  return deleted > 0;
}

/** So many copies of one name there can be. */
const MOST_COPIES = 50;

/**
 * Copies a template without its typed paragraphs into another municipality, through the door of each; where its name is taken, a number
 * follows it.
 * @returns null where there is no such template
 */
export async function copyReportTemplate(
  database: Database,
  fromWorkspaceId: string,
  toWorkspaceId: string,
  id: string,
  personId: string | null,
): Promise<ReportTemplateRow | null> {
  const template = await database.inWorkspace(fromWorkspaceId, (db) => findReportTemplate(db, fromWorkspaceId, id));
  if (template === null) return null;
  const { content } = copyOfReportTemplate(template.content);
  return database.inWorkspace(toWorkspaceId, async (db) => {
    for (let copy = 1; copy <= MOST_COPIES; copy += 1) {
      const name = copy === 1 ? template.name : `${template.name} (${copy})`;
      const added = await addReportTemplate(db, toWorkspaceId, { name, content, personId });
      if (added !== null) return added;
    }
    return null;
  });
}
