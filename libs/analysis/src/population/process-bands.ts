import { nameAgeBand, readAgeBand, type AgeBand } from './age-band.js';

export interface ProcessBands {
  /** Bands in order, without gaps from the first age to the last; null where the table stays as it is. */
  readonly bands: readonly string[] | null;
  /** Ages as the participants gave them that lie in none of these bands. */
  readonly unplaced: readonly string[];
}

interface Placed {
  readonly code: string;
  readonly band: AgeBand;
}

/** A table with more bands than this is made of five-year groups, which no participant is asked for. */
const MOST_BANDS_TO_KEEP = 10;

/**
 * The age bands in which a process is held against a table: those of its participants, with the usual bands where nobody came, so that a
 * group of which nobody took part is seen too. Of two ways of asking that overlap (16–24 and 15–24) the one that more people answered
 * stands, and the other is told as unplaced.
 *
 * @param tableAges age groups of the table
 * @param values ages of the participants with the people who gave each
 * @param usual bands to fill up with, in order
 * @param chosen bands that a person has set; they stand as they are
 * @param ageFloor youngest age that the process should hear; null for that of the table
 */
export function processBands(
  tableAges: readonly string[],
  values: readonly { readonly value: string; readonly people: number }[],
  usual: readonly string[],
  chosen: readonly string[] | null = null,
  ageFloor: number | null = null,
): ProcessBands {
  const table = sorted(tableAges);
  const asked = values.flatMap(({ value, people }) => {
    const band = readAgeBand(value);
    return band === null ? [] : [{ code: value.trim(), band, people }];
  });
  const unread = values.filter(({ value }) => readAgeBand(value) === null).map(({ value }) => value);
  if (table.length === 0) return { bands: null, unplaced: [] };
  const floor = ageFloor ?? table[0]!.band.from;
  const outOf = (bands: readonly string[] | null) => {
    const known = new Set(bands ?? tableAges);
    return [...asked.filter(({ code }) => !known.has(code)).map(({ code }) => code), ...unread];
  };
  if (chosen !== null) return { bands: chosen, unplaced: outOf(chosen) };
  const isInTable = asked.every(({ code }) => tableAges.includes(code));
  if (isInTable && table.length <= MOST_BANDS_TO_KEEP && floor <= table[0]!.band.from) {
    return { bands: null, unplaced: unread };
  }
  const own = withoutOverlaps(asked);
  const filling = table.length <= MOST_BANDS_TO_KEEP ? table : sorted(usual);
  const bands = filledUp(own, filling, { from: floor, to: table.at(-1)!.band.to }).map(({ code }) => code);
  return { bands, unplaced: outOf(bands) };
}

function sorted(codes: readonly string[]): Placed[] {
  return codes
    .flatMap((code) => {
      const band = readAgeBand(code);
      return band === null ? [] : [{ code, band }];
    })
    .sort((a, b) => a.band.from - b.band.from || a.band.to - b.band.to);
}

function withoutOverlaps(asked: readonly (Placed & { readonly people: number })[]): Placed[] {
  const kept: Placed[] = [];
  const byPeople = [...asked].sort((a, b) => b.people - a.people || a.band.from - b.band.from || a.band.to - b.band.to);
  for (const each of byPeople) {
    if (kept.every(({ band }) => band.to < each.band.from || band.from > each.band.to)) kept.push(each);
  }
  return kept.sort((a, b) => a.band.from - b.band.from);
}

/** Fills the years between the bands with the usual ones, cut where they must be. */
function filledUp(own: readonly Placed[], usual: readonly Placed[], whole: AgeBand): Placed[] {
  const result: Placed[] = [];
  let year = whole.from;
  for (const each of own) {
    if (each.band.to < year) continue;
    if (each.band.from > year) result.push(...fillOf({ from: year, to: each.band.from - 1 }, usual));
    result.push(each);
    year = each.band.to + 1;
  }
  if (year <= whole.to && year !== Infinity) result.push(...fillOf({ from: year, to: whole.to }, usual));
  return result;
}

/** The usual bands inside a gap; a remainder of a year or two joins the piece beside it, so that 15 between 0-14 and 16-24 gives 0-15. */
function fillOf(gap: AgeBand, usual: readonly Placed[]): Placed[] {
  const starts = new Set([gap.from]);
  for (const { band } of usual) {
    for (const start of [band.from, band.to + 1])
      if (start > gap.from && start <= gap.to && start < Infinity) starts.add(start);
  }
  const sortedStarts = [...starts].sort((a, b) => a - b);
  const pieces = sortedStarts.map((from, index) => ({ from, to: (sortedStarts[index + 1] ?? gap.to + 1) - 1 }));
  const kept: AgeBand[] = [];
  for (const piece of pieces) {
    const before = kept.at(-1);
    const isSmall = (band: AgeBand) => band.to - band.from + 1 < SMALLEST_PIECE;
    if (before !== undefined && (isSmall(piece) || isSmall(before)))
      kept[kept.length - 1] = { from: before.from, to: piece.to };
    else kept.push(piece);
  }
  return kept.map(placed);
}

/** Years of the shortest band that fills a gap, where the gap is longer. */
const SMALLEST_PIECE = 3;

const placed = (band: AgeBand): Placed => ({ code: nameAgeBand(band), band });
