import { type WholeReach } from '#domain';

/**
 * In how many published tables of a report something is hidden for privacy: one for each thing that people told of themselves, one for
 * each two of them crossed, one for the themes by each.
 *
 * @param shown the report as everybody may see it
 * @returns a number of tables, 0 when nothing is hidden
 * @example countHiddenTables(shown); // 4, of "37 cells hidden in 4 tables"
 */
export function countHiddenTables({ report, pairs, themes }: WholeReach): number {
  const variables = report.variables.filter(({ groups }) => groups.some((row) => row.protected));
  const crossed = pairs.filter(({ cells, reason }) => reason === 'suppressed' || cells.some((cell) => cell.protected));
  const byTheme = themes.byVariable.filter(({ cells }) => cells.some((cell) => cell.protected));
  return variables.length + crossed.length + byTheme.length;
}
