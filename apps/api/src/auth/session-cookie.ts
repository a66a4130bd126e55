import { type Settings } from '#settings';
import { type FastifyReply, type FastifyRequest } from 'fastify';

/** Behind HTTPS the cookie is bound to this very host by its name. */
export function cookieName(settings: Settings): string {
  return isSecure(settings) ? '__Host-nasluch_session' : 'nasluch_session';
}

export function isSecure(settings: Settings): boolean {
  return settings.publicUrl?.startsWith('https://') ?? false;
}

export function readSessionCookie(request: FastifyRequest, settings: Settings): string | null {
  return request.cookies[cookieName(settings)] ?? null;
}

export function writeSessionCookie(reply: FastifyReply, settings: Settings, secret: string, expiresAt: Date): void {
  void reply.setCookie(cookieName(settings), secret, {
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure(settings),
    path: '/',
    expires: expiresAt,
  });
}

export function clearSessionCookie(reply: FastifyReply, settings: Settings): void {
  void reply.clearCookie(cookieName(settings), {
    path: '/',
    secure: isSecure(settings),
    httpOnly: true,
    sameSite: 'strict',
  });
}
