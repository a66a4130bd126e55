import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { randomInt, timingSafeEqual } from 'node:crypto';
import { type FirstAdminRequest, type Session } from '#contracts';
import { ConflictError, ForbiddenError, InvalidInputError } from '#domain';
import {
  isInstallationEmpty,
  recordAudit,
  saveMembership,
  savePerson,
  saveWorkspace,
  waitForFirstStart,
  type Database,
} from '#persistence';
import { isCommonPassword } from '../auth/common-passwords.js';
import { hashPassword, hashSecret } from '../auth/secrets.js';
import { SessionService } from '../auth/session.service.js';
import { TooManyAttemptsError } from '../http/http-errors.js';
import { DATABASE } from '../tokens.js';

/** Without 0, 1, I, L, O and U, which are mistaken for others: twelve of them are 58 bits. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 3;
const GROUP_LETTERS = 4;

/** Makes the first administrator of an installation that knows nobody, for whoever reads what the program prints. */
@Injectable()
export class FirstAdminService {
  /** Anew at each start, kept nowhere, and worth nothing once somebody is known. */
  readonly code = newCode();
  private readonly tries = new RateLimiterMemory({ points: 20, duration: 900 });

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly sessions: SessionService,
  ) {}

  /** @returns the code to print, null where somebody is known already */
  async codeToPrint(): Promise<string | null> {
    return (await this.database.asOwner(isInstallationEmpty)) ? this.code : null;
  }

  /**
   * @throws {ForbiddenError} `wrong-start-code`
   * @throws {ConflictError} `installation-begun` where somebody is known already
   * @throws {InvalidInputError} `weak-password`
   * @throws {TooManyAttemptsError} after twenty tries in a quarter of an hour
   */
  async begin(request: FirstAdminRequest): Promise<{ secret: string; session: Session }> {
    const { email, name, password, municipality, slug } = request;
    await this.countTry();
    if (!(await this.database.asOwner(isInstallationEmpty))) throw alreadyBegun();
    if (!this.isCode(request.code))
      throw new ForbiddenError('wrong-start-code', 'This is not the code that the program printed at its start.');
    if (isCommonPassword(password))
      throw new InvalidInputError('weak-password', 'This password is among the first that are guessed.', {
        field: 'password',
      });
    const passwordHash = await hashPassword(password);
    const personId = await this.database.asOwner(async (owner) => {
      await waitForFirstStart(owner);
      if (!(await isInstallationEmpty(owner))) throw alreadyBegun();
      const workspaceId = await saveWorkspace(owner, { slug, name: { pl: municipality } });
      const saved = await savePerson(owner, { email, name, passwordHash });
      await saveMembership(owner, { workspaceId, personId: saved, role: 'admin' });
      await recordAudit(owner, workspaceId, { personId: saved, action: 'admin-created', subject: `person ${saved}` });
      return saved;
    });
    return this.sessions.open(personId);
  }

  private isCode(given: string): boolean {
    const plain = (code: string) => hashSecret(code.toUpperCase().replace(/[^0-9A-Z]/g, ''));
    return timingSafeEqual(plain(given), plain(this.code));
  }

  private async countTry(): Promise<void> {
    await this.tries.consume('all').catch((refused: unknown) => {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new TooManyAttemptsError(Math.ceil(refused.msBeforeNext / 1000));
    });
  }
}

function alreadyBegun(): ConflictError {
  return new ConflictError('installation-begun', 'Somebody administers this installation already; sign in.');
}

function newCode(): string {
  const group = () => Array.from({ length: GROUP_LETTERS }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
