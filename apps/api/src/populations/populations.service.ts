import { compareReferenceTables, countedTwice } from '#analysis';
import {
  type PopulationAnswer,
  type PopulationChoiceRequest,
  type PopulationPreview,
  type PopulationsAnswer,
  type SavedPopulation,
} from '#contracts';
import { ConflictError, NotFoundError, type ReferenceGroup } from '#domain';
import {
  deletePopulationTable,
  findPopulationChoice,
  findPopulationTable,
  listPopulationGroups,
  listPopulationTables,
  listReferenceSources,
  raiseDatasetVersion,
  recordAudit,
  savePopulationChoice,
  savePopulationTable,
  type Database,
  type NewPopulationTable,
} from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type EntityManager } from 'typeorm';
import { type QueueRuntime } from '../../../worker/src/jobs/queue-runtime.js';
import { announce, saveFollowingRuns } from '../../../worker/src/jobs/start-run.js';
import {
  groupsOfTables,
  processPopulation,
  refreshPopulation,
} from '../../../worker/src/population/refresh-population.js';
import { type CheckedPopulation } from '../../../worker/src/population/read-reference.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE, QUEUE_RUNTIME } from '../tokens.js';
import { describeCode, describeProblem, describeTable, residentsOf, variablesOf } from './describe-population.js';
import { PopulationUpload, type PopulationFields } from './population-upload.js';

/** The tables of residents of a municipality, and which of them a process is held against. */
@Injectable()
export class PopulationsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(QUEUE_RUNTIME) private readonly queue: QueueRuntime,
    private readonly uploads: PopulationUpload,
  ) {}

  async list({ workspaceId, processId }: ProcessPlace): Promise<PopulationsAnswer> {
    const hasReference = (await this.database.asOwner(listReferenceSources)).length > 0;
    return this.database.inWorkspace(workspaceId, async (db) => {
      const rows = await listPopulationTables(db, workspaceId);
      const { mainId, others, bands, ageFloor } = await findPopulationChoice(db, workspaceId, processId);
      const groups = await groupsOfTables(db, workspaceId, { mainId, others });
      const held = await processPopulation(db, workspaceId, processId, { bands, ageFloor }, groups);
      const tables = rows.map(describeTable);
      return {
        tables,
        choice: { main: mainId, others: { ...others }, bands: bands === null ? null : [...bands], ageFloor },
        groups: held.groups
          .filter(({ variable }) => !variable.includes(':'))
          .map(({ tableId, ...group }) => ({ ...group, table: tableId })),
        bands: [...held.bands],
        unplacedAges: [...held.unplacedAges],
        disagreements: await disagreementsOf(db, workspaceId, tables, mainId),
        hasReference,
      };
    });
  }

  async preview({ workspaceId, processId }: ProcessPlace, request: FastifyRequest): Promise<PopulationPreview> {
    const { format, leftOut, tables } = await this.uploads.preview(request);
    const codes = tables.flatMap(({ territoryCode }) => (territoryCode === null ? [] : [territoryCode]));
    return this.database.inWorkspace(workspaceId, async (db) => {
      const shown: PopulationPreview['tables'] = [];
      for (const [index, table] of tables.entries()) {
        const isUsable = !table.checked.problems.some(({ fatal }) => fatal);
        const groups = isUsable ? table.checked.groups.map((group) => ({ ...group, tableId: '' })) : [];
        const held = await processPopulation(db, workspaceId, processId, { bands: null, ageFloor: null }, groups);
        const { territory, territoryCode, date, source, ageFloor } = table;
        shown.push({
          ...{ index, territory, territoryCode, date, source, ageFloor },
          code: describeCode(territoryCode),
          residents: residentsOf(table),
          sharesOnly: table.checked.sharesOnly,
          usable: isUsable,
          variables: variablesOf(table.checked.groups),
          problems: table.checked.problems.map(describeProblem),
          bands: [...held.bands],
          unplacedAges: [...held.unplacedAges],
        });
      }
      return { format, leftOut: [...leftOut], tables: shown, countedTwice: countedTwice([...new Set(codes)]) };
    });
  }

  async save(place: ProcessPlace, request: FastifyRequest): Promise<SavedPopulation> {
    const { about, table } = await this.uploads.table(request);
    const saved = await this.keep(place, newTable(place, about, table), about.use ?? 'main');
    return { ...saved, problems: table.checked.problems.map(describeProblem) };
  }

  /** One file, one process: the table is stored and used at once. */
  async upload(place: ProcessPlace, request: FastifyRequest): Promise<PopulationAnswer> {
    const { about, table } = await this.uploads.table(request);
    await this.keep(place, newTable(place, about, table), 'main');
    return {
      name: about.name,
      residents: residentsOf(table),
      variables: variablesOf(table.checked.groups),
      warnings: table.checked.problems.map(describeProblem).map(({ code, variable, rows, difference }) => ({
        ...{ code, variable, rows, difference },
      })),
    };
  }

  /** Stores a table and, unless told otherwise, holds the process against it. */
  async keep(
    place: ProcessPlace,
    table: NewPopulationTable,
    use: 'main' | 'place' | 'none',
  ): Promise<{ id: string; name: string }> {
    const { workspaceId, processId, personId, tokenId } = place;
    const id = await this.change(place, async (db) => {
      const saved = await savePopulationTable(db, workspaceId, table);
      const subject = `population ${saved}`;
      await recordAudit(db, workspaceId, { personId, tokenId, processId, action: 'population-uploaded', subject });
      if (use === 'none') return { result: saved, isHeldAnew: false };
      const choice = await findPopulationChoice(db, workspaceId, processId);
      await savePopulationChoice(db, workspaceId, processId, {
        ...choice,
        ...(use === 'main' ? { mainId: saved } : { others: { ...choice.others, place: saved } }),
      });
      return { result: saved, isHeldAnew: true };
    });
    return { id, name: table.name };
  }

  async choose(place: ProcessPlace, request: PopulationChoiceRequest): Promise<PopulationsAnswer> {
    const { workspaceId, processId, personId, tokenId } = place;
    const { main, others, bands } = request;
    await this.change(place, async (db) => {
      for (const id of [...(main === null ? [] : [main]), ...Object.values(others)])
        await getTable(db, workspaceId, id);
      const firstYear = bands === null ? null : Math.min(...bands.map((band) => Number.parseInt(band, 10)));
      const ageFloor = request.ageFloor ?? (firstYear === 0 ? null : firstYear);
      const [mainId, otherTables] = [main, main === null ? {} : others];
      await savePopulationChoice(db, workspaceId, processId, { mainId, others: otherTables, bands, ageFloor });
      const subject = `population ${main ?? 'none'}`;
      await recordAudit(db, workspaceId, { personId, tokenId, processId, action: 'population-chosen', subject });
      return { result: null, isHeldAnew: true };
    });
    return this.list(place);
  }

  async remove({ workspaceId, processId, personId, tokenId }: ProcessPlace, id: string): Promise<void> {
    await this.database.inWorkspace(workspaceId, async (db) => {
      const table = await getTable(db, workspaceId, id);
      if (table.usedBy.length > 0) {
        const names = table.usedBy.join(', ');
        throw new ConflictError(
          'population-in-use',
          `Processes are held against this table: ${names}. Choose another there first.`,
          {
            processes: names,
          },
        );
      }
      await deletePopulationTable(db, workspaceId, id);
      const subject = `population ${id}`;
      await recordAudit(db, workspaceId, { personId, tokenId, processId, action: 'population-deleted', subject });
    });
  }

  /** Changes what the process is held against, and has reach measured anew. */
  async change<T>(
    { workspaceId, processId, personId }: ProcessPlace,
    work: (db: EntityManager) => Promise<{ result: T; isHeldAnew: boolean }>,
  ): Promise<T> {
    const { result, following } = await this.database.inWorkspace(workspaceId, async (db) => {
      const done = await work(db);
      if (!done.isHeldAnew) return { result: done.result, following: [] };
      await refreshPopulation(db, workspaceId, processId);
      await raiseDatasetVersion(db, workspaceId, processId);
      const runs = await saveFollowingRuns(db, { workspaceId, processId, kind: 'population', createdBy: personId });
      return { result: done.result, following: runs };
    });
    for (const run of following) await announce(this.queue.transport, { ...run, attempts: 0 });
    return result;
  }
}

function newTable(place: ProcessPlace, about: PopulationFields, table: CheckedPopulation): NewPopulationTable {
  const { checked } = table;
  return {
    name: about.name,
    source: about.source,
    date: about.date,
    territory: about.territory,
    territoryCode: about.territoryCode ?? table.territoryCode,
    ageFloor: about.ageFloor ?? table.ageFloor,
    licence: about.licence ?? null,
    universe: about.universe ?? 'usual',
    sharesOnly: checked.sharesOnly,
    residents: checked.total,
    groups: about.useImplied ? withImplied(table) : checked.groups,
    flags: { problems: checked.problems.map(describeProblem) },
    createdBy: place.personId,
  };
}

/** The one cell that explains a sum that differs is set to what it must be, and marked as estimated; its joint cells stay. */
function withImplied({ checked }: CheckedPopulation): ReferenceGroup[] {
  const implied = new Map(
    checked.problems.flatMap(({ variable, implied: cell }) =>
      cell === null ? [] : [[`${variable} ${cell.group}`, cell] as const],
    ),
  );
  return checked.groups.map((group) => {
    const cell = implied.get(`${group.variable} ${group.group}`);
    return cell === undefined ? group : { ...group, population: cell.population, estimated: true };
  });
}

async function getTable(db: EntityManager, workspaceId: string, id: string) {
  const table = await findPopulationTable(db, workspaceId, id);
  if (table) return table;
  throw new NotFoundError('population-not-found', 'There is no such table of residents in this municipality.');
}

/** Tables that say something else of the same people than the chosen one. */
async function disagreementsOf(
  db: EntityManager,
  workspaceId: string,
  tables: PopulationsAnswer['tables'],
  mainId: string | null,
): Promise<PopulationsAnswer['disagreements']> {
  const main = tables.find(({ id }) => id === mainId);
  if (main === undefined || main.residents === null) return [];
  const compared = async (table: PopulationsAnswer['tables'][number]) => ({
    ...table,
    residents: table.residents ?? 0,
    groups: await listPopulationGroups(db, workspaceId, table.id),
  });
  const mine = await compared(main);
  const found: PopulationsAnswer['disagreements'] = [];
  for (const table of tables) {
    const isOther = table.id !== main.id && !table.sharesOnly && table.territory === main.territory;
    const difference = isOther ? compareReferenceTables(mine, await compared(table)) : null;
    if (difference === null) continue;
    const { residents, relative, because } = difference;
    found.push({ first: main.id, second: table.id, residents: [...residents], relative, because: [...because] });
  }
  return found;
}
