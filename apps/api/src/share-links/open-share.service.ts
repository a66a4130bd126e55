import { Inject, Injectable } from '@nestjs/common';
import { type OpenShareRequest, type ShareGuest } from '#contracts';
import { NotFoundError, sharedViewOf, type SharedView } from '#domain';
import {
  beginShareVisit,
  endShareVisit,
  findShareLink,
  findSharedNames,
  listWorkspaces,
  readBranding,
  recordAudit,
  type Database,
  type ShareLinkRow,
  type SharedLink,
} from '#persistence';
import { hashSecret, passwordMatches } from '../auth/secrets.js';
import { SignInLimit } from '../auth/sign-in-limit.js';
import { newWorkspaceSecret, workspaceOfSecret } from '../auth/workspace-secret.js';
import { NotSignedInError } from '../http/http-errors.js';
import { DATABASE } from '../tokens.js';
import { type Visit } from './guest-access.js';

/** As long as somebody stays signed in; after that the link is opened anew. */
const VISIT_HOURS = 12;

/** Opens share links for browsers without an account. */
@Injectable()
export class OpenShareService {
  private readonly limit = new SignInLimit();

  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /**
   * Exchanges the token of a link, and its password where it has one, for a visit.
   *
   * @throws {NotFoundError} `share-link-ended`, the same for a link that was revoked, has run out or never was
   * @throws {NotSignedInError} `share-link-password` where one is asked for, `share-link-wrong-password`
   * @throws {TooManyAttemptsError} after ten wrong passwords
   */
  async open(
    { token, password }: OpenShareRequest,
    ip: string,
  ): Promise<{ secret: string; endsAt: Date; guest: ShareGuest }> {
    const now = new Date();
    const limited = hashSecret(token).toString('base64url');
    if (password !== undefined) await this.limit.take(ip, limited);
    const found = await this.find(token, now);
    const isRight = password === undefined || (await passwordMatches(found?.link.passwordHash ?? null, password));
    if (!found) throw new NotFoundError('share-link-ended', 'This link was ended or has run out.');
    const { link, workspaceId, view } = found;
    if (link.passwordHash !== null) {
      if (password === undefined) throw new NotSignedInError('share-link-password');
      if (!isRight) {
        await this.recordRefusal(workspaceId, link);
        throw new NotSignedInError('share-link-wrong-password');
      }
    }
    if (password !== undefined) await this.limit.right(ip, limited);
    const secret = newWorkspaceSecret(workspaceId);
    const endsAt = new Date(Math.min(now.getTime() + VISIT_HOURS * 3_600_000, link.expiresAt.getTime()));
    await this.database.inWorkspace(workspaceId, (db) =>
      beginShareVisit(db, workspaceId, { linkId: link.id, tokenHash: hashSecret(secret), expiresAt: endsAt }, now),
    );
    return { secret, endsAt, guest: await this.describe({ workspaceId, link, view }) };
  }

  /** What a browser shows of the link that it has opened. */
  async describe({
    workspaceId,
    link,
    view,
  }: Omit<Visit, 'link'> & { readonly link: ShareLinkRow }): Promise<ShareGuest> {
    const { filters } = view;
    const [names, { labels }] = await this.database.inWorkspace(workspaceId, async (db) => [
      await findSharedNames(db, workspaceId, link.processId, filters),
      await readBranding(db, workspaceId),
    ]);
    const workspaces = await this.database.asOwner((owner) => listWorkspaces(owner));
    const workspace = workspaces.find(({ id }) => id === workspaceId);
    if (!workspace) throw new NotFoundError('share-link-ended', 'This link was ended or has run out.');
    const { slug, name, isSample, languages, timeZone } = workspace;
    return {
      name: link.name,
      workspace: { slug, name: { ...name }, role: 'viewer', isSample, languages: [...languages], timeZone },
      process: link.process,
      page: view.page,
      address: link.address,
      names: { ...names, topic: names.topic && { ...names.topic } },
      labels,
      expiresAt: link.expiresAt.toISOString(),
    };
  }

  async leave(secret: string): Promise<void> {
    const workspaceId = workspaceOfSecret(secret);
    if (workspaceId === null) return;
    await this.database.inWorkspace(workspaceId, (db) => endShareVisit(db, workspaceId, hashSecret(secret)));
  }

  private async find(
    token: string,
    now: Date,
  ): Promise<{ link: SharedLink; workspaceId: string; view: SharedView } | null> {
    const workspaceId = workspaceOfSecret(token);
    if (workspaceId === null) return null;
    const link = await this.database.inWorkspace(workspaceId, (db) =>
      findShareLink(db, workspaceId, hashSecret(token), now),
    );
    const view = link && sharedViewOf(link.address);
    return link && view && { link, workspaceId, view };
  }

  private async recordRefusal(workspaceId: string, { id, processId }: SharedLink): Promise<void> {
    await this.database.inWorkspace(workspaceId, (db) =>
      recordAudit(db, workspaceId, {
        personId: null,
        processId,
        action: 'share-link-refused',
        subject: `share-link ${id}`,
      }),
    );
  }
}
