import { createHash } from 'node:crypto';
import { InvalidInputError } from '#domain';
import { type Clock, type Fetch } from '#connectors';
import { type SealedLines } from './sealed-lines.js';

/** One answer of a platform as it came. */
interface KeptAnswer {
  readonly key: string;
  readonly status: number;
  readonly date: string | null;
  readonly body: string;
}

type Sent = Parameters<Fetch>[1];

export interface AnswerLog {
  /** Answers from the log as long as the same is asked in the same order; then asks the platform and keeps what it says. */
  readonly fetch: Fetch;
  /** Does not wait before an answer that is in the log. */
  readonly clock: Clock;
  /** Answers so far, kept ones included, and their size in characters. */
  counted(): { readonly answers: number; readonly size: number };
}

export interface AnswerLogOptions {
  readonly lines: SealedLines;
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** Whether an answer may be kept; one with a token in it may not. */
  isKept(url: URL, request: Sent): boolean;
  /** Before each question; throws when the work shall stop. */
  checkCancelled(): void;
  onAnswer?(answers: number): Promise<void>;
}

const MOST_BYTES = 32 * 1024 * 1024;
/** Moments of windows that begin "now" differ each time the same is asked. */
const MOVING = ['deleted_at'];

/**
 * Makes reading over HTTP resumable: each answer goes into a file as it comes, and whoever begins anew is given the same answers up to
 * the place where the former attempt ended. Only whole answers in JSON are kept (200 to 299, and 404); refusals and failures are not.
 */
export function answerLog(options: AnswerLogOptions): AnswerLog {
  const { lines, clock, checkCancelled } = options;
  const kept = lines.read();
  let isReplaying = true;
  let answers = 0;
  let size = 0;
  let end = 0;

  async function nextKept(key: string): Promise<KeptAnswer | null> {
    const next = await kept.next();
    isReplaying = next.done !== true;
    if (next.done === true) {
      await lines.cut(end);
      return null;
    }
    const answer = next.value.content as KeptAnswer;
    if (answer.key === key) {
      end = next.value.end;
      return answer;
    }
    isReplaying = false;
    await kept.return(undefined);
    await lines.cut(next.value.start);
    return null;
  }

  async function count(answer: KeptAnswer): Promise<Response> {
    answers += 1;
    size += answer.body.length;
    await options.onAnswer?.(answers);
    const headers = new Headers(answer.date === null ? [] : [['date', answer.date]]);
    return new Response(answer.body, { status: answer.status, headers });
  }

  return {
    counted: () => ({ answers, size }),
    clock: {
      now: () => clock.now(),
      sleep: (ms, signal) => (isReplaying ? Promise.resolve() : clock.sleep(ms, signal)),
    },
    async fetch(url, request) {
      checkCancelled();
      if (!options.isKept(url, request)) return options.fetch(url, request);
      const key = keyOf(url, request);
      if (isReplaying) {
        const found = await nextKept(key);
        if (found !== null) return count(found);
      }
      const response = await options.fetch(url, request);
      if (!response.ok && response.status !== 404) return response;
      const body = await readWhole(response);
      const answer = { key, status: response.status, date: response.headers.get('date'), body };
      if (response.ok && !isJson(body)) return new Response(body, { status: response.status });
      checkCancelled();
      await lines.append(answer);
      return count(answer);
    },
  };
}

function keyOf(url: URL, { method, body }: Sent): string {
  const asked = new URL(url);
  for (const name of MOVING) asked.searchParams.delete(name);
  const hash = body === undefined ? '' : createHash('sha256').update(body).digest('base64url');
  return `${method} ${asked.pathname}${asked.search} ${hash}`;
}

async function readWhole(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  if (response.body === null) return '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) {
      throw new InvalidInputError('source-answer-too-large', 'The platform answers with more than is read at once.');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
