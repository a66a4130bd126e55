import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/** `analysis` does whole runs, `themes` pieces of finding themes. */
export type ThreadName = 'analysis' | 'themes';

/** Is the program built? From source, as tests run, there is no file to start a thread from. */
export function canStartThreads(): boolean {
  return existsSync(fileOf('analysis'));
}

/** Starts a thread; nothing else in the project does. What runs in it prints nothing. */
export function startThread(name: ThreadName): Worker {
  return new Worker(fileOf(name), { stdout: false, stderr: false });
}

function fileOf(name: ThreadName): URL {
  return new URL(`./${name}-thread.js`, import.meta.url);
}
