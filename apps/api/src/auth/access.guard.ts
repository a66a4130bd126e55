import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ForbiddenError, NotFoundError, ROLES, mayActAs, type Role, type TokenScope } from '#domain';
import {
  findProcess,
  findSessionPerson,
  findWorkspace,
  listMembershipsIn,
  noteVisit,
  useToken,
  type Database,
  type WorkspaceMembership,
} from '#persistence';
import { type Settings } from '#settings';
import { type FastifyRequest } from 'fastify';
import {
  ACCESS,
  NEEDED_SCOPE,
  type AccessRule,
  type Caller,
  type Place,
  type ProcessPlace,
} from '../http/access.decorator.js';
import { NotSignedInError } from '../http/http-errors.js';
import { placeOfGuest } from '../share-links/guest-access.js';
import { DATABASE, SETTINGS } from '../tokens.js';
import { checkOrigin } from './origin-check.js';
import { hashSecret } from './secrets.js';
import { readSessionCookie } from './session-cookie.js';

const SCOPE_ROLES: Readonly<Record<TokenScope, Role>> = { read: 'analyst', import: 'editor', write: 'editor' };

/**
 * Finds out who calls and where, once for every request: cookie or token → person → membership of the addressed workspace and
 * process; or, without either, the share link that the browser has opened. A workspace or process that the caller may not see does not
 * exist for her (404), so that addresses give nothing away.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS, targets);
    // Neither cookie nor origin means anything where the body itself is signed.
    if (rule === 'signed') return true;
    checkOrigin(context.switchToHttp().getRequest<FastifyRequest>(), this.settings);
    if (rule === 'public') return true;
    if (rule === undefined) throw new ForbiddenError('forbidden', 'This route is open to nobody.');
    const request = context
      .switchToHttp()
      .getRequest<FastifyRequest<{ Params: { workspace?: string; process?: string } }>>();
    if (Object.values(request.params).some((part) => part.includes('\0')))
      throw new NotFoundError('not-found', 'There is no such address.');
    const scope = this.reflector.getAllAndOverride<TokenScope>(NEEDED_SCOPE, targets);
    const secret = bearer(request);
    request.caller = secret
      ? await this.callerByToken(request, secret, scope)
      : ((await this.callerByCookie(request)) ?? (await this.callerByLink(request)));
    if (rule === 'signed-in') return true;
    if (!request.place) throw new NotFoundError('not-found', 'There is no such address.');
    if (!mayActAs(request.place.role, rule))
      throw new ForbiddenError('forbidden', 'Your role does not allow this.', { needed: rule });
    return true;
  }

  private async callerByCookie(
    request: FastifyRequest<{ Params: { workspace?: string; process?: string } }>,
  ): Promise<Caller | null> {
    const cookie = readSessionCookie(request, this.settings);
    if (!cookie) return null;
    const sessionTokenHash = hashSecret(cookie);
    const { workspace: slug, process } = request.params;
    const found = await this.database.asOwner(async (owner) => {
      const person = await findSessionPerson(owner, sessionTokenHash, new Date());
      if (!person) return null;
      const memberships = slug ? await listMembershipsIn(owner, person.id, slug) : [];
      const today = new Date().toISOString().slice(0, 10);
      const [first] = memberships;
      if (first && first.lastSeenOn !== today) await noteVisit(owner, first.workspaceId, person.id, today);
      return { person, memberships };
    });
    if (!found) return null;
    if (slug) request.place = await this.placeOf(found.memberships, process, found.person.id);
    return { personId: found.person.id, tokenId: null, sessionTokenHash };
  }

  private async callerByLink(request: FastifyRequest<{ Params: { workspace?: string; process?: string } }>) {
    request.place = await placeOfGuest(request, this.database, this.settings);
    return { personId: null, tokenId: null, sessionTokenHash: null };
  }

  private async placeOf(memberships: readonly WorkspaceMembership[], process: string | undefined, personId: string) {
    const first = memberships[0];
    if (!first) throw new NotFoundError('workspace-not-found', 'There is no such municipality.');
    const place = {
      workspaceId: first.workspaceId,
      workspaceSlug: first.slug,
      timeZone: first.timeZone,
      isSample: first.isSample,
    };
    const inWhole = memberships.find(({ processId }) => processId === null)?.role ?? null;
    if (!process) {
      // Somebody invited to single processes reads the list of processes, which holds only those.
      return { ...place, role: inWhole ?? 'viewer', personId, tokenId: null } satisfies Place;
    }
    const processId = await this.processId(first.workspaceId, process);
    const roles = [
      inWhole,
      ...memberships.filter((membership) => membership.processId === processId).map(({ role }) => role),
    ];
    const role = ROLES.findLast((candidate) => roles.includes(candidate));
    if (!role) throw new NotFoundError('process-not-found', 'There is no such process.');
    return { ...place, role, personId, tokenId: null, processId, processSlug: process } satisfies ProcessPlace;
  }

  private async callerByToken(
    request: FastifyRequest<{ Params: { workspace?: string; process?: string } }>,
    secret: string,
    scope: TokenScope,
  ): Promise<Caller> {
    const { workspace: slug, process } = request.params;
    const workspace = slug ? await this.database.asOwner((owner) => findWorkspace(owner, slug)) : null;
    if (!workspace) throw new NotSignedInError();
    const token = await this.database.inWorkspace(workspace.id, (db) =>
      useToken(db, workspace.id, hashSecret(secret), new Date()),
    );
    if (!token) throw new NotSignedInError();
    if (!token.scopes.includes(scope))
      throw new ForbiddenError('forbidden', 'The token lacks this scope.', { needed: scope });
    const place: Place = {
      workspaceId: workspace.id,
      workspaceSlug: workspace.slug,
      timeZone: workspace.timeZone,
      isSample: workspace.isSample,
      role: SCOPE_ROLES[scope],
      personId: null,
      tokenId: token.id,
    };
    request.place = process
      ? { ...place, processId: await this.processId(workspace.id, process), processSlug: process }
      : place;
    return { personId: null, tokenId: token.id, sessionTokenHash: null };
  }

  private async processId(workspaceId: string, slug: string): Promise<string> {
    const process = await this.database.inWorkspace(workspaceId, (db) => findProcess(db, workspaceId, slug));
    if (!process) throw new NotFoundError('process-not-found', 'There is no such process.');
    return process.id;
  }
}

function bearer(request: FastifyRequest): string | null {
  const header = request.headers.authorization;
  return header?.startsWith('Bearer ') ? header.slice('Bearer '.length).trim() : null;
}
