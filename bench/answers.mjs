// What a process with 100,000 contributions answers through the real HTTP server: overview, themes and reach, 200 requests each.
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { MAPPING, writeCsv } from './inputs.mjs';
import { importTable, load, median, openPlace } from './place.mjs';

const REQUESTS = 200;
const ROUTES = ['overview', 'themes', 'reach'];
const ACCOUNT = { email: 'pomiar@example.org', password: 'a password of the bench' };

export async function benchAnswers({ rows = 100_000 } = {}) {
  const place = await openPlace();
  try {
    const path = join(place.dataDir, 'rows.csv');
    await writeCsv(path, rows);
    await importTable(place, path, MAPPING);
    await prepare(place);
    const service = await place.serve();
    const analysed = await analyse(place);
    const cookie = await signIn(service.url);
    const table = [
      ['contributions', String(rows)],
      ['themes, reach and impact computed in', `${analysed.toFixed(1)} s`],
    ];
    for (const route of ROUTES) table.push([`GET ${route}`, await measure(service.url, cookie, route)]);
    return table;
  } finally {
    await place.close();
  }
}

/** Somebody to sign in, and residents to compare with. */
export async function prepare({ persistence, database, workspaceId, processId }) {
  const { hashPassword } = await load('apps/api/src/auth/secrets.js');
  const passwordHash = await hashPassword(ACCOUNT.password);
  await database.asOwner(async (owner) => {
    const personId = await persistence.savePerson(owner, { email: ACCOUNT.email, name: 'Pomiar', passwordHash });
    await persistence.saveMembership(owner, { workspaceId, personId, role: 'admin' });
  });
  const ages = ['15-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75+'];
  const groups = [
    ...ages.map((group) => ({ variable: 'age', group, population: 20_000 })),
    ...['female', 'male'].map((group) => ({ variable: 'sex', group, population: 70_000 })),
  ];
  await database.inWorkspace(workspaceId, async (db) => {
    const tableId = await persistence.savePopulationTable(db, workspaceId, {
      name: 'Mieszkańcy',
      source: 'invented',
      date: '2026-01-01',
      territory: 'Pomiar',
      ageFloor: 15,
      groups,
      createdBy: null,
    });
    await persistence.usePopulationTable(db, workspaceId, processId, tableId);
  });
}

/** Queues what follows an import and waits until the service has computed it. */
export async function analyse({ database, workspaceId, processId }) {
  const { startRun } = await load('apps/worker/src/jobs/start-run.js');
  const { openTransport } = await load('apps/worker/src/jobs/transport.js');
  const databaseUrl = database.dataSource.options.url;
  const transport = await openTransport({ databaseUrl, redisUrl: null, onError: () => undefined });
  const began = performance.now();
  for (const kind of ['find-themes', 'measure-reach', 'measure-impact']) {
    await startRun(database, transport, { workspaceId, processId, kind, createdBy: null });
  }
  await transport.close();
  for (;;) {
    const runs = await database.inWorkspace(workspaceId, (db) =>
      db.query(`SELECT kind, state, error_code FROM run WHERE workspace_id = $1`, [workspaceId]),
    );
    const failed = runs.find((run) => run.state === 'failed');
    if (failed) throw new Error(`${failed.kind} failed: ${failed.error_code}`);
    if (runs.every((run) => run.state === 'done')) return (performance.now() - began) / 1000;
    await wait(250);
  }
}

export async function signIn(url) {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(ACCOUNT),
  });
  if (!answer.ok) throw new Error(`sign-in answered ${answer.status}: ${await answer.text()}`);
  return answer.headers.getSetCookie()[0].split(';')[0];
}

async function measure(url, cookie, route) {
  const address = `${url}/api/workspaces/pomiar/processes/konsultacje/${route}`;
  const times = [];
  let bytes = 0;
  for (let request = 0; request < REQUESTS; request += 1) {
    const began = performance.now();
    const answer = await fetch(address, { headers: { cookie } });
    bytes = (await answer.arrayBuffer()).byteLength;
    times.push(performance.now() - began);
    if (!answer.ok) throw new Error(`${route} answered ${answer.status}`);
  }
  return `p50 ${median(times).toFixed(0)} ms, p95 ${median(times, 0.95).toFixed(0)} ms, ${(bytes / 1024).toFixed(0)} KB`;
}
