import { type ReferenceGroup } from '#domain';
import { ageBands, type BandPopulation } from './age-bands.js';
import { readAgeBand } from './age-band.js';

export interface MappedTable {
  readonly groups: readonly ReferenceGroup[];
  /** What became of each band that was asked for. */
  readonly bands: readonly BandPopulation[];
}

/**
 * A table in the age bands of the participants, joint tables too. A band that cuts a group is estimated, an open group is never cut, and
 * a band that the table does not hold is left out and told. Where the bands leave the youngest out, other variables are counted of the
 * same ages if the table crosses them with age; else they stay as they are.
 *
 * @param bands null leaves the table as it is
 * @throws {InvalidInputError} as `ageBands`
 * @example mapToBands(fiveYearGroups, ['16-24', '25-39', '40-59', '60-74', '75+']).groups[0]; // { group: '16-24', population: 2796.4, estimated: true, … }
 */
export function mapToBands(groups: readonly ReferenceGroup[], bands: readonly string[] | null): MappedTable {
  if (bands === null) return { groups, bands: [] };
  const ages = groups.filter(({ variable, group }) => variable === 'age' && readAgeBand(group) !== null);
  if (ages.length === 0) return { groups, bands: [] };
  const mapped = ageBands(ages, bands);
  const usable = mapped.flatMap(({ band, population }) => (population === null ? [] : [band]));
  const variables = [...new Set(groups.map(({ variable }) => variable))];
  const crossed = new Map(
    variables
      .filter((variable) => variable.split(':')[0] === 'age' && variable.includes(':'))
      .map((variable) => [variable, crossedInBands(variable, groups, usable)] as const),
  );
  const isPart = usable.length > 0 && leavesOut(ages, usable);
  const all = variables.flatMap((variable): readonly ReferenceGroup[] => {
    if (variable === 'age') return ageGroups(mapped, ages);
    const own = groups.filter((group) => group.variable === variable);
    const joint = crossed.get(variable) ?? crossed.get(`age:${variable}`);
    if (variable.includes(':')) return joint ?? own;
    return isPart && joint !== undefined ? marginOf(variable, joint) : own;
  });
  return { groups: all, bands: mapped };
}

function ageGroups(mapped: readonly BandPopulation[], ages: readonly ReferenceGroup[]): ReferenceGroup[] {
  return mapped.flatMap(({ band, population, estimated }) =>
    population === null
      ? []
      : [{ variable: 'age', group: band, population, estimated: estimated || isFromEstimate(band, ages) }],
  );
}

/** The source already calls one of the groups that the band holds estimated. */
function isFromEstimate(band: string, ages: readonly ReferenceGroup[]): boolean {
  const wanted = readAgeBand(band)!;
  return ages.some(({ group, estimated }) => {
    const own = readAgeBand(group)!;
    return estimated && own.from <= wanted.to && own.to >= wanted.from;
  });
}

/** `age:sex` in other bands: each sex by itself. */
function crossedInBands(
  variable: string,
  groups: readonly ReferenceGroup[],
  bands: readonly string[],
): ReferenceGroup[] {
  const byRest = new Map<string, ReferenceGroup[]>();
  for (const cell of groups.filter((group) => group.variable === variable)) {
    const [age = '', ...rest] = cell.group.split(':');
    const known = byRest.get(rest.join(':')) ?? [];
    byRest.set(rest.join(':'), [...known, { ...cell, group: age }]);
  }
  const mapped = [...byRest].map(([rest, ages]) => ({ rest, bands: ageBands(ages, bands) }));
  return bands.flatMap((_, position) =>
    mapped.flatMap(({ rest, bands: own }) => {
      const { band, population, estimated } = own[position]!;
      return population === null ? [] : [{ variable, group: `${band}:${rest}`, population, estimated }];
    }),
  );
}

/** Do the bands leave out ages that the table holds? */
function leavesOut(ages: readonly ReferenceGroup[], bands: readonly string[]): boolean {
  const wanted = bands.map((band) => readAgeBand(band)!);
  return ages.some(({ group, population }) => {
    const { from, to } = readAgeBand(group)!;
    if (population === 0) return false;
    let year = from;
    for (const band of [...wanted].sort((a, b) => a.from - b.from)) {
      if (band.from <= year && band.to >= year) year = band.to + 1;
    }
    return year <= to && year !== Infinity;
  });
}

function marginOf(variable: string, joint: readonly ReferenceGroup[]): ReferenceGroup[] {
  const sums = new Map<string, ReferenceGroup>();
  for (const { group: code, population, estimated } of joint) {
    const group = code.split(':').slice(1).join(':');
    const known = sums.get(group) ?? { variable, group, population: 0, estimated: false };
    sums.set(group, {
      ...known,
      population: known.population + population,
      estimated: known.estimated || estimated,
    });
  }
  return [...sums.values()];
}
