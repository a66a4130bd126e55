import { DomainError } from '#domain';
import { parentPort } from 'node:worker_threads';
import { type AnalysisTask, type AnalysisTasks, type OnStep } from './analyser.js';
import { ANALYSIS_TASKS } from './analysis-tasks.js';
import { type ThreadMessage } from './thread-message.js';

// One task after another; the thread stays warm in between. Cancelling a task is ending the thread.
const tell = (message: ThreadMessage): void => parentPort?.postMessage(message);

parentPort?.on(
  'message',
  async ({ task, input }: { task: AnalysisTask; input: AnalysisTasks[AnalysisTask]['input'] }) => {
    try {
      const compute = ANALYSIS_TASKS[task] as (input: unknown, onStep: OnStep) => unknown;
      tell({ type: 'result', result: await compute(input, throttledSteps()) });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      tell({ type: 'domain-error', code: error.code, message: error.message, details: error.details });
    }
  },
);

function throttledSteps(): OnStep {
  let toldAt = 0;
  let toldName = '';
  return (name, done, total) => {
    const now = Date.now();
    if (name === toldName && now - toldAt < 100 && done !== total) return;
    [toldAt, toldName] = [now, name];
    tell({ type: 'step', name, done, total });
  };
}
