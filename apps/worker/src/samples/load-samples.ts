import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countWorkspaces, saveMembership, savePerson, saveWorkspace } from '#persistence';
import type { SampleAccount, SampleManifest } from '../../../../fixtures/manifest.js';
import { fillProcess, prepareTown, type PreparedProcess, type TownTask } from './sample-town.js';

export interface SampleTask extends TownTask {
  hashPassword(password: string): Promise<string>;
}

/** Where one process of the samples stands in the database, so that its measures can be started. */
export interface LoadedProcess {
  readonly workspaceId: string;
  readonly processId: string;
}

export async function readSampleManifest(folder: string): Promise<SampleManifest> {
  return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as SampleManifest;
}

/** Loads the sample municipalities through the real import when the database holds no municipality; else does nothing. */
export async function loadSamples(task: SampleTask): Promise<readonly LoadedProcess[]> {
  if ((await task.database.asOwner(countWorkspaces)) > 0) return [];
  const manifest = await readSampleManifest(task.folder);
  const workspaceIds = new Map<string, string>();
  for (const workspace of manifest.workspaces) {
    const workspaceId = await task.database.asOwner((owner) => saveWorkspace(owner, workspace));
    workspaceIds.set(workspace.slug, workspaceId);
  }
  const admins = await saveAccounts(task, manifest.accounts, workspaceIds);
  // The towns share nothing, so they load side by side.
  const towns = manifest.workspaces.map(async (town) => {
    const workspaceId = workspaceIds.get(town.slug) as string;
    const prepared = await prepareTown(task, town, workspaceId);
    for (const process of prepared) await fillProcess(task, process, admins.get(town.slug) ?? null);
    return prepared.map(({ place }: PreparedProcess) => place);
  });
  return (await Promise.all(towns)).flat();
}

/** The sign-ins, and for each municipality who acts as its office. */
async function saveAccounts(
  { database, hashPassword }: SampleTask,
  accounts: readonly SampleAccount[],
  workspaceIds: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const admins = new Map<string, string>();
  for (const account of accounts) {
    const passwordHash = await hashPassword(account.password);
    await database.asOwner(async (owner) => {
      const personId = await savePerson(owner, { ...account, passwordHash, locale: account.language });
      for (const { workspace, role } of account.memberships) {
        const workspaceId = workspaceIds.get(workspace);
        if (workspaceId) await saveMembership(owner, { workspaceId, personId, role });
        if (role === 'admin') admins.set(workspace, personId);
      }
    });
  }
  return admins;
}
