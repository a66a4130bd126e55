import {
  backgroundList,
  codeframe,
  codeframeList,
  codeframeVersions,
  themeSettingsAnswer,
  themesReport,
  topicsReport,
  type ThemesReport,
} from '#contracts';
import { startTestApi, type TestApi } from '../support/api.js';
import { HEADER, PROCESS, importFile } from '../support/import-file.js';
import { CYCLING, RUBBISH, TREES } from '../jobs/three-topics.js';

const THEMES = `${PROCESS}/themes`;
const WORKSPACE = '/api/workspaces/alfa';

/** Rows of the form HEADER: everybody writes once. */
const REMARKS = [...CYCLING, ...TREES, ...RUBBISH].map(
  (text, at) => `${at + 1};2026-03-0${1 + (at % 9)};p${at}@example.pl;;;;${text}`,
);

let api: TestApi;
let editor: string;
beforeAll(async () => {
  api = await startTestApi();
  editor = await api.signIn('editor@alfa');
  await importFile(api, editor, { name: 'uwagi.csv', content: [HEADER, ...REMARKS].join('\n') });
});
afterAll(() => api.close());

const get = async (path: string) => {
  const answer = await api.request('GET', path, { cookie: editor });
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
  return answer;
};
const report = async (): Promise<ThemesReport> => themesReport.parse((await get(THEMES)).json);

describe('an own codeframe', () => {
  const CSV = [
    'code;name_pl;name_en;words_pl;examples',
    'rowery;Rowery;Cycling;rower stojak;Brakuje stojaków przy szkole',
    'drzewa;Drzewa;Trees;drzew park;',
    'smieci;Śmieci;Rubbish;śmieci odpad kosz;',
  ].join('\n');
  let id: string;

  it('comes in as a file and goes out as one', async () => {
    const made = await api.upload(
      `${WORKSPACE}/codeframes/file`,
      editor,
      { name: 'tematy.csv', content: CSV },
      { name: 'Nasze tematy' },
    );
    expect(made).toMatchObject({ status: 201, json: { topics: 3 } });
    id = made.json.id;
    const { codeframes } = codeframeList.parse((await get(`${WORKSPACE}/codeframes`)).json);
    expect(codeframes).toEqual([
      expect.objectContaining({ id, name: 'Nasze tematy', topics: 3, languages: ['en', 'pl'], processes: 0 }),
    ]);
    const found = codeframe.parse((await get(`${WORKSPACE}/codeframes/${id}`)).json);
    expect(found.topics[0]).toEqual({
      code: 'rowery',
      name: { pl: 'Rowery', en: 'Cycling' },
      words: { pl: ['rower', 'stojak'] },
      examples: ['Brakuje stojaków przy szkole'],
      definition: {},
      archived: false,
    });
    expect(codeframe.parse((await get(`${WORKSPACE}/codeframes/default`)).json).topics).toHaveLength(18);
    expect((await get(`${WORKSPACE}/codeframes/${id}?format=csv`)).text).toContain('words_pl');
  });

  it('is refused with the place of what is wrong', async () => {
    const file = { name: 'zle.csv', content: 'code;name_pl;words_pl\nrowery;;rower' };
    const refused = await api.upload(`${WORKSPACE}/codeframes/file`, editor, file, { name: 'Inne' });
    expect({ status: refused.status, code: refused.json.code }).toEqual({ status: 400, code: 'codeframe-no-name' });
    const twice = await api.request('POST', `${WORKSPACE}/codeframes`, {
      cookie: editor,
      body: {
        name: 'Nasze tematy',
        topics: ['a', 'b'].map((code) => ({ code, name: { pl: code }, words: { pl: ['słowo'] } })),
      },
    });
    expect({ status: twice.status, code: twice.json.code }).toEqual({ status: 409, code: 'codeframe-exists' });
  });

  it('is chosen for a process, finds its topics there, and cannot be deleted meanwhile', async () => {
    const usual = themeSettingsAnswer.parse((await get(`${THEMES}/settings`)).json);
    expect(usual).toMatchObject({ codeframe: 'default', glossary: true, background: 'workspace' });
    const settings = { codeframe: 'own', codeframeId: id, glossary: false, background: 'none', backgroundId: null };
    const chosen = await api.request('PUT', `${THEMES}/settings`, { cookie: editor, body: settings });
    expect(chosen).toMatchObject({ status: 200, json: settings });
    await api.work();
    const topics = topicsReport.parse((await get(`${THEMES}/topics`)).json);
    expect(topics.codeframe).toBe('own');
    expect(topics.topics.map(({ code }) => code).sort()).toEqual(['drzewa', 'rowery', 'smieci']);
    expect((await report()).settings).toMatchObject({
      codeframe: 'own',
      codeframeName: 'Nasze tematy',
      glossary: false,
    });
    const used = await api.request('DELETE', `${WORKSPACE}/codeframes/${id}`, { cookie: editor });
    expect({ status: used.status, code: used.json.code }).toEqual({ status: 409, code: 'codeframe-used' });
  });

  const change = (changed: object) =>
    api.request('PUT', `${WORKSPACE}/codeframes/${id}`, { cookie: editor, body: changed });
  const present = async () => codeframe.parse((await get(`${WORKSPACE}/codeframes/${id}`)).json);
  const codes = async () => (await present()).topics.map(({ code }) => code).join();

  it('is edited: definition, order and a topic out of use, which takes nothing more and goes out in the file', async () => {
    const { name, version, topics } = await present();
    const [first, ...others] = topics;
    const definition = { pl: 'Drogi i stojaki dla rowerów, nie hulajnogi' };
    const saved = await change({
      name,
      version,
      topics: [...others.map((topic) => ({ ...topic, archived: topic.code === 'smieci' })), { ...first, definition }],
    });
    expect(saved.status).toBe(200);
    expect(await codes()).toBe('drzewa,smieci,rowery');
    const { text } = await get(`${WORKSPACE}/codeframes/${id}?format=csv`);
    expect(text).toContain('definition_pl');
    expect(text).toContain('nie hulajnogi');
    await api.work();
    const found = topicsReport.parse((await get(`${THEMES}/topics`)).json);
    expect(found.topics.map(({ code }) => code).sort()).toEqual(['drzewa', 'rowery']);
  });

  it('refuses a change of what somebody else has changed meanwhile, and one that leaves a single topic in use', async () => {
    const { name, topics } = await present();
    const late = await change({ name, version: 1, topics });
    expect({ status: late.status, code: late.json.code }).toEqual({ status: 409, code: 'codeframe-changed' });
    const alone = topics.map((topic) => ({ ...topic, archived: topic.code !== 'rowery' }));
    expect((await change({ name, topics: alone })).status).toBe(400);
  });

  it('goes back to what it was, and forth again: nothing is lost', async () => {
    const { json } = await get(`${WORKSPACE}/codeframes/${id}/versions`);
    expect(codeframeVersions.parse(json).versions.map(({ version }) => version)).toEqual([2, 1]);
    const restore = (version: number) =>
      api.request('POST', `${WORKSPACE}/codeframes/${id}/versions/${version}/restore`, { cookie: editor });
    expect((await restore(1)).status).toBe(200);
    expect(await codes()).toBe('rowery,drzewa,smieci');
    expect((await present()).topics.every(({ archived }) => !archived)).toBe(true);
    expect((await restore(2)).status).toBe(200);
    expect(await codes()).toBe('drzewa,smieci,rowery');
    expect((await present()).version).toBe(4);
    expect((await restore(99)).status).toBe(404);
  });

  it('can be switched off: then there is no fixed view', async () => {
    const settings = { codeframe: 'none', codeframeId: null, glossary: true, background: 'none', backgroundId: null };
    await api.request('PUT', `${THEMES}/settings`, { cookie: editor, body: settings });
    await api.work();
    expect(topicsReport.parse((await get(`${THEMES}/topics`)).json)).toMatchObject({ state: 'off', topics: [] });
    expect((await api.request('DELETE', `${WORKSPACE}/codeframes/${id}`, { cookie: editor })).status).toBe(204);
  });

  it('of another municipality does not exist', async () => {
    const settings = {
      codeframe: 'own',
      codeframeId: '00000000-0000-4000-8000-000000000000',
      glossary: true,
      background: 'none',
      backgroundId: null,
    };
    const answer = await api.request('PUT', `${THEMES}/settings`, { cookie: editor, body: settings });
    expect({ status: answer.status, code: answer.json.code }).toEqual({ status: 404, code: 'codeframe-not-found' });
  });
});

describe('reference texts', () => {
  const TEXT = 'Zbudujmy ścieżkę rowerową nad rzeką, pisze anna.kowalska@example.pl.';

  it('come in, are kept encrypted and masked, and never go out', async () => {
    const content = [TEXT, '', TEXT, 'Więcej drzew na rynku'].join('\n');
    const made = await api.upload(
      `${WORKSPACE}/backgrounds`,
      editor,
      { name: 'dawne.txt', content },
      { name: 'Dawne' },
    );
    expect(made).toMatchObject({ status: 201, json: { name: 'Dawne', texts: 2, leftOut: 2, processes: 0 } });
    const list = await get(`${WORKSPACE}/backgrounds`);
    expect(backgroundList.parse(list.json).backgrounds).toHaveLength(1);
    expect(list.text).not.toContain('ścieżkę');
    const rows = await api.database.inWorkspace(api.alfa.id, (db) => db.query('SELECT * FROM background_block'));
    expect(rows).toHaveLength(1);
    expect(rows[0].content.includes(Buffer.from('ścieżkę'))).toBe(false);
    const kept: string[] = JSON.parse(api.keys.decrypt(api.alfa.id, rows[0].content));
    expect(kept).toEqual([TEXT.replace(/anna\S+pl/, '[e-mail]'), 'Więcej drzew na rynku']);
    expect(api.log.join('')).not.toContain('ścieżkę');
  });

  it('take part where they are chosen, and the report says what became of them', async () => {
    const [{ id }] = (await get(`${WORKSPACE}/backgrounds`)).json.backgrounds;
    const settings = {
      codeframe: 'default',
      codeframeId: null,
      glossary: true,
      background: 'imported',
      backgroundId: id,
    };
    await api.request('PUT', `${THEMES}/settings`, { cookie: editor, body: settings });
    await api.work();
    const { settings: chosen } = await report();
    expect(chosen).toMatchObject({ background: 'imported', backgroundName: 'Dawne' });
    const used = await api.request('DELETE', `${WORKSPACE}/backgrounds/${id}`, { cookie: editor });
    expect({ status: used.status, code: used.json.code }).toEqual({ status: 409, code: 'background-used' });
    await api.request('PUT', `${THEMES}/settings`, {
      cookie: editor,
      body: { ...settings, background: 'none', backgroundId: null },
    });
    expect((await api.request('DELETE', `${WORKSPACE}/backgrounds/${id}`, { cookie: editor })).status).toBe(204);
    const rows = await api.database.inWorkspace(api.alfa.id, (db) => db.query('SELECT * FROM background_block'));
    expect(rows).toEqual([]);
  });

  it('of one municipality are not seen in another', async () => {
    const stranger = await api.signIn('editor@beta');
    const list = await api.request('GET', '/api/workspaces/beta/backgrounds', { cookie: stranger });
    expect(list.json).toEqual({ backgrounds: [] });
    const foreign = await api.request('GET', `${WORKSPACE}/backgrounds`, { cookie: stranger });
    expect(foreign.status).toBe(404);
  });
});

describe('remarks that come later', () => {
  it('have their topic at once, though themes are not found anew', async () => {
    const settings = {
      codeframe: 'default',
      codeframeId: null,
      glossary: true,
      background: 'none',
      backgroundId: null,
    };
    await api.request('PUT', `${THEMES}/settings`, { cookie: editor, body: settings });
    await api.work();
    const before = await report();
    const later = ['Postawcie stojaki rowerowe przed urzędem', 'Rowerem nad rzekę jest daleko'].map(
      (text, at) => `${900 + at};2026-03-20;later${at}@example.pl;;;;${text}`,
    );
    await importFile(
      api,
      editor,
      { name: 'nowe.csv', content: [HEADER, ...later].join('\n') },
      { sourceName: 'nowe uwagi' },
    );
    expect((await report()).stamp!.computedAt).toBe(before.stamp!.computedAt);
    const list = (
      await get(`${PROCESS}/contributions?search=%22stojaki%20rowerowe%20przed%20urz%C4%99dem%22&topic=cycling`)
    ).json;
    expect(list.total.contributions).toBe(1);
  });
});
