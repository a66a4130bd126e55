/** Participants and residents of one group, or of neighbouring bands taken together. */
export interface Band {
  readonly group: string;
  /** The groups it was made of; only itself when none were merged. */
  readonly members: readonly string[];
  readonly participants: number;
  readonly population: number;
  /** The residents were split from other bands, not counted. */
  readonly estimated?: boolean;
}

/**
 * Joins neighbouring bands until none is too small, so that small numbers are not read as findings. The too small band with the
 * fewest residents joins its neighbour with fewer residents; two bands always remain, because one band says nothing.
 *
 * @param bands in their natural order, such as age bands from young to old
 * @param tooSmall which bands may not stand alone
 * @returns the bands in the same order; the people of all bands stay the same
 * @example mergeBands([15-24: 30, 25-34: 12, 35-44: 3], (band) => band.participants < 5); // 15-24: 30, 25-44: 15
 */
export function mergeBands(bands: readonly Band[], tooSmall: (band: Band) => boolean): Band[] {
  const merged = [...bands];
  while (merged.length > 2) {
    const small = merged.filter(tooSmall);
    if (small.length === 0) break;
    const smallest = small.reduce((least, band) => (band.population < least.population ? band : least));
    const at = merged.indexOf(smallest);
    const before = merged[at - 1];
    const after = merged[at + 1];
    const first = before && (!after || before.population <= after.population) ? at - 1 : at;
    merged.splice(first, 2, joined(merged[first], merged[first + 1]));
  }
  return merged;
}

function joined(first: Band, second: Band): Band {
  const members = [...first.members, ...second.members];
  return {
    group: nameOfBands(members),
    members,
    participants: first.participants + second.participants,
    population: first.population + second.population,
    ...(first.estimated || second.estimated ? { estimated: true } : {}),
  };
}

/** `15-24` and `25-34` become `15-34`, `65-74` and `75+` become `65+`; names without numbers stand side by side. */
export function nameOfBands(members: readonly string[]): string {
  const from = /^\s*(\d{1,3})\s*(?:[-–—]\s*\d{1,3}|\+)?\s*$/.exec(members[0])?.[1];
  const last = /^\s*\d{1,3}\s*(?:[-–—]\s*(\d{1,3})|(\+))\s*$/.exec(members[members.length - 1]);
  if (from === undefined || !last) return members.join(' / ');
  return last[2] ? `${from}+` : `${from}-${last[1]}`;
}

/**
 * Bands in their natural order: by the number that each name begins with (`5-9` before `10-14`), or as they are given where a
 * name has none.
 */
export function inNaturalOrder<T extends { readonly group: string }>(bands: readonly T[]): T[] {
  const starts = new Map(bands.map((band) => [band.group, /^\s*(\d{1,3})(?!\d)/.exec(band.group)?.[1]]));
  if ([...starts.values()].some((start) => start === undefined)) return [...bands];
  return [...bands].sort((a, b) => Number(starts.get(a.group)) - Number(starts.get(b.group)));
}
