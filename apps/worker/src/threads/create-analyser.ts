import { DomainError } from '#domain';
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { type Analyser, type AnalysisTask, type AnalysisTasks, type OnStep } from './analyser.js';
import { ANALYSIS_TASKS } from './analysis-tasks.js';
import { type ThreadMessage } from './thread-message.js';

const THREAD_FILE = new URL('./analysis-thread.js', import.meta.url);

/** One thread a task in the built program. From source, as tests run, there is no file to start a thread from: see below. */
export function createAnalyser(): Analyser {
  return existsSync(THREAD_FILE) ? { run: runInThread } : createInlineAnalyser();
}

/** The same functions beside the caller, whose event loop waits for them. */
export function createInlineAnalyser(): Analyser {
  return {
    run: (task, input, onStep = () => {}, signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        setImmediate(() => {
          try {
            const result = ANALYSIS_TASKS[task](input, onStep);
            signal?.throwIfAborted();
            resolve(result);
          } catch (error) {
            reject(error);
          }
        });
      }),
  };
}

function runInThread<Task extends AnalysisTask>(
  task: Task,
  input: AnalysisTasks[Task]['input'],
  onStep: OnStep = () => {},
  signal?: AbortSignal,
): Promise<AnalysisTasks[Task]['output']> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const thread = new Worker(THREAD_FILE, { workerData: { task, input }, stdout: false, stderr: false });
    const end = () => {
      reject(signal?.reason);
      void thread.terminate();
    };
    signal?.addEventListener('abort', end, { once: true });
    thread.on('message', (message: ThreadMessage) => {
      if (message.type === 'step') onStep(message.name, message.done, message.total);
      else if (message.type === 'result') resolve(message.result as AnalysisTasks[Task]['output']);
      else reject(new DomainError(message.code, message.message, message.details));
    });
    thread.on('error', reject);
    thread.on('exit', (code) => {
      signal?.removeEventListener('abort', end);
      reject(new Error(`The analysis thread ended with code ${code} before its result.`));
    });
  });
}
