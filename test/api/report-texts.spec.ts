import { startTestApi, type TestApi } from '../support/api.js';
import { PROCESS } from '../support/import-file.js';

const TEXTS = `${PROCESS}/releases/texts`;
const BASIS = { section: 'legal-basis', language: 'pl', body: 'Art. 5a ustawy o samorządzie gminnym.', version: 0 };

let api: TestApi;
let editor: string;
let viewer: string;
beforeEach(async () => {
  api = await startTestApi();
  editor = await api.signIn('editor@alfa');
  viewer = await api.signIn('viewer@alfa');
});
afterEach(() => api.close());

const save = (body: object, cookie = editor) => api.request('PUT', TEXTS, { cookie, body });
const texts = async () => (await api.request('GET', TEXTS, { cookie: viewer })).json.texts;

describe('the sections of a report that people write', () => {
  it('are saved for each language and read back with their version', async () => {
    expect(await texts()).toEqual([]);
    expect((await save(BASIS)).json).toMatchObject({ section: 'legal-basis', language: 'pl', version: 1 });
    const english = { ...BASIS, language: 'en', body: 'Article 5a.' };
    expect((await save(english)).status).toBe(200);
    expect(await texts()).toMatchObject([
      { language: 'en', body: 'Article 5a.', version: 1 },
      { language: 'pl', body: BASIS.body, version: 1 },
    ]);
  });

  it('are not overwritten by somebody who has not read the last version', async () => {
    await save(BASIS);
    expect((await save({ ...BASIS, body: 'Uchwała.', version: 1 })).json).toMatchObject({ version: 2 });
    const late = await save({ ...BASIS, body: 'Zarządzenie.', version: 1 });
    expect([late.status, late.json.code]).toEqual([409, 'report-text-changed']);
    expect(await texts()).toMatchObject([{ body: 'Uchwała.', version: 2 }]);
  });

  it('are written by editors and read by all, and no longer than a report can bear', async () => {
    expect((await save(BASIS, viewer)).status).toBe(403);
    expect((await save({ ...BASIS, body: 'a'.repeat(20_001) })).status).toBe(400);
    expect((await save({ ...BASIS, section: 'people' })).status).toBe(400);
    expect(await texts()).toEqual([]);
  });
});
