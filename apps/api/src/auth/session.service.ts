import { Inject, Injectable } from '@nestjs/common';
import { type Session, type WorkspaceSummary } from '#contracts';
import {
  deleteSession,
  findSessionPerson,
  findSignIn,
  listMembershipsOf,
  saveSession,
  type Database,
  type WorkspaceMembership,
} from '#persistence';
import { ROLES } from '#domain';
import { NotSignedInError } from '../http/http-errors.js';
import { DATABASE } from '../tokens.js';
import { hashSecret, newSecret, passwordMatches } from './secrets.js';
import { SignInLimit } from './sign-in-limit.js';

const SESSION_HOURS = 12;

/** Opens, reads and ends the sessions of people who sign in. */
@Injectable()
export class SessionService {
  private readonly limit = new SignInLimit();

  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async signIn(email: string, password: string, address: string): Promise<{ secret: string; session: Session }> {
    return this.open(await this.prove(email, password, address));
  }

  /**
   * @returns the id of the person whose address and password these are
   * @throws {NotSignedInError} `wrong-credentials`, the same for an unknown address and a wrong password
   * @throws {TooManyAttemptsError} after ten wrong passwords
   */
  async prove(email: string, password: string, address: string): Promise<string> {
    await this.limit.take(address, email);
    const known = await this.database.asOwner((owner) => findSignIn(owner, email));
    if (!(await passwordMatches(known?.passwordHash ?? null, password)) || !known) {
      throw new NotSignedInError('wrong-credentials');
    }
    await this.limit.right(address, email);
    return known.personId;
  }

  /** A new session of somebody who has just proved who she is. */
  async open(personId: string): Promise<{ secret: string; session: Session }> {
    const secret = newSecret('');
    const now = new Date();
    const expiresAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
    await this.database.asOwner((owner) =>
      saveSession(owner, { tokenHash: hashSecret(secret), personId, now, expiresAt }),
    );
    const session = await this.find(secret);
    if (!session) throw new NotSignedInError();
    return { secret, session };
  }

  /** The session of a cookie; null where it has ended or its person was disabled. */
  async find(secret: string): Promise<Session | null> {
    return this.database.asOwner(async (owner) => {
      const person = await findSessionPerson(owner, hashSecret(secret), new Date());
      if (!person) return null;
      const memberships = await listMembershipsOf(owner, person.id);
      return {
        person: { id: person.id, name: person.name, email: person.email, locale: person.locale },
        workspaces: summarise(memberships),
        expiresAt: person.expiresAt.toISOString(),
      };
    });
  }

  async signOut(tokenHash: Buffer): Promise<void> {
    await this.database.asOwner((owner) => deleteSession(owner, tokenHash));
  }
}

/** One line a workspace, with the strongest role that the person holds anywhere in it. */
function summarise(memberships: readonly WorkspaceMembership[]): WorkspaceSummary[] {
  const bySlug = new Map<string, WorkspaceSummary>();
  for (const { slug, name, role, isSample, languages, timeZone } of memberships) {
    const known = bySlug.get(slug);
    if (known && ROLES.indexOf(known.role) >= ROLES.indexOf(role)) continue;
    bySlug.set(slug, { slug, name: { ...name }, role, isSample, languages: [...languages], timeZone });
  }
  return [...bySlug.values()];
}
