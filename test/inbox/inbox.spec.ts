import { mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { type TableMapping } from '#domain';
import { saveMapping } from '#persistence';
import { QUEUE_RUNTIME } from '../../apps/api/src/tokens.js';
import { openInbox, type Inbox } from '../../apps/worker/src/inbox/inbox.js';
import { startTestApi, type TestApi } from '../support/api.js';

const MAPPING: TableMapping = {
  version: 1,
  kind: 'remark',
  columns: { reference: 'Nr', text: ['Treść'], submittedAt: 'Data' },
};
const REMARKS = 'Nr,Treść,Data\n1,Więcej drzew przy szkole,2026-03-02\n2,Brakuje ławek nad rzeką,2026-03-03\n';

let api: TestApi;
let inbox: Inbox;
let folder: string;
let time: Date;

beforeAll(async () => {
  api = await startTestApi();
  await api.database.inWorkspace(api.alfa.id, (db) =>
    saveMapping(db, api.alfa.id, { name: 'budget: uwagi', document: MAPPING, createdBy: null }),
  );
  folder = join(api.settings.dataDir, 'inbox', 'alfa', 'budget');
  await mkdir(folder, { recursive: true });
  await mkdir(join(api.settings.dataDir, 'inbox', 'nowhere', 'budget'), { recursive: true });
  inbox = openInbox({
    database: api.database,
    queue: api.app.get(QUEUE_RUNTIME),
    settings: api.settings,
    log: pino({ level: 'silent' }),
    now: () => time,
  });
});
beforeEach(() => {
  time = new Date();
});
afterAll(() => api.close());

const put = async (name: string, content: string) => {
  const path = join(folder, name);
  await writeFile(path, content);
  const written = new Date(time.getTime() - 60_000);
  await utimes(path, written, written);
};
const lookTwice = async () => {
  await inbox.look();
  await inbox.look();
};
const inFolder = (name = '') => readdir(join(folder, name)).catch(() => []);
const imports = () =>
  api.database.inWorkspace(api.alfa.id, (db) =>
    db.query(
      `SELECT source.name AS source, import.state, import.counts->>'created' AS created FROM import
       JOIN source ON source.workspace_id = $1 AND source.id = import.source_id
       WHERE import.workspace_id = $1 ORDER BY import.created_at`,
      [api.alfa.id],
    ),
  );

describe('the inbox', () => {
  it('takes a file once it no longer grows, reads it by the saved mapping, and puts it away', async () => {
    await put('uwagi 2026-03-02.csv', REMARKS);
    await inbox.look();
    expect(await inFolder()).toContain('uwagi 2026-03-02.csv');
    await put('uwagi 2026-03-02.csv', `${REMARKS}3,Proszę o kosze,2026-03-04\n`);
    await inbox.look();
    expect(await imports()).toEqual([]);
    await inbox.look();
    expect(await inFolder()).toEqual(['working']);
    await api.work();
    await inbox.look();
    expect(await inFolder('done')).toEqual(['uwagi 2026-03-02.csv']);
    expect(await imports()).toEqual([{ source: 'uwagi', state: 'done', created: '3' }]);
    expect(await readdir(join(api.settings.dataDir, 'uploads'))).toEqual([]);
  });

  it('continues the source with the next delivery, and imports the same bytes once', async () => {
    await put(
      'uwagi 2026-03-09.csv',
      'Nr,Treść,Data\n1,Więcej drzew przy szkole,2026-03-02\n4,Nowe przejście,2026-03-08\n',
    );
    await lookTwice();
    await api.work();
    await put('jeszcze raz.csv', 'Nr,Treść,Data\n1,Więcej drzew przy szkole,2026-03-02\n4,Nowe przejście,2026-03-08\n');
    await lookTwice();
    expect((await imports()).slice(1)).toEqual([{ source: 'uwagi', state: 'done', created: '1' }]);
    expect(await inFolder('done')).toContain('jeszcze raz.csv');
  });

  it('refuses what it cannot read, with the reason beside it in both languages', async () => {
    await put('obce.csv', 'Kolumna,Inna\na,b\nc,d\n');
    await put('puste.csv', '');
    await put('obraz.png', 'nothing');
    await lookTwice();
    const refused = await inFolder('refused');
    expect(refused).toEqual(expect.arrayContaining(['obce.csv', 'obce.csv.txt', 'puste.csv', 'puste.csv.txt']));
    const reason = await readFile(join(folder, 'refused', 'obce.csv.txt'), 'utf8');
    expect(reason).toMatch(/Żaden zapisany opis.*\nNo saved mapping fits.*\nno-mapping-fits\n$/s);
    expect(await readFile(join(folder, 'refused', 'puste.csv.txt'), 'utf8')).toContain('empty-file');
    expect(refused).toContain('obraz.png.txt');
    expect(await imports()).toHaveLength(2);
  });

  it('leaves alone what is being written, what is hidden, and what leads elsewhere', async () => {
    await put('nowe.csv.part', REMARKS);
    await put('.ukryte.csv', REMARKS);
    await symlink(join(api.settings.dataDir, 'keys.json'), join(folder, 'klucze.csv'));
    await lookTwice();
    expect(await inFolder()).toEqual(expect.arrayContaining(['.ukryte.csv', 'klucze.csv', 'nowe.csv.part']));
    expect(await imports()).toHaveLength(2);
  });

  it('refuses a file whose import failed', async () => {
    await put('uwagi 2026-03-16.csv', 'Nr,Treść,Data\n9,"Nigdy niezamknięty,2026-03-15\n');
    await lookTwice();
    await api.work();
    await inbox.look();
    expect(await inFolder('working')).toEqual([]);
    expect((await inFolder('refused')).filter((name) => name.startsWith('uwagi 2026-03-16'))).toHaveLength(2);
  });
});
