import {
  addBuiltReport,
  findProcess,
  findWorkspace,
  listLatestRuns,
  listReleases,
  numberRemarks,
  publishRelease,
  readReleaseContent,
  saveRelease,
  type Database,
} from '#persistence';
import { setTimeout } from 'node:timers/promises';
import { type Logger } from 'pino';
import type { SampleManifest, SampleWorkspace } from '../../../../fixtures/manifest.js';
import { placeOf } from '../jobs/failures.js';
import { sampleReport } from './sample-report.js';

interface ReleasingOptions {
  readonly database: Database;
  readonly log: Logger;
  readonly manifest: SampleManifest;
  /** Version of the program: a release names it. */
  readonly version: string;
}

const A_MOMENT_MS = 500;
/** Samples may be loaded at any time. */
const A_WHILE_MS = 15_000;
const MEASURES = ['find-themes', 'measure-reach', 'measure-impact'];

/**
 * What the office of a sample municipality does once everything about a process is computed: it freezes the state and publishes it, so
 * that public pages, reports and slides have something to show, and writes a note for the council. A process that ever had a release is left as it is.
 */
export function startReleasingSamples(options: ReleasingOptions): { stop(): Promise<void> } {
  const stopped = new AbortController();
  const releasing = keepReleasing(options, stopped.signal);
  return {
    async stop() {
      stopped.abort();
      await releasing;
    },
  };
}

async function keepReleasing(options: ReleasingOptions, stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted) {
    const waiting = await releaseComputed(options, stopped).catch((error: unknown) => {
      options.log.warn({ error: placeOf(error) }, 'releasing the samples');
      return 0;
    });
    await setTimeout(waiting > 0 ? A_MOMENT_MS : A_WHILE_MS, undefined, { signal: stopped }).catch(() => undefined);
  }
}

/** @returns how many processes are not computed yet */
async function releaseComputed(
  { database, manifest, version }: ReleasingOptions,
  stopped: AbortSignal,
): Promise<number> {
  let waiting = 0;
  for (const town of manifest.workspaces) {
    for (const { slug, releaseNote } of town.processes) {
      if (releaseNote === undefined || stopped.aborted) continue;
      const unreleased = await findUnreleased(database, town, slug);
      if (unreleased === null) continue;
      if (await isComputed(database, unreleased)) await release(database, unreleased, { version, note: releaseNote });
      else waiting += 1;
    }
  }
  return waiting;
}

interface Unreleased {
  readonly workspaceId: string;
  readonly processId: string;
  readonly workspace: { readonly slug: string; readonly name: SampleWorkspace['name'] };
}

async function findUnreleased(database: Database, town: SampleWorkspace, slug: string): Promise<Unreleased | null> {
  const workspace = await database.asOwner((owner) => findWorkspace(owner, town.slug));
  if (!workspace?.isSample) return null;
  return database.inWorkspace(workspace.id, async (db) => {
    const process = await findProcess(db, workspace.id, slug);
    if (!process?.isSample || (await listReleases(db, workspace.id, process.id)).length > 0) return null;
    return { workspaceId: workspace.id, processId: process.id, workspace: { slug: town.slug, name: workspace.name } };
  });
}

async function isComputed(database: Database, { workspaceId, processId }: Unreleased): Promise<boolean> {
  const runs = await database.inWorkspace(workspaceId, (db) => listLatestRuns(db, workspaceId, processId));
  const isDone = (kind: string) => runs.some((run) => run.kind === kind && run.state === 'done');
  return MEASURES.every(isDone) && !runs.some(({ state }) => state === 'queued' || state === 'running');
}

async function release(
  database: Database,
  { workspaceId, processId, workspace }: Unreleased,
  { version, note }: { readonly version: string; readonly note: string },
): Promise<void> {
  await database.inWorkspace(workspaceId, (db) => numberRemarks(db, workspaceId, processId));
  const frozen = await database.inWorkspace(workspaceId, (db) =>
    readReleaseContent(db, workspaceId, processId, { workspace, program: version }),
  );
  await database.inWorkspace(workspaceId, async (db) => {
    const id = await saveRelease(db, workspaceId, processId, { content: frozen, note, personId: null });
    if (id === null) return;
    await publishRelease(db, workspaceId, id, null);
    const content = sampleReport(frozen, { id, number: 1 }, new Date().toISOString());
    await addBuiltReport(db, { workspaceId, processId }, { template: 'council-note', content, personId: null });
  });
}
