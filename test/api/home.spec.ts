import { addMembership } from '#persistence';
import { type Role } from '#domain';
import { startTestApi, type TestApi } from '../support/api.js';
import { makeSource } from '../support/database.js';

let api: TestApi;
let sources: { alfa: string; beta: string };

beforeAll(async () => {
  api = await startTestApi();
  const { database, alfa, beta } = api;
  sources = {
    alfa: await makeSource(database, alfa.id, alfa.processId),
    beta: await makeSource(database, beta.id, beta.processId),
  };
  await write('alfa', 'first');
  await write('beta', 'first');
  await database.inWorkspace(beta.id, async (db) => {
    const place = [beta.id, beta.processId];
    await db.query(
      `INSERT INTO commitment (workspace_id, process_id, title, due_on, state) VALUES ($1, $2, '{"pl": "Ławki"}', current_date - 5, 'published')`,
      place,
    );
    await db.query(
      `INSERT INTO commitment (workspace_id, process_id, title, state) VALUES ($1, $2, '{"pl": "Lipy"}', 'waiting')`,
      place,
    );
    await db.query(
      `INSERT INTO import (workspace_id, process_id, source_id, connector, method_version, state, finished_at, counts)
       VALUES ($1, $2, $3, 'table', '1', 'done', now(), '{"rejected": 2}')`,
      [...place, sources.beta],
    );
  });
});
afterAll(() => api.close());

async function write(workspace: 'alfa' | 'beta', reference: string): Promise<void> {
  const { id, processId } = api[workspace];
  await api.database.inWorkspace(id, (db) =>
    db.query(
      `INSERT INTO contribution (workspace_id, process_id, source_id, kind, source_reference, body, content_hash, channel)
       VALUES ($1, $2, $3, 'idea', $4, 'Tajne słowa mieszkańca', '\\x00', 'online')`,
      [id, processId, sources[workspace], reference],
    ),
  );
}

/** Makes somebody of alfa a member of beta, too. */
async function serveBoth(person: string, role: Role): Promise<string> {
  await api.database.asOwner(async (owner) => {
    const [{ id }] = await owner.query(`SELECT id FROM person WHERE email = $1`, [`${person}.test`]);
    await addMembership(owner, { workspaceId: api.beta.id, personId: id, processId: null, role });
  });
  return api.signIn(person);
}

interface Home {
  readonly slug: string;
  readonly role: string;
  readonly processes: { slug: string; role: string; fresh: number | null; late: object | null; data: string }[];
  readonly needs: { kind: string; count: number }[];
}
const kinds = ({ needs }: Pick<Home, 'needs'>) => needs.map(({ kind }) => kind);

it('shows each municipality of a partner in one answer, what is late first, each as the role there allows', async () => {
  const cookie = await serveBoth('viewer@alfa', 'publisher');
  const { status, json, text } = await api.request('GET', '/api/home', { cookie });
  expect(status).toBe(200);
  const [beta, alfa] = json.workspaces as Home[];
  expect([beta!.slug, beta!.role, alfa!.slug, alfa!.role]).toEqual(['beta', 'publisher', 'alfa', 'viewer']);
  expect(kinds(beta!)).toEqual(expect.arrayContaining(['late-commitment', 'rejected-rows', 'entry-waiting']));
  expect(beta!.processes[0]).toMatchObject({
    role: 'publisher',
    late: { count: 1, subject: 'commitment' },
    data: 'rejected-rows',
  });
  // alfa lacks a table of residents too, which is not a viewer's to mend
  expect(kinds(alfa!)).toEqual([]);
  expect(text).not.toContain('Tajne');
});

it('tells a viewer what is late, and not what only others can do', async () => {
  const cookie = await api.signIn('viewer@beta');
  const { json } = await api.request('GET', '/api/home', { cookie });
  expect((json.workspaces as Home[]).map(({ slug }) => slug)).toEqual(['beta']);
  expect(kinds(json.workspaces[0])).toEqual(['late-commitment']);
  expect((await api.request('GET', '/api/home')).status).toBe(401);
});

it('tells who made a share link that it ends within a week, and nobody else', async () => {
  const maker = await api.signIn('editor@beta');
  for (const days of [3, 60]) {
    const expiresAt = new Date(Date.now() + days * 86_400_000).toISOString();
    const body = { name: `${days}`, address: '/contributions', expiresAt };
    const path = '/api/workspaces/beta/processes/budget/share-links';
    expect((await api.request('POST', path, { cookie: maker, body })).status).toBe(201);
  }
  const needsOf = async (cookie: string): Promise<{ kind: string; count: number }[]> =>
    (await api.request('GET', '/api/home', { cookie })).json.workspaces[0].needs;
  expect(await needsOf(maker)).toContainEqual({ kind: 'link-expiring', process: 'budget', count: 1, dueOn: null });
  const others = await needsOf(await api.signIn('admin@beta'));
  expect(others.filter(({ kind }) => kind === 'link-expiring')).toEqual([]);
});

it('shows somebody invited to one process that one, in her role there', async () => {
  await api.request('POST', '/api/workspaces/alfa/processes', {
    cookie: await api.signIn('admin@alfa'),
    body: { slug: 'other', kind: 'consultation', title: { pl: 'Inne' } },
  });
  const { json } = await api.request('GET', '/api/home', { cookie: await api.signIn('guest@alfa') });
  const [alfa] = json.workspaces as Home[];
  expect(alfa!.processes.map(({ slug, role }) => [slug, role])).toEqual([['budget', 'editor']]);
});

it('counts what came in since the last visit, and keeps the number while the visit goes on', async () => {
  const cookie = await api.signIn('analyst@alfa');
  const fresh = async () =>
    ((await api.request('GET', '/api/workspaces/alfa/home', { cookie })).json.processes as Home['processes']).find(
      ({ slug }) => slug === 'budget',
    )!.fresh;
  const visit = () => api.request('PUT', '/api/workspaces/alfa/processes/budget/visit', { cookie });
  expect(await fresh()).toBeNull();
  await visit();
  // the first visit goes on: there is none before it
  expect(await fresh()).toBeNull();
  await api.database.inWorkspace(api.alfa.id, (db) =>
    db.query(`UPDATE process_visit SET seen_at = now() - interval '2 hours' WHERE workspace_id = $1`, [api.alfa.id]),
  );
  expect(await fresh()).toBe(1);
  await visit();
  expect(await fresh()).toBe(1);
  const news = await api.request('GET', '/api/workspaces/alfa/processes/budget/news', { cookie });
  expect(news.json.items).toContainEqual({ kind: 'opinions', count: 1 });
});
