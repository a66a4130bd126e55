import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  countContributions,
  findNewestReach,
  findNewestThemeRun,
  listHeadCounts,
  listVotes,
  readDataState,
  readOverviewCounts,
  type Database,
  type Keys,
} from '#persistence';
import type { ProcessTruth } from '../../fixtures/generator/truth.js';
import { BudgetService } from '../../apps/api/src/budget/budget.service.js';
import { CouncilService } from '../../apps/api/src/council/council.service.js';
import { type ProcessPlace } from '../../apps/api/src/http/access.decorator.js';
import { type TestDatabase } from '../support/database.js';
import { openSamples } from '../support/sample-database.js';

const FIXTURES = resolve(__dirname, '../../fixtures');
const truth = JSON.parse(readFileSync(join(FIXTURES, 'truth.json'), 'utf8')) as Record<
  string,
  Record<string, ProcessTruth>
>;
const processes = Object.entries(truth).flatMap(([workspace, own]) =>
  Object.entries(own)
    .filter(([, process]) => typeof process === 'object' && 'contributions' in process)
    .map(([slug, process]) => ({ workspace, slug, process })),
);

let database: TestDatabase;
let keys: Keys;
const places = new Map<string, { workspaceId: string; processId: string }>();
const placeOf = (workspace: string, slug: string) => places.get(`${workspace}/${slug}`)!;
const within = <T>(place: { workspaceId: string }, work: Parameters<Database['inWorkspace']>[1]) =>
  database.inWorkspace(place.workspaceId, work) as Promise<T>;

beforeAll(async () => {
  ({ database, keys } = await openSamples());
  const slugs: { workspace: string; slug: string; process_id: string; workspace_id: string }[] = await database.asOwner(
    (owner) =>
      owner.query(`SELECT workspace.slug AS workspace, process.slug, process.id AS process_id, workspace.id AS workspace_id
                 FROM process JOIN workspace ON workspace.id = process.workspace_id`),
  );
  for (const row of slugs)
    places.set(`${row.workspace}/${row.slug}`, { workspaceId: row.workspace_id, processId: row.process_id });
}, 300_000);

afterAll(() => database?.close());

describe('the sample municipalities, loaded through the real import', () => {
  it('holds every process of the truth and no other', () => {
    expect([...places.keys()].sort()).toEqual(processes.map(({ workspace, slug }) => `${workspace}/${slug}`).sort());
  });

  it.each(processes)(
    '$workspace/$slug holds the planted statements from the planted people',
    async ({ workspace, slug, process }) => {
      const place = placeOf(workspace, slug);
      const total = await within<{ contributions: number; people: number }>(place, (db) =>
        countContributions(db, place.workspaceId, place.processId),
      );
      expect(total).toEqual({ contributions: process.contributions, people: process.writers });
    },
  );

  it.each(processes)(
    '$workspace/$slug lists exactly the rows that cannot be read',
    async ({ workspace, slug, process }) => {
      const place = placeOf(workspace, slug);
      const rows: { file: string; row: number; column: string; code: string }[] = await within(place, (db) =>
        db.query(
          `SELECT rejected.file, rejected.row_number AS row, rejected.column_name AS "column", rejected.code FROM rejected_row AS rejected
         JOIN import ON import.workspace_id = $1 AND import.id = rejected.import_id AND import.process_id = $2
         WHERE rejected.workspace_id = $1 ORDER BY rejected.file, rejected.row_number`,
          [place.workspaceId, place.processId],
        ),
      );
      const found = rows.map(({ file, row, code }) => `${file}:${row} ${code}`);
      const planted = (process.rejected ?? []).map(({ file, row, code }) => `${file.split('/').at(-1)}:${row} ${code}`);
      expect(found.sort()).toEqual(planted.sort());
      const state = await within<{ rejectedRows: number }>(place, (db) =>
        readDataState(db, place.workspaceId, place.processId),
      );
      expect(state.rejectedRows).toBe(planted.length);
    },
  );

  it.each(processes.filter(({ process }) => process.votes))(
    '$workspace/$slug counts the votes by option and channel',
    async (own) => {
      const place = placeOf(own.workspace, own.slug);
      const votes = await within<Awaited<ReturnType<typeof listVotes>>>(place, (db) =>
        listVotes(db, place.workspaceId, place.processId),
      );
      expect(Object.fromEntries(votes.map(({ option, byChannel }) => [option, byChannel]))).toEqual(own.process.votes);
    },
  );

  it.each(processes.filter(({ process }) => process.heads))(
    '$workspace/$slug counts heads beside persons',
    async (own) => {
      const place = placeOf(own.workspace, own.slug);
      const heads = await within<Awaited<ReturnType<typeof listHeadCounts>>>(place, (db) =>
        listHeadCounts(db, place.workspaceId, place.processId),
      );
      expect(Object.fromEntries(heads.map(({ event, people }) => [event, people]))).toEqual(own.process.heads);
    },
  );

  it.each(processes.filter(({ process }) => process.age))(
    '$workspace/$slug knows who gave an age and who did not',
    async (own) => {
      const place = placeOf(own.workspace, own.slug);
      const insight = await within<Awaited<ReturnType<typeof findNewestReach>>>(place, (db) =>
        findNewestReach(db, place.workspaceId, place.processId),
      );
      const report = insight!.report.report;
      expect(report.participants).toBe(own.process.people);
      const age = report.variables.find(({ variable }) => variable === 'age');
      if (report.population === null) return;
      expect(age).toMatchObject({ known: own.process.age!.known, unknown: own.process.age!.missing });
      const planted = own.process.age!.underReached;
      if (!planted) return;
      const group = age!.groups.find((row) => row.members.includes(planted.group) || row.group === planted.group);
      expect(group).toMatchObject({ participants: planted.participants, verdict: 'under' });
      expect(group!.ratio).toBeCloseTo(planted.ratio, 5);
    },
  );

  it.each(processes.filter(({ process }) => Object.keys(process.languages).length > 1))(
    '$workspace/$slug is told apart by language',
    async ({ workspace, slug, process }) => {
      const place = placeOf(workspace, slug);
      const { languages } = await within<Awaited<ReturnType<typeof readOverviewCounts>>>(place, (db) =>
        readOverviewCounts(db, place.workspaceId, place.processId),
      );
      expect(Object.fromEntries(languages.map(({ language, contributions }) => [language, contributions]))).toEqual(
        process.languages,
      );
    },
  );

  it('finds the joint letter with its copies and variants, and nothing else like it', async () => {
    const { jointLetter } = truth.jeziorno!['parking-2026']!;
    const place = placeOf('jeziorno', 'parking-2026');
    const run = await within<Awaited<ReturnType<typeof findNewestThemeRun>>>(place, (db) =>
      findNewestThemeRun(db, place.workspaceId, place.processId),
    );
    const groups = [...run!.similar].sort((a, b) => b.length - a.length);
    const ids = groups[0] ?? [];
    const rows: { reference: string }[] = await within(place, (db) =>
      db.query(`SELECT source_reference AS reference FROM contribution WHERE workspace_id = $1 AND id = ANY ($2)`, [
        place.workspaceId,
        ids,
      ]),
    );
    const planted = [...jointLetter!.copies, ...jointLetter!.variants].map(({ reference }) => reference);
    expect(rows.map(({ reference }) => reference).sort()).toEqual(planted.sort());
  });

  it('masks the planted personal data and nothing else', async () => {
    const masked: string[] = [];
    for (const { workspace, slug } of processes) {
      const place = placeOf(workspace, slug);
      const rows: { reference: string; masked: Record<string, number> }[] = await within(place, (db) =>
        db.query(
          `SELECT source_reference AS reference, masked FROM contribution WHERE workspace_id = $1 AND process_id = $2 AND masked <> '{}'`,
          [place.workspaceId, place.processId],
        ),
      );
      masked.push(...rows.map(({ reference, masked: kinds }) => `${reference} ${Object.keys(kinds).sort().join(' ')}`));
    }
    const planted = processes.flatMap(({ process }) =>
      (process.masked ?? []).map(({ reference, kinds }) => `${reference} ${[...kinds].sort().join(' ')}`),
    );
    expect(masked.sort()).toEqual(planted.sort());
  });

  it.each(processes.filter(({ process }) => process.decisions?.records))(
    '$workspace/$slug leads from decision to statement',
    async (own) => {
      const place = placeOf(own.workspace, own.slug);
      const counts = await within<Awaited<ReturnType<typeof readOverviewCounts>>>(place, (db) =>
        readOverviewCounts(db, place.workspaceId, place.processId),
      );
      expect(
        Object.fromEntries(counts.decisions.map(({ decision, contributions }) => [decision, contributions])),
      ).toMatchObject(own.slug === 'budget-2026' ? {} : own.process.decisions!.contributionsByCode);
      const [{ linked }] = await within<[{ linked: number }]>(place, (db) =>
        db.query(
          `SELECT count(DISTINCT link.contribution_id)::integer AS linked FROM decision_link AS link
         JOIN decision ON decision.workspace_id = $1 AND decision.id = link.decision_id AND decision.process_id = $2
           AND decision.source_id IS NULL
         WHERE link.workspace_id = $1`,
          [place.workspaceId, place.processId],
        ),
      );
      expect(linked).toBe(
        Object.values(own.process.decisions!.contributionsByCode).reduce((sum, count) => sum + count, 0),
      );
    },
  );

  it('finds in the budget of Sosnówek the winners that its list marks, within the money of each pool', async () => {
    const place = { ...placeOf('sosnowek', 'budget-2026'), processSlug: 'budget-2026' } as ProcessPlace;
    const { recount, pools } = await new BudgetService(database, keys).answer(place);
    expect(recount).toEqual({ statement: 'same', differences: [] });
    // costs of the projects that texts/sosnowek/budget.json marks as selected, added up by hand
    expect(pools.map(({ code, spent }) => [code, spent])).toEqual([
      ['miasto', 583_500],
      ['solectwa', 114_400],
      ['zielone', 48_500],
    ]);
  });

  it('fills twelve seats of the youth council of Jeziorno', async () => {
    const place = { ...placeOf('jeziorno', 'youth-council-2026'), processSlug: 'youth-council-2026' } as ProcessPlace;
    const { schools, total } = await new CouncilService(database).answer(place);
    // 1 + 2 + 1 + 1 + 3 + 2 + 2
    expect(total.seats).toEqual({ sum: 12, schools: 7 });
    expect(schools.reduce((sum, { elected }) => sum + elected, 0)).toBe(12);
  });
});
