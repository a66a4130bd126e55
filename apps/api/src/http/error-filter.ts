import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { type Problem } from '#contracts';
import { ConflictError, DomainError, ForbiddenError, InvalidInputError, NotFoundError } from '#domain';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Logger } from 'pino';
import { NotSignedInError, TooManyAttemptsError } from './http-errors.js';

/** Turns every failure into the one shape of `problem`; what is not a DomainError says nothing of its inside. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { status, body } = describe(error, request.id);
    if (status >= 500)
      this.log.error(
        { requestId: request.id, route: request.routeOptions.url, error: nameOf(error) },
        'request failed',
      );
    if (error instanceof TooManyAttemptsError) void reply.header('retry-after', String(error.retryAfterSeconds));
    if (reply.sent) return;
    void reply.status(status).send(body);
  }
}

function describe(error: unknown, requestId: string): { status: number; body: Problem } {
  if (error instanceof DomainError) {
    const body = { code: error.code, message: error.message, details: { ...error.details }, requestId };
    return { status: statusOf(error), body };
  }
  if (error instanceof HttpException) {
    const status = error.getStatus();
    const code = HTTP_CODES[status] ?? (status < 500 ? 'invalid-request' : 'internal');
    return { status, body: { code, message: status < 500 ? error.message : 'Internal error', details: {}, requestId } };
  }
  const status = frameworkStatus(error);
  if (status !== null) {
    return {
      status,
      body: {
        code: isLargeFile(error) ? 'file-too-large' : (HTTP_CODES[status] ?? 'invalid-request'),
        message: 'The request cannot be read.',
        details: {},
        requestId,
      },
    };
  }
  return { status: 500, body: { code: 'internal', message: 'Internal error', details: {}, requestId } };
}

const HTTP_CODES: Readonly<Record<number, string>> = {
  401: 'not-signed-in',
  403: 'forbidden',
  404: 'not-found',
  413: 'payload-too-large',
  415: 'unsupported-format',
  429: 'too-many-attempts',
};

function statusOf(error: DomainError): number {
  if (error instanceof InvalidInputError) return error.code === 'file-too-large' ? 413 : 400;
  if (error instanceof NotSignedInError) return 401;
  if (error instanceof ForbiddenError) return 403;
  if (error instanceof NotFoundError) return 404;
  if (error instanceof ConflictError) return 409;
  if (error instanceof TooManyAttemptsError) return 429;
  return 400;
}

/** Errors of Fastify itself (a broken JSON body, a body too large) carry their own status. */
function frameworkStatus(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return null;
  const status = Number(error.statusCode);
  return status >= 400 && status < 500 ? status : null;
}

/** A file beyond the limit of a form; another body beyond its limit is a request that is too large. */
function isLargeFile(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE';
}

/** The name and the code of an error, never its message: a message of the database may quote a person's words. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const place = error.stack?.split('\n').find((line) => line.includes('/dist/') || line.includes('/apps/')) ?? '';
  return `${error.name}${code} ${place.trim()}`;
}
