import type { EntityManager } from 'typeorm';
import type { LocalisedText, Role, TokenScope } from '#domain';

/**
 * Who comes in, before a municipality is known. These queries run over `asOwner`: persons, sessions and the list of workspaces
 * stand above the policies, and memberships are read here across workspaces for one person only.
 */
export interface SignIn {
  readonly personId: string;
  readonly passwordHash: string | null;
}

export async function findSignIn(owner: EntityManager, email: string): Promise<SignIn | null> {
  const [row] = await owner.query(
    `SELECT id AS "personId", password_hash AS "passwordHash" FROM person WHERE email = $1 AND disabled_at IS NULL`,
    [email],
  );
  return row ?? null;
}

export interface SessionPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: string;
  readonly expiresAt: Date;
}

/** The person behind a live session; also marks the session as used, at most once a minute. */
export async function findSessionPerson(
  owner: EntityManager,
  tokenHash: Buffer,
  now: Date,
): Promise<SessionPerson | null> {
  const [row] = await owner.query(
    `SELECT person.id, person.name, person.email, person.locale, session.expires_at AS "expiresAt",
            session.last_seen_at < $2::timestamptz - interval '1 minute' AS "isStale"
     FROM session JOIN person ON person.id = session.person_id
     WHERE session.token_hash = $1 AND session.expires_at > $2 AND person.disabled_at IS NULL`,
    [tokenHash, now],
  );
  if (!row) return null;
  if (row.isStale) await owner.query(`UPDATE session SET last_seen_at = $2 WHERE token_hash = $1`, [tokenHash, now]);
  return { id: row.id, name: row.name, email: row.email, locale: row.locale, expiresAt: row.expiresAt };
}

export async function saveSession(
  owner: EntityManager,
  session: { tokenHash: Buffer; personId: string; now: Date; expiresAt: Date },
): Promise<void> {
  await owner.query(`DELETE FROM session WHERE expires_at <= $1`, [session.now]);
  await owner.query(
    `INSERT INTO session (token_hash, person_id, created_at, last_seen_at, expires_at) VALUES ($1, $2, $3, $3, $4)`,
    [session.tokenHash, session.personId, session.now, session.expiresAt],
  );
}

export async function deleteSession(owner: EntityManager, tokenHash: Buffer): Promise<void> {
  await owner.query(`DELETE FROM session WHERE token_hash = $1`, [tokenHash]);
}

export interface WorkspaceMembership {
  readonly workspaceId: string;
  readonly slug: string;
  readonly name: LocalisedText;
  readonly timeZone: string;
  readonly languages: readonly string[];
  readonly isSample: boolean;
  /** The role in the whole workspace, or the strongest in one of its processes. */
  readonly role: Role;
  readonly processId: string | null;
  readonly lastSeenOn: string | null;
}

const MEMBERSHIPS = `
  SELECT workspace.id AS "workspaceId", workspace.slug, workspace.name, workspace.time_zone AS "timeZone", workspace.languages,
         workspace.is_sample AS "isSample", membership.role, membership.process_id AS "processId",
         membership.last_seen_on::text AS "lastSeenOn"
  FROM membership JOIN workspace ON workspace.id = membership.workspace_id`;

/** All memberships of one person, by workspace: what the switcher offers. */
export async function listMembershipsOf(owner: EntityManager, personId: string): Promise<WorkspaceMembership[]> {
  return owner.query(
    `${MEMBERSHIPS} WHERE membership.person_id = $1 ORDER BY workspace.slug, membership.process_id NULLS FIRST`,
    [personId],
  );
}

/** The memberships of one person in one workspace: of the whole first, then of single processes. */
export async function listMembershipsIn(
  owner: EntityManager,
  personId: string,
  slug: string,
): Promise<WorkspaceMembership[]> {
  return owner.query(
    `${MEMBERSHIPS} WHERE workspace.slug = $2 AND membership.person_id = $1 ORDER BY membership.process_id NULLS FIRST`,
    [personId, slug],
  );
}

/** Notes the day on which a member came in; nothing finer, because nobody's hours are watched. */
export async function noteVisit(
  owner: EntityManager,
  workspaceId: string,
  personId: string,
  day: string,
): Promise<void> {
  await owner.query(
    `UPDATE membership SET last_seen_on = $3::date
     WHERE workspace_id = $1 AND person_id = $2 AND last_seen_on IS DISTINCT FROM $3::date`,
    [workspaceId, personId, day],
  );
}

export interface WorkspaceRow {
  readonly id: string;
  readonly slug: string;
  readonly name: LocalisedText;
  readonly timeZone: string;
  readonly languages: readonly string[];
  readonly isSample: boolean;
}

export async function findWorkspace(owner: EntityManager, slug: string): Promise<WorkspaceRow | null> {
  const [row] = await owner.query(
    `SELECT id, slug, name, time_zone AS "timeZone", languages, is_sample AS "isSample" FROM workspace WHERE slug = $1`,
    [slug],
  );
  return row ?? null;
}

export async function listWorkspaces(owner: EntityManager): Promise<WorkspaceRow[]> {
  return owner.query(
    `SELECT id, slug, name, time_zone AS "timeZone", languages, is_sample AS "isSample" FROM workspace ORDER BY slug`,
  );
}

export async function saveWorkspace(
  owner: EntityManager,
  workspace: {
    slug: string;
    name: LocalisedText;
    timeZone?: string;
    languages?: readonly string[];
    isSample?: boolean;
  },
): Promise<string> {
  const [row] = await owner.query(
    `INSERT INTO workspace (slug, name, time_zone, languages, is_sample) VALUES ($1, $2, $3, $4, $5) RETURNING id`,
    [
      workspace.slug,
      workspace.name,
      workspace.timeZone ?? 'Europe/Warsaw',
      workspace.languages ?? ['pl', 'en'],
      workspace.isSample ?? false,
    ],
  );
  return row.id;
}

/** Makes the person, or gives the one with this address a new name and password. */
export async function savePerson(
  owner: EntityManager,
  person: { email: string; name: string; passwordHash: string | null; locale?: string },
): Promise<string> {
  const [row] = await owner.query(
    `INSERT INTO person (email, name, password_hash, locale) VALUES (lower($1), $2, $3, $4)
     ON CONFLICT (email) DO UPDATE SET name = excluded.name, password_hash = coalesce(excluded.password_hash, person.password_hash)
     RETURNING id`,
    [person.email, person.name, person.passwordHash, person.locale ?? 'pl'],
  );
  return row.id;
}

export async function saveMembership(
  owner: EntityManager,
  membership: { workspaceId: string; personId: string; processId?: string | null; role: Role },
): Promise<void> {
  await owner.query(
    `INSERT INTO membership (workspace_id, person_id, process_id, role) VALUES ($1, $2, $3, $4)
     ON CONFLICT (workspace_id, person_id, process_id) DO UPDATE SET role = excluded.role`,
    [membership.workspaceId, membership.personId, membership.processId ?? null, membership.role],
  );
}

export interface MemberRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly process: string | null;
  readonly lastSeenOn: string | null;
}

/** Who may come into one workspace. */
export async function listMembers(owner: EntityManager, workspaceId: string): Promise<MemberRow[]> {
  return owner.query(
    `SELECT membership.id, person.email, person.name, membership.role, process.slug AS process,
       membership.last_seen_on::text AS "lastSeenOn"
     FROM membership
     JOIN person ON person.id = membership.person_id
     LEFT JOIN process ON process.workspace_id = membership.workspace_id AND process.id = membership.process_id
     WHERE membership.workspace_id = $1 ORDER BY person.name, membership.id`,
    [workspaceId],
  );
}

export async function countWorkspaces(owner: EntityManager): Promise<number> {
  const [row] = await owner.query(`SELECT count(*)::integer AS count FROM workspace`);
  return row.count;
}

/** True when the installation holds sample municipalities and no other. */
export async function holdsOnlySamples(owner: EntityManager): Promise<boolean> {
  const [row] = await owner.query(`SELECT count(*) > 0 AND bool_and(is_sample) AS only FROM workspace`);
  return row.only === true;
}

export interface TokenRow {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

const TOKEN_COLUMNS = `id, name, scopes, created_at AS "createdAt", expires_at AS "expiresAt", last_used_at AS "lastUsedAt",
  revoked_at AS "revokedAt"`;

/** A live token of one workspace by its hash; marks it as used. Runs through the door. */
export async function useToken(
  db: EntityManager,
  workspaceId: string,
  tokenHash: Buffer,
  now: Date,
): Promise<TokenRow | null> {
  const [rows] = await db.query(
    `UPDATE api_token SET last_used_at = $3
     WHERE workspace_id = $1 AND token_hash = $2 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $3)
     RETURNING ${TOKEN_COLUMNS}`,
    [workspaceId, tokenHash, now],
  );
  return rows[0] ?? null;
}

export async function listTokens(db: EntityManager, workspaceId: string): Promise<TokenRow[]> {
  return db.query(`SELECT ${TOKEN_COLUMNS} FROM api_token WHERE workspace_id = $1 ORDER BY created_at DESC, id`, [
    workspaceId,
  ]);
}

export async function saveToken(
  db: EntityManager,
  workspaceId: string,
  token: {
    tokenHash: Buffer;
    name: string;
    scopes: readonly TokenScope[];
    createdBy: string | null;
    expiresAt: Date | null;
  },
): Promise<TokenRow> {
  const [row] = await db.query(
    `INSERT INTO api_token (workspace_id, token_hash, name, scopes, created_by, expires_at) VALUES ($1, $2, $3, $4, $5, $6)
     RETURNING ${TOKEN_COLUMNS}`,
    [workspaceId, token.tokenHash, token.name, token.scopes, token.createdBy, token.expiresAt],
  );
  return row;
}

/** True when there was such a live token. */
export async function revokeToken(db: EntityManager, workspaceId: string, id: string, now: Date): Promise<boolean> {
  const [, affected] = await db.query(
    `UPDATE api_token SET revoked_at = $3 WHERE workspace_id = $1 AND id = $2 AND revoked_at IS NULL`,
    [workspaceId, id, now],
  );
  return affected > 0;
}
