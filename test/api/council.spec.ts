import { startTestApi, type TestApi } from '../support/api.js';
import { importFile, PROCESS } from '../support/import-file.js';

let api: TestApi;
let editor: string;
let viewer: string;
beforeAll(async () => {
  api = await startTestApi();
  editor = await api.signIn('editor@alfa');
  viewer = await api.signIn('viewer@alfa');
  const lines = [
    'Lp;Szkoła;Pozycja;Liczba',
    '1;SP 2;uprawnieni;164',
    '2;SP 2;wydane karty;95',
    '3;SP 2;głosy ważne;93',
    '4;SP 2;głosy nieważne;2',
    '5;SP 2;SP 2, kandydatura nr 1;43',
    '6;SP 2;SP 2, kandydatura nr 2;25',
    '7;SP 2;SP 2, kandydatura nr 3;25',
    '8;SP 10;uprawnieni;36',
    '9;SP 10;głosy ważne;4',
    '10;SP 10;głosy nieważne;1',
    '11;SP 10;Zmyślona Uczennica;4',
  ];
  await importFile(
    api,
    editor,
    { name: 'szkoly.csv', content: lines.join('\n') },
    {
      sourceName: 'szkoły',
      mapping: {
        version: 1,
        kind: 'vote-tally',
        columns: { reference: 'Lp', option: 'Pozycja', votes: 'Liczba', unit: 'Szkoła' },
        fixed: { channel: 'urn' },
      },
    },
  );
});
afterAll(() => api.close());

const read = async () => (await api.request('GET', `${PROCESS}/council`, { cookie: viewer })).json;
const save = (body: object, cookie = editor) => api.request('PUT', `${PROCESS}/council/schools`, { cookie, body });
const candidate = (
  number: number,
  votes: number | null,
  name: string | null = null,
  consentOn: string | null = null,
) => ({
  ...{ number, votes, name, consentOn },
});
const school = (more: object = {}) => ({
  ...{ name: 'SP 2', entitled: 164, issued: 97, found: 95, valid: 93, invalid: 2, seats: 2, mostPicks: 1 },
  ...{ tieRule: 'lot', tie: null, candidates: [candidate(1, 43), candidate(2, 25), candidate(3, 25)] },
  ...more,
});

describe('a youth council from tallies alone', () => {
  it('has schools with turnout of pupils, and sums people over schools', async () => {
    const answer = await read();
    expect(answer.schools.map(({ name, from }: { name: string; from: string }) => [name, from])).toEqual([
      ['SP 2', 'tallies'],
      ['SP 10', 'tallies'],
    ]);
    expect(answer.schools[0]).toMatchObject({
      turnout: { cast: 95, entitled: 164, rate: 95 / 164 },
      seats: null,
      missingFromUrn: 0,
      candidates: [{ outcome: 'unknown' }, { outcome: 'unknown' }, { outcome: 'unknown' }],
    });
    // (95 + 5) / (164 + 36), and not the mean of 57.9 % and 13.9 %.
    expect(answer.total.turnout).toEqual({ cast: 100, entitled: 200, rate: 0.5, reason: null, schools: 2 });
    expect(answer.total.issued).toEqual({ sum: 95, schools: 1 });
  });

  it('never answers with the name of a minor that a sheet holds', async () => {
    const { id, processId } = api.alfa;
    await api.database.inWorkspace(id, (db) =>
      db.query(`UPDATE process SET unit_counted = 'pupil' WHERE workspace_id = $1 AND id = $2`, [id, processId]),
    );
    const pages = await Promise.all(
      ['/council', '/council?format=csv', '/council/protocol', '/council/protocol?language=en']
        .concat('/votes', '/votes?format=csv', '/overview')
        .map((part) => api.request('GET', `${PROCESS}${part}`, { cookie: viewer })),
    );
    for (const page of pages) {
      expect(page.status).toBe(200);
      expect(page.text).not.toContain('Zmyślona');
    }
    expect(pages[2]!.text).toContain('kandydat 1');
    expect(pages[3]!.text).toContain('candidate 1');
    expect(pages[4]!.text).toContain('SP 10, nr 1');
  });
});

describe('a school that people wrote down', () => {
  it('goes before the tallies, with seats, an open tie and what is not in the urn', async () => {
    const { status, json } = await save(school());
    expect(status).toBe(200);
    expect(json.schools[0]).toMatchObject({
      from: 'person',
      missingFromUrn: 2,
      elected: 1,
      openSeats: 1,
      openTie: { numbers: [2, 3], seats: 1, how: null },
      checks: [],
    });
    const drawn = await save(school({ tie: { how: 'lot', winners: [3], note: 'losowanie' } }));
    expect(drawn.json.schools[0].candidates.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'elected',
      'not-elected',
      'elected',
    ]);
  });

  it('keeps a name only with the day of a consent, and drops it when the consent goes', async () => {
    const refused = await save(school({ candidates: [candidate(1, 93, 'Imię Wymyślone')] }));
    expect([refused.status, refused.json.code]).toEqual([400, 'consent-missing']);
    expect(refused.text).not.toContain('Wymyślone');
    const kept = await save(school({ seats: 1, candidates: [candidate(1, 93, 'Imię Wymyślone', '2026-10-01')] }));
    expect(kept.json.schools[0].candidates[0]).toMatchObject({ name: 'Imię Wymyślone', outcome: 'elected' });
    const protocol = await api.request('GET', `${PROCESS}/council/protocol`, { cookie: viewer });
    expect(protocol.text).toContain('Imię Wymyślone');
    await save(school({ seats: 1, candidates: [candidate(1, 93)] }));
    expect(JSON.stringify(await read())).not.toContain('Wymyślone');
    expect(api.log.join('')).not.toContain('Wymyślone');
    const direct = api.database.inWorkspace(api.alfa.id, (db) =>
      db.query(`UPDATE council_candidate SET name = 'bez zgody'`),
    );
    await expect(direct).rejects.toThrow('council_candidate_name_check');
  });

  it('is written by editors, refused when it cannot be, and taken back', async () => {
    expect((await save(school(), viewer)).status).toBe(403);
    expect((await save(school({ candidates: [candidate(1, 1), candidate(1, 2)] }))).status).toBe(400);
    expect((await save(school({ entitled: -1 }))).status).toBe(400);
    const { json } = await save(school());
    const { id } = json.schools[0];
    const stranger = await api.signIn('editor@beta');
    const path = `${PROCESS}/council/schools/${id}`;
    expect((await api.request('DELETE', path, { cookie: stranger })).status).toBe(404);
    expect((await api.request('DELETE', path, { cookie: viewer })).status).toBe(403);
    const gone = await api.request('DELETE', path, { cookie: editor });
    expect(gone.json.schools[0]).toMatchObject({ from: 'tallies', id: null });
    expect((await api.request('DELETE', path, { cookie: editor })).status).toBe(404);
  });

  it('stands in a protocol in both languages with every number', async () => {
    await save(school({ tie: { how: 'lot', winners: [3], note: 'los z 16.10' } }));
    const pl = await api.request('GET', `${PROCESS}/council/protocol`, { cookie: viewer });
    for (const part of ['Okręg: SP 2', '164', '97', '93', 'los z 16.10', 'W urnie brakuje 2 wydanych kart.', '57,9%']) {
      expect(pl.text).toContain(part);
    }
    const en = await api.request('GET', `${PROCESS}/council/protocol?language=en`, { cookie: viewer });
    for (const part of [
      'District: SP 2',
      'Parted by a lot',
      '2 ballots that were issued are not in the urn.',
      '57.9%',
    ]) {
      expect(en.text).toContain(part);
    }
  });
});
