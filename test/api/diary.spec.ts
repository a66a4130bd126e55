import { startTestApi, type TestApi } from '../support/api.js';
import { PROCESS } from '../support/import-file.js';

const DIARY = `${PROCESS}/diary`;
const WALK = {
  on: '2026-03-02',
  action: 'walk',
  place: 'osiedle Zarzecze',
  peopleMet: 30,
  staffMinutes: 240,
  costCents: 18_000,
  note: 'z radną, kontakt 600 123 456',
};

let api: TestApi;
let editor: string;
beforeEach(async () => {
  api = await startTestApi();
  editor = await api.signIn('editor@alfa');
});
afterEach(() => api.close());

const write = (over: object = {}, cookie = editor) =>
  api.request('POST', DIARY, { cookie, body: { ...WALK, ...over } });
const read = async () => (await api.request('GET', DIARY, { cookie: editor })).json;

describe('the process diary', () => {
  it('keeps what was done, newest first, without a telephone number, and adds up what is known', async () => {
    expect((await write()).status).toBe(201);
    await write({
      on: '2026-03-09',
      action: 'poster',
      place: null,
      peopleMet: null,
      staffMinutes: 30,
      costCents: null,
    });
    const { entries, sums } = await read();
    expect(entries.map(({ on }: { on: string }) => on)).toEqual(['2026-03-09', '2026-03-02']);
    expect(entries[1]).toMatchObject({
      action: 'walk',
      note: 'z radną, kontakt [telefon]',
      createdBy: 'editor of alfa',
    });
    // one entry tells no people and no cost
    expect(sums).toEqual({
      entries: 2,
      peopleMet: 30,
      peopleMetUnknown: 1,
      staffMinutes: 270,
      staffMinutesUnknown: 0,
      costCents: 18_000,
      costUnknown: 1,
    });
  });

  it('gives a cost per added participant only where a channel and days lead people back', async () => {
    await write();
    expect((await read()).cost).toEqual({
      windows: [],
      pooled: { people: 0, costCents: 0, centsPerPerson: null, gap: 'no-window' },
      withoutWindow: 1,
    });
    await write({ action: 'meeting', channel: 'oral', until: '2026-03-03' });
    expect((await read()).cost.windows[0]).toMatchObject({ people: 0, centsPerPerson: null, gap: 'nobody' });
    for (let person = 1; person <= 6; person += 1) {
      const body = {
        state: 'registered',
        receivedOn: '2026-03-03',
        channel: 'oral',
        sender: { kind: 'email', email: `osoba-${person}@example.org` },
        remarks: [{ text: `Uwaga osoby ${person} o parku` }],
      };
      await api.request('POST', `${PROCESS}/submissions`, { cookie: editor, body });
      if (person === 4)
        expect((await read()).cost.windows[0]).toMatchObject({ people: null, centsPerPerson: null, gap: 'too-few' });
    }
    // 180 zł for six people is 30 zł
    expect((await read()).cost).toMatchObject({
      windows: [{ channel: 'oral', people: 6, costCents: 18_000, centsPerPerson: 3_000, gap: null }],
      pooled: { people: 6, costCents: 18_000, centsPerPerson: 3_000, gap: null },
      withoutWindow: 1,
    });
  });

  it('is changed, taken out and brought back', async () => {
    const { json } = await write();
    const changed = await api.request('PUT', `${DIARY}/${json.id}`, {
      cookie: editor,
      body: { ...WALK, peopleMet: 31 },
    });
    expect(changed.json).toMatchObject({ id: json.id, peopleMet: 31 });
    expect((await api.request('DELETE', `${DIARY}/${json.id}`, { cookie: editor })).status).toBe(204);
    expect((await read()).entries).toEqual([]);
    expect((await api.request('PUT', `${DIARY}/${json.id}`, { cookie: editor, body: WALK })).status).toBe(404);
    expect((await api.request('POST', `${DIARY}/${json.id}/restore`, { cookie: editor })).status).toBe(204);
    expect((await read()).entries).toHaveLength(1);
  });

  it('leaves as a file in which no cell is a formula', async () => {
    await write({ place: '=1+1' });
    const { text } = await api.request('GET', `${DIARY}?format=csv`, { cookie: editor });
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      'date,action,place,people_met,staff_minutes,cost_cents,note,channel,counted_until',
      '2026-03-02,walk,\'=1+1,30,240,18000,"z radną, kontakt [telefon]",,',
    ]);
  });

  it('stands on the time line of the overview', async () => {
    const marks = async () => (await api.request('GET', `${PROCESS}/overview`, { cookie: editor })).json.diary;
    expect(await marks()).toEqual([]);
    const { json } = await write();
    expect(await marks()).toEqual([{ on: '2026-03-02', action: 'walk', place: 'osiedle Zarzecze' }]);
    await api.request('DELETE', `${DIARY}/${json.id}`, { cookie: editor });
    expect(await marks()).toEqual([]);
  });

  it('takes no entry that cannot be, and none from whoever may not write', async () => {
    const status = async (over: object) => (await write(over)).status;
    expect(await status({ on: '2026-02-30' })).toBe(400);
    expect(await status({ peopleMet: -1 })).toBe(400);
    expect(await status({ costCents: 1.5 })).toBe(400);
    expect(await status({ action: 'magic' })).toBe(400);
    expect(await status({ channel: 'online', until: '2026-03-03' })).toBe(400);
    expect(await status({ channel: 'walk' })).toBe(400);
    expect(await status({ channel: 'walk', until: '2026-03-01' })).toBe(400);
    const viewer = await api.signIn('viewer@alfa');
    expect((await write({}, viewer)).status).toBe(403);
    expect((await api.request('GET', DIARY, { cookie: viewer })).status).toBe(200);
  });

  it('of one municipality is nowhere in another', async () => {
    const { json } = await write();
    const stranger = await api.signIn('admin@beta');
    const theirs = DIARY.replace('alfa', 'beta');
    expect((await api.request('GET', theirs, { cookie: stranger })).json.entries).toEqual([]);
    for (const [method, rest] of [
      ['PUT', ''],
      ['DELETE', ''],
      ['POST', '/restore'],
    ] as const) {
      const answer = await api.request(method, `${theirs}/${json.id}${rest}`, { cookie: stranger, body: WALK });
      expect(answer.status).toBe(404);
    }
    expect((await read()).entries).toHaveLength(1);
  });
});
