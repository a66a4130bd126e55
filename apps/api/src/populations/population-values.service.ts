import { type PopulationValues, type ValueMeaningsRequest } from '#contracts';
import { InvalidInputError, SMALLEST_GROUP, type WholeReach } from '#domain';
import {
  findPopulation,
  findShownReach,
  listAttributeValues,
  recordAudit,
  saveAttributeMeanings,
  type AttributeValueRow,
  type Database,
  type Population,
} from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE } from '../tokens.js';
import { PopulationsService } from './populations.service.js';

/** Longest list of values of one variable that is shown. */
const MOST_VALUES = 200;

/** What participants said of themselves, and which group of the table each value is counted in. */
@Injectable()
export class PopulationValuesService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly populations: PopulationsService,
  ) {}

  async list({ workspaceId, processId }: ProcessPlace): Promise<PopulationValues> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const population = await findPopulation(db, workspaceId, processId);
      const variables = variablesOf(population);
      const values = await listAttributeValues(db, workspaceId, processId, variables);
      const reach = await findShownReach(db, workspaceId, processId);
      const told = reach === null || reach.stale ? null : reach.report;
      return {
        variables: variables.map((variable) => {
          const groups = groupsOf(population, variable);
          const own = values
            .filter((value) => value.variable === variable && !isOutside(value))
            .map((value) => describe(value, groups, told))
            .sort((a, b) => (b.people ?? 0) - (a.people ?? 0));
          const sorted = [...own.filter(({ group }) => group === null), ...own.filter(({ group }) => group !== null)];
          return {
            variable,
            groups,
            values: sorted.slice(0, MOST_VALUES),
            more: Math.max(0, own.length - MOST_VALUES),
          };
        }),
      };
    });
  }

  async save(place: ProcessPlace, { meanings }: ValueMeaningsRequest): Promise<PopulationValues> {
    const { workspaceId, processId, personId, tokenId } = place;
    await this.populations.change(place, async (db) => {
      const population = await findPopulation(db, workspaceId, processId);
      for (const { variable, group } of meanings) {
        if (group === null || groupsOf(population, variable).includes(group)) continue;
        throw new InvalidInputError('unknown-group', `${variable}: the table has no group "${group.slice(0, 60)}"`, {
          variable,
        });
      }
      await saveAttributeMeanings(db, workspaceId, processId, 'person', meanings);
      const subject = `${meanings.length} values`;
      await recordAudit(db, workspaceId, { personId, tokenId, processId, action: 'values-mapped', subject });
      return { result: null, isHeldAnew: true };
    });
    return this.list(place);
  }
}

/** Who lives elsewhere is no resident of any group, and a sex that the table does not tell belongs to none of its two. */
function isOutside({ variable, value }: AttributeValueRow): boolean {
  return (variable === 'place' && value === 'outside') || (variable === 'sex' && value === 'other');
}

function variablesOf(population: Population | null): string[] {
  const names = (population?.groups ?? [])
    .map(({ variable }) => variable)
    .filter((variable) => !variable.includes(':'));
  return [...new Set(names)];
}

function groupsOf(population: Population | null, variable: string): string[] {
  return (population?.groups ?? []).flatMap((group) => (group.variable === variable ? [group.group] : []));
}

/** How many people gave a value is told where reach tells their group by itself: what is hidden there is hidden here. */
function describe(
  { variable, value, group, origin, people }: AttributeValueRow,
  groups: readonly string[],
  told: WholeReach | null,
): PopulationValues['variables'][number]['values'][number] {
  const meant = group ?? value.trim();
  const isInTable = groups.includes(meant);
  const row = told?.report.variables
    .find((one) => one.variable === variable)
    ?.groups.find(({ members }) => members.length === 1 && members[0] === meant);
  const isTold = row !== undefined && row.participants !== null && people >= SMALLEST_GROUP;
  return {
    value,
    group: isInTable ? meant : null,
    origin: !isInTable ? null : (origin ?? 'table'),
    people: isTold ? people : null,
  };
}
