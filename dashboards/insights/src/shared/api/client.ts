import type { Problem } from '#contracts';

/** An answer that is no answer: the server's own problem, or `offline` when it could not be reached. */
export class RequestError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(problem.code);
    this.name = 'RequestError';
  }

  get isSignedOut(): boolean {
    return this.status === 401;
  }

  get isMissing(): boolean {
    return this.status === 404;
  }
}

const offline: Problem = { code: 'offline', message: '', details: {}, requestId: '' };

async function readProblem(response: Response): Promise<Problem> {
  const requestId = response.headers.get('x-request-id') ?? '';
  try {
    const body = (await response.json()) as Partial<Problem>;
    return {
      code: body.code ?? 'unexpected',
      message: body.message ?? '',
      details: body.details ?? {},
      requestId: body.requestId ?? requestId,
    };
  } catch {
    return { code: response.status >= 502 ? 'offline' : 'unexpected', message: '', details: {}, requestId };
  }
}

async function answerTo(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: 'same-origin', ...init });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new RequestError(0, offline);
  }
  if (!response.ok) throw new RequestError(response.status, await readProblem(response));
  return response;
}

async function request<T>(path: string, init: RequestInit): Promise<T> {
  const response = await answerTo(path, init);
  if (response.status === 204) return undefined as T;
  return (await response.json()) as T;
}

/** @throws RequestError with the server's problem */
export function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  return request<T>(path, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) });
}

export function sendJson<T>(method: 'POST' | 'PUT' | 'DELETE' | 'PATCH', path: string, body?: unknown): Promise<T> {
  return request<T>(path, {
    method,
    headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

export function sendForm<T>(path: string, form: FormData): Promise<T> {
  return request<T>(path, { method: 'POST', headers: { accept: 'application/json' }, body: form });
}

/** A file that the server writes from what is sent, and whose writing it records. */
export async function sendForFile(path: string, body: unknown): Promise<Blob> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return (await answerTo(path, init)).blob();
}

/** A file that the server writes when it is asked for: unlike a plain link it can be waited for, and says why it failed. */
export async function getFile(path: string): Promise<Blob> {
  return (await answerTo(path, {})).blob();
}
