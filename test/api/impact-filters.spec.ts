import {
  BUDGET_STAGES,
  DECISIONS,
  DELIVERIES,
  OFFICIAL_STATUSES,
  isAdopted,
  isAnswered,
  isDecided,
  isRejected,
  type ContributionStatus,
} from '#domain';
import { measureImpact } from '#analysis';
import { makeSource } from '../support/database.js';
import { startTestApi, type TestApi } from '../support/api.js';

/** Every status that a contribution can have, eligible and not: 2 × 5 × 8 × 5 × 9 = 3,600 of them. */
const STATUSES = (['eligible', 'duplicate'] as const).flatMap((eligibility) =>
  OFFICIAL_STATUSES.flatMap((official) =>
    [...DECISIONS, null].flatMap((decision) =>
      [...DELIVERIES, null].flatMap((delivery) =>
        [...BUDGET_STAGES, null].map((stage): ContributionStatus => ({
          eligibility,
          official,
          decision,
          delivery,
          stage,
          sourceLabel: null,
        })),
      ),
    ),
  ),
);
const eligible = STATUSES.filter(({ eligibility }) => eligibility === 'eligible');
const isPartly = (status: ContributionStatus) => !isAdopted(status) && status.decision === 'partly';

let api: TestApi;
let viewer: string;
beforeAll(async () => {
  api = await startTestApi();
  viewer = await api.signIn('viewer@alfa');
  const { id, processId } = api.alfa;
  const sourceId = await makeSource(api.database, id, processId);
  await api.database.inWorkspace(id, (db) =>
    db.query(
      `INSERT INTO contribution (workspace_id, process_id, source_id, kind, source_reference, body, content_hash, channel, voice,
         eligibility, official_status, decision, delivery, stage)
       SELECT $1, $2, $3, 'remark', row_number() OVER ()::text, 'Uwaga', '\\x00', 'online', 'person',
         status.eligibility, status.official, status.decision, status.delivery, status.stage
       FROM json_to_recordset($4) AS status (eligibility text, official text, decision text, delivery text, stage text)`,
      [id, processId, sourceId, JSON.stringify(STATUSES)],
    ),
  );
});
afterAll(() => api.close());

async function total(query: string): Promise<number> {
  const answer = await api.request('GET', `/api/workspaces/alfa/processes/budget/contributions?${query}&limit=1`, {
    cookie: viewer,
  });
  if (answer.status !== 200) throw new Error(`the list answered ${answer.status}: ${answer.text}`);
  return answer.json.total.contributions;
}

it('holds every combination once', async () => {
  expect(STATUSES).toHaveLength(3600);
  expect(await total('')).toBe(3600);
});

it.each<[string, (status: ContributionStatus) => boolean]>([
  ['answered=yes', isAnswered],
  ['answered=no', (status) => !isAnswered(status)],
  ['decided=yes', isDecided],
  ['decided=no', (status) => !isDecided(status)],
  ['adopted=yes', (status) => isAdopted(status) || isPartly(status)],
  ['adopted=whole', isAdopted],
  ['adopted=partly', isPartly],
  ['rejected=yes', isRejected],
  [
    'adopted=yes&delivery=delivered',
    (status) => (isAdopted(status) || isPartly(status)) && status.delivery === 'delivered',
  ],
])('%s leaves exactly the eligible contributions that the words of the domain name', async (query, means) => {
  const expected = eligible.filter(means).length;
  expect(expected).toBeGreaterThan(0);
  expect(expected).toBeLessThan(eligible.length);
  expect(await total(query)).toBe(expected);
});

it('leads each number of the report of impact to a list of the same length', async () => {
  const contributions = STATUSES.map((status) => ({ status, person: -1, voice: 'person' as const, themes: [] }));
  const report = measureImpact({ contributions, themes: [] });
  const [row] = report.byTheme;
  expect(await total('answered=yes')).toBe(report.responseRate.numerator);
  expect(await total('decided=yes')).toBe(report.decisionRate.numerator);
  expect(await total('adopted=yes')).toBe(report.adoptionRate.numerator);
  expect(await total('adopted=yes&delivery=delivered')).toBe(report.implementationRate.numerator);
  expect(await total('adopted=whole')).toBe(row?.adopted);
  expect(await total('adopted=partly')).toBe(row?.partly);
  expect(await total('rejected=yes')).toBe(row?.rejected);
});

it('refuses a word that it does not know', async () => {
  const answer = await api.request('GET', '/api/workspaces/alfa/processes/budget/contributions?adopted=maybe', {
    cookie: viewer,
  });
  expect(answer.status).toBe(400);
  expect(answer.json.code).toBe('invalid-request');
});
