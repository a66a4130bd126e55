import type { EntityManager } from 'typeorm';

export interface AuditEntry {
  readonly personId: string | null;
  readonly tokenId?: string | null;
  readonly processId?: string | null;
  /** What was done, verb last: `import-started`, `token-created`. */
  readonly action: string;
  /** To what, as kind and id: `import 0f6c…`. Never a resident's words or name. */
  readonly subject: string;
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Writes down who did what; in the same transaction as the deed. */
export async function recordAudit(db: EntityManager, workspaceId: string, entry: AuditEntry): Promise<void> {
  await db.query(
    `INSERT INTO audit_event (workspace_id, person_id, api_token_id, process_id, action, subject, details)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      workspaceId,
      entry.personId,
      entry.tokenId ?? null,
      entry.processId ?? null,
      entry.action,
      entry.subject,
      JSON.stringify(entry.details ?? {}),
    ],
  );
}

export interface AuditRow {
  readonly id: string;
  readonly at: Date;
  readonly personId: string | null;
  readonly action: string;
  readonly subject: string;
  /** Where the next page begins; the instant to the microsecond, which a Date does not hold. */
  readonly place: { readonly at: string; readonly id: string };
}

/** Newest first, from after the given place on. */
export async function listAudit(
  db: EntityManager,
  workspaceId: string,
  page: { after: { at: string; id: string } | null; limit: number },
): Promise<AuditRow[]> {
  return db.query(
    `SELECT id, happened_at AS at, person_id AS "personId", action, subject,
       json_build_object('at', happened_at::text, 'id', id) AS place FROM audit_event
     WHERE workspace_id = $1 AND ($2::timestamptz IS NULL OR (happened_at, id) < ($2::timestamptz, $3::uuid))
     ORDER BY happened_at DESC, id DESC LIMIT $4`,
    [workspaceId, page.after?.at ?? null, page.after?.id ?? null, page.limit],
  );
}
