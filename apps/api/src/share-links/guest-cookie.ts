import { type Settings } from '#settings';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { isSecure } from '../auth/session-cookie.js';

/** A name of its own, so that a guest is never taken for somebody who has signed in. */
export function guestCookieName(settings: Settings): string {
  return isSecure(settings) ? '__Host-nasluch_guest' : 'nasluch_guest';
}

export function readGuestCookie(request: FastifyRequest, settings: Settings): string | null {
  return request.cookies[guestCookieName(settings)] ?? null;
}

export function writeGuestCookie(reply: FastifyReply, settings: Settings, secret: string, expires: Date): void {
  void reply.setCookie(guestCookieName(settings), secret, { ...options(settings), expires });
}

export function clearGuestCookie(reply: FastifyReply, settings: Settings): void {
  void reply.clearCookie(guestCookieName(settings), options(settings));
}

const options = (settings: Settings) =>
  ({ httpOnly: true, sameSite: 'strict', secure: isSecure(settings), path: '/' }) as const;
