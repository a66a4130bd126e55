import { proposeTalk, talkMaterial } from '#presenting';
import { eraseFromTalks } from '../../libs/persistence/src/repositories/talks/index.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { PROCESS } from '../support/import-file.js';
import { plantIdeas, publishContent, releaseContent, SECRET_TEXT, type Planted } from '../support/public-release.js';

const TALK = `${PROCESS}/talk`;
let api: TestApi;
let planted: Planted;
let editor: string;
let viewer: string;
beforeAll(async () => {
  api = await startTestApi();
  planted = await plantIdeas(api.database, api.alfa.id, api.alfa.processId);
  await publishContent(api.database, api.alfa.id, api.alfa.processId, releaseContent(planted));
  editor = await api.signIn('editor@alfa');
  viewer = await api.signIn('viewer@alfa');
});
afterAll(() => api.close());

const read = async (cookie = viewer) => (await api.request('GET', TALK, { cookie })).json;
const choices = () => {
  const proposed = proposeTalk(talkMaterial(releaseContent(planted)));
  const slides = proposed.slides.map((slide) =>
    slide.id === 'theme-1' ? { ...slide, quoteId: planted.ids[0]!, translation: 'More night buses.' } : slide,
  );
  return { ...proposed, slides };
};
const save = async (version: number, more: object = {}, cookie = editor) => {
  const { release } = await read();
  return api.request('PUT', TALK, { cookie, body: { releaseId: release.id, choices: choices(), version, ...more } });
};

describe('the talk of a process', () => {
  it('offers what its release holds, and no words that may not be published', async () => {
    const talk = await read();
    expect(talk).toMatchObject({ version: 0, choices: null, release: { number: 1, state: 'published' } });
    expect(talk.material.themes[0].quotes.map(({ text }: { text: string }) => text)).toEqual([
      'Więcej autobusów nocnych.',
      'Nocny autobus do Lasek.',
    ]);
    expect(JSON.stringify(talk)).not.toContain(SECRET_TEXT);
    expect(talk.code.address).toMatch(/\/public\/alfa\/[\w-]+$/);
  });

  it('is saved by editors over the version that they read, for a release, and kept with it', async () => {
    expect((await save(0, {}, viewer)).status).toBe(403);
    expect((await save(0)).json).toMatchObject({ version: 1 });
    const late = await save(0);
    expect([late.status, late.json.code]).toEqual([409, 'talk-changed']);
    expect((await save(1)).json).toMatchObject({ version: 2, choices: { language: 'pl' } });
    const twice = choices();
    const slides = [twice.slides[0], ...twice.slides.slice(0, -1)];
    expect((await save(2, { choices: { ...twice, slides } })).status).toBe(400);
  });

  it.each([
    ['pptx', 'PK'],
    ['html', '<!'],
  ])('comes as a %s file with the number of its release in the name', async (kind, beginning) => {
    const answer = await api.request('GET', `${TALK}/files/${kind}`, { cookie: viewer });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-disposition']).toMatch(new RegExp(`prezentacja-1\\.${kind}"$`));
    expect(answer.text.slice(0, 2)).toBe(beginning);
  });

  it('loses the translation of words that are erased, and nothing else', async () => {
    const { version } = await read();
    await api.database.inWorkspace(api.alfa.id, async (db) => {
      await eraseFromTalks(db, api.alfa.id, [planted.ids[0]!]);
    });
    const talk = await read();
    const theme = talk.choices.slides.find(({ id }: { id: string }) => id === 'theme-1');
    expect([theme.quoteId, theme.translation, talk.version]).toEqual([null, '', version + 1]);
    expect(talk.choices.slides).toHaveLength(10);
  });
});
