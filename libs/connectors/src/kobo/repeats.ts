import { type SourceTime } from '#domain';
import { cellOf, type Table, type TableRow } from '../files/table.js';
import { readTime } from '../values/time.js';
import { recogniseKobo } from './columns.js';

/** The form that a row belongs to. */
export interface KoboForm {
  readonly uuid: string;
  readonly number: string;
  readonly answeredAt: SourceTime | null;
  readonly validation: string;
}

/** Deeper groups than this are a ring of parents. */
const DEEPEST = 20;

/**
 * Finds the form of a row of a repeated group: by the columns `_submission__…` where the export has them, else from parent to parent by
 * `_parent_table_name` and `_parent_index`. Null where a parent is missing or parents form a ring.
 */
export async function formFinder(tables: readonly Table[]): Promise<(row: TableRow) => KoboForm | null> {
  const forms = new Map<string, KoboForm>();
  const parents = new Map<string, string>();
  const repeats = tables.filter((table) => recogniseKobo(table) === 'repeats');
  if (repeats.some(({ columns }) => !columns.includes('_submission__uuid'))) {
    for (const table of tables) {
      const kind = recogniseKobo(table);
      if (kind === null) continue;
      for await (const row of table.rows()) {
        const place = placeOf(table.source.sheet ?? '', cellOf(row, '_index'));
        if (kind === 'answers') forms.set(place, formOf(row));
        else parents.set(place, parentOf(row));
      }
    }
  }
  return (row) => {
    const uuid = cellOf(row, '_submission__uuid');
    if (uuid !== '') return submissionOf(row, uuid);
    let place = parentOf(row);
    for (let depth = 0; depth < DEEPEST; depth += 1) {
      const form = forms.get(place);
      if (form !== undefined) return form;
      const next = parents.get(place);
      if (next === undefined) return null;
      place = next;
    }
    return null;
  };
}

/** A filled form; `end` bears its zone, `_submission_time` is in UTC and bears none. */
export function formOf(row: TableRow): KoboForm {
  return {
    uuid: cellOf(row, '_uuid'),
    number: cellOf(row, '_id'),
    answeredAt: momentOf(cellOf(row, 'end')) ?? momentOf(cellOf(row, '_submission_time')),
    validation: cellOf(row, '_validation_status'),
  };
}

function submissionOf(row: TableRow, uuid: string): KoboForm {
  return {
    uuid,
    number: cellOf(row, '_submission__id'),
    answeredAt: momentOf(cellOf(row, '_submission__submission_time')),
    validation: cellOf(row, '_submission__validation_status'),
  };
}

function momentOf(text: string): SourceTime | null {
  return text === '' ? null : readTime(text, { zone: 'UTC' });
}

function parentOf(row: TableRow): string {
  return placeOf(cellOf(row, '_parent_table_name'), cellOf(row, '_parent_index'));
}

/** Workbooks cut the names of sheets at 31 characters. */
function placeOf(table: string, index: string): string {
  return JSON.stringify([table.slice(0, 31), index]);
}
