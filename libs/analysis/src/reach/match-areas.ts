const KINDS = /^(osiedle|osiedla|os|dzielnica|dz|sołectwo|sołectwa|sol|rejon|okręg|wieś)(\.|\s|:)+/;

/** Which place of the data each area on a map is, and what on either side has no counterpart. */
export interface MatchedAreas {
  /** By name of the area; null where no group is it. */
  readonly groups: ReadonlyMap<string, string | null>;
  /** Groups that are on no map, in their order. */
  readonly withoutArea: readonly string[];
  /** Areas of which the data know nothing, in their order. */
  readonly withoutGroup: readonly string[];
}

/**
 * Areas of a map and groups of people by the names of places, which two offices never write alike: "Osiedle Lipowe", "os. Lipowe" and
 * "LIPOWE" are one place, and so are "Śródmieście" and "srodmiescie" where nothing else would be. Each group goes to one area at most.
 *
 * @example matchAreas(['Osiedle Lipowe', 'Jezioro'], ['os. lipowe', 'Borki']);
 *   // groups: 'Osiedle Lipowe' → 'os. lipowe', 'Jezioro' → null; withoutArea: ['Borki']; withoutGroup: ['Jezioro']
 */
export function matchAreas(areas: readonly string[], groups: readonly string[]): MatchedAreas {
  const taken = new Set<string>();
  const found = new Map<string, string | null>(areas.map((area) => [area, null]));
  for (const keyOf of [areaKey, (name: string) => withoutAccents(areaKey(name))]) {
    const open = groups.filter((group) => !taken.has(group));
    for (const area of areas) {
      if (found.get(area) !== null) continue;
      const group = open.find((one) => !taken.has(one) && keyOf(one) === keyOf(area));
      if (group === undefined) continue;
      found.set(area, group);
      taken.add(group);
    }
  }
  return {
    groups: found,
    withoutArea: groups.filter((group) => !taken.has(group)),
    withoutGroup: areas.filter((area) => found.get(area) === null),
  };
}

function areaKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[–—_]/g, '-')
    .replace(/["„”'’]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*-\s*/g, '-')
    .trim()
    .replace(KINDS, '')
    .trim();
}

function withoutAccents(name: string): string {
  return name.replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '');
}
