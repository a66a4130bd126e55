/** What a key of the address may hold: one of these words, or anything. */
export type KnownKeys = Readonly<Record<string, readonly string[] | 'anything'>>;

/** Keys that every page understands: figures shown as tables. */
const EVERYWHERE: KnownKeys = { table: 'anything' };

/**
 * What stands in an address and means nothing on its page, as it stands there.
 * @example ignoredKeys(new URLSearchParams('view=globe&table=age'), { view: ['map'] }) // ['view=globe']
 */
export function ignoredKeys(params: URLSearchParams, known: KnownKeys): string[] {
  const all = { ...EVERYWHERE, ...known };
  return [...params].flatMap(([key, value]) => {
    const values = Object.hasOwn(all, key) ? all[key]! : [];
    return values === 'anything' || values.includes(value) ? [] : [`${key}=${value}`];
  });
}
