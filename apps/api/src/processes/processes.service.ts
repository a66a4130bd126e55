import { Inject, Injectable } from '@nestjs/common';
import { type CreateProcessRequest, type Process, type ProcessSummary } from '#contracts';
import { ConflictError, NotFoundError } from '#domain';
import {
  findPopulation,
  findProcess,
  hasVotes,
  listPhases,
  readDataState,
  recordAudit,
  saveProcess,
  type Database,
} from '#persistence';
import { type Place, type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE } from '../tokens.js';

@Injectable()
export class ProcessesService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async find(place: ProcessPlace): Promise<Process> {
    const { workspaceId, processId, processSlug, role } = place;
    return this.database.inWorkspace(workspaceId, async (db) => {
      const row = await findProcess(db, workspaceId, processSlug);
      if (!row) throw new NotFoundError('process-not-found', 'There is no such process.');
      const population = await findPopulation(db, workspaceId, processId);
      const state = await readDataState(db, workspaceId, processId);
      const phases = await listPhases(db, workspaceId, processId);
      const has = await hasVotes(db, workspaceId, processId);
      return {
        id: row.id,
        slug: row.slug,
        kind: row.kind,
        unitCounted: row.unitCounted,
        title: { ...row.title },
        question: { ...row.question },
        stage: row.stage,
        promisedLevel: row.promisedLevel,
        startsOn: row.startsOn,
        endsOn: row.endsOn,
        timeZone: row.timeZone,
        isSample: row.isSample,
        role,
        datasetVersion: row.datasetVersion,
        datasetAt: state.at?.toISOString() ?? null,
        population: population && {
          name: population.reference.name,
          date: population.reference.date,
          residents: population.reference.residents,
          source: population.reference.source,
        },
        phases: phases.map(({ id, name, method }) => ({ id, name, method })),
        hasVotes: has.votes,
      };
    });
  }

  async create(place: Place, request: CreateProcessRequest): Promise<ProcessSummary> {
    const { workspaceId, personId, isSample, role } = place;
    return this.database.inWorkspace(workspaceId, async (db) => {
      const id = await saveProcess(db, workspaceId, { ...request, stage: 'preparing', isSample });
      if (id === null)
        throw new ConflictError('process-exists', 'There is a process with this address already.', {
          slug: request.slug,
        });
      await recordAudit(db, workspaceId, {
        personId,
        processId: id,
        action: 'process-created',
        subject: `process ${id}`,
      });
      const added = (await findProcess(db, workspaceId, request.slug))!;
      return {
        slug: added.slug,
        kind: added.kind,
        title: { ...added.title },
        stage: added.stage,
        startsOn: added.startsOn,
        endsOn: added.endsOn,
        isSample: added.isSample,
        role,
        total: { contributions: 0, people: 0 },
        withoutAnswer: 0,
        fresh: null,
        late: null,
        lastImport: null,
        data: 'none',
      };
    });
  }
}
