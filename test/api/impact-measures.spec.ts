import { aimsAnswer, impactEvaluationAnswer, impactMeasuresAnswer } from '#contracts';
import { makeProcess, makeSource } from '../support/database.js';
import { startTestApi, type TestApi } from '../support/api.js';

const IMPACT = '/api/workspaces/alfa/processes/budget/impact';
const AIMS = '/api/workspaces/alfa/processes/budget/aims';

let api: TestApi;
let viewer: string;
let analyst: string;

/**
 * Sixty people in the budget, 57 of them in an earlier budget too: 27 women, 30 men, three who call themselves something else. One remark
 * each, all decided, every second adopted. One published decision answers nobody.
 */
beforeAll(async () => {
  api = await startTestApi();
  const { database, alfa } = api;
  const older = await makeProcess(database, alfa.id, 'older');
  const sourceId = await makeSource(database, alfa.id, alfa.processId);
  const olderSource = await makeSource(database, alfa.id, older);
  await database.inWorkspace(alfa.id, async (db) => {
    await db.query(
      `UPDATE process SET kind = 'budget', starts_on = CASE WHEN id = $2 THEN date '2026-02-01' ELSE date '2025-02-01' END
       WHERE workspace_id = $1`,
      [alfa.id, alfa.processId],
    );
    await db.query(
      `WITH person AS (
         INSERT INTO participant (workspace_id, pseudonym, pseudonym_epoch, identifier_kind, identifier_scope)
         SELECT $1, sha256(convert_to(number::text, 'UTF8')), 1, 'test', 'workspace' FROM generate_series(1, 60) AS number
         RETURNING id, pseudonym
       ), numbered AS (SELECT id, row_number() OVER (ORDER BY pseudonym) AS number FROM person
       ), came AS (
         INSERT INTO participation (workspace_id, process_id, participant_id, channel, attributes)
         SELECT $1, taken.process_id, numbered.id, 'online',
           jsonb_build_object('sex', CASE WHEN number <= 27 THEN 'female' WHEN number <= 57 THEN 'male' ELSE 'other' END)
         FROM numbered JOIN unnest(ARRAY[$2, $3]::uuid[], ARRAY[60, 57]) AS taken (process_id, most) ON number <= taken.most
         RETURNING id, process_id
       )
       INSERT INTO contribution (workspace_id, process_id, source_id, participation_id, kind, source_reference, body, content_hash, channel,
         voice, submitted_at, official_status, decision)
       SELECT $1, process_id, CASE WHEN process_id = $2 THEN $4::uuid ELSE $5::uuid END, id, 'remark',
         row_number() OVER (PARTITION BY process_id)::text, 'Uwaga', '\\x00', 'online', 'person', now() - interval '40 days', 'decided',
         CASE WHEN row_number() OVER (PARTITION BY process_id) % 2 = 0 THEN 'yes' ELSE 'no' END
       FROM came`,
      [alfa.id, alfa.processId, older, sourceId, olderSource],
    );
    await db.query(
      `INSERT INTO decision (workspace_id, process_id, code, text, decided_at, state)
       VALUES ($1, $2, 'yes', '{"pl": "Fontanna"}', now() - interval '3 days', 'published')`,
      [alfa.id, alfa.processId],
    );
  });
  const editor = await api.signIn('editor@alfa');
  for (const process of ['older', 'budget']) {
    for (const kind of ['measure-reach', 'measure-impact']) {
      const { status } = await api.request('POST', `/api/workspaces/alfa/processes/${process}/runs/${kind}`, {
        cookie: editor,
      });
      expect(status).toBe(202);
    }
  }
  await api.work();
  [viewer, analyst] = (await Promise.all(['viewer@alfa', 'analyst@alfa'].map(api.signIn))) as [string, string];
}, 120_000);
afterAll(() => api.close());

describe('the measures of impact', () => {
  it('are open to everybody who may see the process, without what only evaluators see', async () => {
    const answer = await api.request('GET', `${IMPACT}/measures`, { cookie: viewer });
    const { measures, stamp } = impactMeasuresAnswer.parse(answer.json);
    expect(measures!.response.n + measures!.response.answeredWithoutDay).toBe(60);
    // each remark once: no theme, 30 adopted, 30 not
    expect(measures!.flow).toEqual([
      { themeId: null, label: '', decision: 'adopted', delivery: 'none', contributions: 30 },
      { themeId: null, label: '', decision: 'rejected', delivery: 'none', contributions: 30 },
    ]);
    expect(stamp?.method).toBe('nasluch-impact-2');
    expect(answer.text).not.toMatch(/orphan|equality|Fontanna/);
    const csv = await api.request('GET', `${IMPACT}/measures?format=csv`, { cookie: viewer });
    expect(csv.text).toMatch(/^decision_rate,share,1,/m);
  });

  it('keep orphan decisions and equality of influence for those who evaluate', async () => {
    for (const format of ['json', 'csv', 'xlsx']) {
      const refused = await api.request('GET', `${IMPACT}/evaluation?format=${format}`, { cookie: viewer });
      expect([refused.status, refused.json.code]).toEqual([403, 'forbidden']);
    }
    const { json } = await api.request('GET', `${IMPACT}/evaluation`, { cookie: analyst });
    expect(impactEvaluationAnswer.parse(json).orphans.map(({ text }) => text)).toEqual([{ pl: 'Fontanna' }]);
  });

  it('say nothing of a group of few people, in no format, and nothing from which it could be worked out', async () => {
    const { json } = await api.request('GET', `${IMPACT}/evaluation`, { cookie: analyst });
    const { equality } = impactEvaluationAnswer.parse(json).evaluation!;
    const other = equality.find(({ group }) => group === 'other')!;
    expect(other).toMatchObject({ protected: true, decided: null, adopted: null, ratio: null, reason: 'suppressed' });
    // all sixty are known: with two groups shown the third would be what is left
    expect(equality.filter((row) => !row.protected).length).toBeLessThan(2);
    const csv = await api.request('GET', `${IMPACT}/evaluation?format=csv`, { cookie: analyst });
    expect(csv.text).toMatch(/^sex,other,{14}true,suppressed\r$/m);
  });
});

describe('the three aims', () => {
  const figures = async (path: string, cookie: string) => {
    const { json } = await api.request('GET', path, { cookie });
    const answer = aimsAnswer.parse(json);
    return { ...answer, of: Object.fromEntries(answer.figures.map((figure) => [figure.measure, figure])) };
  };

  it('stand beside the process of the same kind before, and say what cannot be told', async () => {
    const { of, earlier } = await figures(AIMS, viewer);
    expect(earlier.map(({ slug }) => slug)).toEqual(['older']);
    // 60 after 57 people: 60/117 = .513, its interval holds one half; 30/60 after 28/57
    expect(of.people).toMatchObject({ count: 60, earlier: { count: 57, change: 'cannot-tell' } });
    expect(of.changed).toMatchObject({
      count: 30,
      base: 60,
      value: 0.5,
      earlier: { count: 28, change: 'cannot-tell' },
    });
    expect(of.answered).toMatchObject({ count: 60, base: 60, value: 1 });
    expect(of.replies).toMatchObject({ count: null, reason: 'no-comments' });
    expect(of.meetings).toMatchObject({ count: null, reason: 'not-recorded' });
    expect(of.reasons).toMatchObject({ count: null, reason: 'not-calibrated' });
  });

  it('do not tell three first-time participants, neither of the process nor in the sum of the year', async () => {
    for (const path of [AIMS, '/api/workspaces/alfa/aims', '/api/workspaces/alfa/aims?year=2026']) {
      const { of } = await figures(path, analyst);
      expect(of.newcomers).toMatchObject({ count: null, base: null, value: null, reason: 'suppressed' });
    }
    const csv = await api.request('GET', `${AIMS}?format=csv`, { cookie: analyst });
    expect(csv.text).toMatch(/^newcomers,{6}suppressed,0,{7}true\r$/m);
  });

  it('add up the processes of a year, beside the year before, and compare no sums of people', async () => {
    const { of, year, years, earlier } = await figures('/api/workspaces/alfa/aims', viewer);
    expect({ year, years, earlier: earlier.length }).toEqual({ year: 2026, years: [2026, 2025], earlier: 1 });
    expect(of.changed).toMatchObject({ count: 30, base: 60, processes: 1 });
    const first = await figures('/api/workspaces/alfa/aims?year=2025', viewer);
    expect(first.of.newcomers).toMatchObject({ count: null, reason: 'first-process' });
    expect(first.earlier).toEqual([]);
  });

  it('compare with nothing that the reader may not see', async () => {
    const guest = await api.signIn('guest@alfa');
    expect((await figures(AIMS, guest)).earlier).toEqual([]);
    const year = await figures('/api/workspaces/alfa/aims', guest);
    expect({ years: year.years, processes: year.processes.map(({ slug }) => slug) }).toEqual({
      years: [2026],
      processes: ['budget'],
    });
    expect(
      (await api.request('GET', '/api/workspaces/alfa/aims', { cookie: await api.signIn('viewer@beta') })).status,
    ).toBe(404);
  });
});
