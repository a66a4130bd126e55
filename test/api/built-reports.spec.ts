import { copyReportTemplate, listReportTemplates } from '#persistence';
import { startTestApi, type TestApi } from '../support/api.js';
import { PROCESS } from '../support/import-file.js';
import { plantIdeas, publishContent, releaseContent, SECRET_TEXT, type Planted } from '../support/public-release.js';

const REPORTS = `${PROCESS}/reports`;
let api: TestApi;
let planted: Planted;
let editor: string;
let viewer: string;
let id: string;
beforeAll(async () => {
  api = await startTestApi();
  planted = await plantIdeas(api.database, api.alfa.id, api.alfa.processId);
  await publishContent(api.database, api.alfa.id, api.alfa.processId, releaseContent(planted));
  editor = await api.signIn('editor@alfa');
  viewer = await api.signIn('viewer@alfa');
});
afterAll(() => api.close());

const ask = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', rest: string, body?: object, cookie = editor) =>
  api.request(method, `${REPORTS}${rest}`, { cookie, ...(body === undefined ? {} : { body }) });
const read = async () => (await ask('GET', `/${id}`)).json;
const saved = ({ title, languages, audience, blocks, version }: Record<string, unknown>) => ({
  ...{ title, languages, audience, blocks, version },
});

describe('a report built from blocks', () => {
  it('begins from a template and takes figures from pages, before its method note', async () => {
    expect((await ask('POST', '', { template: 'reach-report' }, viewer)).status).toBe(403);
    const made = await ask('POST', '', { template: 'reach-report', title: { pl: 'Zasięg' } });
    expect(made.status).toBe(201);
    id = made.json.id;
    const source = { figure: 'totals', variable: null, depth: null, population: null };
    const added = (await ask('POST', `/${id}/figures`, { figures: [{ kind: 'figure', source }] })).json;
    expect(added.blocks.map(({ kind }: { kind: string }) => kind).slice(-2)).toEqual(['figure', 'method']);
    expect(added.version).toBe(2);
    const shown = added.figures[added.blocks.at(-2).id];
    expect(shown.takenAt).toBeNull();
    expect(shown.values.rows[1]).toMatchObject({ key: 'contributions', values: { value: expect.any(Number) } });
    const groups = { figure: 'groups', variable: null, depth: null, population: null };
    expect((await ask('POST', `/${id}/figures`, { figures: [{ kind: 'figure', source: groups }] })).status).toBe(400);
  });

  it('is saved over the version that was read, and says who saved another one', async () => {
    const report = await read();
    const late = { ...saved(report), version: report.version - 1 };
    const refused = await ask('PUT', `/${id}`, late);
    expect([refused.status, refused.json.code]).toEqual([409, 'built-report-changed']);
    expect(refused.json.details).toMatchObject({ version: 2, person: expect.any(String), at: expect.any(String) });
    const blocks = report.blocks.filter(({ kind }: { kind: string }) => kind !== 'method');
    expect((await ask('PUT', `/${id}`, { ...saved(report), blocks })).status).toBe(400);
    expect((await ask('PUT', `/${id}`, { ...saved(report), blocks, audience: 'internal' })).status).toBe(200);
    expect((await ask('PUT', `/${id}`, { ...saved(report), version: 3 })).status).toBe(200);
  });

  it('keeps frozen numbers when the data change, shows the difference, and keeps the version before', async () => {
    const report = await read();
    const frozen = report.blocks.map((block: { kind: string }) =>
      block.kind === 'figure' || block.kind === 'table' ? { ...block, state: 'frozen' } : block,
    );
    const kept = (await ask('PUT', `/${id}`, { ...saved(report), blocks: frozen })).json;
    const figure = kept.blocks.find(({ kind }: { kind: string }) => kind === 'figure').id;
    const value = (answer: typeof kept) => answer.figures[figure].values.rows[1].values.value;
    const before = value(kept);
    await api.database.inWorkspace(api.alfa.id, (db) =>
      db.query(`UPDATE contribution SET hidden_at = now() WHERE workspace_id = $1 AND id = $2`, [
        api.alfa.id,
        planted.ids[0],
      ]),
    );
    expect(value(await read())).toBe(before);
    const difference = (await ask('GET', `/${id}/difference`)).json;
    const change = difference.figures
      .find(({ blockId }: { blockId: string }) => blockId === figure)
      .numbers.find(({ key }: { key: string }) => key === 'contributions');
    expect(change).toMatchObject({ before, after: before - 1, change: -1, kind: 'changed' });
    const wrong = { version: kept.version, release: null, seen: 'a'.repeat(64) };
    expect((await ask('POST', `/${id}/refresh`, wrong)).json.code).toBe('report-data-moved');
    const accept = { version: kept.version, release: null, seen: difference.seen };
    expect(value((await ask('POST', `/${id}/refresh`, accept)).json)).toBe(before - 1);
    const { versions } = (await ask('GET', `/${id}/versions`)).json;
    expect(versions[0]).toMatchObject({ version: kept.version + 1, reason: 'refreshed' });
    const restore = { version: kept.version + 1, from: kept.version };
    expect(value((await ask('POST', `/${id}/restoration`, restore)).json)).toBe(before);
  });

  it('takes numbers of a release, and quotes that may be published alone', async () => {
    const report = await read();
    const [release] = report.offered.releases;
    const blocks = report.blocks.map((block: { kind: string; source?: { figure: string } }) =>
      block.kind === 'figure' ? { ...block, releaseId: release.id } : block,
    );
    const quotes = { kind: 'quotes', id: 'quotes', themeId: null, quoteIds: planted.ids };
    const { json } = await ask('PUT', `/${id}`, { ...saved(report), blocks: [quotes, ...blocks] });
    const figure = json.blocks.find(({ kind }: { kind: string }) => kind === 'figure').id;
    expect(json.figures[figure].release).toEqual({ id: release.id, number: 1 });
    expect(JSON.stringify(json)).not.toContain(SECRET_TEXT);
    const { warnings } = (await ask('GET', `/${id}/checks`)).json;
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'quote-withdrawn', blockId: 'quotes' }));
  });

  it('is kept as a template without anything of its process, which another municipality can take', async () => {
    const template = (await ask('POST', `/${id}/template`, { name: 'Nasz raport' })).json;
    expect((await ask('POST', `/${id}/template`, { name: 'Nasz raport' })).json.code).toBe(
      'report-template-name-taken',
    );
    const copied = await copyReportTemplate(api.database, api.alfa.id, api.beta.id, template.id, null);
    expect(copied!.name).toBe('Nasz raport');
    const again = await copyReportTemplate(api.database, api.alfa.id, api.beta.id, template.id, null);
    expect(again!.name).toBe('Nasz raport (2)');
    const rows = await api.database.inWorkspace(api.beta.id, (db) => listReportTemplates(db, api.beta.id));
    const whole = JSON.stringify(rows);
    for (const contribution of planted.ids) expect(whole).not.toContain(contribution);
    expect(whole).not.toContain('frozen"');
  });

  it('is released for the public with frozen figures alone', async () => {
    const report = await read();
    const publisher = await api.signIn('publisher@alfa');
    const { status } = await ask('POST', `/${id}/release`, { version: report.version }, editor);
    expect(status).toBe(403);
    const live = report.blocks.map((block: { kind: string }) =>
      block.kind === 'figure' ? { ...block, state: 'live' } : block,
    );
    const changed = (await ask('PUT', `/${id}`, { ...saved(report), blocks: live })).json;
    const refused = await ask('POST', `/${id}/release`, { version: changed.version }, publisher);
    expect(refused.json.code).toBe('report-not-frozen');
    const back = (await ask('PUT', `/${id}`, { ...saved(report), version: changed.version })).json;
    const released = await ask('POST', `/${id}/release`, { version: back.version }, publisher);
    expect(released.json.released).toMatchObject({ version: back.version });
  });

  it('narrows figures of results by the filters of the list, with its numbers; reach takes none and a release has none', async () => {
    const { json: overview } = await api.request('GET', `${PROCESS}/overview`, { cookie: editor });
    const [{ channel }] = overview.channels;
    const list = async (filter: string) =>
      (await api.request('GET', `${PROCESS}/contributions?${filter}`, { cookie: editor })).json;
    const ofList = await list(`channel=${channel}`);
    const report = (await ask('POST', '', { template: 'empty', audience: 'internal' })).json;
    const figure = (name: string, filter: object) => ({
      ...{ kind: 'table', id: name, state: 'frozen', releaseId: null, title: {} },
      source: { figure: name, variable: null, depth: null, population: null, filter },
    });
    const put = (blocks: object[], version = report.version) =>
      ask('PUT', `/${report.id}`, { ...saved(report), version, audience: 'internal', blocks });
    expect((await put([figure('missing', { channel })])).status).toBe(400);
    expect((await put([figure('totals', { colour: 'red' })])).status).toBe(400);
    expect((await put([{ ...figure('totals', { channel }), releaseId: planted.ids[0] }])).status).toBe(400);
    const names = ['totals', 'weeks', 'answers', 'positions'];
    const blocks = names.map((name) => figure(name, { channel }));
    const { json: kept } = await put([...blocks, { kind: 'decisions', id: 'list', list: 'both', state: 'frozen' }]);
    for (const name of names) {
      const { filter } = kept.figures[name].values;
      expect([filter.total, filter.of]).toEqual([ofList.total, ofList.of]);
      expect(filter.tokens).toEqual([{ key: 'channel', value: channel, name: null }]);
    }
    const answered = kept.figures.answers.values.rows.find(({ key }: { key: string }) => key === 'answered');
    const ofAnswered = (await list(`channel=${channel}&answered=yes`)).total;
    expect(answered.values.contributions ?? null).toBe(ofAnswered?.contributions ?? null);
    const query = new URLSearchParams({ figure: 'totals', filter: `channel=${channel}` });
    const shown = await ask('GET', `/figure?${query}`, undefined, viewer);
    expect(shown.json.values.rows).toEqual(kept.figures.totals.values.rows);
    expect((await ask('GET', '/figure?figure=missing&filter=channel%3Dpaper', undefined, viewer)).status).toBe(400);
    const few = new URLSearchParams({ figure: 'weeks', filter: 'group=age:none-of-these' });
    expect((await ask('GET', `/figure?${few}`, undefined, viewer)).json.values).toMatchObject({
      ...{ gap: 'filter-hidden', rows: [], filter: { total: null } },
    });
    const difference = (await ask('GET', `/${report.id}/difference`)).json;
    expect(difference.figures.map(({ filter }: { filter: object }) => filter)).toEqual(
      names.map((name) => kept.figures[name].values.filter),
    );
    expect(difference.changed).toBe(0);
  });

  it('keeps a decision list with its version, and shows entries that changed since', async () => {
    const [report] = (await ask('GET', '')).json.reports;
    const lists = (await ask('GET', `/${report.id}`)).json.lists;
    expect(lists.list).toMatchObject({ list: 'both', takenAt: expect.any(String) });
    const before = lists.list.entries.length;
    await api.database.inWorkspace(api.alfa.id, (db) =>
      db.query(
        `INSERT INTO decision (workspace_id, process_id, code, text, reason, office, decided_at, state, visibility)
         VALUES ($1, $2, 'no', '{"pl": "Bez ławek"}', '{"pl": "Brak miejsca"}', 'ZDM', now(), 'published', 'public')`,
        [api.alfa.id, api.alfa.processId],
      ),
    );
    const standing = (await ask('GET', `/${report.id}`)).json;
    expect(standing.lists.list.entries).toHaveLength(before);
    expect(standing.ledger.decisions.length + standing.ledger.commitments.length).toBeGreaterThan(0);
    const difference = (await ask('GET', `/${report.id}/difference`)).json;
    expect(difference.lists).toEqual([
      {
        ...{ blockId: 'list', list: 'both' },
        entries: [
          {
            id: expect.any(String),
            kind: 'came',
            before: null,
            after: expect.objectContaining({ text: { pl: 'Bez ławek' } }),
          },
        ],
      },
    ]);
    const accept = { version: standing.version, release: null, seen: difference.seen };
    const accepted = (await ask('POST', `/${report.id}/refresh`, accept)).json;
    expect(accepted.lists.list.entries).toHaveLength(before + 1);
  });

  it('lets an editor delete a template of the municipality, and says where there is none', async () => {
    const [template] = (await ask('GET', '')).json.templates;
    expect((await ask('DELETE', `/templates/${template.id}`, undefined, viewer)).status).toBe(403);
    expect((await ask('DELETE', `/templates/${template.id}`)).status).toBe(204);
    expect((await ask('DELETE', `/templates/${template.id}`)).json.code).toBe('report-template-not-found');
    expect((await ask('GET', '')).json.templates).toEqual([]);
  });
});
