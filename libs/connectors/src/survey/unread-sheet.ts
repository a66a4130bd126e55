import { type SourceRow } from '#domain';
import { type Table } from '../files/table.js';

/** A sheet that holds no answers: one rejected row at its header, so that nobody looks for it in vain. */
export function unreadSheet({ source, headerRow }: Table): SourceRow {
  const { file, sheet } = source;
  return {
    origin: { file, sheet, row: headerRow },
    raw: {},
    records: [],
    rejections: [{ code: 'unknown-value', column: null, value: sheet?.slice(0, 80) ?? null }],
  };
}
