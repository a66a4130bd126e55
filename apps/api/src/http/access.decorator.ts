import { SetMetadata, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Role, type TokenScope } from '#domain';

export const ACCESS = 'nasluch:access';
export const NEEDED_SCOPE = 'nasluch:scope';

/**
 * Who may call a route: everybody; a program that signs what it sends (the route itself looks at the signature; no page of ours calls
 * it); anybody signed in; or a member of the addressed workspace with at least this role.
 */
export type AccessRule = 'public' | 'signed' | 'signed-in' | Role;

/** Every route states its rule; one without is refused to everybody. A token also needs its scope (`read` where none is named). */
export const Access = (rule: AccessRule, scope: TokenScope = 'read'): ClassDecorator & MethodDecorator => {
  const setRule = SetMetadata(ACCESS, rule);
  const setScope = SetMetadata(NEEDED_SCOPE, scope);
  return (target: object, key?: string | symbol, descriptor?: PropertyDescriptor) => {
    setRule(target, key as string, descriptor as PropertyDescriptor);
    setScope(target, key as string, descriptor as PropertyDescriptor);
  };
};

/** Who is calling, and over which municipality and process: what the guard found out from cookie or token and address. */
export interface Caller {
  readonly personId: string | null;
  readonly tokenId: string | null;
  readonly sessionTokenHash: Buffer | null;
}

export interface Place {
  readonly workspaceId: string;
  readonly workspaceSlug: string;
  readonly timeZone: string;
  readonly isSample: boolean;
  readonly role: Role;
  readonly personId: string | null;
  readonly tokenId: string | null;
  /** Somebody without an account behind a share link; her answers pass `protect-guests.ts` on their way out. */
  readonly isGuest?: true;
}

export interface ProcessPlace extends Place {
  readonly processId: string;
  readonly processSlug: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    caller?: Caller;
    place?: Place | ProcessPlace;
  }
}

/** The addressed workspace, for routes under /api/workspaces/:workspace. */
export const InWorkspace = createParamDecorator((_: unknown, context: ExecutionContext): Place => {
  const place = context.switchToHttp().getRequest<{ place?: Place }>().place;
  if (!place) throw new Error('The route has no workspace in its address.');
  return place;
});

/** The addressed process, for routes under …/processes/:process. */
export const InProcess = createParamDecorator((_: unknown, context: ExecutionContext): ProcessPlace => {
  const place = context.switchToHttp().getRequest<{ place?: Place | ProcessPlace }>().place;
  if (!place || !('processId' in place)) throw new Error('The route has no process in its address.');
  return place;
});

/** The person or token behind the request. */
export const CalledBy = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  return (
    context.switchToHttp().getRequest<{ caller?: Caller }>().caller ?? {
      personId: null,
      tokenId: null,
      sessionTokenHash: null,
    }
  );
});
