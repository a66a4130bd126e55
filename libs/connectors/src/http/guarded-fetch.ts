import { lookup } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import { hostOf, isPrivateAddress, privateAddress } from './service-address.js';

export interface SentRequest {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
}

/** What of `fetch` is used; redirects are never followed here. */
export type Fetch = (url: URL, request: SentRequest) => Promise<Response>;

/** Statuses whose response has no body by definition. */
const BODILESS = [204, 205, 304];

/**
 * A fetch that never reaches a private address, whatever the name of the host leads to: the address is checked as it is connected
 * to, so that a name that leads elsewhere the second time gains nothing. The global fetch offers no such place.
 *
 * @throws {InvalidInputError} `source-address-private`
 */
export function guardedFetch(options: { readonly allowPrivate?: boolean } = {}): Fetch {
  const allowPrivate = options.allowPrivate === true;
  return (url, { method, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const host = hostOf(url);
      if (!allowPrivate && isIP(host) > 0 && isPrivateAddress(host)) return reject(privateAddress());
      const send = url.protocol === 'http:' ? requestHttp : requestHttps;
      const settings = { method, headers, signal, ...(allowPrivate ? {} : { lookup: publicLookup }) };
      const request = send(url, settings, (incoming) => {
        const status = incoming.statusCode ?? 0;
        const isEmpty = BODILESS.includes(status);
        if (isEmpty) incoming.resume();
        const shown = new Headers();
        for (const [name, values] of Object.entries(incoming.headersDistinct)) {
          for (const value of values ?? []) shown.append(name, value);
        }
        try {
          resolve(
            new Response(isEmpty ? null : (Readable.toWeb(incoming) as ReadableStream), { status, headers: shown }),
          );
        } catch (error) {
          incoming.destroy();
          reject(error as Error);
        }
      });
      request.on('error', reject);
      request.end(body);
    });
}

/** Refuses a name as soon as one of its addresses is private. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, '', 0);
    if (addresses.some(({ address }) => isPrivateAddress(address))) return callback(privateAddress(), '', 0);
    if (options.all === true) return callback(null, addresses);
    const [first] = addresses;
    callback(null, first?.address ?? '', first?.family ?? 0);
  });
};
