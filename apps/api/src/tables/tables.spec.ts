import { tableFromIPC } from 'apache-arrow';
import { toArrow } from './arrow.js';
import { toCsv } from './csv.js';

const table = {
  name: 'reach',
  columns: ['group', 'people', 'ratio', 'protected'],
  rows: [
    ['15-24', 31, 0.629, false],
    ['=SUM(A1)', null, null, true],
    ['one, "two"', 5, -1.5, false],
  ],
} as const;

describe('a table as a file', () => {
  it('is CSV in which a formula is text, a comma is quoted and an unknown is empty', () => {
    expect(toCsv(table)).toBe(
      'group,people,ratio,protected\r\n15-24,31,0.629,false\r\n\'=SUM(A1),,,true\r\n"one, ""two""",5,-1.5,false\r\n',
    );
  });

  it('is Arrow with the same cells, nulls included', () => {
    const read = tableFromIPC(toArrow(table));
    expect(read.schema.fields.map((field) => String(field.type))).toEqual(['Utf8', 'Float64', 'Float64', 'Bool']);
    expect(read.toArray().map((row) => Object.values(row?.toJSON() ?? {}))).toEqual(table.rows.map((row) => [...row]));
  });
});
