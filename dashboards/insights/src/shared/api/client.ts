import type { Problem } from '#contracts';
import { sessionGate } from '../session/session-gate.js';
import { connection } from './connection.js';
import { sendReliably } from './reliably.js';
import { RequestError } from './request-error.js';

export { RequestError } from './request-error.js';

/** Signing in and out, joining and opening a share link ask for no session and wait for nothing. */
const OUTSIDE = /^\/api\/(session|invitation|share)\b/;

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

async function tryOnce(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new RequestError(0, offline);
  }
}

/** Sends by a way of the caller's own, as carefully as `sendReliably` sends; `send` rejects with `offline` where no server was reached. */
export async function reliably(method: string, send: () => Promise<Response>): Promise<Response> {
  let isWaiting = false;
  const wait = async (failures: number) => {
    if (!isWaiting) connection.enter();
    isWaiting = true;
    await connection.pause(failures);
  };
  try {
    return await sendReliably(method, {
      send,
      isOnline: () => navigator.onLine,
      wait,
      signedInAgain: () => sessionGate.signedInAgain(),
    });
  } finally {
    if (isWaiting) connection.leave();
  }
}

async function answerTo(path: string, init: RequestInit, isKept = false): Promise<Response> {
  const send = () => tryOnce(path, init);
  const response = await (isKept || OUTSIDE.test(path) ? send() : reliably(init.method ?? 'GET', send));
  if (!response.ok) throw new RequestError(response.status, await readProblem(response));
  return response;
}

async function request<T>(path: string, init: RequestInit, isKept = false): Promise<T> {
  return answerOf<T>(await answerTo(path, init, isKept));
}

/** @throws RequestError with the server's problem */
export async function answerOf<T>(response: Response): Promise<T> {
  if (!response.ok) throw new RequestError(response.status, await readProblem(response));
  if (response.status === 204) return undefined as T;
  return (await response.json()) as T;
}

/** @throws RequestError with the server's problem */
export function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  return request<T>(path, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) });
}

interface SendOptions {
  /** The caller keeps what it sends and tries again by itself. */
  readonly isKept?: boolean;
}

/** A change; it waits for the network and for the session where they are gone (`reliably.ts`). */
export function sendJson<T>(
  method: 'POST' | 'PUT' | 'DELETE' | 'PATCH',
  path: string,
  body?: unknown,
  { isKept = false }: SendOptions = {},
): Promise<T> {
  const init = {
    method,
    headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
  return request<T>(path, init, isKept);
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
