import { placeKey, placeOfAddress } from '#domain';

/** A street that lies in a district (*osiedle*), or a village that belongs to a village unit (*sołectwo*). */
export interface PlaceRule {
  readonly kind: 'street' | 'village';
  readonly name: string;
  readonly district: string;
}

export interface MappedPlace {
  readonly value: string;
  /** Null where the list does not tell. */
  readonly district: string | null;
  /** `own-name`: it is a district already; `two-districts`: the list names the place under several. */
  readonly by: 'own-name' | 'list' | 'two-districts' | 'not-in-list';
}

/**
 * The district of each place that participants gave: a district's own name in any spelling, else a street or village of the list. A
 * street that lies in two districts decides nothing without the number of the house, which is not kept.
 *
 * @param districts names of the population table
 * @example districtsOf(['ul. Lipowa 12'], [{ kind: 'street', name: 'Lipowa', district: 'Centrum' }], ['Centrum']);
 *          // [{ value: 'ul. Lipowa 12', district: 'Centrum', by: 'list' }]
 */
export function districtsOf(
  values: readonly string[],
  rules: readonly PlaceRule[],
  districts: readonly string[],
): MappedPlace[] {
  const own = new Map(districts.map((district) => [placeKey(district), district]));
  const listed = new Map<string, Set<string>>();
  for (const { name, district } of rules) {
    const key = placeKey(name);
    listed.set(key, (listed.get(key) ?? new Set()).add(own.get(placeKey(district)) ?? district));
  }
  return values.map((value) => {
    const keys = [placeKey(value), placeKey(placeOfAddress(value))];
    const itself = own.get(keys[0]!);
    if (itself !== undefined) return { value, district: itself, by: 'own-name' };
    const found = listed.get(keys[0]!) ?? listed.get(keys[1]!);
    if (found === undefined) return { value, district: null, by: 'not-in-list' };
    if (found.size > 1) return { value, district: null, by: 'two-districts' };
    return { value, district: [...found][0]!, by: 'list' };
  });
}
