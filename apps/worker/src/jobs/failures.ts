/** Codes of PostgreSQL, and of sockets, that mean "not now" and not "not so": worth another attempt. */
const PASSING = new Set(['40001', '40P01', '53300', '55P03', '57P01', '57P02', '57P03', 'ECONNREFUSED', 'ECONNRESET']);

export function isPassingFailure(error: unknown): boolean {
  const code = codeOf(error);
  return code !== null && (PASSING.has(code) || code.startsWith('08'));
}

/** The kind, code and place of a failure, never its message: a message of the database may quote a resident's words. */
export function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const line = error.stack?.split('\n').find((part) => /\/(dist|apps|libs)\//.test(part)) ?? '';
  return [error.name, codeOf(error), line.trim()].filter(Boolean).join(' ');
}

function codeOf(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;
}
