/** Work that a person, a stopping worker or a successor may interrupt until the moment it stores its result. */
export interface Interruptible {
  readonly signal: AbortSignal;
  /** Rejects with the reason once the run is interrupted, so that nobody waits for a handler that is deep in a statement. */
  readonly interrupted: Promise<never>;
  check(): void;
  /** From here on the result is being committed, and an interruption comes too late. */
  store(): void;
}

export function createInterruptible(signal: AbortSignal): Interruptible {
  let storing = false;
  const interrupted = new Promise<never>((_, reject) => {
    const interrupt = () => {
      if (!storing) reject(signal.reason);
    };
    if (signal.aborted) interrupt();
    else signal.addEventListener('abort', interrupt, { once: true });
  });
  return {
    signal,
    interrupted,
    check() {
      if (!storing) signal.throwIfAborted();
    },
    store() {
      storing = true;
    },
  };
}
