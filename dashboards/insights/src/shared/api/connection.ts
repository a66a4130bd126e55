import { RequestError } from './request-error.js';

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;

/** `back` once what waited has gone out, until somebody has taken note of it. */
export type ConnectionState = 'fine' | 'waiting' | 'back';

let state: ConnectionState = 'fine';
let waiting = 0;
const pauses = new Set<(goOn: boolean) => void>();
const listeners = new Set<() => void>();

function become(next: ConnectionState): void {
  if (next === state) return;
  state = next;
  if (next === 'waiting') window.addEventListener('beforeunload', warn);
  else window.removeEventListener('beforeunload', warn);
  for (const listener of listeners) listener();
}

/** While changes wait, closing the tab would lose them. */
function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

function endPauses(goOn: boolean): void {
  for (const end of [...pauses]) end(goOn);
}

/** The changes of this tab that wait for the network: one for all requests, and one line on the screen. */
export const connection = {
  state: (): ConnectionState => state,

  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** One more change waits. */
  enter(): void {
    waiting += 1;
    become('waiting');
  },

  /** A change that waited has gone out, or was given up. */
  leave(): void {
    waiting -= 1;
    if (waiting === 0 && state === 'waiting') become('back');
  },

  /**
   * Waits twice as long after each failure, at most half a minute, or until the network is back.
   * @throws {RequestError} `offline` where the person gave up what waits
   */
  async pause(failures: number): Promise<void> {
    const goOn = await new Promise<boolean>((settle) => {
      const end = (decided: boolean) => {
        clearTimeout(timer);
        window.removeEventListener('online', online);
        pauses.delete(end);
        settle(decided);
      };
      const online = () => end(true);
      const timer = setTimeout(online, Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures));
      window.addEventListener('online', online);
      pauses.add(end);
    });
    if (!goOn) throw new RequestError(0, { code: 'offline', message: '', details: {}, requestId: '' });
  },

  /** Gives up what waits; each change says that it failed, and what was typed stays where it is. */
  drop(): void {
    become('fine');
    endPauses(false);
  },

  /** Takes the word that the connection is back off the page. */
  seen(): void {
    if (state === 'back') become('fine');
  },
};
