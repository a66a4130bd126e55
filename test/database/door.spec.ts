import { randomUUID } from 'node:crypto';
import { Contribution, copyRows, createDatabase, Process, raiseDatasetVersion, type CopyValue } from '#persistence';
import { makeProcess, makeSource, makeWorkspace, testDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let augustow: string;
let wasilkow: string;
let processId: string;

beforeAll(async () => {
  database = await testDatabase();
  augustow = await makeWorkspace(database, 'augustow');
  wasilkow = await makeWorkspace(database, 'wasilkow');
  processId = await makeProcess(database, augustow, 'plac-zabaw');
});
afterAll(() => database.close());

const slugs = (rows: readonly { slug: string }[]) => rows.map(({ slug }) => slug);

describe('the door to a municipality', () => {
  it('shows the municipality its own rows, and another one none of them, even by id', async () => {
    const own = await database.inWorkspace(augustow, (db) => db.find(Process));
    expect(slugs(own)).toEqual(['plac-zabaw']);
    const seenNextDoor = await database.inWorkspace(wasilkow, (db) =>
      db.query('SELECT slug FROM process WHERE id = $1', [processId]),
    );
    expect(seenNextDoor).toEqual([]);
  });

  it('lets nobody write into another municipality', async () => {
    const intrusion = database.inWorkspace(wasilkow, (db) =>
      db.query(
        `INSERT INTO process (workspace_id, slug, kind, unit_counted, title, stage)
         VALUES ($1, 'obcy', 'survey', 'person', '{}', 'open')`,
        [augustow],
      ),
    );
    await expect(intrusion).rejects.toThrow('row-level security');
    const [, changed] = await database.inWorkspace(wasilkow, (db) => db.query(`UPDATE process SET slug = 'obcy'`));
    expect(changed).toBe(0);
  });

  it('shows no row and takes none while no municipality is set', async () => {
    await database.dataSource.transaction(async (db) => {
      await db.query('SET LOCAL ROLE nasluch_app');
      expect(await db.query('SELECT * FROM process')).toEqual([]);
    });
    const writing = database.dataSource.transaction(async (db) => {
      await db.query('SET LOCAL ROLE nasluch_app');
      await db.query(`INSERT INTO mapping (workspace_id, name, version, document) VALUES ($1, 'm', 1, '{}')`, [
        augustow,
      ]);
    });
    await expect(writing).rejects.toThrow('row-level security');
  });

  it('closes behind the transaction: the pooled connection is the owner again and its setting reads empty', async () => {
    const { inWorkspace, dataSource, close } = await createDatabase({ url: database.url, poolSize: 1 });
    expect(await inWorkspace(augustow, (db) => db.count(Process))).toBe(1);
    const after = await dataSource.query(
      `SELECT current_user <> 'nasluch_app' AS owner, current_setting('nasluch.workspace', true) AS workspace`,
    );
    // Not null but '': the setting exists from now on, and the policies must bear that.
    expect(after).toEqual([{ owner: true, workspace: '' }]);
    await dataSource.transaction(async (db) => {
      await db.query('SET LOCAL ROLE nasluch_app');
      expect(await db.query('SELECT * FROM process')).toEqual([]);
    });
    await close();
  });

  it.each(['', 'augustow', `' OR true --`, `${randomUUID()}'; RESET ROLE; --`, `${randomUUID()}\n`])(
    'refuses %j, which is no uuid, before the database hears of it',
    async (workspaceId) => {
      const work = jest.fn();
      await expect(database.inWorkspace(workspaceId, work)).rejects.toMatchObject({ code: 'invalid-workspace-id' });
      expect(work).not.toHaveBeenCalled();
    },
  );

  it('hides persons, sessions and the list of municipalities from the role', async () => {
    for (const table of ['person', 'session', 'workspace', 'backup_state']) {
      const looking = database.inWorkspace(augustow, (db) => db.query(`SELECT * FROM ${table}`));
      await expect(looking).rejects.toThrow('permission denied');
    }
  });

  it('undoes everything when the work fails', async () => {
    const work = database.inWorkspace(augustow, async (db) => {
      await db.query(`UPDATE process SET slug = 'inny' WHERE workspace_id = $1`, [augustow]);
      throw new Error('stop');
    });
    await expect(work).rejects.toThrow('stop');
    expect(slugs(await database.inWorkspace(augustow, (db) => db.find(Process)))).toEqual(['plac-zabaw']);
  });

  it('never widens a query whose id is missing', async () => {
    const careless = database.inWorkspace(augustow, (db) =>
      db.findBy(Contribution, { workspaceId: augustow, processId: undefined as unknown as string }),
    );
    await expect(careless).rejects.toThrow();
  });
});

describe('COPY', () => {
  it('brings any text, date, list, object and bytes through a TEMP table, under the role', async () => {
    const when = new Date('2026-03-02T08:15:11.123Z');
    const rows: CopyValue[][] = [
      [
        'tab\there, line\nbreak, return\r, back\\slash, \\N and "quotes"',
        1,
        true,
        when,
        Buffer.from([0, 255, 92]),
        ['a"b', 'c,d', '\\', null, ''],
        { pl: 'Żółć\n' },
      ],
      [null, null, null, null, null, null, null],
      ['', -0.5, false, when, Buffer.alloc(0), [], {}],
      ['zero \0 and half a pair \ud83c', 3, true, when, Buffer.alloc(1), [], { text: 'a\0b\ud83c' }],
    ];
    const stored = await database.inWorkspace(augustow, async (db) => {
      await db.query(`
        CREATE TEMP TABLE incoming (words text, number float8, flag boolean, moment timestamptz, bytes bytea, list text[], object jsonb)
        ON COMMIT DROP`);
      const columns = ['words', 'number', 'flag', 'moment', 'bytes', 'list', 'object'];
      expect(await copyRows(db, 'incoming', columns, rows)).toBe(4);
      return db.query<Record<string, unknown>[]>('SELECT * FROM incoming');
    });
    expect(stored.slice(0, 3).map((row) => Object.values(row))).toEqual(rows.slice(0, 3));
    expect(stored[3]).toMatchObject({
      words: 'zero \uFFFD and half a pair \uFFFD',
      object: { text: 'a\uFFFDb\uFFFD' },
    });
  });

  it('feeds one set-based statement into a protected table', async () => {
    const sourceId = await makeSource(database, augustow, processId);
    const count = await database.inWorkspace(augustow, async (db) => {
      await db.query('CREATE TEMP TABLE incoming (reference text, body text) ON COMMIT DROP');
      const rows = Array.from({ length: 5_000 }, (_, row) => [`r${row}`, `Więcej ławek ${row}`]);
      await copyRows(db, 'incoming', ['reference', 'body'], rows);
      await db.query(
        `INSERT INTO contribution (workspace_id, process_id, source_id, kind, source_reference, body, content_hash, channel)
         SELECT $1, $2, $3, 'idea', reference, body, sha256(convert_to(body, 'UTF8')), 'online' FROM incoming
         ON CONFLICT (workspace_id, source_id, kind, source_reference) DO NOTHING`,
        [augustow, processId, sourceId],
      );
      return db.countBy(Contribution, { workspaceId: augustow, processId });
    });
    expect(count).toBe(5_000);
  });

  it('pulls no more rows once the server has refused one, and the connection stays usable', async () => {
    let pulled = 0;
    function* rows(): Generator<CopyValue[]> {
      for (; pulled < 3_000_000; pulled += 1) yield [pulled === 10 ? 'ten' : pulled];
    }
    const work = database.inWorkspace(augustow, async (db) => {
      await db.query('CREATE TEMP TABLE incoming (number integer) ON COMMIT DROP');
      await copyRows(db, 'incoming', ['number'], rows());
    });
    await expect(work).rejects.toThrow('invalid input syntax for type integer');
    expect(pulled).toBeLessThan(3_000_000);
    expect(slugs(await database.inWorkspace(augustow, (db) => db.find(Process)))).toEqual(['plac-zabaw']);
  });
});

describe('the dataset version', () => {
  it('counts up by one and names the content: the same records give the same hash whatever their ids', async () => {
    const [first, second] = [await makeWorkspace(database), await makeWorkspace(database)];
    const hashes = await Promise.all(
      [first, second].map(async (workspaceId, order) => {
        const processId = await makeProcess(database, workspaceId);
        const sourceId = await makeSource(database, workspaceId, processId);
        return database.inWorkspace(workspaceId, async (db) => {
          const references = order === 0 ? ['1', '2'] : ['2', '1'];
          for (const reference of references) {
            await db.query(
              `INSERT INTO contribution (workspace_id, process_id, source_id, kind, source_reference, body, content_hash, channel)
               VALUES ($1, $2, $3, 'idea', $4, '', '\\x01', 'online')`,
              [workspaceId, processId, sourceId, reference],
            );
          }
          const before = await raiseDatasetVersion(db, workspaceId, processId);
          await db.query(
            `UPDATE contribution SET decision = 'yes' WHERE workspace_id = $1 AND source_reference = '1'`,
            [workspaceId],
          );
          return [before, await raiseDatasetVersion(db, workspaceId, processId)];
        });
      }),
    );
    expect(hashes[0]).toEqual(hashes[1]);
    expect(hashes[0]?.map((version) => version?.version)).toEqual([1, 2]);
    expect(hashes[0]?.[0]?.hash).not.toEqual(hashes[0]?.[1]?.hash);
  });

  it('is null for a process of another municipality', async () => {
    expect(await database.inWorkspace(wasilkow, (db) => raiseDatasetVersion(db, wasilkow, processId))).toBeNull();
  });
});
