/**
 * A computation that hands out what can be done side by side: it yields tasks, each of which needs nothing but its own data, and is
 * given their answers in the same order. What it gives is therefore the same in one thread and in many.
 */
export type Work<Task, Result> = Generator<readonly Task[], Result, readonly unknown[]>;

/** Told after each task of a batch how many of the batch are done. */
export type OnTask<Task> = (task: Task, done: number, total: number) => void;

/** Does every task beside the caller, one after the other. */
export function doInTurn<Task, Result>(
  work: Work<Task, Result>,
  doTask: (task: Task) => unknown,
  onTask: OnTask<Task> = () => {},
): Result {
  let step = work.next();
  while (!step.done) {
    const tasks = step.value;
    const answers = tasks.map((task, at) => {
      const answer = doTask(task);
      onTask(task, at + 1, tasks.length);
      return answer;
    });
    step = work.next(answers);
  }
  return step.value;
}

/** Does the tasks of each batch at the same time; `doTask` sends one to a thread. */
export async function doSideBySide<Task, Result>(
  work: Work<Task, Result>,
  doTask: (task: Task) => Promise<unknown>,
  onTask: OnTask<Task> = () => {},
): Promise<Result> {
  let step = work.next();
  while (!step.done) {
    const tasks = step.value;
    let done = 0;
    const answers = tasks.map(async (task) => {
      const answer = await doTask(task);
      done += 1;
      onTask(task, done, tasks.length);
      return answer;
    });
    step = work.next(await Promise.all(answers));
  }
  return step.value;
}
