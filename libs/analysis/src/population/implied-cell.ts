import { readAgeBand, sharedYears } from './age-band.js';

export interface AgeGroup {
  readonly group: string;
  readonly population: number;
}

export interface ImpliedCell {
  readonly group: string;
  /** As published. */
  readonly was: number;
  /** What it must be for the sums to agree. */
  readonly population: number;
  /** The published block in which the residents are missing, such as `65+`; null where only the total says so. */
  readonly block: string | null;
}

/**
 * One wrong cell explains a table that misses its total: which one, and what should stand there.
 *
 * Where blocks are published beside the groups (0–14, 15–64, 65+), the wrong cell lies in the only block that misses its sum. Among the
 * groups in question it is the one that the difference brings nearest to the middle of its two neighbours, and only when it was a fifth
 * away from it and comes at least twice as near: ages follow each other smoothly, a mistyped number does not.
 *
 * @param groups age bands in order, without overlaps
 * @param difference published total − sum of the groups
 * @returns null when no single cell explains it
 * @example // Augustów 2019: the groups sum to 29,613 and the total is 30,153
 *          impliedCell(augustow, 540); // { group: '75-79', was: 314, population: 854, block: null }
 */
export function impliedCell(
  groups: readonly AgeGroup[],
  difference: number,
  blocks: readonly AgeGroup[] = [],
): ImpliedCell | null {
  if (difference === 0) return null;
  const short = blocks.filter((block) => ![null, 0].includes(blockDifference(groups, block)));
  if (short.length > 1) return null;
  const block = short.length === 1 && blockDifference(groups, short[0]!) === difference ? short[0]! : null;
  const inBlock = (group: string) => block === null || isInside(group, block.group);
  const suspects = groups
    .map((group, index) => ({ ...group, gain: gainOf(groups, index, difference) }))
    .filter(({ group, population }) => inBlock(group) && population + difference >= 0);
  const best =
    block !== null && suspects.length === 1
      ? suspects[0]!
      : suspects.filter(({ gain }) => gain > 0).sort((a, b) => b.gain - a.gain)[0];
  if (best === undefined) return null;
  return {
    group: best.group,
    was: best.population,
    population: best.population + difference,
    block: block?.group ?? null,
  };
}

/** A group this far from the middle of its neighbours, as a part of it, may be a mistake; towns of students come near to it. */
const IMPLAUSIBLE = 0.2;

/** How much nearer to the middle of its neighbours the difference brings a group; 0 unless it comes twice as near. */
function gainOf(groups: readonly AgeGroup[], index: number, difference: number): number {
  const [before, self, after] = [groups[index - 1], groups[index]!, groups[index + 1]];
  if (before === undefined || after === undefined) return 0;
  const middle = (before.population + after.population) / 2;
  const was = Math.abs(self.population - middle);
  const becomes = Math.abs(self.population + difference - middle);
  return was >= IMPLAUSIBLE * middle && becomes <= was / 2 ? was - becomes : 0;
}

/** Residents of the groups inside a block; null unless they fill it exactly. */
export function blockSum(groups: readonly AgeGroup[], block: string): number | null {
  const ages = readAgeBand(block);
  if (ages === null) return null;
  const inside = groups.filter(({ group }) => isInside(group, block));
  const years = inside.map(({ group }) => readAgeBand(group)!);
  const isOpen = ages.to === Infinity;
  const last = Math.max(...years.map(({ to }) => to));
  const length = isOpen ? last : ages.to - ages.from + 1;
  const covered = isOpen
    ? last === Infinity && Math.min(...years.map(({ from }) => from)) === ages.from
    : years.reduce((sum, { from, to }) => sum + to - from + 1, 0) === length;
  return covered ? inside.reduce((sum, { population }) => sum + population, 0) : null;
}

function blockDifference(groups: readonly AgeGroup[], block: AgeGroup): number | null {
  const sum = blockSum(groups, block.group);
  return sum === null ? null : block.population - sum;
}

function isInside(group: string, block: string): boolean {
  const [ages, of] = [readAgeBand(group), readAgeBand(block)];
  if (ages === null || of === null) return false;
  return ages.from >= of.from && ages.to <= of.to && sharedYears(ages, of) > 0;
}
