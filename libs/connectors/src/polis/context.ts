import { type PersonRecord, type SourceTime } from '#domain';
import { type ReadOptions } from '../options.js';
import { parseNumber } from '../values/number.js';
import { type RowReader } from '../values/row-reader.js';
import { type CountedVotes } from './last-votes.js';

/** What the readers of one conversation share. */
export interface PolisContext {
  readonly options: ReadOptions;
  readonly counted: CountedVotes;
  /** Put before every reference and identifier where a delivery holds several conversations; else ''. */
  readonly prefix: string;
}

/** A person by the number that the conversation gave her; in another conversation it means somebody else. */
export function participant(number: string, { prefix }: PolisContext): PersonRecord {
  return { identifierKind: 'conversation-participant', identifier: `${prefix}${number}`, attributes: {} };
}

/** Milliseconds since 1970, in files of other makers seconds; null (and listed) for what is no such number. */
export function readTimestamp(reader: RowReader, column: string | undefined): SourceTime | null {
  const cell = reader.text(column);
  if (cell === '') return null;
  const number = parseNumber(cell);
  const milliseconds = number === null ? null : number < 1e11 ? number * 1000 : number;
  // the years 1970–2100, as everywhere
  if (milliseconds === null || milliseconds < 0 || milliseconds > 4.13e12) {
    reader.reject('invalid-date', column);
    return null;
  }
  return { instant: new Date(milliseconds).toISOString(), precision: 'second', zone: 'UTC' };
}
