/** A clock that a test sets: sleeping takes no time and moves it on. */
export interface ManualClock {
  now(): number;
  advance(ms: number): void;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** How long each sleep was asked to be. */
  readonly slept: readonly number[];
}

export function manualClock(start: string): ManualClock {
  let now = Date.parse(start);
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    advance(ms) {
      now += ms;
    },
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      slept.push(ms);
      now += ms;
    },
  };
}
