import type { EntityManager } from 'typeorm';

export type PublicMessageKind = 'feedback' | 'wrong-group';

export interface PublicMessageRow {
  readonly id: string;
  readonly kind: PublicMessageKind;
  readonly contributionId: string | null;
  readonly text: string;
  readonly createdAt: Date;
  readonly handledAt: Date | null;
}

/** @param message its text scrubbed by the caller */
export async function savePublicMessage(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  message: { readonly kind: PublicMessageKind; readonly contributionId: string | null; readonly text: string },
): Promise<void> {
  await db.query(
    `INSERT INTO public_message (workspace_id, process_id, kind, contribution_id, text) VALUES ($1, $2, $3, $4, $5)`,
    [workspaceId, processId, message.kind, message.contributionId, message.text],
  );
}

/** Open ones first, newest first. */
export async function listPublicMessages(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<PublicMessageRow[]> {
  return db.query(
    `SELECT id, kind, contribution_id AS "contributionId", text, created_at AS "createdAt", handled_at AS "handledAt"
     FROM public_message WHERE workspace_id = $1 AND process_id = $2
     ORDER BY handled_at IS NOT NULL, created_at DESC, id LIMIT 500`,
    [workspaceId, processId],
  );
}

/** False where there is no such message. */
export async function handlePublicMessage(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  id: string,
  personId: string | null,
): Promise<boolean> {
  const [rows] = await db.query(
    `UPDATE public_message SET handled_at = coalesce(handled_at, now()), handled_by = coalesce(handled_by, $4)
     WHERE workspace_id = $1 AND process_id = $2 AND id = $3 RETURNING id`,
    [workspaceId, processId, id, personId],
  );
  return rows.length > 0;
}

export async function readAccessibilityStatement(
  db: EntityManager,
  workspaceId: string,
): Promise<Readonly<Record<string, unknown>> | null> {
  const [row] = await db.query(`SELECT content FROM accessibility_statement WHERE workspace_id = $1`, [workspaceId]);
  return row?.content ?? null;
}

export async function saveAccessibilityStatement(
  db: EntityManager,
  workspaceId: string,
  content: Readonly<Record<string, unknown>>,
  personId: string | null,
): Promise<void> {
  await db.query(
    `INSERT INTO accessibility_statement (workspace_id, content, changed_by) VALUES ($1, $2, $3)
     ON CONFLICT (workspace_id) DO UPDATE SET content = excluded.content, changed_by = excluded.changed_by, changed_at = now()`,
    [workspaceId, JSON.stringify(content), personId],
  );
}
