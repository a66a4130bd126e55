import { DomainError } from '#domain';
import { parentPort, workerData } from 'node:worker_threads';
import { type AnalysisTask, type AnalysisTasks, type OnStep } from './analyser.js';
import { ANALYSIS_TASKS } from './analysis-tasks.js';
import { type ThreadMessage } from './thread-message.js';

// The whole life of a thread: one task. Cancelling it is ending the thread.
const { task, input } = workerData as { task: AnalysisTask; input: AnalysisTasks[AnalysisTask]['input'] };
const tell = (message: ThreadMessage): void => parentPort?.postMessage(message);

let toldAt = 0;
let toldName = '';
const onStep: OnStep = (name, done, total) => {
  const now = Date.now();
  if (name === toldName && now - toldAt < 100 && done !== total) return;
  [toldAt, toldName] = [now, name];
  tell({ type: 'step', name, done, total });
};

try {
  const compute = ANALYSIS_TASKS[task] as (input: unknown, onStep: OnStep) => unknown;
  tell({ type: 'result', result: compute(input, onStep) });
} catch (error) {
  if (error instanceof DomainError) {
    tell({ type: 'domain-error', code: error.code, message: error.message, details: error.details });
  } else throw error;
}
