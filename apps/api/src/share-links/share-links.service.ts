import { Inject, Injectable } from '@nestjs/common';
import {
  contributionFilter,
  MOST_SHARE_LINKS,
  type NewShareLink,
  type ShareLink,
  type ShareLinkList,
  type ShareLinkRequest,
} from '#contracts';
import {
  ConflictError,
  ForbiddenError,
  InvalidInputError,
  LONGEST_SHARE_DAYS,
  NotFoundError,
  sharedViewOf,
  USUAL_SHARE_DAYS,
  type SharedView,
} from '#domain';
import {
  addShareLink,
  listPersonNames,
  listShareLinks,
  recordAudit,
  revokeShareLink,
  type Database,
  type ShareLinkRow,
} from '#persistence';
import { type Settings } from '#settings';
import { isCommonPassword } from '../auth/common-passwords.js';
import { hashPassword, hashSecret } from '../auth/secrets.js';
import { newWorkspaceSecret } from '../auth/workspace-secret.js';
import { type Place, type ProcessPlace } from '../http/access.decorator.js';
import { namesSomebody } from '../saved-views/names-somebody.js';
import { DATABASE, SETTINGS } from '../tokens.js';

const DAY_MS = 86_400_000;

/** Links that show one page of a process to somebody without an account: making, listing and ending them. */
@Injectable()
export class ShareLinksService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  listOwn(place: ProcessPlace): Promise<ShareLinkList> {
    return this.list(place, { processId: place.processId, createdBy: makerOf(place) });
  }

  listAll(place: Place): Promise<ShareLinkList> {
    return this.list(place, {});
  }

  /**
   * @throws {InvalidInputError} `share-link-address` for a page or filter that is not shared, `share-link-personal-data`,
   *   `share-link-expiry`, `weak-password`
   * @throws {ConflictError} `share-links-too-many`
   */
  async make(place: ProcessPlace, request: ShareLinkRequest): Promise<NewShareLink> {
    const { workspaceId, processId } = place;
    const personId = makerOf(place);
    const now = new Date();
    const view = viewOf(request.address);
    const expiresAt = endOf(request.expiresAt, now);
    const token = newWorkspaceSecret(workspaceId);
    const passwordHash = await hashOf(request.password);
    const row = await this.database.inWorkspace(workspaceId, async (db) => {
      const own = await listShareLinks(db, workspaceId, { processId, createdBy: personId });
      if (own.filter((link) => isLive(link, now)).length >= MOST_SHARE_LINKS)
        throw new ConflictError('share-links-too-many', 'This person shares too many links.', {
          limit: MOST_SHARE_LINKS,
        });
      const { name } = request;
      const { address } = view;
      const link = { name, address, tokenHash: hashSecret(token), passwordHash, createdBy: personId, expiresAt };
      const id = await addShareLink(db, place, link, now);
      await recordAudit(db, workspaceId, {
        personId,
        processId,
        action: 'share-link-created',
        subject: `share-link ${id}`,
        details: { page: view.page, hasPassword: passwordHash !== null, expiresAt: expiresAt.toISOString() },
      });
      const links = await listShareLinks(db, workspaceId, { processId, createdBy: personId });
      return links.find((one) => one.id === id)!;
    });
    // Behind the #, so that the token stands in no log of a proxy and in no Referer.
    const link = `${this.settings.publicUrl ?? `http://${this.settings.host}:${this.settings.port}`}/s#${token}`;
    return { ...answerOf(row, personId, new Map()), link };
  }

  /** One's own link. @throws {NotFoundError} `share-link-not-found` */
  revokeOwn(place: ProcessPlace, id: string): Promise<void> {
    return this.revoke(place, id, { processId: place.processId, createdBy: makerOf(place) });
  }

  /** Any link of the municipality. @throws {NotFoundError} `share-link-not-found` */
  revokeAny(place: Place, id: string): Promise<void> {
    return this.revoke(place, id, {});
  }

  private async list(
    { workspaceId, personId }: Place,
    of: { readonly processId?: string; readonly createdBy?: string },
  ): Promise<ShareLinkList> {
    const rows = await this.database.inWorkspace(workspaceId, (db) => listShareLinks(db, workspaceId, of));
    const owners = rows.flatMap(({ createdBy }) => createdBy ?? []);
    const names = await this.database.asOwner((owner) => listPersonNames(owner, [...new Set(owners)]));
    return { links: rows.map((row) => answerOf(row, personId, names)) };
  }

  private async revoke(
    { workspaceId, personId, tokenId }: Place,
    id: string,
    by: { readonly processId?: string; readonly createdBy?: string },
  ): Promise<void> {
    await this.database.inWorkspace(workspaceId, async (db) => {
      const processId = await revokeShareLink(db, workspaceId, id, by, new Date());
      if (processId === null) throw new NotFoundError('share-link-not-found', 'There is no such link that holds.');
      const subject = `share-link ${id}`;
      await recordAudit(db, workspaceId, { personId, tokenId, processId, action: 'share-link-revoked', subject });
    });
  }
}

/** Links belong to people: whoever leaves the municipality ends those that she made. */
function makerOf({ personId }: Place): string {
  if (personId === null) throw new ForbiddenError('forbidden', 'Only a person shares links.');
  return personId;
}

function viewOf(address: string): SharedView {
  const view = sharedViewOf(address);
  if (view === null || !contributionFilter.strict().safeParse(view.filters).success)
    throw new InvalidInputError('share-link-address', 'This page cannot be shared with these filters.');
  if (namesSomebody(view.address))
    throw new InvalidInputError('share-link-personal-data', 'The address holds personal data.');
  return view;
}

function endOf(asked: string | undefined, now: Date): Date {
  const end = asked === undefined ? new Date(now.getTime() + USUAL_SHARE_DAYS * DAY_MS) : new Date(asked);
  const days = (end.getTime() - now.getTime()) / DAY_MS;
  if (days <= 0 || days > LONGEST_SHARE_DAYS)
    throw new InvalidInputError('share-link-expiry', 'A link holds for a year at most.', { days: LONGEST_SHARE_DAYS });
  return end;
}

async function hashOf(password: string | null): Promise<string | null> {
  if (password === null) return null;
  if (isCommonPassword(password))
    throw new InvalidInputError('weak-password', 'This password is among the first that are guessed.', {
      field: 'password',
    });
  return hashPassword(password);
}

const isLive = ({ revokedAt, expiresAt }: ShareLinkRow, now: Date) => revokedAt === null && expiresAt > now;

function answerOf(row: ShareLinkRow, personId: string | null, names: ReadonlyMap<string, string>): ShareLink {
  return {
    id: row.id,
    name: row.name,
    process: row.process,
    processTitle: { ...row.processTitle },
    page: sharedViewOf(row.address)?.page ?? 'overview',
    address: row.address,
    hasPassword: row.hasPassword,
    isMine: row.createdBy !== null && row.createdBy === personId,
    owner: row.createdBy === null ? null : (names.get(row.createdBy) ?? null),
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    revokedAt: row.revokedAt?.toISOString() ?? null,
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    uses: row.uses,
  };
}
