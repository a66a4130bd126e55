import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { run as runSchema, runList } from '#contracts';
import { type ProcessPlace } from '../../apps/api/src/http/access.decorator.js';
import { ErrorFilter } from '../../apps/api/src/http/error-filter.js';
import { RunsModule } from '../../apps/api/src/runs/runs.module.js';
import { DATABASE, QUEUE_RUNTIME } from '../../apps/api/src/tokens.js';
import { type JobHandler } from '../../apps/worker/src/jobs/job-context.js';
import { type WorkerRuntime } from '../../apps/worker/src/jobs/worker.js';
import { makeProcess, makeWorkspace, testDatabase, type TestDatabase } from '../support/database.js';
import { SILENT, pause, testWorker, waitForRun } from './job-helpers.js';

let database: TestDatabase;
let worker: WorkerRuntime;
let app: NestFastifyApplication;
let place: ProcessPlace;
let address: string;
let letGo = () => {};

/** Works until the test lets it go. */
const waiting: JobHandler = async (context) => {
  await context.step('people', 1, 2);
  await new Promise<void>((resolve) => (letGo = resolve));
  await context.step('people', 2, 2);
  return { counts: { people: 2 }, methodVersion: 'test-1' };
};

beforeAll(async () => {
  database = await testDatabase();
  const workspaceId = await makeWorkspace(database);
  worker = await testWorker(database, {
    handlers: { 'measure-reach': waiting },
    timing: { leaseMs: 5_000, renewMs: 200 },
  });
  place = {
    workspaceId,
    workspaceSlug: 'testowo',
    timeZone: 'Europe/Warsaw',
    isSample: false,
    role: 'editor',
    personId: null,
    tokenId: null,
    processId: '',
    processSlug: '',
  };
  app = await startApi();
});
afterAll(async () => {
  await app.close();
  await worker.stop();
  await database.close();
});
beforeEach(async () => {
  place = { ...place, processId: await makeProcess(database, place.workspaceId) };
});

/** The routes of runs alone; who may call them is tested with the guard. */
async function startApi(): Promise<NestFastifyApplication> {
  const providers = [
    { provide: DATABASE, useValue: database },
    { provide: QUEUE_RUNTIME, useValue: worker },
  ];
  class Ingredients {}
  Module({})(Ingredients);
  class Root {}
  Module({ imports: [{ module: Ingredients, global: true, providers, exports: providers }, RunsModule] })(Root);
  const api = await NestFactory.create<NestFastifyApplication>(Root, new FastifyAdapter(), { logger: false });
  api.useGlobalFilters(new ErrorFilter(SILENT));
  const fastify = api.getHttpAdapter().getInstance();
  fastify.addHook('preHandler', (request, _reply, done) => {
    request.place = place;
    done();
  });
  await api.listen(0, '127.0.0.1');
  address = `${await api.getUrl()}/api/workspaces/testowo/processes/p/runs`;
  return api;
}

const post = (path: string, body: unknown = {}) =>
  fetch(`${address}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('runs over HTTP', () => {
  it('start, are listed, are refused twice, and end', async () => {
    const answer = await post('measure-reach', { seed: 7 });
    expect(answer.status).toBe(202);
    const started = runSchema.parse(await answer.json());
    expect(started).toMatchObject({ kind: 'measure-reach', seed: 7 });
    const reference = { workspaceId: place.workspaceId, runId: started.id };
    await waitForRun(database, reference, 'running');

    const again = await post('measure-reach');
    expect(again.status).toBe(409);
    expect(await again.json()).toMatchObject({ code: 'run-already-going', details: { runId: started.id } });
    const list = runList.parse(await (await fetch(address)).json());
    expect(list.runs.map(({ id }) => id)).toEqual([started.id]);
    letGo();
    await waitForRun(database, reference, 'done');
    const ended = runSchema.parse(await (await fetch(`${address}/${started.id}`)).json());
    expect(ended).toMatchObject({ state: 'done', method: 'test-1', steps: [{ name: 'people', done: 2, total: 2 }] });
  });

  it('tell each change as an event and close the stream after the last', async () => {
    const started = runSchema.parse(await (await post('measure-reach')).json());
    const stream = await fetch(`${address}/${started.id}/events`);
    expect(stream.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    await waitForRun(database, { workspaceId: place.workspaceId, runId: started.id }, 'running');
    // Two looks of half a second each see the run at work before it ends.
    await pause(1_100);
    letGo();
    const text = await stream.text();
    const states = [...text.matchAll(/^data: (.*)$/gm)].map(([, json]) => runSchema.parse(JSON.parse(json)));
    expect(states.at(0)?.state).toMatch(/queued|running/);
    expect(states.some(({ state, steps }) => state === 'running' && steps[0]?.done === 1)).toBe(true);
    expect(states.at(-1)).toMatchObject({ state: 'done' });
    expect(new Set(states.map((state) => JSON.stringify(state))).size).toBe(states.length);
  });

  it('stop when asked to', async () => {
    const started = runSchema.parse(await (await post('measure-reach')).json());
    const reference = { workspaceId: place.workspaceId, runId: started.id };
    await waitForRun(database, reference, 'running');
    expect((await post(`${started.id}/cancel`)).status).toBe(202);
    await waitForRun(database, reference, 'cancelled');
    letGo();
  });

  it('answer 404 for a kind that cannot be started and for a run of another process', async () => {
    const unknown = await post('import');
    expect(unknown.status).toBe(404);
    expect(await unknown.json()).toMatchObject({ code: 'run-kind-not-found' });
    const started = runSchema.parse(await (await post('measure-reach')).json());
    place = { ...place, processId: await makeProcess(database, place.workspaceId) };
    expect((await fetch(`${address}/${started.id}`)).status).toBe(404);
    expect((await fetch(`${address}/${started.id}/events`)).status).toBe(404);
    await waitForRun(database, { workspaceId: place.workspaceId, runId: started.id }, 'running');
    letGo();
  });
});
