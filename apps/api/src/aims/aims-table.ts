import { type AimsAnswer } from '#contracts';
import { type Table } from '../tables/table.js';

/** One measure a row, with the same before it; days for `waiting`, shares 0…1 elsewhere. */
export function aimsTable(name: string, { figures }: AimsAnswer): Table {
  return {
    name: `aims-${name}`,
    columns: [
      ...['measure', 'count', 'base', 'value', 'lower', 'upper', 'reason', 'processes'],
      ...['earlier_count', 'earlier_base', 'earlier_value', 'earlier_lower', 'earlier_upper', 'change', 'protected'],
    ],
    rows: figures.map(({ measure, count, base, value, lower, upper, reason, processes, earlier }) => [
      ...[measure, count, base, value, lower, upper, reason, processes],
      ...[earlier?.count ?? null, earlier?.base ?? null, earlier?.value ?? null, earlier?.lower ?? null],
      ...[earlier?.upper ?? null, earlier?.change ?? null, reason === 'suppressed'],
    ]),
  };
}
