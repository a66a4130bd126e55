import { findNewestImpact, findNewestReach, savePopulationTable, usePopulationTable } from '#persistence';
import { makeProcess, makeSource, makeWorkspace, testDatabase, type TestDatabase } from '../support/database.js';
import { type WorkerRuntime } from '../../apps/worker/src/jobs/worker.js';
import { testWorker, waitForRun } from './job-helpers.js';

let database: TestDatabase;
let worker: WorkerRuntime;
let workspaceId: string;
let processId: string;
let sourceId: string;

beforeAll(async () => {
  database = await testDatabase();
  workspaceId = await makeWorkspace(database);
  worker = await testWorker(database);
});
afterAll(async () => {
  await worker.stop();
  await database.close();
});
beforeEach(async () => {
  processId = await makeProcess(database, workspaceId);
  sourceId = await makeSource(database, workspaceId, processId);
});

const query = (sql: string, parameters: unknown[]) =>
  database.inWorkspace(workspaceId, (db) => db.query(sql, [workspaceId, processId, ...parameters]));

let persons = 0;
/** A person who takes part with these demographics; gives back the participation's id. */
async function takePart(attributes: Record<string, string>, channel = 'online'): Promise<string> {
  persons += 1;
  const [{ id }] = await query(
    `WITH person AS (
       INSERT INTO participant (workspace_id, pseudonym, pseudonym_epoch, identifier_kind)
       VALUES ($1, sha256(convert_to($3::text, 'UTF8')), 1, 'test') RETURNING id)
     INSERT INTO participation (workspace_id, process_id, participant_id, channel, attributes)
     SELECT $1, $2, person.id, $4, $5 FROM person RETURNING id`,
    [String(persons), channel, JSON.stringify(attributes)],
  );
  return id;
}

let remarks = 0;
/** A remark; gives back its id. */
async function say(participation: string | null, fields: Record<string, string> = {}): Promise<string> {
  remarks += 1;
  const all: Record<string, string | null> = { voice: 'person', ...fields, participation_id: participation };
  const names = Object.keys(all);
  const [{ id }] = await query(
    `INSERT INTO contribution (workspace_id, process_id, source_id, kind, source_reference, body, content_hash, channel, ${names.join(', ')})
     VALUES ($1, $2, $3, 'remark', $4, 'Uwaga', '\\x00', 'online', ${names.map((_, place) => `$${place + 5}`).join(', ')}) RETURNING id`,
    [sourceId, String(remarks), ...Object.values(all)],
  );
  return id;
}

async function measure(kind: 'measure-reach' | 'measure-impact') {
  const run = await worker.startRun({ workspaceId, processId, kind, createdBy: null });
  expect((await waitForRun(database, run, 'done', 'failed')).error_code).toBeNull();
}

const newestReach = () => database.inWorkspace(workspaceId, (db) => findNewestReach(db, workspaceId, processId));
const newestImpact = () => database.inWorkspace(workspaceId, (db) => findNewestImpact(db, workspaceId, processId));

async function usePopulation(groups: [variable: string, group: string, population: number][]): Promise<void> {
  await database.inWorkspace(workspaceId, async (db) => {
    const id = await savePopulationTable(db, workspaceId, {
      name: 'Mieszkańcy Testowa',
      source: 'test',
      date: '2025-12-31',
      territory: '2001011',
      ageFloor: 15,
      groups: groups.map(([variable, group, population]) => ({ variable, group, population })),
      createdBy: null,
    });
    await usePopulationTable(db, workspaceId, processId, id);
  });
}

describe('measure-reach', () => {
  it('counts each person once, by group through the attribute map, against the population', async () => {
    await usePopulation([
      ['age', '15-34', 400],
      ['age', '35+', 600],
    ]);
    await query(
      `INSERT INTO attribute_map (workspace_id, process_id, variable, value, group_code)
       VALUES ($1, $2, 'age', 'do 34', '15-34'), ($1, $2, 'age', 'nie wiem', '')`,
      [],
    );
    const young = await takePart({ age: 'do 34' });
    await say(young);
    await say(young);
    await say(await takePart({ age: '15-34' }));
    await say(await takePart({ age: '35+' }));
    await say(await takePart({ age: 'nie wiem' }));
    await say(await takePart({}));
    await measure('measure-reach');
    const reach = (await newestReach())?.report;
    const age = reach?.report.variables[0];
    expect(reach?.report.participants).toBe(5);
    expect(reach?.report.population).toMatchObject({ name: 'Mieszkańcy Testowa', date: '2025-12-31', residents: 1000 });
    expect(age).toMatchObject({ variable: 'age', known: 3, unknown: 2, outside: 0 });
    expect(age?.groups.map(({ group, participants }) => [group, participants])).toEqual([
      ['15-34', 2],
      ['35+', 1],
    ]);
  });

  it('counts who voted or answered too, and nobody who only stands in a list, spoke for a group or sent spam', async () => {
    const voter = await takePart({}, 'urn');
    await query(
      `INSERT INTO vote (workspace_id, process_id, source_id, source_reference, participation_id, option, value, channel)
       VALUES ($1, $2, $3, 'v1', $4, 'A', 'pick', 'urn')`,
      [sourceId, voter],
    );
    const respondent = await takePart({}, 'paper');
    await query(
      `WITH question AS (INSERT INTO question (workspace_id, process_id, source_id, code, title, type)
         VALUES ($1, $2, $3, 'q1', 'Pytanie', 'single') RETURNING id)
       INSERT INTO answer (workspace_id, process_id, source_id, question_id, source_reference, participation_id, chosen, channel)
       SELECT $1, $2, $3, id, 'a1', $4, '{tak}', 'paper' FROM question`,
      [sourceId, respondent],
    );
    await say(await takePart({}, 'online'));
    await takePart({}, 'online');
    await say(await takePart({}, 'cafe'), { voice: 'group' });
    await say(await takePart({}, 'online'), { eligibility: 'spam' });
    await say(await takePart({}, 'online'), { hidden_at: '2026-01-01' });
    await measure('measure-reach');
    const reach = (await newestReach())?.report;
    expect(reach?.report.participants).toBe(3);
    expect(reach?.channels.channels.map(({ channel, people }) => [channel, people])).toEqual([
      ['online', 1],
      ['paper', 1],
      ['urn', 1],
    ]);
  });

  it('takes age and sex from a population that crosses them, and the crossed variable is no variable of its own', async () => {
    await usePopulation([
      ['age', '15-34', 400],
      ['age', '35+', 600],
      ['age:sex', '15-34:female', 190],
      ['age:sex', '15-34:male', 210],
      ['age:sex', '35+:female', 320],
      ['age:sex', '35+:male', 280],
    ]);
    await say(await takePart({ age: '15-34', sex: 'female' }));
    await say(await takePart({ age: '15-34', sex: 'female' }));
    await say(await takePart({ age: '35+', sex: 'male' }));
    await say(await takePart({ age: '35+' }));
    await measure('measure-reach');
    const reach = (await newestReach())?.report;
    expect(reach?.report.variables.map(({ variable }) => variable)).toEqual(['age', 'sex']);
  });

  it('is stale as soon as the data of the process has changed', async () => {
    await query('UPDATE process SET dataset_version = 2 WHERE workspace_id = $1 AND id = $2', []);
    await measure('measure-reach');
    expect(await newestReach()).toMatchObject({ datasetVersion: 2, stale: false });
    await query('UPDATE process SET dataset_version = 3 WHERE workspace_id = $1 AND id = $2', []);
    expect(await newestReach()).toMatchObject({ datasetVersion: 2, stale: true });
  });
});

describe('measure-impact', () => {
  it('counts contributions and people by what was done, and leaves out what the institution wrote', async () => {
    const [ewa, jan] = [await takePart({}), await takePart({})];
    await say(ewa, { official_status: 'decided', decision: 'yes', delivery: 'delivered' });
    await say(ewa, { official_status: 'decided', decision: 'no' });
    await say(jan, { official_status: 'answered' });
    await say(jan);
    await say(null, { voice: 'group', decision: 'partly' });
    await say(jan, { eligibility: 'duplicate' });
    await say(null, { voice: 'institution' });
    await measure('measure-impact');
    const report = (await newestImpact())?.report;
    expect(report?.total).toEqual({ contributions: 6, people: 2 });
    expect(report?.eligible).toEqual({ contributions: 5, people: 2 });
    expect(report?.byDecision.yes).toEqual({ contributions: 1, people: 1 });
    expect(report?.byDecision.none).toEqual({ contributions: 2, people: 1 });
    // yes, no and partly are decided: 3 of 5; yes and partly are adopted: 2 of 3; one of the two is delivered
    expect(report?.decisionRate).toMatchObject({ numerator: 3, denominator: 5 });
    expect(report?.adoptionRate).toMatchObject({ numerator: 2, denominator: 3 });
    expect(report?.implementationRate).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it('counts by the themes of the newest run, with a row for what is not grouped', async () => {
    const ewa = await takePart({});
    const said = [await say(ewa, { decision: 'yes' }), await say(ewa), await say(null)];
    const [{ id: runId }] = await query(
      `INSERT INTO run (workspace_id, process_id, kind, state) VALUES ($1, $2, 'find-themes', 'done') RETURNING id`,
      [],
    );
    await query(
      `INSERT INTO theme_run (workspace_id, process_id, run_id, method, seed, language, texts, not_grouped)
       VALUES ($1, $2, $3, 'test', 1, 'pl', 3, 1)`,
      [runId],
    );
    const [{ id: themeId }] = await query(
      `INSERT INTO theme (workspace_id, process_id, number, label, first_run_id, last_run_id)
       VALUES ($1, $2, 0, 'Ławki', $3, $3) RETURNING id`,
      [runId],
    );
    for (const [place, contributionId] of said.entries()) {
      await database.inWorkspace(workspaceId, (db) =>
        db.query(
          `INSERT INTO theme_assignment (workspace_id, run_id, contribution_id, theme_id, weight, grouped)
           VALUES ($1, $2, $3, $4, 0.9, $5)`,
          [workspaceId, runId, contributionId, themeId, place < 2],
        ),
      );
    }
    await measure('measure-impact');
    const byTheme = (await newestImpact())?.report.byTheme;
    expect(byTheme).toEqual([
      expect.objectContaining({ themeId, label: 'Ławki', contributions: 2, people: 1, adopted: 1 }),
      expect.objectContaining({ themeId: null, contributions: 1, people: 0 }),
    ]);
  });
});
