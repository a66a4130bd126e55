import { ForbiddenError } from '#domain';
import { type Settings } from '#settings';
import { type FastifyRequest } from 'fastify';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A write that carries the session cookie must come from our own pages: its Origin is PUBLIC_URL or, without that setting, the
 * very host that was called. Programs with a token send no cookie and are not asked.
 *
 * @throws {ForbiddenError} `wrong-origin`
 */
export function checkOrigin(request: FastifyRequest, settings: Settings): void {
  if (READING.has(request.method) || request.headers.authorization?.startsWith('Bearer ')) return;
  const { origin, host } = request.headers;
  const allowed = settings.publicUrl
    ? origin === new URL(settings.publicUrl).origin
    : origin === `http://${host}` || origin === `https://${host}`;
  if (!allowed) throw new ForbiddenError('wrong-origin', 'This request does not come from a page of this service.');
}
