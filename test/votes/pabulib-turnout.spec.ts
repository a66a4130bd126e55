import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { savePopulationTable, usePopulationTable } from '#persistence';
import { type ProcessPlace } from '../../apps/api/src/http/access.decorator.js';
import { type WorkerRuntime } from '../../apps/worker/src/jobs/worker.js';
import { VotesService } from '../../apps/api/src/votes/votes.service.js';
import { bringExports } from '../import/bring-exports.js';
import { openDesk, type Desk } from '../import/import-helpers.js';
import { testWorker, waitForRun } from '../jobs/job-helpers.js';
import { makeProcess, makeWorkspace, testDatabase, type TestDatabase } from '../support/database.js';

// Real ballots of three Polish cities. They are not part of the repository; EVALUATION_DATA names their folder.
const folder = join(process.env['EVALUATION_DATA'] ?? join(process.cwd(), '../shared/data'), 'pabulib');
const isThere = existsSync(folder);
const describeReal = isThere ? describe : describe.skip;
if (!isThere) console.warn(`no turnout of real budgets: ${folder} is not there`);

const BANDS = ['0-14', '15-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75+'];
/**
 * Ballots by age band and sex, and how many bear no age, counted by awk over the lines behind VOTES:
 * `awk -F';' 'v && $3!="" {n[$3<15?0:$3<75?int(($3-5)/10):7]++} /^voter_id/ {v=1} END {for (b in n) print b, n[b]}' FILE`
 * (Katowice: $4). In each file every ballot has a voter of its own.
 */
const FILES = [
  {
    file: 'Poland_Krakow_2024_Zwierzyniec.pb',
    ages: [172, 235, 228, 469, 292, 136, 125, 54],
    sexes: { female: 1001, male: 712 },
    voters: 1713,
    // the file does not say how people voted
    channels: { unknown: 1713 },
  },
  {
    file: 'Poland_Lodz_2025_Rokicie.pb',
    ages: [61, 101, 275, 293, 217, 148, 118, 51],
    sexes: { female: 755, male: 510 },
    voters: 1265,
    channels: { online: 1265 },
  },
  {
    file: 'Poland_Katowice_2025_Kostuchna.pb',
    ages: [327, 138, 190, 463, 258, 198, 231, 82],
    sexes: { female: 1034, male: 856 },
    voters: 1890,
    channels: { unknown: 1890 },
  },
];
/** Residents of nowhere: only the arithmetic is tested, no turnout of these districts is claimed. */
const RESIDENTS = [...BANDS.map(() => 2500), 10_000, 10_000];

let database: TestDatabase;
let desk: Desk;
let worker: WorkerRuntime;

beforeAll(async () => {
  database = await testDatabase();
  desk = await openDesk(database);
  worker = await testWorker(database);
});
afterAll(async () => {
  await worker.stop();
  await desk.close();
  await database.close();
});

describeReal.each(FILES)('$file', ({ file, ages, sexes, voters, channels }) => {
  it('gives a turnout by age and sex, and voters by channel', async () => {
    const workspaceId = await makeWorkspace(database);
    const processId = await makeProcess(database, workspaceId, 'budget');
    const place = { workspaceId, processId, processSlug: 'budget' } as ProcessPlace;
    const keys = [...BANDS.map((group) => ['age', group]), ['sex', 'female'], ['sex', 'male']];
    await database.inWorkspace(workspaceId, async (db) => {
      const groups = keys.map(([variable, group], at) => ({
        variable: variable!,
        group: group!,
        population: RESIDENTS[at]!,
      }));
      const table = {
        name: 'invented',
        source: 'test',
        date: '2025-12-31',
        territory: 'nowhere',
        ageFloor: null,
        groups,
      };
      const id = await savePopulationTable(db, workspaceId, { ...table, createdBy: null });
      await usePopulationTable(db, workspaceId, processId, id);
    });
    await bringExports(database, desk.keys, place, 'pabulib', [join(folder, file)]);
    // turnout by group is counted with reach
    const run = await worker.startRun({ workspaceId, processId, kind: 'measure-reach', createdBy: null });
    expect((await waitForRun(database, run, 'done', 'failed')).error_code).toBeNull();

    const { people, variables } = await new VotesService(database).turnout(place);
    expect(people).toMatchObject({ voters, entitled: 20_000, rate: voters / 20_000 });
    const [age, sex] = variables;
    expect(age!.groups.map(({ group, voters: own }) => [group, own])).toEqual(
      BANDS.map((band, at) => [band, ages[at]]),
    );
    expect(age!.unknown).toBe(voters - ages.reduce((sum, count) => sum + count, 0));
    expect(Object.fromEntries(sex!.groups.map(({ group, voters: own }) => [group, own]))).toEqual(sexes);
    for (const { voters: own, entitled, rate, lower, upper } of [...age!.groups, ...sex!.groups]) {
      expect(rate).toBe(own! / entitled!);
      expect(lower!).toBeLessThan(rate!);
      expect(upper!).toBeGreaterThan(rate!);
    }
    const byChannel: { channel: string; people: number }[] = await database.inWorkspace(workspaceId, (db) =>
      db.query(
        `SELECT channel, count(DISTINCT participation_id)::integer AS people FROM vote
         WHERE workspace_id = $1 AND process_id = $2 GROUP BY channel`,
        [workspaceId, processId],
      ),
    );
    expect(Object.fromEntries(byChannel.map((row) => [row.channel, row.people]))).toEqual(channels);
  });
});
