import type { ProcessPath } from '../../shared/api/paths.js';

/** Where everybody reads what is published of a process, with or without the number of one release. */
export function publicAddress({ workspace, process }: ProcessPath, number: number | null = null): string {
  const page = `${window.location.origin}/public/${encodeURIComponent(workspace)}/${encodeURIComponent(process)}`;
  return number === null ? page : `${page}/releases/${number}`;
}
