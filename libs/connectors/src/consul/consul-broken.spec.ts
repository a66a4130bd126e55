import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidInputError, type SourceRow } from '#domain';
import { detectSource } from '../detect/detect-source.js';
import { collect, recordsOf, temporaryFiles } from '../testing/temporary-files.js';
import { readConsul } from './read-consul.js';

const files = temporaryFiles();
afterAll(() => files.remove());

const text = readFileSync(join(process.cwd(), 'fixtures/exports/consul/budget_investments.csv'), 'utf8');
const header = text.slice(0, text.indexOf('\n'));
const read = (content: string | Uint8Array) => collect(readConsul([files.write('zły.csv', content)]));
const problems = (rows: readonly SourceRow[]) =>
  rows.flatMap(({ origin, rejections }) =>
    rejections.map(({ code, column, value }) => [origin.row, code, column, value]),
  );

describe('a broken export', () => {
  it.each([
    ['unknown-columns', 'headers in Polish', 'ID,Tytuł,Wykonalność\n1,Ławka,Tak\n'],
    ['unknown-columns', 'the bare names of the machine-learning file', 'id,title,description\n1,a,b\n'],
    ['unclosed-quote', 'a comment that never ends', `${text}15,"Bez końca,1\n`],
    ['not-a-table', 'a page of signing in', '<!DOCTYPE html><title>Consul</title>'],
    ['empty-file', 'nothing', ''],
  ])('is refused as %s: %s', async (code, _, content) => {
    const refusal = await read(content).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(InvalidInputError);
    expect((refusal as InvalidInputError).code).toBe(code);
  });

  it('lists what is missing or no word of the export, and reads the rest', async () => {
    const rows = await read(
      [
        header,
        ',Bez numeru,1,,,,Zatoka,Undecided,No,No,No,x,2026-06-01 10:00:00,,,,,',
        '2,,1,,,,Zatoka,Undecided,No,No,No,x,2026-06-01 10:00:00,801,a@example.org,Komentarz do niczego,,',
        '3,Most,wiele,,,,Zatoka,Może (€5),No,Raczej,No,x,31.02.2026,,,,,',
        '4,Park,1,,,,Zatoka,Undecided,No,No,No,x,2026-06-01 10:00:00,,a@example.org,Bez numeru,,',
        '5,Park,1,,,,Zatoka,Undecided,No,No,No,x,2026-06-01 10:00:00,802,a@example.org,,,',
        '6,Park,1,,,,Zatoka,Undecided,No,No,No,x,2026-06-01 10:00:00,803,a@example.org,Tak,,,nadmiar',
      ].join('\n'),
    );
    expect(problems(rows)).toEqual([
      [2, 'missing-reference', 'ID', null],
      [3, 'missing-text', 'Title', null],
      [4, 'invalid-number', 'Supports', 'wiele'],
      [4, 'invalid-date', 'Created at', '31.02.2026'],
      [4, 'unknown-value', 'Feasibility', 'Może (€5)'],
      [4, 'unknown-value', 'Selected', 'Raczej'],
      [5, 'missing-reference', 'Comment ID', null],
      [6, 'missing-text', 'Comment Content', null],
      [7, 'broken-row', null, 'nadmiar'],
    ]);
    expect(recordsOf(rows, 'contribution').map(({ kind, reference }) => `${kind} ${reference}`)).toEqual([
      'comment 801',
      'project 3',
      'project 4',
      'project 5',
    ]);
  });

  it('reads an entry again that a later row tells otherwise, so that the import lists it as a duplicate', async () => {
    const changed = text.split('\n')[2]!.replace('Ławki na bulwarze', 'Ławki przy plaży');
    const again = text.split('\n')[3]!;
    const rows = await read(`${text}${changed}\n${again}\n`);
    expect(rows.at(-2)!.records.map((record) => record.type === 'contribution' && record.body)).toEqual([
      'Ławki przy plaży',
      'Kosze już tam stoją.',
    ]);
    expect(rows.at(-1)!.records).toHaveLength(1);
  });

  it('takes scripts out of words and keeps __proto__ as a word', async () => {
    const rows = await read(
      'ID,Title,Author,Summary,Created at\n__proto__,"<script>x</script><b>Park</b>",__proto__,,\n',
    );
    expect(recordsOf(rows, 'contribution')[0]).toMatchObject({
      reference: '__proto__',
      body: 'Park',
      person: { identifier: '__proto__' },
    });
  });

  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '1',
      '2',
      'Yes',
      'No',
      'Feasible (€10,000)',
      'Unfeasible',
      '-',
      "'=1",
      '"',
      '__proto__',
      '1899-01-01',
    ),
    fc.string({ maxLength: 10 }).map((value) => value.replace(/[\r\n,]/g, ' ')),
  );
  const line = fc
    .array(cell, { minLength: 1, maxLength: 20 })
    .map((cells) => cells.map((value) => (value.includes(',') ? `"${value}"` : value)).join(','));

  it('yields every row once with a record or a reason, or is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
        const file = files.write('losowy.csv', [text.trimEnd(), ...lines].join('\n'));
        try {
          await detectSource(file);
          const rows = await collect(readConsul([file]));
          for (const { records, rejections } of rows) expect(records.length + rejections.length).toBeGreaterThan(0);
          const numbers = rows.map(({ origin }) => origin.row);
          expect(new Set(numbers).size).toBe(numbers.length);
        } catch (error) {
          if (!(error instanceof InvalidInputError)) throw error;
        }
      }),
      { numRuns: 150 },
    );
  });
});
