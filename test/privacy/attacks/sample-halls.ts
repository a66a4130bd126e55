import { startTestApi, type TestApi } from '../../support/api.js';
import { openSamples } from '../../support/sample-database.js';
import { sampleAccounts } from '../../support/service.js';

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

/** The whole service over the two invented towns, loaded through the real import, with themes found and reach measured. */
export async function openSampleHalls(): Promise<SampleHalls> {
  const api = await startTestApi({}, await openSamples());
  // the towns that every test api has besides
  await api.database.asOwner((owner) => owner.query(`DELETE FROM workspace WHERE slug IN ('alfa', 'beta')`));
  const rows: { workspace: string; process: string; workspaceId: string; processId: string }[] =
    await api.database.asOwner((owner) =>
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
    const { password } = sampleAccounts().find((account) => account.email === email)!;
    const answer = await api.request('POST', '/api/session', { body: { email, password } });
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
