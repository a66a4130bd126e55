import { type ContributionRecord, type SourceRow, type StatusMeaning } from '#domain';
import { findColumn, type Table, type TableRow } from '../files/table.js';
import { DEFAULT_TIME_ZONE, type ReadOptions } from '../options.js';
import { parseNumber } from '../values/number.js';
import { rowReader, type RowReader } from '../values/row-reader.js';
import { type Meta, type Recount } from './recount.js';
import { requireColumn } from './sections.js';

/** Reads the rows of PROJECTS. The file's own totals are kept as counters; where ballots add up to others, the row says so. */
export function projectReader(
  table: Table,
  meta: Meta,
  counted: Recount,
  options: ReadOptions,
): (row: TableRow) => SourceRow {
  const column = (...headers: string[]) => findColumn(table.columns, ...headers);
  const id = requireColumn(table, 'project_id');
  const [votes, score, selected] = [column('votes'), column('score'), column('selected')];
  const place = column('neighborhood', 'neighbourhood', 'district', 'subunit');
  const pool = meta.get('subunit') || meta.get('district') || null;
  const language = /^[a-z]{2}$/i.test(meta.get('language') ?? '') ? meta.get('language')!.toLowerCase() : null;
  return (row) => {
    const reader = rowReader(row, { zone: options.timeZone ?? DEFAULT_TIME_ZONE });
    const reference = reader.text(id);
    if (reference === '') {
      reader.reject('missing-reference', id);
      return reader.row([]);
    }
    const total = counted.totals.get(reference);
    const counters: Record<string, number> = {};
    const count = (name: string, header: string | undefined, recounted: number | undefined) => {
      const said = reader.number(header);
      if (said === null) return;
      counters[name] = said;
      if (recounted !== undefined && Math.abs(said - recounted) > 1e-6) {
        reader.reject('count-differs', header, `${said} ≠ ${recounted}`);
      }
    };
    count('cost', column('cost'), undefined);
    count('votes', votes, total?.votes);
    count('score', score, total?.score);
    const status = readSelected(reader, selected, counters);
    const project: ContributionRecord = {
      type: 'contribution',
      reference,
      kind: 'project',
      parent: null,
      title: null,
      body: reader.text(column('name')) || reference,
      language,
      person: null,
      voice: 'person',
      groupSize: null,
      channel: options.channel ?? 'unknown',
      submittedAt: null,
      phase: null,
      permission: options.permission ?? 'public-at-source',
      status,
      responses: [],
      categories: reader
        .text(column('category'))
        .split(',')
        .map((category) => category.trim())
        .filter((category) => category !== ''),
      location: reader.location(column('latitude'), column('longitude')),
      place: reader.text(place) || pool,
      counters,
      url: null,
    };
    return reader.row([project]);
  };
}

/**
 * `1` is funded and `0` is not. Cities mark with 2 and more what was funded in another way (from what other pools left over); the
 * remark in META tells how.
 */
function readSelected(
  reader: RowReader,
  column: string | undefined,
  counters: Record<string, number>,
): ContributionRecord['status'] {
  const cell = reader.text(column);
  if (cell === '') return null;
  const code = parseNumber(cell);
  if (code === null || code < 0 || !Number.isInteger(code)) {
    reader.reject('unknown-value', column);
    return { label: cell, meaning: {} };
  }
  counters['selected'] = code;
  const meaning: StatusMeaning = { stage: code === 0 ? 'not-selected' : 'selected' };
  return { label: code === 0 ? 'not selected' : code === 1 ? 'selected' : `selected (${code})`, meaning };
}
