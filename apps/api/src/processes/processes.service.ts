import { Inject, Injectable } from '@nestjs/common';
import { type CreateProcessRequest, type Home, type Process, type ProcessSummary } from '#contracts';
import { ConflictError, NotFoundError } from '#domain';
import {
  findBackupState,
  findPopulation,
  findProcess,
  hasVotes,
  listDueGroups,
  listMembershipsIn,
  listPhases,
  listProcessCounts,
  listProcessStates,
  listProcesses,
  readDataState,
  recordAudit,
  saveProcess,
  type Database,
  type ProcessRow,
} from '#persistence';
import { type Settings } from '#settings';
import { type Place, type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE, SETTINGS } from '../tokens.js';

@Injectable()
export class ProcessesService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Home: one line a process, and what needs somebody. */
  async home(place: Place): Promise<Home> {
    const { workspaceId } = place;
    const allowed = await this.allowedProcesses(place);
    const { processes, due } = await this.database.inWorkspace(workspaceId, async (db) => {
      const rows = (await listProcesses(db, workspaceId)).filter(({ id }) => allowed === null || allowed.has(id));
      const counts = new Map((await listProcessCounts(db, workspaceId)).map((row) => [row.processId, row]));
      const states = new Map((await listProcessStates(db, workspaceId)).map((row) => [row.processId, row]));
      return {
        processes: rows.map((row) => ({ row, counts: counts.get(row.id), state: states.get(row.id) })),
        due: await listDueGroups(db, workspaceId, allowed && [...allowed]),
      };
    });
    // what is late comes first, and nobody is told twice that the same opinions have no answer
    const late = due.filter(({ isLate }) => isLate);
    const isAnswerLate = new Set(late.flatMap(({ subject, process }) => (subject === 'response' ? process : [])));
    const needs: Home['needs'] = late.map(({ subject, process, count, dueOn }) => ({
      kind: `late-${subject}`,
      process,
      count,
      dueOn,
    }));
    for (const { row, counts, state } of processes) {
      const need = (kind: Home['needs'][number]['kind'], count: number) => {
        if (count > 0) needs.push({ kind, process: row.slug, count, dueOn: null });
      };
      need('run-failed', state?.failedRuns ?? 0);
      need('rejected-rows', state?.rejectedRows ?? 0);
      const owesAnswers = (row.stage === 'answering' || row.stage === 'closed') && !isAnswerLate.has(row.slug);
      if (owesAnswers) need('without-answer', counts?.withoutAnswer ?? 0);
      need('no-population', row.populationTableId === null && (counts?.people ?? 0) > 0 ? 1 : 0);
    }
    const backup = await this.backup();
    if (backup.state === 'failed') needs.unshift({ kind: 'backup-failed', process: null, count: 1, dueOn: null });
    return { processes: processes.map(({ row, counts, state }) => summarise(row, counts, state)), needs, backup };
  }

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
    const { workspaceId, personId, isSample } = place;
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
      const row = await findProcess(db, workspaceId, request.slug);
      return summarise(row as ProcessRow, undefined, undefined);
    });
  }

  /** Somebody invited to single processes sees only those; null is all of them. */
  private async allowedProcesses({ personId, workspaceSlug }: Place): Promise<ReadonlySet<string> | null> {
    if (personId === null) return null;
    const memberships = await this.database.asOwner((owner) => listMembershipsIn(owner, personId, workspaceSlug));
    if (memberships.some(({ processId }) => processId === null)) return null;
    return new Set(memberships.flatMap(({ processId }) => processId ?? []));
  }

  private async backup(): Promise<Home['backup']> {
    if (this.settings.backup === 'off') return { state: 'off', at: null, bytes: null };
    const state = await this.database.asOwner(findBackupState);
    if (!state) return { state: 'never', at: null, bytes: null };
    return { state: state.ok ? 'ok' : 'failed', at: state.finishedAt.toISOString(), bytes: state.sizeBytes };
  }
}

function summarise(
  row: ProcessRow,
  counts: { contributions: number; people: number; withoutAnswer: number } | undefined,
  state: { importedAt: Date | null; rejectedRows: number } | undefined,
): ProcessSummary {
  return {
    slug: row.slug,
    kind: row.kind,
    title: { ...row.title },
    stage: row.stage,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    isSample: row.isSample,
    total: { contributions: counts?.contributions ?? 0, people: counts?.people ?? 0 },
    lastImport: state?.importedAt ? { at: state.importedAt.toISOString(), rejectedRows: state.rejectedRows } : null,
    withoutAnswer: counts?.withoutAnswer ?? 0,
  };
}
