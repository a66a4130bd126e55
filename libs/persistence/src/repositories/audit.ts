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

/** What to look for; nothing named is everything. Days are whole days in the zone of the municipality, both included. */
export interface AuditFilter {
  readonly personId?: string | undefined;
  readonly action?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly timeZone: string;
}

/** Newest first, from after the given place on. */
export async function listAudit(
  db: EntityManager,
  workspaceId: string,
  page: { after: { at: string; id: string } | null; limit: number; filter?: AuditFilter },
): Promise<AuditRow[]> {
  const { personId, action, from, to, timeZone } = page.filter ?? { timeZone: 'UTC' };
  return db.query(
    `SELECT id, happened_at AS at, person_id AS "personId", action, subject,
       json_build_object('at', happened_at::text, 'id', id) AS place FROM audit_event
     WHERE workspace_id = $1 AND ($2::timestamptz IS NULL OR (happened_at, id) < ($2::timestamptz, $3::uuid))
       AND ($5::uuid IS NULL OR person_id = $5) AND ($6::text IS NULL OR action = $6)
       AND ($7::date IS NULL OR happened_at >= $7::date::timestamp AT TIME ZONE $9::text)
       AND ($8::date IS NULL OR happened_at < ($8::date + 1)::timestamp AT TIME ZONE $9::text)
     ORDER BY happened_at DESC, id DESC LIMIT $4`,
    [
      workspaceId,
      page.after?.at ?? null,
      page.after?.id ?? null,
      page.limit,
      personId ?? null,
      action ?? null,
      from ?? null,
      to ?? null,
      timeZone,
    ],
  );
}

/** Who and what stand in the trail, for the choices of its filter. */
export async function listAuditChoices(
  db: EntityManager,
  workspaceId: string,
): Promise<{ readonly people: readonly string[]; readonly actions: readonly string[] }> {
  const [row] = await db.query(
    `SELECT array_remove(array_agg(DISTINCT person_id), NULL) AS people, array_agg(DISTINCT action ORDER BY action) AS actions
     FROM audit_event WHERE workspace_id = $1`,
    [workspaceId],
  );
  return { people: row.people ?? [], actions: row.actions ?? [] };
}
