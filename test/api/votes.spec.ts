import { agreementAnswer, turnoutAnswer, votesAnswer } from '#contracts';
import { startTestApi, type TestApi } from '../support/api.js';
import { makeProcess, makeSource } from '../support/database.js';

const BUDGET = '/api/workspaces/alfa/processes/budget';
const STATEMENTS = '/api/workspaces/alfa/processes/statements';

interface Vote {
  readonly person: string;
  readonly option: string;
  readonly value?: 'up' | 'down' | 'neutral' | 'pick';
  readonly channel?: 'online' | 'paper' | 'meeting';
  readonly at?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly weight?: number;
}

let api: TestApi;
let viewer: string;
beforeAll(async () => {
  api = await startTestApi();
  viewer = await api.signIn('viewer@alfa');
  await plantBudget();
  await plantStatements();
});
afterAll(() => api.close());

async function plant(processId: string, votes: readonly Vote[], contributions: readonly (readonly [string, string])[]) {
  const sourceId = await makeSource(api.database, api.alfa.id, processId);
  const rows = votes.map((vote, at) => ({
    ...{ value: 'pick', channel: 'online', attributes: {}, at: '2026-03-01T12:00:00Z', weight: 1 },
    ...vote,
    reference: `${at}`,
  }));
  await api.database.inWorkspace(api.alfa.id, async (db) => {
    await db.query(
      `INSERT INTO contribution (workspace_id, process_id, source_id, kind, source_reference, title, body, content_hash, channel)
       SELECT $1, $2, $3, 'project', reference, title, title, sha256(convert_to(title, 'UTF8')), 'online'
       FROM unnest($4::text[], $5::text[]) AS given (reference, title)`,
      [
        api.alfa.id,
        processId,
        sourceId,
        contributions.map(([reference]) => reference),
        contributions.map(([, t]) => t),
      ],
    );
    await db.query(
      `WITH given AS (
         SELECT * FROM json_to_recordset($4) AS given (person text, option text, value text, channel text, at timestamptz,
           attributes jsonb, weight double precision, reference text)
       ), person AS (
         SELECT DISTINCT ON (person) person, attributes, channel, sha256(convert_to($2 || person, 'UTF8')) AS pseudonym FROM given
       ), participant AS (
         INSERT INTO participant (workspace_id, pseudonym, pseudonym_epoch, identifier_kind)
         SELECT $1, pseudonym, 1, 'test' FROM person RETURNING id, pseudonym
       ), participation AS (
         INSERT INTO participation (workspace_id, process_id, participant_id, channel, attributes)
         SELECT $1, $2::uuid, participant.id, person.channel, person.attributes
         FROM person JOIN participant USING (pseudonym) RETURNING id, participant_id
       )
       INSERT INTO vote (workspace_id, process_id, source_id, source_reference, participation_id, option, contribution_id, value,
         weight, channel, voted_at)
       SELECT $1, $2::uuid, $3, given.reference, participation.id, given.option, contribution.id, given.value, given.weight,
         given.channel, given.at
       FROM given JOIN person USING (person) JOIN participant USING (pseudonym)
       JOIN participation ON participation.participant_id = participant.id
       LEFT JOIN contribution ON contribution.workspace_id = $1 AND contribution.source_id = $3
         AND contribution.source_reference = given.option`,
      [api.alfa.id, processId, sourceId, JSON.stringify(rows)],
    );
  });
  return sourceId;
}

/**
 * 100 people vote online on two projects, 60 on the park and 40 on the pitch; one of the 60 first chose the pitch, which is another
 * option, and one chose the park twice. Three vote on paper. An urn gives the park 30 and the pitch 10, five ballots are invalid.
 * Age: 40 are 16-24, 60 are 25+; on paper nobody told one.
 */
async function plantBudget() {
  const online = Array.from({ length: 100 }, (_, at) => ({
    person: `o${at}`,
    option: at < 60 ? 'p1' : 'p2',
    attributes: { age: at < 40 ? '16-24' : '25+' },
  }));
  const paper = ['a', 'b', 'c'].map((person) => ({ person, option: 'p1', channel: 'paper' as const }));
  const again = [{ person: 'o0', option: 'p1', at: '2026-03-02T12:00:00Z', attributes: { age: '16-24' } }];
  const { alfa, database } = api;
  const sourceId = await plant(
    alfa.processId,
    [...online, ...paper, ...again],
    [
      ['p1', 'Park przy szkole'],
      ['p2', 'Boisko'],
    ],
  );
  await database.inWorkspace(alfa.id, (db) =>
    db.query(
      `INSERT INTO vote_tally (workspace_id, process_id, source_id, source_reference, channel, option, unit, votes)
       SELECT $1, $2, $3, option || unit, 'urn', option, unit, votes
       FROM (VALUES ('Park przy szkole', 'SP 1', 30), ('p2', 'SP 1', 10), ('uprawnieni', 'SP 1', 100), ('wydane karty', 'SP 1', 45),
                    ('głosy nieważne: podwójne', 'SP 1', 5)) AS given (option, unit, votes)`,
      [alfa.id, alfa.processId, sourceId],
    ),
  );
  const editor = await api.signIn('editor@alfa');
  const content = ['variable,group,population', 'age,16-24,1000', 'age,25+,3000'].join('\n');
  const about = { name: 'Uprawnieni', source: 'zmyślone', date: '2025-12-31', territory: 'Alfa' };
  expect((await api.upload(`${BUDGET}/population`, editor, { name: 'l.csv', content }, about)).status).toBe(201);
  // turnout by group is counted with reach
  await api.work();
}

/** 40 people on eight statements: all agree with s0; 24 of the one camp agree with the rest, 16 of the other disagree. */
async function plantStatements() {
  const processId = await makeProcess(api.database, api.alfa.id, 'statements');
  const votes = Array.from({ length: 40 }, (_, person) =>
    Array.from({ length: 8 }, (_, at): Vote => {
      const inFirst = person < 24;
      const noise = (person * 7 + at * 5) % 11 === 0 ? 'neutral' : undefined;
      return {
        person: `s${person}`,
        option: `s${at}`,
        value: at === 0 ? 'up' : (noise ?? (inFirst ? 'up' : 'down')),
        attributes: { sex: inFirst ? 'female' : 'male' },
      };
    }),
  ).flat();
  // her first vote was against; the last one counts
  votes.push({ person: 's0', option: 's0', value: 'down', at: '2026-02-01T12:00:00Z', attributes: { sex: 'female' } });
  await plant(
    processId,
    votes,
    Array.from({ length: 8 }, (_, at) => [`s${at}`, `Zdanie ${at}`] as const),
  );
}

const get = async (path: string) => {
  const answer = await api.request('GET', path, { cookie: viewer });
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
  return answer;
};

describe('the results of a vote', () => {
  it('come online, on paper and pooled, an urn brought together with the project that it names', async () => {
    const answer = votesAnswer.parse((await get(`${BUDGET}/votes`)).json);
    expect(answer.state).toBe('ready');
    // park 60 + 3 + 30 = 93, pitch 40 + 10 = 50
    expect(
      answer.options.map(({ title, parts }) => [title, parts.online.votes, parts.paper.votes, parts.pooled.votes]),
    ).toEqual([
      ['Park przy szkole', 60, 33, 93],
      ['Boisko', 40, 10, 50],
    ]);
    expect(answer.options[0]!.parts.online).toMatchObject({ share: null, n: null, shareOf: 'voters' });
    expect(answer.options[0]!.parts.pooled).toMatchObject({ share: 93 / 143, n: 143, shareOf: 'votes', tallied: 30 });
    expect(answer.totals.pooled).toMatchObject({ people: 103, votes: 143, tallied: 40 });
    expect(answer.invalid).toEqual([{ reason: 'podwójne', ballots: 5 }]);
    expect([answer.replaced, answer.hasOpinions]).toEqual([1, false]);
  });

  it('never tell that three people voted on paper, whichever way they are asked for', async () => {
    const all = votesAnswer.parse((await get(`${BUDGET}/votes`)).json);
    expect([all.totals.online.people, all.totals.paper.people]).toEqual([null, null]);
    const paper = votesAnswer.parse((await get(`${BUDGET}/votes?channel=paper`)).json);
    expect(paper.totals.pooled).toMatchObject({ people: null, votes: 3 });
    expect(paper.options[0]!.parts.pooled).toMatchObject({ votes: 3, share: null, n: null });
    const online = votesAnswer.parse((await get(`${BUDGET}/votes?channel=online`)).json);
    expect(online.totals.pooled).toMatchObject({ people: null, votes: 100 });
  });

  it('come as a table too', async () => {
    const { text, headers } = await get(`${BUDGET}/votes?format=csv`);
    expect(headers['content-type']).toContain('text/csv');
    expect(text.split('\n').filter((line) => line.includes('pooled'))).toHaveLength(2);
  });

  it('refuse a channel that there is not, and strangers', async () => {
    expect((await api.request('GET', `${BUDGET}/votes?channel=pigeon`, { cookie: viewer })).status).toBe(400);
    const stranger = await api.signIn('viewer@beta');
    for (const path of ['votes', 'votes/turnout', 'votes/agreement']) {
      expect((await api.request('GET', `${BUDGET}/${path}`, { cookie: stranger })).status).toBe(404);
    }
  });
});

describe('turnout', () => {
  it('sets voters against residents, whole and by group, and ballots against those entitled, by unit', async () => {
    const answer = turnoutAnswer.parse((await get(`${BUDGET}/votes/turnout`)).json);
    expect(answer.people).toMatchObject({ voters: 103, entitled: 4000, rate: 103 / 4000 });
    const [age] = answer.variables;
    expect(age!.groups.map(({ group, voters, rate }) => [group, voters, rate])).toEqual([
      ['16-24', 40, 0.04],
      ['25+', 60, 0.02],
    ]);
    expect(age!.unknown).toBe(3);
    expect(answer.units).toEqual([
      expect.objectContaining({ unit: 'SP 1', entitled: 100, issued: 45, voters: 45, rate: 0.45, invalid: 5 }),
    ]);
    expect((await get(`${BUDGET}/votes/turnout?format=csv`)).text).toContain('unit,SP 1,45,100');
  });
});

describe('agreement', () => {
  it('names what all agree on, what divides, and what the groups stand for', async () => {
    const answer = agreementAnswer.parse((await get(`${STATEMENTS}/votes/agreement`)).json);
    expect(answer).toMatchObject({ state: 'ready', people: 40, votes: 320, seed: 1 });
    const [first] = answer.statements;
    // everybody's last vote is for it
    expect(first).toMatchObject({
      text: 'Zdanie 0',
      agree: 40,
      disagree: 0,
      seen: 40,
      agreeShare: 1,
      majority: 'agree',
    });
    expect(answer.shared).toEqual([{ statement: 0, side: 'agree' }]);
    expect(answer.dividing).toHaveLength(7);
    expect(answer.groups.length).toBeGreaterThanOrEqual(2);
    expect(answer.groups.every(({ people }) => people >= 5)).toBe(true);
    // no group of women and men mixed: the camps differ on every statement
    const seen = answer.statements[1]!.groups.map((group) => group!.seen);
    expect(seen.reduce((sum, count) => sum + count, 0)).toBe(40);
  });

  it('compares groups that people told only where nobody could be found out', async () => {
    const { byGroup, statements } = agreementAnswer.parse((await get(`${STATEMENTS}/votes/agreement`)).json);
    expect(byGroup.compared + byGroup.hidden).toBe(2 * 8);
    for (const { statement, group } of byGroup.differences) {
      const counts = statements[statement]!;
      expect(['female', 'male']).toContain(group);
      expect(counts.pass === 0 || counts.pass >= 5).toBe(true);
    }
  });

  it('is the same whenever it is asked, and as a table', async () => {
    const [one, other] = [
      await get(`${STATEMENTS}/votes/agreement`),
      await get(`${STATEMENTS}/votes/agreement?seed=1`),
    ];
    expect(one.json).toEqual(other.json);
    expect((await get(`${STATEMENTS}/votes/agreement?format=csv`)).text.trim().split('\n')).toHaveLength(9);
  });

  it('of a vote without statements is none', async () => {
    expect((await get(`${BUDGET}/votes/agreement`)).json).toMatchObject({ state: 'no-opinions', statements: [] });
  });
});
