import { startTestApi, type TestApi } from '../support/api.js';
import { makeSource } from '../support/database.js';

const EXPORT = '/api/workspaces/alfa/processes/budget/contributions/export';

let api: TestApi;
let viewer: string;

beforeAll(async () => {
  api = await startTestApi();
  viewer = await api.signIn('viewer@alfa');
  const { id, processId } = api.alfa;
  const sourceId = await makeSource(api.database, id, processId);
  await api.database.inWorkspace(id, (db) =>
    db.query(
      `INSERT INTO contribution (workspace_id, process_id, source_id, kind, source_reference, title, body, content_hash, channel, voice,
         hidden_at)
       VALUES ($1, $2, $3, 'idea', '1', '=SUMA(A1)', 'Jawna', '', 'online', 'person', NULL),
         ($1, $2, $3, 'idea', '2', NULL, 'Ukryta', '', 'online', 'person', now()),
         ($1, $2, $3, 'idea', '3', NULL, 'Urzędowa', '', 'online', 'institution', NULL)`,
      [id, processId, sourceId],
    ),
  );
});
afterAll(() => api.close());

const download = (query: string, cookie = viewer) => api.request('GET', `${EXPORT}?${query}`, { cookie });

describe('the export of contributions', () => {
  it('leaves out what is hidden and what the institution wrote, and no spreadsheet computes it', async () => {
    const { text, headers } = await download('format=csv&lang=en');
    expect(headers['content-disposition']).toBe('attachment; filename="contributions-budget.csv"');
    expect(text).toContain(`'=SUMA(A1),Jawna`);
    expect(text).not.toMatch(/Ukryta|Urzędowa/);
  });

  it('is a workbook where one is asked for', async () => {
    const { bytes, headers } = await download('format=xlsx');
    expect(headers['content-type']).toContain('spreadsheetml');
    expect(bytes.toString('latin1', 0, 2)).toBe('PK');
  });

  it('follows the filters of the page, and gives nothing out by a group of people', async () => {
    expect((await download('kind=remark')).text).not.toContain('Jawna');
    expect((await download('group=sex:female')).status).toBe(400);
    expect((await download('', '')).status).toBe(401);
  });
});
