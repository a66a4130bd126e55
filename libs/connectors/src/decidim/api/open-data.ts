import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError, InvalidInputError } from '#domain';
import { guardedFetch } from '../../http/guarded-fetch.js';
import { systemClock } from '../../http/patient-request.js';
import { serviceAddress } from '../../http/service-address.js';
import { type DecidimTools } from './decidim-client.js';

const MOST_ATTEMPTS = 6;
const FIRST_WAIT_MS = 60_000;
const TIMEOUT_MS = 10 * 60_000;
const MOST_BYTES = 512 * 1024 * 1024;
const MOST_REDIRECTS = 4;

/**
 * Fetches the open-data zip of a platform into a file. A platform that has none yet schedules its making and redirects to a page
 * (302 to where no file is): it is asked again after one minute, two, four … half an hour in all. A redirect to a stored file is
 * followed.
 *
 * @throws {InvalidInputError} `source-address-invalid`, `source-address-private`, `source-answer-too-large`, `source-answer-broken`
 * @throws {DomainError} `source-not-ready` when there is still no file, `source-unreachable`
 */
export async function downloadOpenData(address: string, path: string, tools: DecidimTools = {}): Promise<void> {
  const { allowPrivate = false, clock = systemClock } = tools;
  const origin = serviceAddress(address, { allowPrivate });
  let isScheduled = false;
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    tools.signal?.throwIfAborted();
    const response = await requestFile(new URL('/open-data/download', origin), tools).catch((error: unknown) => {
      tools.signal?.throwIfAborted();
      if (error instanceof DomainError) throw error;
      return null;
    });
    if (response?.status === 200) return save(response, path, tools.mostBytes ?? MOST_BYTES);
    await response?.body?.cancel();
    isScheduled ||= response !== null && response.status >= 300 && response.status < 400;
    if (attempt < MOST_ATTEMPTS) await clock.sleep(FIRST_WAIT_MS * 2 ** (attempt - 1), tools.signal);
  }
  throw isScheduled
    ? new DomainError('source-not-ready', 'The platform has not made its open data yet.')
    : new DomainError('source-unreachable', 'The platform does not answer.');
}

/** Follows redirects to a file (`.zip`, or the platform's storage); hands back any other one as it is. */
async function requestFile(from: URL, tools: DecidimTools): Promise<Response> {
  const fetch = tools.fetch ?? guardedFetch({ allowPrivate: tools.allowPrivate === true });
  const timeout = AbortSignal.timeout(tools.timeoutMs ?? TIMEOUT_MS);
  const signal = tools.signal === undefined ? timeout : AbortSignal.any([tools.signal, timeout]);
  let url = from;
  for (let hop = 0; ; hop += 1) {
    const response = await fetch(url, { method: 'GET', headers: { 'user-agent': 'Nasluch' }, signal });
    const next = URL.parse(response.headers.get('location') ?? '', url);
    const isRedirect = response.status >= 300 && response.status < 400 && next !== null;
    if (!isRedirect || hop === MOST_REDIRECTS || !isFile(next)) return response;
    await response.body?.cancel();
    url = next;
  }
}

function isFile({ protocol, pathname }: URL): boolean {
  return /^https?:$/.test(protocol) && /\.zip$|\/rails\/active_storage\//.test(pathname);
}

async function save(response: Response, path: string, mostBytes: number): Promise<void> {
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Uint8Array, _, done) {
      const isFirst = bytes === 0;
      bytes += chunk.byteLength;
      if (bytes > mostBytes) return done(tooLarge());
      // every zip begins with PK
      if (isFirst && !(chunk[0] === 0x50 && chunk[1] === 0x4b)) return done(broken());
      done(null, chunk);
    },
  });
  if (response.body === null) throw broken();
  await pipeline(
    Readable.from(response.body as unknown as AsyncIterable<Uint8Array>),
    measure,
    createWriteStream(path),
  );
  if (bytes === 0) throw broken();
}

function tooLarge(): InvalidInputError {
  return new InvalidInputError('source-answer-too-large', 'The platform answers with more than is read at once.');
}

function broken(): InvalidInputError {
  return new InvalidInputError('source-answer-broken', 'The platform answers with something other than its data.');
}
