import { Inject, Injectable } from '@nestjs/common';
import { rm } from 'node:fs/promises';
import { type SampleTown } from '#contracts';
import { ConflictError, ForbiddenError, NotFoundError } from '#domain';
import {
  deleteWorkspace,
  findSampleTown,
  findWorkspace,
  listMembershipsOf,
  recordAudit,
  saveMembership,
  saveWorkspace,
  type Database,
  type Keys,
} from '#persistence';
import { type Logger } from 'pino';
import { type QueueRuntime } from '../../../worker/src/jobs/queue-runtime.js';
import { readSampleManifest } from '../../../worker/src/samples/load-samples.js';
import { type SamplesParameters } from '../../../worker/src/samples/load-samples.job.js';
import { prepareTown } from '../../../worker/src/samples/sample-town.js';
import { samplesFolder } from '../../../worker/src/samples/samples-folder.js';
import { type Place } from '../http/access.decorator.js';
import { DATABASE, KEYS, LOG, QUEUE_RUNTIME } from '../tokens.js';

/** The one that is loaded to try things with, and the process of it that shows most. */
const TOWN = 'sosnowek';
const FIRST_PROCESS = 'consultation-2026';

/** An invented municipality beside the real ones: loaded at a press, marked as invented everywhere, removed whole at another. */
@Injectable()
export class SampleTownService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(KEYS) private readonly keys: Keys,
    @Inject(LOG) private readonly log: Logger,
    @Inject(QUEUE_RUNTIME) private readonly queue: QueueRuntime,
  ) {}

  /** Null for a municipality that nobody loaded to try things with. */
  async find({ workspaceId, workspaceSlug }: Place): Promise<SampleTown | null> {
    const found = await this.database.inWorkspace(workspaceId, (db) => findSampleTown(db, workspaceId));
    return found && { workspace: workspaceSlug, ...found };
  }

  /**
   * Makes an invented municipality that only the caller has access to, and begins to load it.
   * @throws {ConflictError} `sample-town-exists` for somebody who has an invented one already
   */
  async load(place: Place): Promise<SampleTown> {
    const { personId } = place;
    if (personId === null) throw new ForbiddenError('forbidden', 'Only a person looks at sample data.');
    const folder = samplesFolder();
    const town = (await readSampleManifest(folder)).workspaces.find(({ slug }) => slug === TOWN);
    if (!town) throw new NotFoundError('sample-town-not-found', 'The sample files are missing.');
    const { workspaceId, slug } = await this.database.asOwner(async (owner) => {
      const known = (await listMembershipsOf(owner, personId)).find(({ isSample }) => isSample);
      if (known)
        throw new ConflictError('sample-town-exists', 'You have an invented municipality.', { workspace: known.slug });
      let free = `${TOWN}-przyklad`;
      for (let number = 2; await findWorkspace(owner, free); number += 1) free = `${TOWN}-przyklad-${number}`;
      const { name, timeZone } = town;
      const id = await saveWorkspace(owner, { slug: free, name, timeZone, isSample: true });
      await saveMembership(owner, { workspaceId: id, personId, role: 'admin' });
      await recordAudit(owner, place.workspaceId, { personId, action: 'samples-loaded', subject: `workspace ${free}` });
      return { workspaceId: id, slug: free };
    });
    const task = { database: this.database, keys: this.keys, log: this.log, folder };
    const prepared = await prepareTown(task, town, workspaceId);
    const first = prepared.find(({ process }) => process.slug === FIRST_PROCESS) ?? prepared[0]!;
    const parameters: SamplesParameters = { town: TOWN, officeId: personId };
    const { runId } = await this.queue.startRun({
      ...first.place,
      kind: 'load-samples',
      parameters: { ...parameters },
      createdBy: personId,
    });
    return { workspace: slug, process: first.process.slug, runId, state: 'queued' };
  }

  /**
   * Removes it whole: rows, keys, files that waited, and people who were invited to it alone.
   * @throws {NotFoundError} `sample-town-not-found` for every other municipality, real or of a trial installation
   */
  async remove(place: Place): Promise<void> {
    if (!place.isSample || !(await this.find(place)))
      throw new NotFoundError('sample-town-not-found', 'This municipality was not loaded as sample data.');
    const paths = await this.database.asOwner((owner) => deleteWorkspace(owner, place.workspaceId));
    this.keys.forget(place.workspaceId);
    for (const path of paths) await rm(path, { force: true });
  }
}
