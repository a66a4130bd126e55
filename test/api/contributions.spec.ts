import { tableFromIPC } from 'apache-arrow';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { CHANNELS, DECISIONS, ELIGIBILITIES, OFFICIAL_STATUSES } from '#domain';
import { startTestApi, type TestApi } from '../support/api.js';
import { makeSource } from '../support/database.js';

const PATH = '/api/workspaces/alfa/processes/budget/contributions';
const ROWS = 260;

let api: TestApi;
let viewer: string;
beforeAll(async () => {
  api = await startTestApi();
  viewer = await api.signIn('viewer@alfa');
  const { id, processId } = api.alfa;
  const sourceId = await makeSource(api.database, id, processId);
  // Every seventh undated, many of one instant, some of them a few microseconds apart.
  await api.database.inWorkspace(id, (db) =>
    db.query(
      `INSERT INTO contribution (workspace_id, process_id, source_id, kind, source_reference, title, body, content_hash, channel, voice,
         language, eligibility, official_status, decision, delivery, submitted_at, submitted_precision)
       SELECT $1, $2, $3, (ARRAY['remark', 'idea', 'comment'])[1 + n % 3], 'nr ' || n, CASE WHEN n % 4 = 0 THEN '=SUMA(A1)' END,
         CASE WHEN n % 5 = 0 THEN 'Park, "nowy"; 100% zieleni_' || n ELSE E'Droga\nprzy szkole ' || n END, sha256(n::text::bytea),
         (ARRAY['online', 'paper', 'meeting'])[1 + n % 3], CASE WHEN n % 50 = 0 THEN 'institution' ELSE 'person' END,
         CASE WHEN n % 9 > 0 THEN 'pl' END, CASE WHEN n % 11 = 0 THEN 'spam' ELSE 'eligible' END,
         (ARRAY['none', 'received', 'answered', 'decided'])[1 + n % 4], CASE WHEN n % 4 = 3 THEN (ARRAY['yes', 'no', 'partly'])[1 + n % 3] END,
         CASE WHEN n % 8 = 3 THEN 'delivered' END,
         CASE WHEN n % 7 > 0 THEN timestamptz '2026-03-02 12:00+01' + (n / 40) * interval '1 day' + (n % 3) * interval '1 microsecond' END,
         'second'
       FROM generate_series(1, ${ROWS}) AS n`,
      [id, processId, sourceId],
    ),
  );
});
afterAll(() => api.close());

interface Item {
  readonly id: string;
  readonly reference: string;
  readonly submittedAt: string | null;
}
const ask = (query: Record<string, string>) =>
  api.request('GET', `${PATH}?${new URLSearchParams(query)}`, { cookie: viewer });

async function walk(query: Record<string, string>, limit: string): Promise<Item[]> {
  const items: Item[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { json } = await ask({ ...query, limit, ...(cursor && { cursor }) });
    items.push(...json.items);
    cursor = json.next;
  }
  return items;
}

describe('the list', () => {
  it.each(['newest', 'oldest', 'typical'])(
    'is walked row by row, each once, in the order %s, undated last',
    async (order) => {
      const items = await walk({ order }, '17');
      // Two hundred and sixty, less the five that the institution wrote: 50, 100, 150, 200, 250.
      expect(items).toHaveLength(255);
      expect(new Set(items.map(({ id }) => id)).size).toBe(255);
      const dates = items.flatMap(({ submittedAt }) => submittedAt ?? []);
      const sorted = [...dates].sort();
      expect(dates).toEqual(order === 'oldest' ? sorted : sorted.reverse());
      const undated = items.findIndex(({ submittedAt }) => submittedAt === null);
      expect(items.slice(undated).every(({ submittedAt }) => submittedAt === null)).toBe(true);
      // 7, 14, … 259: none of them is the institution's.
      expect(items.length - undated).toBe(37);
    },
  );

  it('stays whole when something new comes in between two pages', async () => {
    const first = (await ask({ limit: '100' })).json;
    await api.database.inWorkspace(api.alfa.id, (db) =>
      db.query(`UPDATE contribution SET updated_at = now() WHERE source_reference = 'nr 1'`),
    );
    const second = (await ask({ limit: '200', cursor: first.next })).json;
    expect(first.items.length + second.items.length).toBe(255);
  });

  it('has the total that its pages have, under any filter', async () => {
    const value = (values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
    const filters = fc.record({
      kind: value(['remark', 'idea', 'comment']),
      channel: value(CHANNELS),
      language: value(['pl', 'none', 'en']),
      eligibility: value(ELIGIBILITIES),
      official: value(OFFICIAL_STATUSES),
      answered: value(['yes', 'no']),
      decision: value([...DECISIONS, 'none']),
      delivery: value(['delivered', 'none']),
      week: value(['2026-03-02', '2026-03-09']),
      search: value(['park', '100%', '_', 'szkole 1', '"']),
    });
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const query = Object.fromEntries(Object.entries(filter).filter(([, given]) => given !== undefined)) as Record<
          string,
          string
        >;
        const { json } = await ask({ ...query, limit: '1' });
        const items = await walk(query, '60');
        // Nobody is linked to these texts, so that the channel hides nothing.
        expect(json.total.contributions).toBe(items.length);
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('finds words in any of their forms, and marks them', async () => {
    // one in five is of the park, but for the five of the institution, which are all of these: 52 − 5; the others are 208
    const found = async (search: string) => (await ask({ search })).json;
    for (const search of ['droga', 'drogami', 'DRÓG', 'drog*', '"droga przy szkołach"', 'szkoły -park'])
      expect([search, (await found(search)).total.contributions]).toEqual([search, 208]);
    expect((await found('parków')).total.contributions).toBe(47);
    expect((await found('park -nowego')).total.contributions).toBe(47);
    expect((await found('droga -szkoła')).total.contributions).toBe(0);
    expect((await found('"szkoła droga"')).total.contributions).toBe(0);
    const [item] = (await found('drogi szkół')).items;
    expect(item.marks.body.map(([start, end]: [number, number]) => item.body.slice(start, end))).toEqual([
      'Droga',
      'szkole',
    ]);
    expect((await ask({ channel: 'paper' })).json.items[0].marks).toBeUndefined();
  });

  it('walks what was found from the most fitting down, each once', async () => {
    const items = await walk({ search: 'szkoła', order: 'relevant' }, '50');
    expect(new Set(items.map(({ id }) => id)).size).toBe(208);
  });

  it.each(["x') | 'y", "'; DROP TABLE theme;--", ':*', '!!!', "a' & 'b", '\\', '(((', '"" -"" -'])(
    'takes %j for words and for nothing else',
    async (search) => {
      expect((await ask({ search, order: 'relevant' })).status).toBe(200);
    },
  );

  it('finds what a text says now, once it was changed', async () => {
    const [item] = (await ask({ search: 'parku' })).json.items;
    const write = (body: string) =>
      api.database.inWorkspace(api.alfa.id, async (db) => {
        await db.query(`UPDATE contribution SET body = $1 WHERE id = $2`, [body, item.id]);
        await db.query(`UPDATE process SET dataset_version = dataset_version + 1`);
      });
    await write('Żwirownia');
    expect((await ask({ search: 'żwirowni' })).json.items.map(({ id }: Item) => id)).toEqual([item.id]);
    expect((await ask({ search: 'parku' })).json.total.contributions).toBe(46);
    await write(item.body);
    expect((await ask({ search: 'parku' })).json.total.contributions).toBe(47);
  });

  it('takes a search word by word, not as a pattern', async () => {
    expect((await ask({ search: '%' })).json.total.contributions).toBe(47);
    expect((await ask({ search: '_' })).json.total.contributions).toBe(47);
    expect((await ask({ search: '\\' })).json.total.contributions).toBe(0);
  });
});

describe('the file', () => {
  const filter = { kind: 'remark', order: 'oldest' };

  it('as CSV holds the list, row for row, and no formula', async () => {
    const items = await walk(filter, '50');
    const answer = await ask({ ...filter, format: 'csv' });
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="contributions-budget.csv"');
    const rows: Record<string, string>[] = parse(answer.text, { columns: true });
    expect(rows.map(({ reference }) => reference)).toEqual(items.map(({ reference }) => reference));
    expect(rows.map(({ title }) => title).filter((title) => title?.startsWith('='))).toEqual([]);
    expect(rows.some(({ title }) => title === "'=SUMA(A1)")).toBe(true);
    expect(rows.some(({ text }) => text?.includes('Park, "nowy"; 100%'))).toBe(true);
  });

  it('as Arrow holds the same', async () => {
    const items = await walk(filter, '50');
    const answer = await ask({ ...filter, format: 'arrow' });
    const rows = tableFromIPC(answer.bytes).toArray();
    expect(rows.map((row) => row?.toJSON().reference)).toEqual(items.map(({ reference }) => reference));
  });
});
