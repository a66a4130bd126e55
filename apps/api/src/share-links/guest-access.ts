import { NotFoundError, sharedViewOf, type SharedView } from '#domain';
import { findShareVisit, findWorkspace, type Database, type ShareLinkRow } from '#persistence';
import { type Settings } from '#settings';
import { type FastifyRequest } from 'fastify';
import { hashSecret } from '../auth/secrets.js';
import { workspaceOfSecret } from '../auth/workspace-secret.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { NotSignedInError } from '../http/http-errors.js';
import { readGuestCookie } from './guest-cookie.js';
import { refuseClosedRoute } from './open-routes.js';

export interface Visit {
  readonly workspaceId: string;
  readonly link: ShareLinkRow & { readonly endsAt: Date };
  readonly view: SharedView;
}

/** The link that this browser has opened, while it holds. */
export async function findVisit(
  request: FastifyRequest,
  database: Database,
  settings: Settings,
): Promise<Visit | null> {
  const secret = readGuestCookie(request, settings);
  const workspaceId = secret === null ? null : workspaceOfSecret(secret);
  if (secret === null || workspaceId === null) return null;
  const link = await database.inWorkspace(workspaceId, (db) =>
    findShareVisit(db, workspaceId, hashSecret(secret), new Date()),
  );
  const view = link && sharedViewOf(link.address);
  return link && view && { workspaceId, link, view };
}

/**
 * Where a guest stands: in the one process of her link, as a viewer, behind what the link shows. Looked up anew for every request, so that
 * a link that was revoked or has run out ends at once.
 *
 * @throws {NotSignedInError} without a link that holds, and on an address that belongs to no municipality
 * @throws {NotFoundError} for another municipality and another process, as for those that do not exist
 * @throws {ForbiddenError} `share-link-closed` for what the link does not show
 */
export async function placeOfGuest(
  request: FastifyRequest<{ Params: { workspace?: string; process?: string } }>,
  database: Database,
  settings: Settings,
): Promise<ProcessPlace> {
  const { workspace: slug, process } = request.params;
  const visit = slug === undefined ? null : await findVisit(request, database, settings);
  if (slug === undefined || visit === null) throw new NotSignedInError();
  const { link, view, workspaceId } = visit;
  const workspace = await database.asOwner((owner) => findWorkspace(owner, slug));
  if (workspace?.id !== workspaceId) throw new NotFoundError('workspace-not-found', 'There is no such municipality.');
  if (process !== undefined && process !== link.process)
    throw new NotFoundError('process-not-found', 'There is no such process.');
  const { method, params, query, routeOptions } = request;
  refuseClosedRoute(view, {
    method,
    route: routeOptions.url ?? '',
    params,
    query: query as Readonly<Record<string, unknown>>,
  });
  return {
    workspaceId,
    workspaceSlug: workspace.slug,
    timeZone: workspace.timeZone,
    isSample: workspace.isSample,
    role: 'viewer',
    personId: null,
    tokenId: null,
    processId: link.processId,
    processSlug: link.process,
    isGuest: true,
  };
}
