import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  findImportOfFiles,
  findOrSaveSource,
  hasWritten,
  raiseDatasetVersion,
  recordDecision,
  recordResponse,
  saveBudgetRules,
  saveImport,
  saveMapping,
  savePhases,
  savePopulationTable,
  saveProcess,
  saveProcessPromise,
  usePopulationTable,
  type Database,
  type Keys,
} from '#persistence';
import { type Logger } from 'pino';
import type { SamplePopulation, SampleProcess, SampleSource, SampleWorkspace } from '../../../../fixtures/manifest.js';
import { IMPORT_METHOD, runImport } from '../import/run-import.js';
import { readReference } from '../population/read-reference.js';
import { beginSampleChecklist } from './begin-checklist.js';
import { reviewTexts } from './review-texts.js';

export interface TownTask {
  readonly database: Database;
  readonly keys: Keys;
  readonly log: Logger;
  /** The folder fixtures/samples. */
  readonly folder: string;
  /** Throws when the work shall stop. */
  checkCancelled?(): void;
}

/** A process of an invented municipality that stands and is still empty. */
export interface PreparedProcess {
  readonly town: SampleWorkspace;
  readonly process: SampleProcess;
  readonly place: { readonly workspaceId: string; readonly processId: string };
}

/** Residents and processes of an invented municipality, before any file of it is read. */
export async function prepareTown(
  task: TownTask,
  town: SampleWorkspace,
  workspaceId: string,
): Promise<PreparedProcess[]> {
  const prepared: PreparedProcess[] = [];
  const populationIds = await savePopulations(task, town, workspaceId);
  for (const process of town.processes) {
    const processId = await saveSampleProcess(task, workspaceId, process, populationIds);
    prepared.push({ town, process, place: { workspaceId, processId } });
  }
  return prepared;
}

/**
 * Brings the files of a sample process in through the real import, and what its office did. Doing it twice is harmless.
 * @param onSource is told after each file or set of files
 */
export async function fillProcess(
  task: TownTask,
  prepared: PreparedProcess,
  adminId: string | null,
  onSource?: () => Promise<void>,
): Promise<void> {
  const { process, place } = prepared;
  const { workspaceId, processId } = place;
  for (const source of process.sources) {
    await importSource(task, prepared, source);
    await onSource?.();
  }
  const lacks = async (subject: 'response' | 'decision') =>
    !(await task.database.inWorkspace(workspaceId, (db) => hasWritten(db, workspaceId, processId, subject)));
  if (await lacks('response')) await answer(task, workspaceId, processId, process, adminId);
  if (await lacks('decision')) await decide(task, workspaceId, processId, process, adminId);
  if (process.textsReviewed) await reviewTexts(task.database, workspaceId, processId, adminId);
}

async function savePopulations(
  { database, folder }: TownTask,
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
  { database }: TownTask,
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

/** A delivery that was brought in before is left as it is: the work may be taken up again by another worker. */
async function importSource(
  { database, keys, folder, log, checkCancelled }: TownTask,
  { town, place: { workspaceId, processId } }: PreparedProcess,
  source: SampleSource,
): Promise<void> {
  const files = source.files.map((file) => ({ name: basename(file), path: join(folder, file) }));
  const listed = await Promise.all(
    files.map(async ({ name, path }) => ({ name, size: (await stat(path)).size, sha256: '' })),
  );
  const importId = await database.inWorkspace(workspaceId, async (db) => {
    const { connector: kind, name, statusMap } = source;
    const begun = await findImportOfFiles(db, workspaceId, processId, { source: name, files: listed });
    if (begun) return begun.state === 'done' ? null : begun.id;
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
  if (importId === null) return;
  const { timeZone } = town;
  const counts = await runImport({ database, keys, workspaceId, importId, files, timeZone, checkCancelled });
  log.debug({ workspaceId, importId, ...counts }, 'sample import');
}

async function answer(
  { database }: TownTask,
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
  { database }: TownTask,
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
