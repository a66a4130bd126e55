import { type Rejection, type RejectionCode, type SourceRecord, type SourceRow, type SourceTime } from '#domain';
import { cellOf, isRejected, type TableRow } from '../files/table.js';
import { parseNumber } from './number.js';
import { readTime, type TimeReading } from './time.js';

/**
 * Reads the cells of one row and remembers which of them could not be read. An optional cell that cannot be read costs the record
 * that one fact and is listed; a row without reference or text is rejected whole.
 */
export interface RowReader {
  text(column: string | undefined): string;
  /** A date or moment, or null when the cell is empty or (listed) impossible. */
  time(column: string | undefined, reading?: Partial<TimeReading>): SourceTime | null;
  /** The first of several columns that holds a time. */
  firstTime(columns: readonly (string | undefined)[]): SourceTime | null;
  number(column: string | undefined): number | null;
  /** Degrees; a pair that is in Poland only the other way round is put right, and listed. Null Island is nobody's place. */
  location(latitude: string | undefined, longitude: string | undefined): { latitude: number; longitude: number } | null;
  /** `value` is the part of the cell that is wrong; the whole cell unless given. */
  reject(code: RejectionCode, column: string | undefined, value?: string): void;
  /** The row with these records, or with none where the row itself is broken. */
  row(records: readonly SourceRecord[]): SourceRow;
}

export function rowReader(row: TableRow, reading: TimeReading): RowReader {
  const rejections: Rejection[] = [...row.rejections];
  const text = (column: string | undefined) => (isRejected(row, column) ? '' : cellOf(row, column));
  const reject = (code: RejectionCode, column: string | undefined, part?: string) => {
    if (isRejected(row, column)) return;
    const value = part ?? cellOf(row, column);
    rejections.push({ code, column: column ?? null, value: value === '' ? null : value.slice(0, 80) });
  };
  const time = (column: string | undefined, own: Partial<TimeReading> = {}) => {
    const value = text(column);
    if (value === '') return null;
    const found = readTime(value, { ...reading, ...own });
    if (found === null) reject('invalid-date', column);
    return found;
  };
  const number = (column: string | undefined) => {
    const value = text(column);
    if (value === '') return null;
    const found = parseNumber(value);
    if (found === null) reject('invalid-number', column);
    return found;
  };
  return {
    text,
    time,
    firstTime(columns) {
      for (const column of columns) {
        const found = time(column);
        if (found !== null) return found;
      }
      return null;
    },
    number,
    location(latitudeColumn, longitudeColumn) {
      if (text(latitudeColumn) === '' || text(longitudeColumn) === '') return null;
      const latitude = parseNumber(text(latitudeColumn));
      const longitude = parseNumber(text(longitudeColumn));
      const valid = latitude !== null && longitude !== null && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
      if (!valid || (latitude === 0 && longitude === 0)) {
        reject('invalid-location', latitudeColumn);
        return null;
      }
      if (!areSwapped(latitude, longitude)) return { latitude, longitude };
      reject('swapped-location', latitudeColumn);
      return { latitude: longitude, longitude: latitude };
    },
    reject,
    row: (records) => ({
      origin: row.origin,
      raw: row.raw,
      records: row.broken ? [] : records,
      rejections,
      ...(row.corrections === undefined ? {} : { corrections: row.corrections }),
    }),
  };
}

/** Poland lies between 49° and 55° north and 14° and 25° east: no pair of numbers fits both ways round. */
function areSwapped(latitude: number, longitude: number): boolean {
  return latitude > 14 && latitude < 24.3 && longitude > 48.9 && longitude < 55;
}
