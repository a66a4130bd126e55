/** One item of a list of the API, as it came: anything may be missing or of another type. */
export type ApiItem = Readonly<Record<string, unknown>>;

export function isItem(value: unknown): value is ApiItem {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text, number or truth value as text; '' for what is missing or has parts. */
export function textOf(item: ApiItem, field: string): string {
  const value = Object.hasOwn(item, field) ? item[field] : undefined;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** What tells an item from the others of its list: its id, or what it joins. */
export function keyOf(item: ApiItem): string {
  const id = textOf(item, 'id');
  if (id !== '') return id;
  const joined = Object.keys(item)
    .filter((field) => field.endsWith('_id'))
    .sort();
  return joined.map((field) => `${field}=${textOf(item, field)}`).join('&');
}

/** The item as it came, one text a field, without those that are not to be kept. */
export function rawOf(item: ApiItem, left: readonly string[] = []): Record<string, string> {
  const kept = Object.entries(item).filter(([field, value]) => value !== null && !left.includes(field));
  return Object.fromEntries(
    kept.map(([field, value]) => [field, typeof value === 'object' ? JSON.stringify(value) : String(value)]),
  );
}

const UNSTORABLE = /[\u0000\p{Surrogate}]/gu;
const DEEPEST = 12;

/** The item without zero bytes and halves of letters, which no database stores, and not nested without end. */
export function storable(item: ApiItem): ApiItem {
  return stripped(item, 0) as ApiItem;
}

function stripped(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.replace(UNSTORABLE, '');
  if (typeof value !== 'object' || value === null) return value;
  if (depth === DEEPEST) return null;
  if (Array.isArray(value)) return value.map((part) => stripped(part, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name.replace(UNSTORABLE, ''), stripped(part, depth + 1)]),
  );
}
