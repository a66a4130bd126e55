import { type PopulationGroup, type PopulationUniverse } from '#domain';

export interface ComparedTable {
  readonly name: string;
  readonly date: string;
  readonly territoryCode: string | null;
  readonly ageFloor: number | null;
  readonly universe: PopulationUniverse;
  readonly residents: number;
  readonly groups: readonly PopulationGroup[];
}

export interface TablesDisagree {
  readonly residents: readonly [number, number];
  /** (second − first) ÷ first. */
  readonly relative: number;
  /** What may explain it, most telling first; empty where nothing on the label does. */
  readonly because: readonly ('territory' | 'age-floor' | 'universe' | 'date')[];
  /** The group of a shared variable that differs most, relatively. */
  readonly furthest: {
    readonly variable: string;
    readonly group: string;
    readonly values: readonly [number, number];
  } | null;
}

/** Two counts of the same people may differ by this much before somebody should look. */
const TOLERANCE = 0.005;

/**
 * Do two tables of one place say the same? Augustów at the end of 2020: 29,556 usual residents, 28,714 on the register, 3 % less: another
 * universe, not a mistake.
 *
 * @returns null where they agree within half a percent
 */
export function compareReferenceTables(first: ComparedTable, second: ComparedTable): TablesDisagree | null {
  if (first.residents === 0 || second.residents === 0) return null;
  const relative = (second.residents - first.residents) / first.residents;
  if (Math.abs(relative) <= TOLERANCE) return null;
  const because = [
    ...(first.territoryCode !== null && second.territoryCode !== null && first.territoryCode !== second.territoryCode
      ? (['territory'] as const)
      : []),
    ...((first.ageFloor ?? 0) !== (second.ageFloor ?? 0) ? (['age-floor'] as const) : []),
    ...(first.universe !== second.universe ? (['universe'] as const) : []),
    ...(first.date !== second.date ? (['date'] as const) : []),
  ];
  return { residents: [first.residents, second.residents], relative, because, furthest: furthestGroup(first, second) };
}

function furthestGroup(first: ComparedTable, second: ComparedTable): TablesDisagree['furthest'] {
  const shared = first.groups.flatMap((group) => {
    const other = second.groups.find(
      (each) => each.variable === group.variable && each.group === group.group && !each.variable.includes(':'),
    );
    return other && group.population > 0
      ? [{ group, other, gap: Math.abs(other.population - group.population) / group.population }]
      : [];
  });
  const [most] = shared.sort((a, b) => b.gap - a.gap);
  if (most === undefined || most.gap <= TOLERANCE) return null;
  const { variable, group } = most.group;
  return { variable, group, values: [most.group.population, most.other.population] };
}
