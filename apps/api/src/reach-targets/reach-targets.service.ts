import { Inject, Injectable } from '@nestjs/common';
import { reachTargetGroup } from '#analysis';
import { type TargetGroupList, type TargetGroupRequest } from '#contracts';
import { ConflictError, MOST_TARGET_GROUPS, NotFoundError } from '#domain';
import {
  deleteTargetGroup,
  findPopulation,
  findPopulationTable,
  findProcess,
  listTargetGroups,
  recordAudit,
  saveContacts,
  saveTargetGroup,
  type Database,
} from '#persistence';
import { type ProcessPlace } from '../http/access.decorator.js';
import { ReachService } from '../reach/reach.service.js';
import { type Table } from '../tables/table.js';
import { DATABASE } from '../tokens.js';

/** Target groups beside what the protected report says of them. */
@Injectable()
export class ReachTargetsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly reach: ReachService,
  ) {}

  async list(place: ProcessPlace): Promise<TargetGroupList> {
    const { workspaceId, processId, processSlug } = place;
    const shown = await this.reach.find(place);
    const { targets, startsOn, population, tableId } = await this.database.inWorkspace(workspaceId, async (db) => {
      const process = await findProcess(db, workspaceId, processSlug);
      return {
        targets: await listTargetGroups(db, workspaceId, processId),
        startsOn: process?.startsOn ?? null,
        tableId: process?.populationTableId ?? null,
        population: await findPopulation(db, workspaceId, processId),
      };
    });
    const residents = population?.groups.filter(({ variable }) => !variable.includes(':')) ?? [];
    const measured = shown?.whole.report.variables.flatMap(({ groups }) => groups) ?? [];
    const choices = new Map<string, Set<string>>();
    for (const { variable, group } of residents.length > 0 ? residents : measured)
      choices.set(variable, (choices.get(variable) ?? new Set()).add(group));
    return {
      stamp: shown?.stamp ?? null,
      groups: targets.map((target) => ({
        ...target,
        reach: {
          ...structuredClone(reachTargetGroup(target, startsOn, shown?.whole ?? null)),
        } as TargetGroupList['groups'][number]['reach'],
      })),
      choices: [...choices].map(([variable, groups]) => ({ variable, groups: [...groups] })),
      table: tableId !== null && population !== null ? { id: tableId, name: population.reference.name } : null,
    };
  }

  async table(place: ProcessPlace): Promise<Table> {
    const { groups } = await this.list(place);
    return {
      name: `target-groups-${place.processSlug}${place.isSample ? '-sample-data' : ''}`,
      columns: [
        ...['variable', 'group', 'why', 'denominator', 'set_on', 'added_late', 'goal', 'goal_state', 'contacts'],
        ...['counted_as', 'people', 'rate', 'rate_lower', 'rate_upper', 'ratio', 'lower', 'upper', 'verdict'],
        ...['channels', 'reason', 'protected'],
      ],
      rows: groups.map(({ reach, ...group }) => [
        ...[group.variable, group.group, group.why, group.denominator, group.setOn, reach.addedLate, group.goal],
        ...[reach.goal, group.contacts, reach.countedAs, reach.people, reach.rate, reach.rateLower, reach.rateUpper],
        ...[reach.ratio, reach.lower, reach.upper, reach.verdict],
        reach.channels.map(({ channel, people }) => `${channel}: ${people ?? 'c'}`).join('; ') || null,
        ...[reach.reason, reach.protected],
      ]),
    };
  }

  async add(place: ProcessPlace, request: TargetGroupRequest): Promise<TargetGroupList> {
    const { workspaceId, processId, personId, tokenId } = place;
    await this.database.inWorkspace(workspaceId, async (db) => {
      if ((await listTargetGroups(db, workspaceId, processId)).length >= MOST_TARGET_GROUPS)
        throw new ConflictError('too-many-target-groups', `At most ${MOST_TARGET_GROUPS}.`, {
          limit: MOST_TARGET_GROUPS,
        });
      const { populationTableId } = request;
      if (populationTableId !== null && !(await findPopulationTable(db, workspaceId, populationTableId)))
        throw new NotFoundError('population-table-not-found', 'There is no such population table.');
      const id = await saveTargetGroup(db, workspaceId, processId, { ...request, setBy: personId, now: new Date() });
      if (id === null) throw new ConflictError('target-group-exists', 'The process has this target group already.');
      await recordAudit(db, workspaceId, {
        ...{ personId, tokenId, processId },
        action: 'target-group-set',
        subject: `target_group ${id}`,
      });
    });
    return this.list(place);
  }

  async setContacts(place: ProcessPlace, id: string, contacts: number | null): Promise<TargetGroupList> {
    const { workspaceId, processId } = place;
    const isThere = await this.database.inWorkspace(workspaceId, (db) =>
      saveContacts(db, workspaceId, processId, id, contacts),
    );
    if (!isThere) throw notFound();
    return this.list(place);
  }

  async remove({ workspaceId, processId, personId, tokenId }: ProcessPlace, id: string): Promise<void> {
    await this.database.inWorkspace(workspaceId, async (db) => {
      if (!(await deleteTargetGroup(db, workspaceId, processId, id))) throw notFound();
      await recordAudit(db, workspaceId, {
        ...{ personId, tokenId, processId },
        action: 'target-group-deleted',
        subject: `target_group ${id}`,
      });
    });
  }
}

function notFound(): NotFoundError {
  return new NotFoundError('target-group-not-found', 'There is no such target group.');
}
