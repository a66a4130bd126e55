import type { EntityManager } from 'typeorm';
import type { Role } from '#domain';
import { forgetViewsOf } from './saved-views.js';
import { forgetDigestsOf } from './digests.js';
import { endShareLinksOf } from './share-links.js';

export interface InvitationRow {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly processId: string | null;
  readonly process: string | null;
  readonly invitedBy: string | null;
  readonly expiresAt: Date;
}

/** An address is invited once to one place: a second invitation takes the place of the first, whose link ends. */
export async function saveInvitation(
  db: EntityManager,
  workspaceId: string,
  invitation: {
    tokenHash: Buffer;
    email: string;
    processId: string | null;
    role: Role;
    invitedBy: string | null;
    expiresAt: Date;
  },
): Promise<string> {
  const [row] = await db.query(
    `INSERT INTO invitation (workspace_id, token_hash, email, process_id, role, invited_by, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (workspace_id, email, process_id) DO UPDATE SET token_hash = excluded.token_hash, role = excluded.role,
       invited_by = excluded.invited_by, created_at = now(), expires_at = excluded.expires_at
     RETURNING id`,
    [
      workspaceId,
      invitation.tokenHash,
      invitation.email,
      invitation.processId,
      invitation.role,
      invitation.invitedBy,
      invitation.expiresAt,
    ],
  );
  return row.id;
}

const COLUMNS = `invitation.id, invitation.email, invitation.role, invitation.process_id AS "processId", process.slug AS process,
  invitation.invited_by AS "invitedBy", invitation.expires_at AS "expiresAt"`;
const TABLES = `invitation LEFT JOIN process ON process.workspace_id = invitation.workspace_id AND process.id = invitation.process_id`;

/** Links that were handed out and can still be used, newest first. */
export async function listInvitations(db: EntityManager, workspaceId: string, now: Date): Promise<InvitationRow[]> {
  return db.query(
    `SELECT ${COLUMNS} FROM ${TABLES} WHERE invitation.workspace_id = $1 AND invitation.expires_at > $2
     ORDER BY invitation.created_at DESC, invitation.id`,
    [workspaceId, now],
  );
}

export async function findInvitation(
  db: EntityManager,
  workspaceId: string,
  tokenHash: Buffer,
  now: Date,
): Promise<InvitationRow | null> {
  const [row] = await db.query(
    `SELECT ${COLUMNS} FROM ${TABLES} WHERE invitation.workspace_id = $1 AND invitation.token_hash = $2
       AND invitation.expires_at > $3`,
    [workspaceId, tokenHash, now],
  );
  return row ?? null;
}

/** True when there was such an invitation; of two who use one link at once, one gets true. */
export async function deleteInvitation(db: EntityManager, workspaceId: string, id: string): Promise<boolean> {
  const [, affected] = await db.query(`DELETE FROM invitation WHERE workspace_id = $1 AND id = $2`, [workspaceId, id]);
  return affected > 0;
}

/** Makes somebody a member; who is one of that place already keeps her role. */
export async function addMembership(
  owner: EntityManager,
  membership: { workspaceId: string; personId: string; processId: string | null; role: Role },
): Promise<void> {
  await owner.query(
    `INSERT INTO membership (workspace_id, person_id, process_id, role) VALUES ($1, $2, $3, $4)
     ON CONFLICT (workspace_id, person_id, process_id) DO NOTHING`,
    [membership.workspaceId, membership.personId, membership.processId, membership.role],
  );
}

export interface MembershipRow {
  readonly id: string;
  readonly personId: string;
  readonly role: Role;
  readonly processId: string | null;
}

/** One membership, locked together with its municipality: of two changes at once the second sees what the first has done. */
export async function lockMembership(
  db: EntityManager,
  workspaceId: string,
  id: string,
): Promise<MembershipRow | null> {
  // Admins are counted after this; a row lock on one membership alone would let two admins remove each other.
  await db.query(`SELECT pg_advisory_xact_lock(hashtext('membership'), hashtext($1::text))`, [workspaceId]);
  const [row] = await db.query(
    `SELECT id, person_id AS "personId", role, process_id AS "processId" FROM membership WHERE workspace_id = $1 AND id = $2`,
    [workspaceId, id],
  );
  return row ?? null;
}

/** Those who may do everything in the whole municipality. */
export async function countAdmins(db: EntityManager, workspaceId: string): Promise<number> {
  const [row] = await db.query(
    `SELECT count(*)::integer AS count FROM membership WHERE workspace_id = $1 AND process_id IS NULL AND role = 'admin'`,
    [workspaceId],
  );
  return row.count;
}

export async function changeRole(db: EntityManager, workspaceId: string, id: string, role: Role): Promise<void> {
  await db.query(`UPDATE membership SET role = $3 WHERE workspace_id = $1 AND id = $2`, [workspaceId, id, role]);
}

/** Whoever leaves the municipality with it loses its reminders, the address of its calendar, its own views and share links too. */
export async function deleteMembership(db: EntityManager, workspaceId: string, id: string): Promise<void> {
  const [gone]: [{ personId: string }[], number] = await db.query(
    `DELETE FROM membership WHERE workspace_id = $1 AND id = $2 RETURNING person_id AS "personId"`,
    [workspaceId, id],
  );
  for (const { personId } of gone) {
    await db.query(
      `DELETE FROM due_subscription WHERE workspace_id = $1 AND person_id = $2
         AND NOT EXISTS (SELECT FROM membership WHERE workspace_id = $1 AND person_id = $2)`,
      [workspaceId, personId],
    );
    await forgetViewsOf(db, workspaceId, personId);
    await forgetDigestsOf(db, workspaceId, personId);
    await endShareLinksOf(db, workspaceId, personId);
  }
}

/** The names of people who sign in, by id: above the municipalities, so it runs over `asOwner`. */
export async function listPersonNames(
  owner: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows: { id: string; name: string }[] = await owner.query(`SELECT id, name FROM person WHERE id = ANY ($1)`, [
    ids,
  ]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
