import { InvalidInputError } from '#domain';
import { readAgeBand, sharedYears, type AgeBand } from './age-band.js';

export interface BandPopulation {
  readonly band: string;
  /** Residents, broken where a source group was cut; null with a reason. */
  readonly population: number | null;
  /** A source group was cut, its residents taken as spread evenly over its years. */
  readonly estimated: boolean;
  /** `open_group_cut`: the band ends inside an open group; `not_in_table`: the table does not hold all of its ages. */
  readonly reason: 'open_group_cut' | 'not_in_table' | null;
}

/**
 * How many residents live in other age bands than those of the table: 16–24 out of 15–19 and 20–24.
 *
 *     population(band) = Σ over groups of (years shared ÷ years of the group) · population(group)
 *
 * Years are whole; inside a group people are taken as spread evenly, and the band is then `estimated`. Nobody knows how an open group
 * (85+) is spread, so it is taken whole or not at all.
 *
 * @param groups age bands with residents ≥ 0, none overlapping another
 * @param bands the bands wanted, such as `16-24`, `75+`
 * @returns one entry a band, in the order given; `population` is null with a reason where it cannot be said
 * @throws {InvalidInputError} `wrong-band` for a code that is no band, `overlapping-bands` for source groups that share years,
 *         `negative-population`
 * @see docs/methods/reference-populations.md
 * @example ageBands([{ group: '15-19', population: 1498 }, { group: '20-24', population: 1598 }], ['16-24']);
 *          // [{ band: '16-24', population: 2796.4, estimated: true, reason: null }]
 */
export function ageBands(
  groups: readonly { readonly group: string; readonly population: number }[],
  bands: readonly string[],
): BandPopulation[] {
  const sources = groups.map(({ group, population }) => {
    if (!(population >= 0 && population < Infinity)) {
      throw new InvalidInputError('negative-population', `age ${group}: ${population} is no number of residents`, {
        group,
      });
    }
    return { ages: bandOrThrow(group), group, population };
  });
  refuseOverlaps(sources);
  return bands.map((band) => populationOf(band, bandOrThrow(band), sources));
}

interface Source {
  readonly ages: AgeBand;
  readonly group: string;
  readonly population: number;
}

function populationOf(band: string, wanted: AgeBand, sources: readonly Source[]): BandPopulation {
  const undefinedFor = (reason: 'open_group_cut' | 'not_in_table') => ({
    band,
    population: null,
    estimated: false,
    reason,
  });
  let [population, years, estimated] = [0, 0, false];
  for (const source of sources) {
    const shared = sharedYears(wanted, source.ages);
    if (shared === 0) continue;
    if (source.ages.to === Infinity) {
      if (wanted.to !== Infinity || wanted.from > source.ages.from) return undefinedFor('open_group_cut');
      population += source.population;
    } else {
      const length = source.ages.to - source.ages.from + 1;
      population += (source.population * shared) / length;
      estimated ||= shared < length;
    }
    years += shared;
  }
  // an open band is whole only with an open group; Infinity years on both sides leave the ages below it to compare
  const known = wanted.to === Infinity ? isCovered(wanted, sources) : years === wanted.to - wanted.from + 1;
  return known ? { band, population, estimated, reason: null } : undefinedFor('not_in_table');
}

/** Every year of an open band, up to the open group that ends the table. */
function isCovered({ from }: AgeBand, sources: readonly Source[]): boolean {
  const open = sources.find(({ ages }) => ages.to === Infinity);
  if (open === undefined) return false;
  const needed = Math.max(0, open.ages.from - from);
  const closed = sources.filter((source) => source !== open);
  return closed.reduce((sum, { ages }) => sum + sharedYears({ from, to: Infinity }, ages), 0) === needed;
}

function bandOrThrow(code: string): AgeBand {
  const band = readAgeBand(code);
  if (band) return band;
  throw new InvalidInputError('wrong-band', `"${code.slice(0, 40)}" is no age band; write 15-24 or 75+`, {
    group: code.slice(0, 40),
  });
}

function refuseOverlaps(sources: readonly Source[]): void {
  const sorted = [...sources].sort((a, b) => a.ages.from - b.ages.from || a.ages.to - b.ages.to);
  sorted.slice(1).forEach((source, index) => {
    const before = sorted[index]!;
    if (source.ages.from > before.ages.to) return;
    throw new InvalidInputError(
      'overlapping-bands',
      `age: the bands ${before.group} and ${source.group} share years, so that people would count twice`,
      { group: source.group, other: before.group },
    );
  });
}
