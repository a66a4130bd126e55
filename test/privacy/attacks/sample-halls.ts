import { resolve } from 'node:path';
import { hashPassword } from '../../../apps/api/src/auth/secrets.js';
import { QUEUE_RUNTIME } from '../../../apps/api/src/tokens.js';
import { type QueueRuntime } from '../../../apps/worker/src/jobs/queue-runtime.js';
import { loadSamples } from '../../../apps/worker/src/samples/load-samples.js';
import { SILENT } from '../../jobs/job-helpers.js';
import { startTestApi, type TestApi } from '../../support/api.js';

/** A process of the samples, where the api has it and where the database has it. */
export interface SampleHall {
  readonly workspace: string;
  readonly process: string;
  readonly workspaceId: string;
  readonly processId: string;
  /** `/api/workspaces/jeziorno/processes/murals-2026` */
  readonly address: string;
}

export interface SampleHalls {
  readonly api: TestApi;
  readonly halls: readonly SampleHall[];
  /** The cookie of the administrator of a municipality: whoever may see most. */
  admin(workspace: string): string;
  close(): Promise<void>;
}

const FOLDER = resolve(__dirname, '../../../fixtures/samples');
const PASSWORD = 'a password for the samples';

/** The whole service over the two invented towns, loaded through the real import, with themes found and reach measured. */
export async function openSampleHalls(): Promise<SampleHalls> {
  const api = await startTestApi();
  const { database, keys } = api;
  // the samples are loaded into an installation without a municipality
  await database.asOwner((owner) => owner.query('DELETE FROM workspace'));
  const loaded = await loadSamples({
    database,
    keys,
    log: SILENT,
    folder: FOLDER,
    hashPassword: () => hashPassword(PASSWORD),
  });
  const queue = api.app.get<QueueRuntime>(QUEUE_RUNTIME);
  for (const kind of ['find-themes', 'measure-reach'] as const) {
    for (const place of loaded) await queue.startRun({ ...place, kind, createdBy: null });
    await api.work();
  }
  const rows: { workspace: string; process: string; workspaceId: string; processId: string }[] = await database.asOwner(
    (owner) =>
      owner.query(
        `SELECT workspace.slug AS workspace, process.slug AS process, workspace.id AS "workspaceId", process.id AS "processId"
         FROM process JOIN workspace ON workspace.id = process.workspace_id ORDER BY workspace.slug, process.slug`,
      ),
  );
  const halls = rows.map((row) => ({
    ...row,
    address: `/api/workspaces/${row.workspace}/processes/${row.process}`,
  }));
  const cookies = new Map<string, string>();
  for (const workspace of new Set(rows.map((row) => row.workspace))) {
    const email = await adminOf(api, workspace);
    const answer = await api.request('POST', '/api/session', { body: { email, password: PASSWORD } });
    if (answer.status !== 200) throw new Error(`${email}: ${answer.status} ${answer.text}`);
    cookies.set(workspace, String([answer.headers['set-cookie']].flat()[0]).split(';')[0]!);
  }
  return { api, halls, admin: (workspace) => cookies.get(workspace)!, close: () => api.close() };
}

async function adminOf({ database }: TestApi, workspace: string): Promise<string> {
  const [row]: { email: string }[] = await database.asOwner((owner) =>
    owner.query(
      `SELECT person.email FROM membership JOIN person ON person.id = membership.person_id
       JOIN workspace ON workspace.id = membership.workspace_id
       WHERE workspace.slug = $1 AND membership.role = 'admin' AND membership.process_id IS NULL`,
      [workspace],
    ),
  );
  return row!.email;
}
