import { debateAnswer } from '#contracts';
import { startTestApi, type TestApi } from '../support/api.js';
import { makeProcess, makeSource } from '../support/database.js';

interface Comment {
  readonly id: string;
  readonly parent: string | null;
  readonly author: string;
  readonly isHidden?: boolean;
}

let api: TestApi;
let viewer: string;
beforeAll(async () => {
  api = await startTestApi();
  viewer = await api.signIn('viewer@alfa');
});
afterAll(() => api.close());

/** A process with these comments under one idea. */
async function plant(slug: string, comments: readonly Comment[]) {
  const processId = await makeProcess(api.database, api.alfa.id, slug);
  const sourceId = await makeSource(api.database, api.alfa.id, processId);
  await api.database.inWorkspace(api.alfa.id, (db) =>
    db.query(
      `WITH given AS (
         SELECT * FROM json_to_recordset($4) AS given (id text, parent text, author text, "isHidden" boolean)
       ), idea AS (
         INSERT INTO contribution (workspace_id, process_id, source_id, kind, source_reference, body, content_hash, channel)
         VALUES ($1, $2, $3, 'idea', 'idea', 'Park', sha256('Park'), 'online') RETURNING id
       ), participant AS (
         INSERT INTO participant (workspace_id, pseudonym, pseudonym_epoch, identifier_kind)
         SELECT $1, sha256(convert_to($5 || author, 'UTF8')), 1, 'test' FROM (SELECT DISTINCT author FROM given) AS authors
         RETURNING id, pseudonym
       ), participation AS (
         INSERT INTO participation (workspace_id, process_id, participant_id, channel)
         SELECT $1, $2, participant.id, 'online' FROM participant RETURNING id, participant_id
       )
       INSERT INTO contribution (workspace_id, id, process_id, source_id, kind, source_reference, parent_id, participation_id, body,
         content_hash, channel, hidden_at)
       SELECT $1, md5($5 || given.id)::uuid, $2, $3, 'comment', given.id,
         coalesce(md5($5 || given.parent)::uuid, (SELECT id FROM idea)), participation.id, 'Tak', sha256('Tak'), 'online',
         CASE WHEN given."isHidden" THEN now() END
       FROM given JOIN participant ON participant.pseudonym = sha256(convert_to($5 || given.author, 'UTF8'))
       JOIN participation ON participation.participant_id = participant.id`,
      [api.alfa.id, processId, sourceId, JSON.stringify(comments), slug],
    ),
  );
}
const read = async (slug: string) =>
  debateAnswer.parse(
    (await api.request('GET', `/api/workspaces/alfa/processes/${slug}/debate`, { cookie: viewer })).json,
  );
/** Chains of four: A starts, B answers, A answers back, C answers A. */
const chains = (count: number): Comment[] =>
  Array.from({ length: count }, (_, at) => [
    { id: `${at}.1`, parent: null, author: `A${at}` },
    { id: `${at}.2`, parent: `${at}.1`, author: `B${at}` },
    { id: `${at}.3`, parent: `${at}.2`, author: `A${at}` },
    { id: `${at}.4`, parent: `${at}.3`, author: `C${at}` },
  ]).flat();

describe('the debate of a process', () => {
  it('tells how people answered each other, an idea above them being no comment', async () => {
    await plant('talk', chains(5));
    // 20 comments, 15 replies; depths 0 to 3; of three pairs a chain (B→A, A→B, C→A) two are answered back
    expect((await read('talk')).replies).toEqual({
      state: 'ready',
      comments: 20,
      authors: 15,
      replyShare: 0.75,
      meanDepth: 1.5,
      maxDepth: 3,
      selfReplyShare: 0,
      reciprocity: expect.closeTo(2 / 3, 12),
      hIndex: 4,
      orphans: 0,
      inCircles: 0,
    });
  });

  it('counts a reply to what is hidden for the top level, and says so', async () => {
    await plant('gone', [
      ...chains(5),
      { id: 'spam', parent: null, author: 'X', isHidden: true },
      { id: 'lone', parent: 'spam', author: 'Y' },
    ]);
    expect((await read('gone')).replies).toMatchObject({ comments: 21, orphans: 1, replyShare: 15 / 21 });
  });

  it('is off with the reason: no comments, too few, none that answers another', async () => {
    await plant('silent', []);
    await plant('short', chains(4));
    await plant(
      'flat',
      Array.from({ length: 30 }, (_, at) => ({ id: `${at}`, parent: null, author: `${at}` })),
    );
    const states = await Promise.all(['silent', 'short', 'flat'].map(async (slug) => (await read(slug)).replies));
    expect(states.map(({ state, replyShare, authors }) => [state, replyShare, authors])).toEqual([
      ['no-comments', null, null],
      ['too-few', null, null],
      ['flat', null, null],
    ]);
    expect(await read('flat')).toMatchObject({
      topics: { state: 'no-themes', simpson: null },
      speaking: { state: 'no-tallies' },
      markers: { state: 'not-calibrated' },
      agreement: { state: 'no-opinions' },
    });
  });

  it('does not say who answered whom among fewer than five people', async () => {
    await plant(
      'few',
      Array.from({ length: 20 }, (_, at) => ({
        id: `${at}`,
        parent: at === 0 ? null : `${at - 1}`,
        author: `${at % 4}`,
      })),
    );
    expect((await read('few')).replies).toMatchObject({
      state: 'ready',
      authors: null,
      reciprocity: null,
      selfReplyShare: null,
      maxDepth: 19,
    });
  });

  it('is a table as well, and nobody else’s', async () => {
    const csv = await api.request('GET', '/api/workspaces/alfa/processes/talk/debate?format=csv', { cookie: viewer });
    expect(csv.text).toContain('replies,replyShare,0.75,');
    expect(csv.text).toContain('markers,state,,not-calibrated');
    const stranger = await api.signIn('viewer@beta');
    const answer = await api.request('GET', '/api/workspaces/alfa/processes/talk/debate', { cookie: stranger });
    expect(answer.status).toBe(404);
  });
});
