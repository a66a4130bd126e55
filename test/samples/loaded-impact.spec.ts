import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decisionFigures } from '#analysis';
import { findNewestImpact, readImpactHistory, type Database } from '#persistence';
import { SAMPLE_DAY } from '../../fixtures/generator/decisions.js';
import type { ProcessTruth } from '../../fixtures/generator/truth.js';
import { type TestDatabase } from '../support/database.js';
import { openSamples } from '../support/sample-database.js';

const FIXTURES = resolve(__dirname, '../../fixtures');
const truth = JSON.parse(readFileSync(join(FIXTURES, 'truth.json'), 'utf8')) as Record<
  string,
  Record<string, ProcessTruth>
>;
const processes = Object.entries(truth).flatMap(([workspace, own]) =>
  Object.entries(own).flatMap(([slug, process]) => (process.impact ? [{ workspace, slug, process }] : [])),
);

let database: TestDatabase;
const places = new Map<string, { workspaceId: string; processId: string }>();
const placeOf = (workspace: string, slug: string) => places.get(`${workspace}/${slug}`)!;
const within = <T>(place: { workspaceId: string }, work: Parameters<Database['inWorkspace']>[1]) =>
  database.inWorkspace(place.workspaceId, work) as Promise<T>;

beforeAll(async () => {
  ({ database } = await openSamples());
  const rows: { workspace: string; slug: string; process_id: string; workspace_id: string }[] = await database.asOwner(
    (owner) =>
      owner.query(`SELECT workspace.slug AS workspace, process.slug, process.id AS process_id, workspace.id AS workspace_id
                   FROM process JOIN workspace ON workspace.id = process.workspace_id`),
  );
  for (const row of rows)
    places.set(`${row.workspace}/${row.slug}`, { workspaceId: row.workspace_id, processId: row.process_id });
}, 300_000);

afterAll(() => database?.close());

describe('the impact of the sample municipalities, measured from the rows of the database', () => {
  it.each(processes)(
    '$workspace/$slug tells how long people waited and how far what they said can be followed',
    async ({ workspace, slug, process }) => {
      const place = placeOf(workspace, slug);
      const planted = process.impact!;
      const insight = await within<Awaited<ReturnType<typeof findNewestImpact>>>(place, (db) =>
        findNewestImpact(db, place.workspaceId, place.processId),
      );
      const { response, traceability, decisions } = insight!.report.measures!;
      expect(response).toMatchObject({
        n: planted.asked - planted.undated,
        answered: planted.answered,
        withoutDay: planted.undated,
        median: planted.medianDays,
        promisedDays: planted.promisedDays,
        isOwnPromise: true,
        isSettled: true,
      });
      expect(response.onTime).toBeCloseTo(planted.onTime / (planted.asked - planted.undated), 10);
      expect(traceability.confirmed.decision).toMatchObject({
        numerator: planted.reachedDecision,
        denominator: planted.asked,
      });
      expect(traceability.confirmed.outcome.numerator).toBe(planted.reachedOutcome);
      expect(traceability.confirmed.response.numerator).toBe(planted.answered);
      expect(decisions.reasonedRejectionRate).toMatchObject({
        numerator: planted.refusedWithReason,
        denominator: planted.refused,
      });
      const onSampleDay = decisionFigures(
        await within<Awaited<ReturnType<typeof readImpactHistory>>>(place, (db) =>
          readImpactHistory(db, place.workspaceId, place.processId, SAMPLE_DAY),
        ),
      );
      expect(onSampleDay).toMatchObject({ deliveredLate: planted.deliveredLate, overdue: planted.overdue });
    },
  );

  it('has in both towns what came late, what was refused with reasons and what was delivered', () => {
    expect(new Set(processes.map(({ workspace }) => workspace))).toEqual(new Set(['jeziorno', 'sosnowek']));
    for (const { process } of processes) {
      expect(process.impact!.overdue).toBeGreaterThan(0);
      expect(process.impact!.refusedWithReason).toBeGreaterThan(0);
      expect(process.decisions!.contributionsByDelivery.delivered).toBeGreaterThan(0);
    }
  });
});
