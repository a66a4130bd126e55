import { type PersonRecord, type SourceRow, type TableMapping } from '#domain';
import { collectErased, erase, findOrSaveSource, lockErasure, saveImport } from '#persistence';
import { runImport } from '../../apps/worker/src/import/run-import.js';
import { makeProcess, makeWorkspace, testDatabase, type TestDatabase } from '../support/database.js';
import { openDesk, type Desk, type Place } from './import-helpers.js';

const FORM: TableMapping = {
  version: 1,
  kind: 'answers',
  columns: { reference: 'id', person: 'who', text: ['text'], attributes: { age: 'age', sex: 'sex' } },
};
const form = (...rows: string[]) => ['id,who,age,sex,text', ...rows].join('\n');

let database: TestDatabase;
let desk: Desk;
let place: Place;

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
  place = { workspaceId, processId: await makeProcess(database, workspaceId) };
});

const query = (sql: string) => database.inWorkspace(place.workspaceId, (db) => db.query(sql, [place.workspaceId]));
const countPeople = async () =>
  (await query(`SELECT count(*)::integer AS n FROM participation WHERE workspace_id = $1`))[0].n;
/** Who wrote what, people numbered by the least of their texts: ids differ from one import to the next. */
const byPerson = async () =>
  (
    await query(
      `SELECT string_agg(body, ' + ' ORDER BY body) AS texts, participation.attributes FROM contribution
       JOIN participation ON participation.workspace_id = $1 AND participation.id = contribution.participation_id
       WHERE contribution.workspace_id = $1 GROUP BY participation.id, participation.attributes ORDER BY 1`,
    )
  ).map(({ texts, attributes }: { texts: string; attributes: Record<string, string> }) => ({
    texts,
    attributes: Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== '')),
  }));

/** Brings statements of people with any identifiers, as a connector would yield them. */
async function bring(source: string, people: readonly (PersonRecord & { says: string })[]): Promise<string> {
  const { workspaceId, processId } = place;
  const importId = await database.inWorkspace(workspaceId, async (db) => {
    const saved = await findOrSaveSource(db, workspaceId, { processId, kind: 'citizenlab', name: source });
    return saveImport(db, workspaceId, {
      processId,
      sourceId: saved.id,
      connector: 'citizenlab',
      methodVersion: 'test',
      mappingId: null,
      mappingVersion: null,
      files: [],
      createdBy: null,
    });
  });
  async function* rows(): AsyncGenerator<SourceRow> {
    for (const [index, { says, ...person }] of people.entries()) {
      yield {
        origin: { file: 'test', sheet: null, row: index + 2 },
        raw: { says },
        rejections: [],
        records: [
          {
            type: 'contribution',
            reference: says,
            kind: 'idea',
            parent: null,
            title: null,
            body: says,
            language: 'pl',
            person,
            voice: 'person',
            groupSize: null,
            channel: 'online',
            submittedAt: null,
            phase: null,
            permission: 'unknown',
            status: null,
            responses: [],
            categories: [],
            location: null,
            place: null,
            counters: {},
            url: null,
          },
        ],
      };
    }
  }
  const { keys } = desk;
  await runImport({ database, keys, workspaceId, importId, files: [], rows: rows(), timeZone: 'Europe/Warsaw' });
  return importId;
}
const account = (number: string, says: string, email?: string): PersonRecord & { says: string } => ({
  identifierKind: 'platform-user',
  identifier: number,
  ...(email === undefined ? {} : { also: [{ identifierKind: 'email', identifier: email }] }),
  attributes: {},
  says,
});

describe('linking people', () => {
  it('takes respondent 12 of one form and respondent 12 of another form of the same kind for two people', async () => {
    await desk.bring(place, form('1,12,25-34,,Park'), FORM, { source: 'ankieta papierowa' });
    await desk.bring(place, form('1,12,65+,,Droga'), FORM, { source: 'ankieta szkolna' });
    expect(await byPerson()).toEqual([
      { texts: 'Droga', attributes: { age: '65+' } },
      { texts: 'Park', attributes: { age: '25-34' } },
    ]);
  });

  it('takes one e-mail address in two sources for one person, however it is written', async () => {
    await desk.bring(place, form('1,Anna@Example.org,25-34,,Park'), FORM, { source: 'a' });
    await desk.bring(place, form('1, anna@example.org ,,female,Droga'), FORM, { source: 'b' });
    expect(await byPerson()).toEqual([{ texts: 'Droga + Park', attributes: { age: '25-34', sex: 'female' } }]);
  });

  it('leaves the people of a source that is linked by none within it', async () => {
    await desk.bring(place, form('1,anna@example.org,,,Park'), FORM, { source: 'a' });
    await database.inWorkspace(place.workspaceId, async (db) => {
      const { id } = await findOrSaveSource(db, place.workspaceId, {
        processId: place.processId,
        kind: 'table',
        name: 'b',
      });
      await db.query(`UPDATE source SET settings = '{"linkBy": "none"}' WHERE workspace_id = $1 AND id = $2`, [
        place.workspaceId,
        id,
      ]);
    });
    await desk.bring(place, form('1,anna@example.org,,,Droga', '2,anna@example.org,,,Most'), FORM, { source: 'b' });
    expect((await byPerson()).map(({ texts }: { texts: string }) => texts)).toEqual(['Droga + Most', 'Park']);
  });

  it('joins by a row with two identifiers whoever was counted as two, in every source, whatever came first', async () => {
    const form2 = form('1,anna@example.org,25-34,,Park', '2,ola@example.org,,,Staw');
    await bring('platforma', [account('7', 'Ławki')]);
    await desk.bring(place, form2, FORM, { source: 'ankieta' });
    expect(await countPeople()).toBe(3);
    await bring('konta', [account('7', 'Lampy', 'anna@example.org')]);
    const joined = [
      { texts: 'Lampy + Park + Ławki', attributes: { age: '25-34' } },
      { texts: 'Staw', attributes: {} },
    ];
    expect(await byPerson()).toEqual(joined);

    const { workspaceId } = place;
    place = { workspaceId, processId: await makeProcess(database, workspaceId) };
    await query(`DELETE FROM contribution WHERE workspace_id = $1`);
    await query(`DELETE FROM participation WHERE workspace_id = $1`);
    await bring('konta', [account('7', 'Lampy', 'anna@example.org')]);
    await desk.bring(place, form2, FORM, { source: 'ankieta' });
    await bring('platforma', [account('7', 'Ławki')]);
    expect(await byPerson()).toEqual(joined);
  });

  it('tears people apart again when the import that joined them is undone', async () => {
    await bring('platforma', [account('7', 'Ławki'), account('8', 'Kosze')]);
    const votes: TableMapping = {
      version: 1,
      kind: 'vote',
      columns: { reference: 'id', person: 'who', option: 'option' },
    };
    await desk.bring(place, form('1,anna@example.org,25-34,female,Park', '2,ola@example.org,,,Staw'), FORM, {
      source: 'ankieta',
    });
    await desk.bring(place, 'id,who,option\n1,ANNA@example.org,P1\n', votes, { source: 'głosy' });
    const people = () =>
      query(
        `SELECT participation.attributes, participation.channel, encode(participant.pseudonym, 'hex') AS pseudonym,
           participant.identifier_kind, participant.identifier_scope,
           (SELECT count(*)::integer FROM contribution WHERE participation_id = participation.id) AS texts,
           (SELECT count(*)::integer FROM vote WHERE participation_id = participation.id) AS votes
         FROM participation JOIN participant ON participant.workspace_id = $1 AND participant.id = participation.participant_id
         WHERE participation.workspace_id = $1 ORDER BY 3`,
      );
    const before = await people();
    expect(before).toHaveLength(4);
    const link = await bring('konta', [
      account('7', 'Lampy', 'anna@example.org'),
      account('8', 'Most', 'ola@example.org'),
    ]);
    expect(await countPeople()).toBe(2);
    await desk.undo(place, link);
    expect(await people()).toEqual(before);
    expect(await query(`SELECT FROM linked_identifier WHERE workspace_id = $1`)).toEqual([]);
    expect((await query(`SELECT FROM participant WHERE workspace_id = $1`)).length).toBe(4);
  });

  it('keeps people joined who hang together through another import as well', async () => {
    await bring('platforma', [account('7', 'Ławki')]);
    await desk.bring(place, form('1,anna@example.org,,,Park'), FORM, { source: 'ankieta' });
    const first = await bring('konta', [account('7', 'Lampy', 'anna@example.org')]);
    await bring('rejestr', [account('7', 'Most', 'anna@example.org')]);
    await desk.undo(place, first);
    expect((await byPerson()).map(({ texts }: { texts: string }) => texts)).toEqual(['Most + Park + Ławki']);
  });

  it('erases a person under each of her identifiers, and she does not come back under any', async () => {
    await bring('platforma', [account('7', 'Ławki'), account('8', 'Kosze')]);
    await bring('konta', [account('7', 'Lampy', 'anna@example.org')]);
    await desk.bring(place, form('1,anna@example.org,,,Park'), FORM, { source: 'ankieta' });
    const { workspaceId, processId } = place;
    await database.inWorkspace(workspaceId, async (db) => {
      const [{ id }] = await db.query(`SELECT id FROM contribution WHERE workspace_id = $1 AND body = 'Park'`, [
        workspaceId,
      ]);
      const subject = (await lockErasure(db, workspaceId, processId, id))!;
      await collectErased(db, workspaceId, subject);
      expect(await erase(db, workspaceId, subject, null)).toMatchObject({ contributions: 3 });
    });
    expect((await byPerson()).map(({ texts }: { texts: string }) => texts)).toEqual(['Kosze']);
    expect(await query(`SELECT FROM linked_identifier WHERE workspace_id = $1`)).toEqual([]);
    await bring('platforma', [account('7', 'Ławki'), account('8', 'Kosze')]);
    await bring('konta', [account('9', 'Most', 'anna@example.org')]);
    await desk.bring(place, form('2,anna@example.org,,,Staw'), FORM, { source: 'ankieta' });
    expect((await byPerson()).map(({ texts }: { texts: string }) => texts)).toEqual(['Kosze']);
  });

  it('names the people of a source from before anew, and counts nobody twice', async () => {
    await desk.bring(place, form('1,12,25-34,,Park', '2,13,,,Droga'), FORM, { source: 'ankieta' });
    // as the migration leaves it: pseudonyms of another making, and the mark
    await query(`UPDATE import_record SET source_reference = repeat('ab', 31) || right(source_reference, 2)
                 WHERE workspace_id = $1 AND record_type = 'person'`);
    await query(`UPDATE participant SET pseudonym = decode(repeat('ab', 31) || right(encode(pseudonym, 'hex'), 2), 'hex')
                 WHERE workspace_id = $1`);
    await query(`UPDATE source SET settings = '{"linkAnew": true}' WHERE workspace_id = $1`);
    await desk.bring(place, form('1,12,25-34,,Park', '2,13,,,Droga'), FORM, { source: 'ankieta' });
    expect(await countPeople()).toBe(2);
    expect((await byPerson()).map(({ texts }: { texts: string }) => texts)).toEqual(['Droga', 'Park']);
    expect(await query(`SELECT settings FROM source WHERE workspace_id = $1`)).toEqual([{ settings: {} }]);
  });
});
