import { binaryRows } from './copy-binary.js';

/** Field by field as PostgreSQL reads a binary COPY: a count of fields, then each with its length. */
function fieldsOf(bytes: Buffer): (Buffer | null)[][] {
  const rows: (Buffer | null)[][] = [];
  for (let at = 0; at < bytes.length;) {
    const row: (Buffer | null)[] = [];
    const fields = bytes.readInt16BE(at);
    at += 2;
    for (let field = 0; field < fields; field += 1) {
      const length = bytes.readInt32BE(at);
      at += 4;
      row.push(length < 0 ? null : Buffer.from(bytes.subarray(at, at + length)));
      at += Math.max(0, length);
    }
    rows.push(row);
  }
  return rows;
}

describe('rows for a binary COPY', () => {
  it('hold whole numbers, truth and nothing as PostgreSQL reads them', () => {
    const rows = binaryRows(['integer', 'smallint', 'boolean', 'text', 'double precision']);
    rows.push([-2, 7, true, null, 0.5]);
    const [fields] = fieldsOf(rows.bytes());
    expect(fields?.map((field) => field?.toString('hex') ?? null)).toEqual([
      'fffffffe',
      '0007',
      '01',
      null,
      '3fe0000000000000',
    ]);
  });

  it('count microseconds and days from 2000-01-01', () => {
    const rows = binaryRows(['timestamptz', 'timestamptz', 'timestamptz', 'date']);
    // 86,400 s and 123,456 µs after; one second before; as a Date; 366 days after, for 2000 was a leap year
    rows.push([
      '2000-01-02T00:00:00.123456Z',
      '1999-12-31T23:59:59Z',
      new Date('2000-01-01T01:00:00+01:00'),
      '2001-01-01',
    ]);
    const [[finer, before, zero, date]] = fieldsOf(rows.bytes()) as [Buffer[]];
    expect(finer!.readBigInt64BE()).toBe(86_400_123_456n);
    expect(before!.readBigInt64BE()).toBe(-1_000_000n);
    expect(zero!.readBigInt64BE()).toBe(0n);
    expect(date!.readInt32BE()).toBe(366);
  });

  it('put the replacement character where PostgreSQL can hold none', () => {
    const rows = binaryRows(['text', 'text', 'jsonb']);
    rows.push(['a\0b', `${'x'.repeat(60)}\0\ud800ż`, { cell: 'a\0\ud800' }]);
    const [[short, long, json]] = fieldsOf(rows.bytes()) as [Buffer[]];
    expect(short!.toString()).toBe('a\uFFFDb');
    expect(long!.toString()).toBe(`${'x'.repeat(60)}\uFFFD\uFFFDż`);
    expect(json![0]).toBe(1);
    expect(JSON.parse(json!.toString('utf8', 1))).toEqual({ cell: 'a\uFFFD\uFFFD' });
  });

  it('write a list with its length and the type of its items, and an empty one without', () => {
    const rows = binaryRows(['text[]', 'text[]']);
    rows.push([['tak', null], []]);
    const [[list, empty]] = fieldsOf(rows.bytes()) as [Buffer[]];
    expect(list!.toString('hex')).toBe('000000010000000100000019000000020000000100000003' + '74616b' + 'ffffffff');
    expect(empty!.toString('hex')).toBe('000000000000000000000019');
  });

  it('grow as long as rows come, and begin anew once they are cleared', () => {
    const rows = binaryRows(['uuid', 'bytea']);
    const id = '00112233-4455-6677-8899-aabbccddeeff';
    for (let row = 0; row < 3_000; row += 1) rows.push([id, Buffer.alloc(100, row)]);
    const fields = fieldsOf(rows.bytes());
    expect(fields).toHaveLength(3_000);
    expect(fields[2_999]?.map((field) => field?.toString('hex'))).toEqual([
      '00112233445566778899aabbccddeeff',
      Buffer.alloc(100, 2_999).toString('hex'),
    ]);
    rows.clear();
    expect([rows.length, rows.bytes().length]).toEqual([0, 0]);
  });

  it('refuse a number that is not whole where a whole one belongs', () => {
    expect(() => binaryRows(['integer']).push([1.5])).toThrow('whole number');
  });
});
