import { ConflictError, InvalidInputError } from '#domain';
import { requestCancel } from '#persistence';
import { type JobHandler } from '../../apps/worker/src/jobs/job-context.js';
import { type WorkerRuntime } from '../../apps/worker/src/jobs/worker.js';
import { makeProcess, makeWorkspace, testDatabase, type TestDatabase } from '../support/database.js';
import { pause, readRun, testWorker, waitForRun, waitForSilence } from './job-helpers.js';

let database: TestDatabase;
let workspaceId: string;
let processId: string;
let workers: WorkerRuntime[] = [];

beforeAll(async () => {
  database = await testDatabase();
  workspaceId = await makeWorkspace(database);
});
afterAll(() => database.close());
beforeEach(async () => {
  processId = await makeProcess(database, workspaceId);
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  workers = [];
});

const DONE = { counts: { rows: 3 }, methodVersion: 'test-1' };
const SHORT = { leaseMs: 600, renewMs: 150, sweepMs: 200 };

async function workerWith(handler: JobHandler, timing = {}): Promise<WorkerRuntime> {
  const worker = await testWorker(database, { handlers: { 'measure-reach': handler }, timing });
  workers.push(worker);
  return worker;
}

const request = () => ({ workspaceId, processId, kind: 'measure-reach' as const, createdBy: null });

/** A handler that waits until it is let go, and tells when it has begun. */
function waitingHandler() {
  let begun = () => {};
  let letGo = () => {};
  const hasBegun = new Promise<void>((resolve) => (begun = resolve));
  const released = new Promise<void>((resolve) => (letGo = resolve));
  let calls = 0;
  const handler: JobHandler = async () => {
    calls += 1;
    begun();
    await released;
    return DONE;
  };
  return { handler, hasBegun, letGo: () => letGo(), calls: () => calls };
}

describe('a run', () => {
  it('goes from queued over running to done, with its steps, counts and method', async () => {
    const waiting = waitingHandler();
    const worker = await workerWith(async (context) => {
      await context.step('people', 0, 3);
      await waiting.handler(context);
      await context.step('people', 3, 3);
      return DONE;
    });
    const run = await worker.startRun(request());
    await waiting.hasBegun;
    const going = await readRun(database, run);
    expect(going.state).toBe('running');
    expect(going.steps).toEqual([{ name: 'people', done: 0, total: 3 }]);
    waiting.letGo();
    const done = await waitForRun(database, run, 'done');
    expect(done.steps).toEqual([{ name: 'people', done: 3, total: 3 }]);
    expect(done).toMatchObject({ counts: { rows: 3 }, method_version: 'test-1', attempts: 1, lease_owner: null });
  });

  it('is not written more often than four times a second, and its last state is never lost', async () => {
    const worker = await workerWith(async (context) => {
      for (let done = 0; done <= 5000; done += 1) await context.step('rows', done, 5000);
      return DONE;
    });
    const startedAt = Date.now();
    const run = await worker.startRun(request());
    const done = await waitForRun(database, run, 'done');
    expect(done.steps).toEqual([{ name: 'rows', done: 5000, total: 5000 }]);
    // Five thousand writes, a transaction each, would take seconds.
    expect(Date.now() - startedAt).toBeLessThan(2500);
  });

  it('is refused while one of its kind is going in the same process, and not in another', async () => {
    const waiting = waitingHandler();
    const worker = await workerWith(waiting.handler);
    const run = await worker.startRun(request());
    await expect(worker.startRun(request())).rejects.toThrow(ConflictError);
    await expect(worker.startRun(request())).rejects.toMatchObject({ code: 'run-already-going' });
    const elsewhere = await makeProcess(database, workspaceId);
    await worker.startRun({ ...request(), processId: elsewhere });
    waiting.letGo();
    await waitForRun(database, run, 'done');
    await waitForSilence(database, workspaceId);
  });

  it('is computed once, however many workers look and however often its message comes', async () => {
    const waiting = waitingHandler();
    const [one, two] = [await workerWith(waiting.handler), await workerWith(waiting.handler)];
    const run = await one.startRun(request());
    await waiting.hasBegun;
    for (let round = 0; round < 5; round += 1) {
      await one.queue.transport.send(run, `again-${round}`);
      await two.queue.sweep();
    }
    await pause(500);
    waiting.letGo();
    await waitForRun(database, run, 'done');
    await two.queue.transport.send(run, 'once-more');
    await pause(500);
    expect(waiting.calls()).toBe(1);
    expect((await readRun(database, run)).attempts).toBe(1);
  });

  it('is resumed by another worker when its own has died', async () => {
    const run = await dyingWorkersRun();
    await workerWith(async () => DONE, SHORT);
    expect(await waitForRun(database, run, 'done')).toMatchObject({ attempts: 2 });
  });

  it('cannot be ended by a worker that has fallen silent and lost it', async () => {
    const silent = waitingHandler();
    const first = await workerWith(silent.handler, { leaseMs: 400, renewMs: 60_000, sweepMs: 60_000 });
    const run = await first.startRun(request());
    await silent.hasBegun;
    await workerWith(async () => ({ counts: { rows: 7 }, methodVersion: 'second' }), SHORT);
    await waitForRun(database, run, 'done');
    silent.letGo();
    await pause(300);
    expect(await readRun(database, run)).toMatchObject({
      state: 'done',
      method_version: 'second',
      counts: { rows: 7 },
    });
  });

  it('fails with the code of a failure that a person can act on', async () => {
    const worker = await workerWith(async () => {
      throw new InvalidInputError('more-participants-than-residents', 'age 15-24', { participants: 5, residents: 3 });
    });
    const run = await worker.startRun(request());
    const failed = await waitForRun(database, run, 'failed');
    expect(failed).toMatchObject({
      error_code: 'more-participants-than-residents',
      error_details: { participants: 5, residents: 3 },
    });
  });

  it('fails as internal, without a word of the message, when something unforeseen is thrown', async () => {
    const worker = await workerWith(async () => {
      throw new Error('the words of a resident');
    });
    const failed = await waitForRun(database, await worker.startRun(request()), 'failed');
    expect(failed.error_code).toBe('internal');
    expect(JSON.stringify(failed)).not.toContain('resident');
  });

  it('stops within seconds when it is cancelled at work', async () => {
    const waiting = waitingHandler();
    const worker = await workerWith(waiting.handler, SHORT);
    const run = await worker.startRun(request());
    await waiting.hasBegun;
    await database.inWorkspace(workspaceId, (db) => requestCancel(db, workspaceId, processId, run.runId));
    await waitForRun(database, run, 'cancelled');
    waiting.letGo();
  });

  it('never begins when it is cancelled while it waits', async () => {
    const waiting = waitingHandler();
    const worker = await workerWith(waiting.handler);
    const first = await worker.startRun(request());
    await waiting.hasBegun;
    const elsewhere = await makeProcess(database, workspaceId);
    const second = await worker.startRun({ ...request(), processId: elsewhere });
    await database.inWorkspace(workspaceId, (db) => requestCancel(db, workspaceId, elsewhere, second.runId));
    waiting.letGo();
    await waitForRun(database, first, 'done');
    await pause(300);
    expect(await readRun(database, second)).toMatchObject({ state: 'cancelled', attempts: 0 });
  });

  it('is given up after five attempts that each killed their worker', async () => {
    const run = await dyingWorkersRun(5);
    await workerWith(async () => DONE, SHORT);
    expect(await waitForRun(database, run, 'failed')).toMatchObject({ error_code: 'gave-up' });
  });
});

describe('a worker that stops', () => {
  it('gives its run back within ten seconds, and the next worker carries it out', async () => {
    const waiting = waitingHandler();
    const first = await workerWith(waiting.handler);
    const run = await first.startRun(request());
    await waiting.hasBegun;
    const startedAt = Date.now();
    await first.stop();
    workers = [];
    expect(Date.now() - startedAt).toBeLessThan(10_000);
    expect(await readRun(database, run)).toMatchObject({ state: 'queued', lease_owner: null });
    await workerWith(async () => DONE);
    expect(await waitForRun(database, run, 'done')).toMatchObject({ attempts: 2 });
    waiting.letGo();
  });
});

describe('after an import', () => {
  it('themes, reach and impact are computed, and the last two again after the themes unless they still wait', async () => {
    const order: string[] = [];
    const noting = (name: string): JobHandler => {
      return async () => {
        order.push(name);
        return DONE;
      };
    };
    const worker = await testWorker(database, {
      handlers: {
        import: noting('import'),
        'find-themes': noting('find-themes'),
        'measure-reach': noting('measure-reach'),
        'measure-impact': noting('measure-impact'),
        'find-personal-data': noting('find-personal-data'),
      },
    });
    workers.push(worker);
    const run = await worker.startRun({ ...request(), kind: 'import' });
    await waitForRun(database, run, 'done');
    await waitForSilence(database, workspaceId);
    expect(order).toEqual(['import', 'find-themes', 'measure-reach', 'measure-impact', 'find-personal-data']);
    order.length = 0;
    await waitForRun(database, await worker.startRun({ ...request(), kind: 'find-themes' }), 'done');
    await waitForSilence(database, workspaceId);
    expect(order).toEqual(['find-themes', 'measure-reach', 'measure-impact']);
  });
});

/** A run whose worker was killed a moment ago: running, with a lease that nobody renews. */
async function dyingWorkersRun(attempts = 1) {
  const [{ id }] = await database.inWorkspace(workspaceId, (db) =>
    db.query(
      `INSERT INTO run (workspace_id, process_id, kind, state, lease_owner, lease_until, attempts, started_at)
       VALUES ($1, $2, 'measure-reach', 'running', 'the dead', now() + interval '300 milliseconds', $3, now())
       RETURNING id`,
      [workspaceId, processId, attempts],
    ),
  );
  return { workspaceId, runId: id as string };
}
