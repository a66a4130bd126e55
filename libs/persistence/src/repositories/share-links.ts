import type { EntityManager } from 'typeorm';
import type { LocalisedText, SharedFilters } from '#domain';

export interface ShareLinkRow {
  readonly id: string;
  readonly processId: string;
  readonly process: string;
  readonly processTitle: LocalisedText;
  readonly name: string;
  readonly address: string;
  readonly hasPassword: boolean;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly uses: number;
}

/** Links that ended so long ago are forgotten. */
const KEPT_AFTER_END = `interval '1 year'`;

const COLUMNS = `share_link.id, share_link.process_id AS "processId", process.slug AS process, process.title AS "processTitle",
  share_link.name, share_link.address, share_link.password_hash IS NOT NULL AS "hasPassword", share_link.created_by AS "createdBy",
  share_link.created_at AS "createdAt", share_link.expires_at AS "expiresAt", share_link.revoked_at AS "revokedAt",
  share_link.last_used_at AS "lastUsedAt", share_link.uses`;
const OF_PROCESS = `JOIN process ON process.workspace_id = share_link.workspace_id AND process.id = share_link.process_id`;
const LIVE = `share_link.revoked_at IS NULL AND share_link.expires_at > `;

export async function addShareLink(
  db: EntityManager,
  { workspaceId, processId }: { readonly workspaceId: string; readonly processId: string },
  link: {
    readonly name: string;
    readonly address: string;
    readonly tokenHash: Buffer;
    readonly passwordHash: string | null;
    readonly createdBy: string;
    readonly expiresAt: Date;
  },
  now: Date,
): Promise<string> {
  await db.query(
    `DELETE FROM share_link WHERE workspace_id = $1 AND least(expires_at, revoked_at) < $2::timestamptz - ${KEPT_AFTER_END}`,
    [workspaceId, now],
  );
  const [row] = await db.query(
    `INSERT INTO share_link (workspace_id, process_id, name, address, token_hash, password_hash, created_by, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
    [
      workspaceId,
      processId,
      link.name,
      link.address,
      link.tokenHash,
      link.passwordHash,
      link.createdBy,
      now,
      link.expiresAt,
    ],
  );
  return row.id;
}

/** Links of a municipality, the newest first; with a process, those of it; with a person, those that she made. */
export async function listShareLinks(
  db: EntityManager,
  workspaceId: string,
  of: { readonly processId?: string; readonly createdBy?: string } = {},
): Promise<ShareLinkRow[]> {
  return db.query(
    `SELECT ${COLUMNS} FROM share_link ${OF_PROCESS}
     WHERE share_link.workspace_id = $1 AND ($2::uuid IS NULL OR share_link.process_id = $2)
       AND ($3::uuid IS NULL OR share_link.created_by = $3)
     ORDER BY share_link.created_at DESC, share_link.id`,
    [workspaceId, of.processId ?? null, of.createdBy ?? null],
  );
}

/** Ends a link at once, and every visit by it. @returns the process of the link, null where there was none that held */
export async function revokeShareLink(
  db: EntityManager,
  workspaceId: string,
  id: string,
  by: { readonly processId?: string; readonly createdBy?: string },
  now: Date,
): Promise<string | null> {
  const [rows]: [{ processId: string }[], number] = await db.query(
    `UPDATE share_link SET revoked_at = $3 WHERE workspace_id = $1 AND id = $2 AND ${LIVE} $3
       AND ($4::uuid IS NULL OR process_id = $4) AND ($5::uuid IS NULL OR created_by = $5) RETURNING process_id AS "processId"`,
    [workspaceId, id, now, by.processId ?? null, by.createdBy ?? null],
  );
  return rows[0]?.processId ?? null;
}

/** Whoever leaves the municipality leaves no door open behind her: the links that she made end. */
export async function endShareLinksOf(db: EntityManager, workspaceId: string, personId: string): Promise<void> {
  await db.query(
    `UPDATE share_link SET revoked_at = now() WHERE workspace_id = $1 AND created_by = $2 AND revoked_at IS NULL
       AND NOT EXISTS (SELECT FROM membership WHERE workspace_id = $1 AND person_id = $2)`,
    [workspaceId, personId],
  );
}

export interface SharedLink extends ShareLinkRow {
  readonly passwordHash: string | null;
}

/** A link that holds, by the hash of its token. */
export async function findShareLink(
  db: EntityManager,
  workspaceId: string,
  tokenHash: Buffer,
  now: Date,
): Promise<SharedLink | null> {
  const [row] = await db.query(
    `SELECT ${COLUMNS}, share_link.password_hash AS "passwordHash" FROM share_link ${OF_PROCESS}
     WHERE share_link.workspace_id = $1 AND share_link.token_hash = $2 AND ${LIVE} $3`,
    [workspaceId, tokenHash, now],
  );
  return row ?? null;
}

/** Begins a visit and counts it; visits that have ended go. */
export async function beginShareVisit(
  db: EntityManager,
  workspaceId: string,
  visit: { readonly linkId: string; readonly tokenHash: Buffer; readonly expiresAt: Date },
  now: Date,
): Promise<void> {
  await db.query(`DELETE FROM share_visit WHERE workspace_id = $1 AND expires_at <= $2`, [workspaceId, now]);
  await db.query(`INSERT INTO share_visit (workspace_id, token_hash, link_id, expires_at) VALUES ($1, $2, $3, $4)`, [
    workspaceId,
    visit.tokenHash,
    visit.linkId,
    visit.expiresAt,
  ]);
  await db.query(`UPDATE share_link SET uses = uses + 1, last_used_at = $3 WHERE workspace_id = $1 AND id = $2`, [
    workspaceId,
    visit.linkId,
    now,
  ]);
}

/** The link behind a visit, while both hold; marks the link as used, at most once a minute. */
export async function findShareVisit(
  db: EntityManager,
  workspaceId: string,
  tokenHash: Buffer,
  now: Date,
): Promise<(ShareLinkRow & { readonly endsAt: Date }) | null> {
  const [row] = await db.query(
    `SELECT ${COLUMNS}, least(share_visit.expires_at, share_link.expires_at) AS "endsAt",
       share_link.last_used_at < $3::timestamptz - interval '1 minute' AS "isStale" FROM share_visit
     JOIN share_link ON share_link.workspace_id = share_visit.workspace_id AND share_link.id = share_visit.link_id ${OF_PROCESS}
     WHERE share_visit.workspace_id = $1 AND share_visit.token_hash = $2 AND share_visit.expires_at > $3 AND ${LIVE} $3`,
    [workspaceId, tokenHash, now],
  );
  if (!row) return null;
  if (row.isStale) {
    const values = [workspaceId, row.id, now];
    await db.query(`UPDATE share_link SET last_used_at = $3 WHERE workspace_id = $1 AND id = $2`, values);
  }
  return row;
}

export async function endShareVisit(db: EntityManager, workspaceId: string, tokenHash: Buffer): Promise<void> {
  await db.query(`DELETE FROM share_visit WHERE workspace_id = $1 AND token_hash = $2`, [workspaceId, tokenHash]);
}

export interface SharedNames {
  readonly theme: string | null;
  readonly topic: LocalisedText | null;
  readonly phase: string | null;
  readonly source: string | null;
}

/** What stands behind the ids and codes of fixed filters, for those who may not read the lists that they come from. */
export async function findSharedNames(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  { theme, topic, phase, source }: SharedFilters,
): Promise<SharedNames> {
  const nameIn = (table: string, column: string, id: string) =>
    `(SELECT ${column} FROM ${table} WHERE workspace_id = $1 AND process_id = $2 AND id::text = ${id})`;
  const [row] = await db.query(
    `SELECT ${nameIn('theme', 'label', '$3')} AS theme, ${nameIn('phase', 'name', '$5')} AS phase,
       ${nameIn('source', 'name', '$6')} AS source,
       (SELECT named -> 'name' FROM theme_run JOIN run ON run.workspace_id = theme_run.workspace_id AND run.id = theme_run.run_id,
          jsonb_array_elements(theme_run.settings -> 'topics') AS named
        WHERE theme_run.workspace_id = $1 AND theme_run.process_id = $2 AND named ->> 'code' = $4
        ORDER BY run.created_at DESC LIMIT 1) AS topic`,
    [workspaceId, processId, theme ?? null, topic ?? null, phase ?? null, source ?? null],
  );
  return row;
}
