import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  countWorkspaces,
  findOrSaveSource,
  raiseDatasetVersion,
  recordDecision,
  recordResponse,
  saveBudgetRules,
  saveImport,
  saveMapping,
  saveMembership,
  savePerson,
  savePhases,
  savePopulationTable,
  saveProcess,
  saveProcessPromise,
  saveWorkspace,
  usePopulationTable,
  type Database,
  type Keys,
} from '#persistence';
import { type Logger } from 'pino';
import type {
  SampleAccount,
  SampleManifest,
  SamplePopulation,
  SampleProcess,
  SampleSource,
  SampleWorkspace,
} from '../../../../fixtures/manifest.js';
import { IMPORT_METHOD, runImport } from '../import/run-import.js';
import { readReference } from '../population/read-reference.js';
import { beginSampleChecklist } from './begin-checklist.js';
import { reviewTexts } from './review-texts.js';

export interface SampleTask {
  readonly database: Database;
  readonly keys: Keys;
  readonly log: Logger;
  /** The folder fixtures/samples. */
  readonly folder: string;
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
  const towns = manifest.workspaces.map((town) =>
    loadTown(task, town, workspaceIds.get(town.slug) as string, admins.get(town.slug) ?? null),
  );
  return (await Promise.all(towns)).flat();
}

async function loadTown(
  task: SampleTask,
  town: SampleWorkspace,
  workspaceId: string,
  adminId: string | null,
): Promise<LoadedProcess[]> {
  const loaded: LoadedProcess[] = [];
  const populationIds = await savePopulations(task, town, workspaceId);
  for (const process of town.processes) {
    const processId = await saveSampleProcess(task, workspaceId, process, populationIds);
    for (const source of process.sources) await importSource(task, town, workspaceId, processId, source);
    await answer(task, workspaceId, processId, process, adminId);
    await decide(task, workspaceId, processId, process, adminId);
    if (process.textsReviewed) await reviewTexts(task.database, workspaceId, processId, adminId);
    loaded.push({ workspaceId, processId });
  }
  return loaded;
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

async function savePopulations(
  { database, folder }: SampleTask,
  workspace: SampleWorkspace,
  workspaceId: string,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const population of workspace.populations) {
    const { groups, residents } = await readPopulationFile(folder, population);
    const { name, source, date, territory, ageFloor } = population;
    const table = { name, source, date, territory, ageFloor, groups, residents, createdBy: null };
    ids.set(
      population.key,
      await database.inWorkspace(workspaceId, (db) => savePopulationTable(db, workspaceId, table)),
    );
  }
  return ids;
}

/** The one table of a sample's file. */
async function readPopulationFile(folder: string, { file }: SamplePopulation) {
  const { tables } = await readReference({ name: basename(file), path: join(folder, file) });
  const { checked } = tables[0]!;
  return { groups: checked.groups, residents: checked.total };
}

async function saveSampleProcess(
  { database }: SampleTask,
  workspaceId: string,
  process: SampleProcess,
  populationIds: ReadonlyMap<string, string>,
): Promise<string> {
  return database.inWorkspace(workspaceId, async (db) => {
    const id = await saveProcess(db, workspaceId, { ...process, isSample: true });
    if (id === null) throw new Error(`The sample process ${process.slug} stands twice.`);
    const populationId = process.population === null ? undefined : populationIds.get(process.population);
    if (populationId !== undefined) await usePopulationTable(db, workspaceId, id, populationId);
    const phases = process.phases.map(({ name, method, startsOn, endsOn }) => ({
      name: name.pl ?? '',
      method,
      startsOn,
      endsOn,
    }));
    await savePhases(db, workspaceId, id, phases);
    const { daysToRespond, openToChange } = process;
    if (daysToRespond !== undefined) await saveProcessPromise(db, workspaceId, id, { daysToRespond, openToChange });
    if (process.checklist) await beginSampleChecklist(db, { workspaceId, processId: id }, process.checklist);
    if (process.budgetRules) await saveBudgetRules(db, workspaceId, id, process.budgetRules, null);
    return id;
  });
}

async function importSource(
  { database, keys, folder, log }: SampleTask,
  workspace: SampleWorkspace,
  workspaceId: string,
  processId: string,
  source: SampleSource,
): Promise<void> {
  const files = source.files.map((file) => ({ name: basename(file), path: join(folder, file) }));
  const listed = await Promise.all(
    files.map(async ({ name, path }) => ({ name, size: (await stat(path)).size, sha256: '' })),
  );
  const importId = await database.inWorkspace(workspaceId, async (db) => {
    const { connector: kind, name, statusMap } = source;
    const saved = await findOrSaveSource(db, workspaceId, { processId, kind, name, statusMap });
    const mapping =
      source.mapping && (await saveMapping(db, workspaceId, { name, document: source.mapping, createdBy: null }));
    return saveImport(db, workspaceId, {
      processId,
      sourceId: saved.id,
      connector: kind,
      methodVersion: IMPORT_METHOD,
      mappingId: mapping?.id ?? null,
      mappingVersion: mapping?.version ?? null,
      files: listed,
      createdBy: null,
    });
  });
  const counts = await runImport({ database, keys, workspaceId, importId, files, timeZone: workspace.timeZone });
  log.debug({ workspaceId, importId, ...counts }, 'sample import');
}

async function answer(
  { database }: SampleTask,
  workspaceId: string,
  processId: string,
  { responses = [], sources }: SampleProcess,
  personId: string | null,
): Promise<void> {
  const names = new Map(sources.map(({ key, name }) => [key, name]));
  await database.inWorkspace(workspaceId, async (db) => {
    for (const { links, ...response } of responses) {
      const named = links.map(({ source, references }) => ({ source: names.get(source) ?? source, references }));
      await recordResponse(db, workspaceId, { ...response, processId, personId, links: named });
    }
    if (responses.length > 0) await raiseDatasetVersion(db, workspaceId, processId);
  });
}

async function decide(
  { database }: SampleTask,
  workspaceId: string,
  processId: string,
  { decisions, sources }: SampleProcess,
  personId: string | null,
): Promise<void> {
  if (decisions.length === 0) return;
  const names = new Map(sources.map(({ key, name }) => [key, name]));
  await database.inWorkspace(workspaceId, async (db) => {
    for (const { code, text, reason, office, decidedOn, delivery, dueOn, deliveredOn, links } of decisions) {
      const outcome = delivery === null ? null : { delivery, dueOn, deliveredOn };
      const named = links.map(({ source, references }) => ({ source: names.get(source) ?? source, references }));
      await recordDecision(db, workspaceId, {
        processId,
        code,
        text,
        reason,
        office,
        decidedOn,
        personId,
        links: named,
        outcome,
      });
    }
    await raiseDatasetVersion(db, workspaceId, processId);
  });
}
