export type Interruption = 'cancelled' | 'worker-stops' | 'lease-lost';

/** The run goes no further in this worker: a person cancelled it, the worker stops, or another worker has taken it over. */
export class RunInterruptedError extends Error {
  constructor(readonly interruption: Interruption) {
    super(`The run was interrupted: ${interruption}.`);
    this.name = 'RunInterruptedError';
  }
}
