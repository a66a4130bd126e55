import type { Worker } from 'node:worker_threads';
import { shareArrays } from './share-arrays.js';

interface Errand {
  readonly task: unknown;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (cause: unknown) => void;
}

/** Threads that do tasks, each one at a time, in the order in which they were asked; a thread is started when there is work for it. */
export class ThreadCrew {
  private readonly threads = new Set<Worker>();
  private readonly idle: Worker[] = [];
  private readonly waiting: Errand[] = [];
  private readonly shared = new WeakMap<object, object>();
  private ended = false;

  /** @param most how many threads at most */
  constructor(
    private readonly most: number,
    private readonly start: () => Worker,
  ) {}

  /** @returns what the thread answered; rejects with what it threw */
  do(task: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ task, resolve, reject });
      this.sendNext();
    });
  }

  /** Ends all threads, whatever they do. */
  async end(): Promise<void> {
    this.ended = true;
    await Promise.all([...this.threads].map((thread) => thread.terminate()));
  }

  private sendNext(): void {
    if (this.waiting.length === 0) return;
    const thread = this.idle.pop() ?? (this.threads.size < this.most ? this.startOne() : null);
    if (thread === null) return;
    const { task, resolve, reject } = this.waiting.shift()!;
    thread.removeAllListeners('message').once('message', (answer) => {
      this.idle.push(thread);
      resolve(answer);
      this.sendNext();
    });
    thread.removeAllListeners('error').on('error', reject);
    thread.removeAllListeners('exit').on('exit', (code) => {
      this.threads.delete(thread);
      reject(new Error(`A thread ended with code ${code} before its answer.`));
      if (!this.ended) this.sendNext();
    });
    thread.postMessage(shareArrays(task, this.shared));
  }

  private startOne(): Worker {
    const thread = this.start();
    this.threads.add(thread);
    return thread;
  }
}
