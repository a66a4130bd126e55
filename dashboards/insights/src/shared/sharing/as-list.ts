import { SHARED_FILTERS, sharedViewOf, type SharedView } from '#domain';

/** The list of opinions with the filters of a page that cannot be shared with them; null where there are none. */
export function asList(address: string): SharedView | null {
  const at = address.indexOf('?');
  if (at < 0) return null;
  const [path, given] = [address.slice(0, at), new URLSearchParams(address.slice(at))];
  const filters = [...given].filter(([key]) => (SHARED_FILTERS as readonly string[]).includes(key));
  const theme = sharedViewOf(path)?.filters.theme;
  if (filters.length === 0 || !sharedViewOf(path)) return null;
  const all = theme === undefined ? filters : [...filters.filter(([key]) => key !== 'theme'), ['theme', theme]];
  return sharedViewOf(`/contributions?${new URLSearchParams(all as [string, string][]).toString()}`);
}
