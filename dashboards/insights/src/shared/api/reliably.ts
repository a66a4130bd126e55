import { RequestError } from './request-error.js';

/** What a careful request needs to know of the world around it. */
export interface Surroundings {
  /** One try; rejects with a RequestError of code `offline` where the server was not reached. */
  readonly send: () => Promise<Response>;
  /** False where the browser itself knows that there is no network: nothing can have been sent. */
  readonly isOnline: () => boolean;
  /** Waits until it is worth trying again; rejects where the person gave the request up. */
  readonly wait: (failures: number) => Promise<void>;
  /** True once the same person has signed in again; false where nobody did. */
  readonly signedInAgain: () => Promise<boolean>;
}

/** Sent twice, these leave what they leave when sent once. */
const MAY_REPEAT: readonly string[] = ['PUT', 'PATCH', 'DELETE'];

/**
 * Sends a request so that nothing typed is lost. A session that ended is asked for anew, and the request goes out once more. A change
 * that may be repeated waits for the network and goes out again. One that may not goes out once: it waits while there is surely no
 * network, and where the connection breaks under it, the person is told that nobody knows whether it arrived.
 *
 * @throws {RequestError} `offline` for a question, `connection-unsure` for a change that may have arrived
 */
export async function sendReliably(method: string, around: Surroundings): Promise<Response> {
  const { response, failures } = await (method === 'GET'
    ? once(around)
    : MAY_REPEAT.includes(method)
      ? untilItArrives(around)
      : onceForSure(around));
  if (response.status === 401 && (await around.signedInAgain())) return sendReliably(method, around);
  // what an earlier try has deleted is gone, which is what was asked for
  const isDone = method === 'DELETE' && failures > 0 && response.status === 404;
  return isDone ? new Response(null, { status: 204 }) : response;
}

interface Arrived {
  readonly response: Response;
  readonly failures: number;
}

async function once({ send }: Surroundings): Promise<Arrived> {
  return { response: await send(), failures: 0 };
}

async function untilItArrives({ send, wait }: Surroundings): Promise<Arrived> {
  for (let failures = 0; ; failures += 1) {
    try {
      const response = await send();
      if (!isAway(response)) return { response, failures };
    } catch (error) {
      if (!isOffline(error)) throw error;
    }
    await wait(failures);
  }
}

async function onceForSure({ send, isOnline, wait }: Surroundings): Promise<Arrived> {
  let failures = 0;
  while (!isOnline()) {
    await wait(failures);
    failures += 1;
  }
  try {
    return { response: await send(), failures };
  } catch (error) {
    if (!isOffline(error)) throw error;
    throw new RequestError(0, { code: 'connection-unsure', message: '', details: {}, requestId: '' });
  }
}

/** A gateway that answers for a server which is starting anew. */
const isAway = ({ status }: Response) => status >= 502 && status <= 504;

const isOffline = (error: unknown) => error instanceof RequestError && error.problem.code === 'offline';
