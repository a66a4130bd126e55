import { setTimeout as wait } from 'node:timers/promises';
import { DomainError, InvalidInputError } from '#domain';
import { type Fetch } from './guarded-fetch.js';
import { parseUrl } from './service-address.js';

/** The time as a request sees it; tests set it. */
export interface Clock {
  now(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => wait(ms, undefined, signal === undefined ? {} : { signal }),
};

export interface RequestTools {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly signal?: AbortSignal | undefined;
  /** One attempt, with its body. Default 30 s. */
  readonly timeoutMs?: number | undefined;
  /** Largest answer. Default 32 MB. */
  readonly mostBytes?: number | undefined;
}

export interface JsonRequest {
  readonly url: URL;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface JsonAnswer {
  readonly status: number;
  /** Null where the status tells of no success. */
  readonly content: unknown;
  /** The platform's own time, or ours where it does not tell it. */
  readonly serverTime: number;
}

const TIMEOUT_MS = 30_000;
const MOST_BYTES = 32 * 1024 * 1024;
const MOST_ATTEMPTS = 7;
const MOST_REDIRECTS = 3;
const LONGEST_WAIT_MS = 15 * 60_000;
/** First wait after a refusal: limits of platforms are counted in minutes. It doubles each time. */
const REFUSED_WAIT_MS = 10_000;
/** First wait after a failure. It doubles each time. */
const FAILED_WAIT_MS = 1_000;

/**
 * Asks for JSON and does not give up at once: after 429, 5xx, a broken connection or no answer in time it waits, as long as the
 * platform says or twice as long each time, and asks again, seven times in all. Other statuses are the caller's to judge.
 *
 * @throws {InvalidInputError} `source-answer-too-large`, `source-answer-broken`, `source-redirected`
 * @throws {DomainError} `source-unreachable`, `source-too-many-requests`
 */
export async function requestJson(request: JsonRequest, tools: RequestTools): Promise<JsonAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    tools.signal?.throwIfAborted();
    const outcome = await attemptOnce(request, tools);
    if ('answer' in outcome) return outcome.answer;
    const { refused, retryAfterMs } = outcome;
    if (attempt === MOST_ATTEMPTS || (retryAfterMs ?? 0) > LONGEST_WAIT_MS) throw givenUp(refused, outcome.cause);
    const doubled = (refused ? REFUSED_WAIT_MS : FAILED_WAIT_MS) * 2 ** (attempt - 1);
    await tools.clock.sleep(retryAfterMs ?? doubled, tools.signal);
  }
}

type Outcome =
  | { readonly answer: JsonAnswer }
  | { readonly refused: boolean; readonly retryAfterMs: number | null; readonly cause?: unknown };

async function attemptOnce(request: JsonRequest, tools: RequestTools): Promise<Outcome> {
  const timeout = AbortSignal.timeout(tools.timeoutMs ?? TIMEOUT_MS);
  const signal = tools.signal === undefined ? timeout : AbortSignal.any([tools.signal, timeout]);
  let text: string;
  let response: Response;
  try {
    response = await sendFollowing(request, tools, signal);
    if (response.status === 429 || response.status >= 500) {
      await response.body?.cancel();
      const retryAfterMs = retryAfter(response.headers.get('retry-after'), tools.clock.now());
      return { refused: response.status === 429, retryAfterMs };
    }
    text = await readText(response, tools.mostBytes ?? MOST_BYTES);
  } catch (error) {
    tools.signal?.throwIfAborted();
    if (error instanceof DomainError) throw error;
    return { refused: false, retryAfterMs: null, cause: error };
  }
  const serverTime = Date.parse(response.headers.get('date') ?? '');
  return {
    answer: {
      status: response.status,
      content: response.ok ? parseJson(text) : null,
      serverTime: Number.isNaN(serverTime) ? tools.clock.now() : serverTime,
    },
  };
}

/** Redirects are followed on the same origin alone: a token must not travel to another host. */
async function sendFollowing(request: JsonRequest, tools: RequestTools, signal: AbortSignal): Promise<Response> {
  let { url } = request;
  for (let hop = 0; ; hop += 1) {
    const { method = 'GET', headers = {}, body } = request;
    const response = await tools.fetch(url, { method, headers, signal, ...(body === undefined ? {} : { body }) });
    if (response.status < 300 || response.status > 399 || response.status === 304) return response;
    await response.body?.cancel();
    const next = parseUrl(response.headers.get('location') ?? '', url);
    if (next === null || next.origin !== url.origin || hop === MOST_REDIRECTS || method !== 'GET') {
      throw new InvalidInputError('source-redirected', 'The platform sends its readers to another address.');
    }
    url = next;
  }
}

async function readText(response: Response, mostBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  if (response.body === null) return '';
  // Leaving the loop by an error cancels the body.
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) {
      throw new InvalidInputError('source-answer-too-large', 'The platform answers with more than is read at once.');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new InvalidInputError('source-answer-broken', 'The platform answers with something other than its data.');
  }
}

/** Seconds, or a date; null where neither is told. */
function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const until = Date.parse(header);
  return Number.isNaN(until) ? null : Math.max(until - now, 0);
}

function givenUp(refused: boolean, cause: unknown): DomainError {
  return refused
    ? new DomainError('source-too-many-requests', 'The platform lets nobody ask that often.')
    : new DomainError('source-unreachable', 'The platform does not answer.', {}, { cause });
}
