import type { Readable, Writable } from 'node:stream';

interface Message {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** Speaks the DevTools protocol over two pipes, so that no port is open: requests out, answers in, parted by zero bytes. */
export interface BrowserPipe {
  /** @throws when the browser answers with an error, or ends before it answers */
  send(method: string, parameters?: object, session?: string): Promise<Record<string, unknown>>;
  /** Every request that waits fails with this. */
  fail(error: Error): void;
}

export function openBrowserPipe(out: Writable, into: Readable): BrowserPipe {
  const waiting = new Map<number, { resolve: (result: Record<string, unknown>) => void; reject: (e: Error) => void }>();
  let last = 0;
  let failed: Error | null = null;
  let pieces: Buffer[] = [];
  const fail = (error: Error) => {
    failed ??= error;
    for (const { reject } of waiting.values()) reject(failed);
    waiting.clear();
  };
  const take = (bytes: Buffer) => {
    const { id, result, error } = JSON.parse(bytes.toString('utf8')) as Message;
    const asked = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || !asked) return;
    waiting.delete(id);
    if (error) asked.reject(new Error(`The browser refuses: ${error.message}`));
    else asked.resolve(result ?? {});
  };
  into.on('data', (bytes: Buffer) => {
    let from = 0;
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, from)) {
      take(Buffer.concat([...pieces, bytes.subarray(from, end)]));
      pieces = [];
      from = end + 1;
    }
    if (from < bytes.length) pieces.push(bytes.subarray(from));
  });
  into.on('error', fail);
  into.on('end', () => fail(new Error('The browser ended before it answered.')));
  out.on('error', fail);
  return {
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        if (failed) return reject(failed);
        const id = (last += 1);
        waiting.set(id, { resolve, reject });
        out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      }),
    fail,
  };
}
