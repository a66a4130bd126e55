import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { detectSource, readSource } from '#connectors';
import { startTestApi, type TestApi } from '../support/api.js';
import { makeSource } from '../support/database.js';
import { PROCESS } from '../support/import-file.js';

let api: TestApi;
let editor: string;
let viewer: string;
const folder = mkdtempSync(join(tmpdir(), 'nasluch-fieldwork-'));
beforeAll(async () => {
  api = await startTestApi();
  editor = await api.signIn('editor@alfa');
  viewer = await api.signIn('viewer@alfa');
});
afterAll(() => api.close());

const written = (changes: object = {}) => ({
  id: randomUUID(),
  channel: 'cafe',
  voice: 'group',
  groupSize: 6,
  place: 'stolik 3',
  text: 'Posadźcie drzewa przy placu zabaw. Telefon 600 700 800.',
  writtenAt: '2026-05-28T15:30:00.000Z',
  mayPublish: true,
  ...changes,
});
const send = (body: unknown, cookie = editor) => api.request('POST', `${PROCESS}/notes`, { cookie, body });
const keep = (name: string, bytes: Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { name, path };
};

describe('the templates', () => {
  it.each(['workshop', 'walk', 'paper', 'ballots', 'heads'])(
    '%s is a workbook that the import recognises',
    async (kind) => {
      for (const language of ['pl', 'en']) {
        const answer = await api.request('GET', `/api/fieldwork/templates/${kind}/${language}`, { cookie: viewer });
        expect(answer.status).toBe(200);
        expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="[a-z-]+\.xlsx"$/);
        const detection = await detectSource(keep(`${kind}.xlsx`, answer.bytes));
        expect(detection).toMatchObject({ source: 'fieldwork', tables: [{ holds: kind }, { holds: 'how-to' }] });
      }
    },
  );

  it('are for people who are signed in, and in two languages', async () => {
    expect((await api.request('GET', '/api/fieldwork/templates/walk/pl')).status).toBe(401);
    expect((await api.request('GET', '/api/fieldwork/templates/walk/de', { cookie: viewer })).status).toBe(400);
  });
});

describe('a note typed on the spot', () => {
  it('is stored once however often it is sent, scrubbed, and is nobody in person', async () => {
    const note = written();
    const both = await Promise.all([send(note), send(note)]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(both.map(({ json }) => json.isNew).sort()).toEqual([false, true]);
    expect((await send(note)).json).toEqual({ id: note.id, isNew: false, importId: null });
    const { json } = await api.request('GET', `${PROCESS}/contributions`, { cookie: viewer });
    expect(json.total).toEqual({ contributions: 1, people: 0 });
    expect(json.items[0]).toMatchObject({ voice: 'group', groupSize: 6, channel: 'cafe', kind: 'note', masked: 1 });
    expect(json.items[0].body).not.toContain('600 700 800');
  });

  it('stands in the import log and can be undone', async () => {
    const { json } = await send(written({ text: 'Za mało ławek.' }));
    await api.work();
    const log = await api.request('GET', `${PROCESS}/imports`, { cookie: editor });
    expect(log.json.imports[0]).toMatchObject({
      id: json.importId,
      sourceKind: 'fieldwork',
      state: 'done',
      created: 1,
    });
    const undone = await api.request('POST', `${PROCESS}/imports/${json.importId}/undo`, { cookie: editor });
    expect(undone.status).toBe(200);
    const list = await api.request('GET', `${PROCESS}/contributions?search=ławek`, { cookie: viewer });
    expect(list.json.total.contributions).toBe(0);
  });

  it.each([
    ['no words', { text: '   ' }],
    ['an unknown voice', { voice: 'institution' }],
    ['a latitude beyond the pole', { location: { latitude: 91, longitude: 0 } }],
    ['a year before computers', { writtenAt: '0001-01-01T00:00:00Z' }],
    ['an id of its own making', { id: 'note 1' }],
    ['too many words', { text: 'a'.repeat(10_001) }],
  ])('with %s is refused', async (_, changes) => {
    expect((await send(written(changes))).status).toBe(400);
  });

  it('needs the role editor', async () => {
    expect((await send(written(), viewer)).status).toBe(403);
  });
});

describe('located contributions as GeoJSON', () => {
  beforeAll(async () => {
    const { id, processId } = api.alfa;
    const sourceId = await makeSource(api.database, id, processId);
    await api.database.inWorkspace(id, (db) =>
      db.query(
        `INSERT INTO contribution (workspace_id, process_id, source_id, kind, source_reference, body, content_hash, channel, permission,
           eligibility, latitude, longitude, hidden_at)
         SELECT $1, $2, $3, 'remark', 'p' || n, 'Uwaga ' || n, sha256(n::text::bytea), 'walk', permission, eligibility, 53.84012345, 22.98034567, hidden
         FROM (VALUES (1, 'yes', 'eligible', NULL), (2, 'public-at-source', 'eligible', NULL), (3, 'no', 'eligible', NULL),
           (4, 'unknown', 'eligible', NULL), (5, 'yes', 'spam', NULL), (6, 'yes', 'eligible', now())) AS given (n, permission, eligibility, hidden)`,
        [id, processId, sourceId],
      ),
    );
  });

  it('holds publishable words alone, rounded unless public at their source', async () => {
    const answer = await api.request('GET', `${PROCESS}/notes/geojson`, { cookie: viewer });
    expect(answer.headers['content-type']).toContain('application/geo+json');
    const found = answer.json.features.map(({ geometry, properties }: GeoFeature) => [
      properties.text,
      geometry.coordinates,
    ]);
    expect(found.sort()).toEqual([
      ['Uwaga 1', [22.98, 53.84]],
      ['Uwaga 2', [22.98034567, 53.84012345]],
    ]);
    // a form's own number would tie together what one person said in several places
    const references = answer.json.features.map(({ properties }: GeoFeature) => properties.reference);
    expect(references).not.toContain('p1');
    expect(references).toContain('p2');
  });

  it('comes back in as it went out', async () => {
    const answer = await api.request('GET', `${PROCESS}/notes/geojson`, { cookie: viewer });
    const file = keep('points.geojson', answer.bytes);
    expect((await detectSource(file)).source).toBe('geojson');
    const read: unknown[] = [];
    for await (const { records, rejections } of readSource('geojson', [file])) {
      expect(rejections).toEqual([]);
      read.push(...records);
    }
    expect(read).toHaveLength(2);
    for (const { geometry, properties } of answer.json.features as GeoFeature[]) {
      const [longitude, latitude] = geometry.coordinates;
      const { reference, kind, permission, voice, channel, text: body } = properties;
      expect(read).toContainEqual(
        expect.objectContaining({
          reference,
          kind,
          permission,
          voice,
          channel,
          body,
          location: { latitude, longitude },
        }),
      );
    }
  });
});

interface GeoFeature {
  readonly geometry: { readonly coordinates: readonly [number, number] };
  readonly properties: Readonly<Record<string, string>>;
}
