import { doThemeTask, type ThemeTask } from '#analysis';
import { parentPort } from 'node:worker_threads';

// One piece after another; an error ends the thread, and whoever waits is told of it.
parentPort?.on('message', (task: ThemeTask) => parentPort?.postMessage(doThemeTask(task)));
