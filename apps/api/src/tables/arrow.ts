import {
  Bool,
  Float64,
  Utf8,
  makeBuilder,
  tableToIPC,
  Table as ArrowTable,
  type DataType,
  type Vector,
} from 'apache-arrow';
import { type Table } from './table.js';

/** The same table as an Arrow IPC stream, for R, Python and the browser: one typed column each, null where nothing is known. */
export function toArrow({ columns, rows }: Table): Uint8Array {
  const vectors: Record<string, Vector> = {};
  columns.forEach((name, at) => {
    vectors[name] = columnOf(rows.map((row) => row[at] ?? null));
  });
  return tableToIPC(new ArrowTable(vectors), 'stream');
}

function columnOf(values: readonly (string | number | boolean | null)[]): Vector {
  const builder = makeBuilder({ type: typeOf(values), nullValues: [null] });
  for (const value of values) builder.append(value);
  return builder.finish().toVector();
}

function typeOf(values: readonly (string | number | boolean | null)[]): DataType {
  const known = values.filter((value) => value !== null);
  if (known.length > 0 && known.every((value) => typeof value === 'number')) return new Float64();
  if (known.length > 0 && known.every((value) => typeof value === 'boolean')) return new Bool();
  return new Utf8();
}
