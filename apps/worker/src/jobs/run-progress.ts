import { type RunStep } from '#domain';

export interface RunProgress {
  /** Notes how far a step is, and writes when the last write is long enough ago or the step is new. */
  step(name: string, done: number, total: number | null): Promise<void>;
  /** All steps, for the last write. */
  steps(): readonly RunStep[];
}

/** The named steps of one run, in the order in which they began, written at most once every `everyMs`. */
export function createRunProgress(write: (steps: readonly RunStep[]) => Promise<void>, everyMs = 250): RunProgress {
  const steps = new Map<string, RunStep>();
  let writtenAt = 0;
  return {
    async step(name, done, total) {
      const isNew = !steps.has(name);
      steps.set(name, { name, done, total });
      const now = Date.now();
      if (!isNew && now - writtenAt < everyMs) return;
      writtenAt = now;
      await write([...steps.values()]);
    },
    steps: () => [...steps.values()],
  };
}
