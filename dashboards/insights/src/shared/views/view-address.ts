/** Keys that say where on a page somebody is, and are no part of a view. */
const PASSING = ['cursor', 'select', 'history'];

/** Addresses compare equal whatever the order of their keys; empty keys and passing ones count for nothing. */
function parts(address: string): { readonly path: string; readonly keys: readonly string[] } {
  const at = address.indexOf('?');
  const path = (at < 0 ? address : address.slice(0, at)).replace(/\/$/, '');
  const keys = [...new URLSearchParams(at < 0 ? '' : address.slice(at))]
    .filter(([key, value]) => value !== '' && !PASSING.includes(key))
    .map(([key, value]) => `${key}=${value}`)
    .sort();
  return { path, keys };
}

/** The address of a view below its process, as it is kept: `/contributions?decision=partly`. */
export function viewAddress(processPage: string, pathname: string, search: string): string {
  const query = new URLSearchParams(search);
  for (const key of PASSING) query.delete(key);
  const rest = pathname.startsWith(processPage) ? pathname.slice(processPage.length).replace(/\/$/, '') : '';
  const text = query.toString();
  return rest + (text === '' ? '' : `?${text}`);
}

export function isSameView(one: string, other: string): boolean {
  const [a, b] = [parts(one), parts(other)];
  return a.path === b.path && a.keys.join('&') === b.keys.join('&');
}

/** Whether both show the same screen, if not the same of it. */
export function isSameScreen(one: string, other: string): boolean {
  return parts(one).path === parts(other).path;
}
