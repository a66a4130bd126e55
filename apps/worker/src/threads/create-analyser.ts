import { DomainError } from '#domain';
import type { Worker } from 'node:worker_threads';
import { type Analyser, type AnalysisTask, type AnalysisTasks, type OnStep } from './analyser.js';
import { ANALYSIS_TASKS } from './analysis-tasks.js';
import { canStartThreads, startThread } from './start-thread.js';
import { type ThreadMessage } from './thread-message.js';

/**
 * Threads in the built program: one stays warm between tasks, for loading the analysis takes longer than a small task. From
 * source, as tests run, there is no file to start a thread from: see below.
 */
export function createAnalyser(): Analyser {
  if (!canStartThreads()) return createInlineAnalyser();
  let idle: Worker | null = null;
  return {
    async run(task, input, onStep, signal) {
      signal?.throwIfAborted();
      const thread = idle ?? startThread('analysis');
      idle = null;
      thread.ref();
      const result = await runInThread(thread, task, input, onStep, signal);
      if (idle === null) idle = keepWarm(thread, () => (idle = null));
      else void thread.terminate();
      return result;
    },
  };
}

/** An idle thread does not keep the program alive, and is forgotten when it ends. */
function keepWarm(thread: Worker, forget: () => void): Worker {
  thread.removeAllListeners();
  thread.on('error', () => {});
  thread.on('exit', forget);
  thread.unref();
  return thread;
}

/** The same functions beside the caller, whose event loop waits for them. */
export function createInlineAnalyser(): Analyser {
  return {
    run: (task, input, onStep = () => {}, signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        setImmediate(async () => {
          try {
            const result = await ANALYSIS_TASKS[task](input, onStep);
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
  thread: Worker,
  task: Task,
  input: AnalysisTasks[Task]['input'],
  onStep: OnStep = () => {},
  signal?: AbortSignal,
): Promise<AnalysisTasks[Task]['output']> {
  return new Promise<AnalysisTasks[Task]['output']>((resolve, reject) => {
    const end = () => {
      reject(signal?.reason);
      void thread.terminate();
    };
    const settle = (answer: () => void) => {
      signal?.removeEventListener('abort', end);
      answer();
    };
    signal?.addEventListener('abort', end, { once: true });
    thread.removeAllListeners();
    thread.on('message', (message: ThreadMessage) => {
      if (message.type === 'step') onStep(message.name, message.done, message.total);
      else if (message.type === 'result') settle(() => resolve(message.result as AnalysisTasks[Task]['output']));
      else {
        settle(() => reject(new DomainError(message.code, message.message, message.details)));
        void thread.terminate();
      }
    });
    thread.on('error', (error) => settle(() => reject(error)));
    thread.on('exit', (code) => {
      settle(() => reject(new Error(`The analysis thread ended with code ${code} before its result.`)));
    });
    thread.postMessage({ task, input });
  });
}
