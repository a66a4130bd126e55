/**
 * Where requests wait while somebody signs in again. Open only below a session; closed, a request that is refused fails at once, and
 * the way to the sign-in page is the right one.
 */
export function createSessionGate() {
  let isOpen = false;
  let waiting: ((again: boolean) => void)[] = [];
  const listeners = new Set<() => void>();
  const settle = (again: boolean) => {
    const ended = waiting;
    waiting = [];
    for (const end of ended) end(again);
    for (const listener of listeners) listener();
  };
  return {
    open: () => {
      isOpen = true;
    },
    close: () => {
      isOpen = false;
      settle(false);
    },
    /** True while requests wait for somebody to sign in. */
    hasEnded: () => waiting.length > 0,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** For a request that was refused for want of a session: true once the same person has signed in again. */
    signedInAgain: (): Promise<boolean> => {
      if (!isOpen) return Promise.resolve(false);
      return new Promise((end) => {
        waiting.push(end);
        if (waiting.length === 1) for (const listener of listeners) listener();
      });
    },
    resume: () => settle(true),
    leave: () => settle(false),
  };
}

/** The one of this tab. */
export const sessionGate = createSessionGate();
