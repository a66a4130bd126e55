import { makeProcess, makeWorkspace, testDatabase, type TestDatabase } from '../support/database.js';
import { openDesk, type Desk } from './import-helpers.js';

let database: TestDatabase;
let desk: Desk;

beforeAll(async () => {
  database = await testDatabase();
  desk = await openDesk(database);
});
afterAll(async () => {
  await desk.close();
  await database.close();
});

describe('the last act of an import', () => {
  // What comes before the commit holds the run's row; a step written after it, through another connection, waited for ever.
  it('is what stands before the commit: no step is written after it', async () => {
    const workspaceId = await makeWorkspace(database);
    const place = { workspaceId, processId: await makeProcess(database, workspaceId) };
    const acts: string[] = [];
    await desk.bring(
      place,
      'id,text\n1,Więcej ławek',
      { version: 1, kind: 'remark', columns: { reference: 'id', text: ['text'] } },
      {
        task: {
          step: (name) => void acts.push(name),
          beforeCommit: async () => void acts.push('before commit'),
        },
      },
    );
    expect(acts).toContain('saving');
    expect(acts.at(-1)).toBe('before commit');
  });
});
