import { mayShowGroup } from '../../apps/api/src/contributions/may-show-group.js';
import { guardSelection } from '../../apps/api/src/contributions/selection-guard.js';
import { type ProcessPlace } from '../../apps/api/src/http/access.decorator.js';
import { type TableMapping } from '#domain';
import { openDesk, type Desk } from '../import/import-helpers.js';
import { makeProcess, makeWorkspace, testDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let desk: Desk;
let place: ProcessPlace;

const MAPPING: TableMapping = {
  version: 1,
  kind: 'remark',
  columns: {
    reference: 'nr',
    person: 'kto',
    personKind: 'code',
    text: ['tekst'],
    attributes: { age: 'wiek', sex: 'płeć' },
  },
  fixed: { channel: 'online' },
  delimiter: ';',
  encoding: 'utf-8',
};

/** Forty people, a remark each: 15 of 65+, of whom 12 are women; the word that they use stands in `word`. */
function remarks(word: (person: number) => string): string {
  const rows = Array.from({ length: 40 }, (_, person) => {
    const age = person < 15 ? '65+' : '25-34';
    const sex = person < 12 || person >= 30 ? 'female' : 'male';
    return `${person};K${person};${word(person)};${age};${sex}`;
  });
  return ['nr;kto;tekst;wiek;płeć', ...rows].join('\n');
}

beforeAll(async () => {
  database = await testDatabase();
  desk = await openDesk(database);
});
afterAll(async () => {
  await desk.close();
  await database.close();
});
beforeEach(async () => {
  const workspaceId = await makeWorkspace(database);
  const processId = await makeProcess(database, workspaceId, 'rynek');
  place = { workspaceId, processId, processSlug: 'rynek', personId: null, tokenId: null } as unknown as ProcessPlace;
  await desk.bring(
    place,
    remarks((person) => (person === 3 ? 'ławka' : 'ławka i cień')),
    MAPPING,
  );
});

const old = { variable: 'age', group: '65+' };
const guard = (filter: Parameters<typeof guardSelection>[2], version = 1) =>
  database.inWorkspace(place.workspaceId, (db) => guardSelection(db, place, filter, version));
const audit = () =>
  database.inWorkspace(place.workspaceId, (db) =>
    db.query(`SELECT action, details FROM audit_event WHERE workspace_id = $1 AND action = 'selection-refused'`, [
      place.workspaceId,
    ]),
  );

describe('lists by an attribute of persons, one after another', () => {
  it('refuses the list that leaves one person out of a list shown before, whoever asks and in whatever order', async () => {
    expect(await guard({ group: old })).toBeNull();
    expect(await guard({ group: old, search: 'cień' })).toBe('differs-by-few');
    await database.inWorkspace(place.workspaceId, (db) =>
      db.query(`DELETE FROM answered_selection WHERE workspace_id = $1`, [place.workspaceId]),
    );
    expect(await guard({ group: old, search: 'cień' })).toBeNull();
    expect(await guard({ group: old })).toBe('differs-by-few');
  });

  it('shows the pages of one list, and the same list again', async () => {
    expect(await guard({ group: old })).toBeNull();
    expect(await guard({ group: old })).toBeNull();
  });

  it('weighs against what was shown of the same data, not of data that is gone', async () => {
    expect(await guard({ group: old }, 1)).toBeNull();
    expect(await guard({ group: old, search: 'cień' }, 2)).toBeNull();
  });

  it('writes a refusal into the audit trail, without the words that were searched for', async () => {
    await guard({ group: old });
    await guard({ group: old, search: 'cień' });
    expect(await audit()).toEqual([
      { action: 'selection-refused', details: { reason: 'differs-by-few', datasetVersion: 1 } },
    ]);
  });

  it('keeps no word of a search in the list of what was shown', async () => {
    await guard({ group: old, search: 'ławka' });
    const rows = await database.inWorkspace(place.workspaceId, (db) =>
      db.query(
        `SELECT selection, encode(contributions, 'escape') AS bits FROM answered_selection WHERE workspace_id = $1`,
        [place.workspaceId],
      ),
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('ławka');
  });

  it('shows one of two lists that are asked for at the same moment', async () => {
    const answers = await Promise.all([guard({ group: old }), guard({ group: old, search: 'cień' })]);
    expect(answers.filter((refusal) => refusal === null)).toHaveLength(1);
  });

  it('stands behind the rule for a single list', async () => {
    const shown = await database.inWorkspace(place.workspaceId, (db) => mayShowGroup(db, place, { group: old }, null));
    expect(shown).toBe(true);
  });
});
