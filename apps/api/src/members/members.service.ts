import { Inject, Injectable } from '@nestjs/common';
import {
  type AcceptInvitationRequest,
  type InvitedMany,
  type InviteRequest,
  type MemberPage,
  type NewInvitation,
  type Session,
} from '#contracts';
import { ConflictError, InvalidInputError, NotFoundError, type Role } from '#domain';
import {
  addMembership,
  changeRole,
  countAdmins,
  deleteInvitation,
  deleteMembership,
  forgetComparisonsOf,
  findInvitation,
  findProcess,
  findSignIn,
  listInvitations,
  listMembers,
  listProcesses,
  lockMembership,
  recordAudit,
  saveInvitation,
  savePerson,
  type Database,
  type InvitationRow,
  type MembershipRow,
} from '#persistence';
import { type Settings } from '#settings';
import { type EntityManager } from 'typeorm';
import { isCommonPassword } from '../auth/common-passwords.js';
import { hashPassword, hashSecret } from '../auth/secrets.js';
import { SessionService } from '../auth/session.service.js';
import { newWorkspaceSecret, workspaceOfSecret } from '../auth/workspace-secret.js';
import { type Place } from '../http/access.decorator.js';
import { readInvitations } from './read-invitations.js';
import { DATABASE, SETTINGS } from '../tokens.js';

const INVITATION_DAYS = 7;

/** Who may come into a municipality. Nobody is a member before she has used the link of that very municipality. */
@Injectable()
export class MembersService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly sessions: SessionService,
  ) {}

  async list({ workspaceId }: Place): Promise<MemberPage> {
    const members = await this.database.asOwner((owner) => listMembers(owner, workspaceId));
    const pending = await this.database.inWorkspace(workspaceId, (db) => listInvitations(db, workspaceId, new Date()));
    return { members: members.map((member) => ({ ...member })), invitations: pending.map(describe) };
  }

  /** The link is handed over by whoever invites: no mail server is needed, and none is trusted. */
  async invite(place: Place, request: InviteRequest): Promise<NewInvitation> {
    const { workspaceId } = place;
    return this.database.inWorkspace(workspaceId, async (db) => {
      const processId = request.process === null ? null : await this.processId(db, workspaceId, request.process);
      return this.store(db, place, request, processId);
    });
  }

  private async store(
    db: EntityManager,
    { workspaceId, personId }: Place,
    { email, role, process }: InviteRequest,
    processId: string | null,
  ): Promise<NewInvitation> {
    const token = newWorkspaceSecret(workspaceId);
    const expiresAt = new Date(Date.now() + INVITATION_DAYS * 86_400_000);
    const tokenHash = hashSecret(token);
    const invitation = { tokenHash, email, processId, role, invitedBy: personId, expiresAt };
    const id = await saveInvitation(db, workspaceId, invitation);
    const subject = `invitation ${id}`;
    await recordAudit(db, workspaceId, { personId, processId, action: 'member-invited', subject, details: { role } });
    // Behind the #, so that the token stands in no log of a proxy.
    const link = `${this.settings.publicUrl ?? `http://${this.settings.host}:${this.settings.port}`}/invitation#${token}`;
    return { id, email, role, process, expiresAt: expiresAt.toISOString(), token, link };
  }

  /** Everybody in the text, or nobody: the rows that cannot be read are answered by number, and then nothing is stored. */
  async inviteMany(place: Place, text: string): Promise<InvitedMany> {
    const { workspaceId } = place;
    const members = await this.database.asOwner((owner) => listMembers(owner, workspaceId));
    return this.database.inWorkspace(workspaceId, async (db) => {
      const processes = new Map(
        (await listProcesses(db, workspaceId)).map(({ slug, id }): [string, string] => [slug, id]),
      );
      const { rows, rejected } = readInvitations(text, {
        processes: new Set(processes.keys()),
        members: new Set(members.map(({ email, process }) => `${email} ${process ?? ''}`)),
      });
      if (rejected.length > 0) return { invited: [], rejected: [...rejected] };
      const invited: NewInvitation[] = [];
      for (const row of rows) {
        const processId = row.process === null ? null : (processes.get(row.process) ?? null);
        invited.push(await this.store(db, place, row, processId));
      }
      return { invited, rejected: [] };
    });
  }

  async revoke({ workspaceId, personId }: Place, id: string): Promise<void> {
    await this.database.inWorkspace(workspaceId, async (db) => {
      if (!(await deleteInvitation(db, workspaceId, id)))
        throw new NotFoundError('invitation-not-found', 'There is no such invitation.');
      await recordAudit(db, workspaceId, { personId, action: 'invitation-revoked', subject: `invitation ${id}` });
    });
  }

  /**
   * Makes the invited person a member and signs her in. An address that has an account keeps its password and must give it: the
   * link of one municipality cannot take over somebody who works in another.
   *
   * @throws {NotFoundError} `invitation-not-found` for a link that was used, has run out or never was
   * @throws {InvalidInputError} `weak-password`
   */
  async accept(request: AcceptInvitationRequest, address: string): Promise<{ secret: string; session: Session }> {
    const workspaceId = workspaceOfSecret(request.token);
    if (workspaceId === null) throw unknownLink();
    const invitation = await this.database.inWorkspace(workspaceId, (db) =>
      findInvitation(db, workspaceId, hashSecret(request.token), new Date()),
    );
    if (!invitation) throw unknownLink();
    const personId = await this.personOf(invitation, request, address);
    await this.database.asOwner(async (owner) => {
      if (!(await deleteInvitation(owner, workspaceId, invitation.id))) throw unknownLink();
      const { role, processId } = invitation;
      await addMembership(owner, { workspaceId, personId, processId, role });
      const subject = `person ${personId}`;
      await recordAudit(owner, workspaceId, {
        personId,
        processId,
        action: 'member-joined',
        subject,
        details: { role },
      });
    });
    return this.sessions.open(personId);
  }

  /** @throws {ConflictError} `last-admin` */
  async changeRole({ workspaceId, personId }: Place, id: string, role: Role): Promise<void> {
    await this.database.inWorkspace(workspaceId, async (db) => {
      const member = await this.memberOf(db, workspaceId, id);
      if (role !== 'admin') await refuseLastAdmin(db, workspaceId, member);
      await changeRole(db, workspaceId, id, role);
      await recordAudit(db, workspaceId, {
        personId,
        action: 'member-role-changed',
        subject: `person ${member.personId}`,
        details: { from: member.role, to: role },
      });
    });
  }

  /** Ends the membership at once: the next request of that person finds no municipality. @throws {ConflictError} `last-admin` */
  async remove({ workspaceId, personId }: Place, id: string): Promise<void> {
    const gone = await this.database.inWorkspace(workspaceId, async (db) => {
      const member = await this.memberOf(db, workspaceId, id);
      await refuseLastAdmin(db, workspaceId, member);
      await deleteMembership(db, workspaceId, id);
      await recordAudit(db, workspaceId, {
        personId,
        processId: member.processId,
        action: 'member-removed',
        subject: `person ${member.personId}`,
      });
      return member.personId;
    });
    await this.database.asOwner((owner) => forgetComparisonsOf(owner, gone));
  }

  private async personOf(
    { email }: InvitationRow,
    { name, password }: AcceptInvitationRequest,
    address: string,
  ): Promise<string> {
    const known = await this.database.asOwner((owner) => findSignIn(owner, email));
    if (known && known.passwordHash !== null) return this.sessions.prove(email, password, address);
    if (isCommonPassword(password))
      throw new InvalidInputError('weak-password', 'This password is among the first that are guessed.', {
        field: 'password',
      });
    const passwordHash = await hashPassword(password);
    return this.database.asOwner((owner) => savePerson(owner, { email, name, passwordHash }));
  }

  private async memberOf(db: EntityManager, workspaceId: string, id: string): Promise<MembershipRow> {
    const member = await lockMembership(db, workspaceId, id);
    if (!member) throw new NotFoundError('member-not-found', 'There is no such member.');
    return member;
  }

  private async processId(db: EntityManager, workspaceId: string, slug: string): Promise<string> {
    const process = await findProcess(db, workspaceId, slug);
    if (!process) throw new NotFoundError('process-not-found', 'There is no such process.', { process: slug });
    return process.id;
  }
}

async function refuseLastAdmin(db: EntityManager, workspaceId: string, member: MembershipRow): Promise<void> {
  if (member.role !== 'admin' || member.processId !== null) return;
  if ((await countAdmins(db, workspaceId)) === 1)
    throw new ConflictError('last-admin', 'Somebody must be able to do everything; name another one first.');
}

function unknownLink(): NotFoundError {
  return new NotFoundError('invitation-not-found', 'This link was used already or has run out.');
}

function describe({ id, email, role, process, expiresAt }: InvitationRow) {
  return { id, email, role, process, expiresAt: expiresAt.toISOString() };
}
