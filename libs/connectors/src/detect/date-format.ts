import { provesMonthFirst, readTime } from '../values/time.js';

/** Patterns that exports write, the usual ones of Poland first. */
const PATTERNS = [
  'dd.MM.yyyy',
  'dd.MM.yyyy HH:mm',
  'dd.MM.yyyy HH:mm:ss',
  'dd-MM-yyyy',
  'dd-MM-yyyy HH:mm',
  'yyyy-MM-dd',
  'yyyy-MM-dd HH:mm',
  'yyyy-MM-dd HH:mm:ss',
  'yyyy/MM/dd',
  'yyyy/MM/dd HH:mm:ss',
  'dd/MM/yyyy',
  'dd/MM/yyyy HH:mm',
  'MM/dd/yyyy',
  'MM/dd/yyyy HH:mm',
] as const;

/**
 * The pattern in which six in ten dates of a column, or more, are written; null where there is none. Days come before months unless some
 * value proves otherwise.
 *
 * @example detectDateFormat(['31.03.2026', '01.04.2026']); // 'dd.MM.yyyy'
 */
export function detectDateFormat(values: readonly string[]): string | null {
  const filled = values.filter((value) => value !== '');
  if (filled.length === 0) return null;
  const monthFirst = provesMonthFirst(filled);
  const fits = (format: string) =>
    filled.filter((value) => readTime(value, { zone: 'UTC', format }) !== null).length >= 0.6 * filled.length;
  return (
    PATTERNS.filter((format) => format.startsWith('MM/') === (monthFirst && format.includes('/'))).find(fits) ?? null
  );
}
