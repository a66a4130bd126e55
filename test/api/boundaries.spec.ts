import { boundarySet, boundarySetList, processBoundaries } from '#contracts';
import { savePopulationTable, usePopulationTable } from '#persistence';
import { startTestApi, type TestApi } from '../support/api.js';

const WORKSPACE = '/api/workspaces/alfa';
const square = (x: number, y: number) => [
  [
    [x, y],
    [x + 0.01, y],
    [x + 0.01, y + 0.01],
    [x, y + 0.01],
    [x, y],
  ],
];
const geojson = (...names: string[]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: names.map((nazwa, index) => ({
      type: 'Feature',
      properties: { nazwa },
      geometry: { type: 'Polygon', coordinates: square(22.95 + index / 50, 53.83) },
    })),
  });
const ABOUT = { name: 'Osiedla 2026', source: 'invented for a test', variable: 'district' };

let api: TestApi;
let editor: string;
beforeAll(async () => {
  api = await startTestApi();
  editor = await api.signIn('editor@alfa');
  await api.database.inWorkspace(api.alfa.id, async (db) => {
    const id = await savePopulationTable(db, api.alfa.id, {
      name: 'Residents',
      source: 'invented',
      date: '2025-12-31',
      territory: 'Alfa',
      ageFloor: null,
      groups: [
        { variable: 'district', group: 'os. Lipowe', population: 900 },
        { variable: 'district', group: 'Śródmieście', population: 1200 },
        { variable: 'village', group: 'Borki', population: 300 },
      ],
      createdBy: null,
    });
    await usePopulationTable(db, api.alfa.id, api.alfa.processId, id);
  });
});
afterAll(() => api.close());

const upload = (content: string, about: Record<string, string> = ABOUT, cookie = editor) =>
  api.upload(`${WORKSPACE}/boundaries`, cookie, { name: 'granice.geojson', content }, about);
const get = (path: string, cookie = editor) => api.request('GET', path, { cookie });
const ofProcess = async () => processBoundaries.parse((await get(`${WORKSPACE}/processes/budget/boundaries`)).json);

describe('boundaries of places', () => {
  it('are none until somebody uploads them', async () => {
    expect(await ofProcess()).toEqual({ set: null, areas: [], withoutArea: [] });
  });

  it('come in as GeoJSON and are matched with the places of a process by name', async () => {
    const made = await upload(geojson('Osiedle Lipowe', 'Jezioro'));
    expect(made.status).toBe(201);
    expect(boundarySet.parse(made.json)).toMatchObject({ name: 'Osiedla 2026', areas: 2, warnings: [] });
    const { set, areas, withoutArea } = await ofProcess();
    expect(set?.id).toBe(made.json.id);
    expect(areas.map(({ name, group }) => [name, group])).toEqual([
      ['Osiedle Lipowe', 'os. Lipowe'],
      ['Jezioro', null],
    ]);
    expect(withoutArea).toEqual(['Śródmieście']);
  });

  it('of the same name replace those from before', async () => {
    expect((await upload(geojson('Osiedle Lipowe', 'Śródmieście'))).status).toBe(201);
    const { boundaries } = boundarySetList.parse((await get(`${WORKSPACE}/boundaries`)).json);
    expect(boundaries).toHaveLength(1);
    expect((await ofProcess()).withoutArea).toEqual([]);
  });

  it('that fit a process best are taken, whichever came last', async () => {
    await upload(geojson('Zarzecze', 'Nowa Wieś'), { ...ABOUT, name: 'Sołectwa', variable: 'village' });
    expect((await ofProcess()).set?.name).toBe('Osiedla 2026');
  });

  it('that cannot be read, or miss what must be told, are refused by name', async () => {
    expect((await upload('{"type":"FeatureCollection","features":[]}')).json.code).toBe('empty-file');
    expect((await upload(geojson('A'), { ...ABOUT, name: '' })).status).toBe(400);
    expect((await upload(geojson('A'), { ...ABOUT, variable: 'age' })).status).toBe(400);
    expect((await upload(geojson('A'), ABOUT, await api.signIn('analyst@alfa'))).status).toBe(403);
  });

  it('belong to their municipality alone, and can be deleted', async () => {
    const other = await api.signIn('editor@beta');
    const theirs = await get('/api/workspaces/beta/boundaries', other);
    expect(theirs.json).toEqual({ boundaries: [] });
    const { boundaries } = boundarySetList.parse((await get(`${WORKSPACE}/boundaries`)).json);
    const remove = (workspace: string, cookie: string) =>
      api.request('DELETE', `/api/workspaces/${workspace}/boundaries/${boundaries[0]!.id}`, { cookie });
    expect((await remove('beta', other)).json.code).toBe('boundaries-not-found');
    expect((await remove('alfa', editor)).status).toBe(204);
    expect((await get(`${WORKSPACE}/boundaries`)).json.boundaries).toHaveLength(1);
  });
});
