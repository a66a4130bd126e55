import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidInputError, type SourceRow } from '#domain';
import { detectSource } from '../detect/detect-source.js';
import { collect, recordsOf, temporaryFiles } from '../testing/temporary-files.js';
import { readKobo } from './read-kobo.js';

const files = temporaryFiles();
afterAll(() => files.remove());

const fixture = (name: string) => ({ name, path: join(process.cwd(), 'fixtures/exports/kobo', name) });
const walk = fixture('spacer-badawczy.csv');
const workbook = fixture('spacer-badawczy.xlsx');
const uuid = (number: number) => `0000000${number}-aaaa-4bbb-8ccc-dddddddddddd`;
const answersOf = (rows: readonly SourceRow[]) =>
  recordsOf(rows, 'answer').map(({ reference, values }) => [reference, values] as const);
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const csv = (rows: readonly (readonly string[])[]) => rows.map((cells) => cells.map(quoted).join(';')).join('\n');
const META = ['_id', '_uuid', '_submission_time', '_validation_status', '_index'];
const sent = (number: number) => [`${number}`, uuid(number), '2026-06-02T14:10:02', '', `${number}`];

describe('the CSV of a research walk', () => {
  it('is recognised by the columns that the server adds', async () => {
    const { source, tables } = await detectSource(walk);
    expect([source, tables[0]!.holds, tables[0]!.delimiter]).toEqual(['kobo', 'answers', ';']);
  });

  it('reads what people said with place, moment and demographics', async () => {
    const rows = await collect(readKobo([walk]));
    const texts = recordsOf(rows, 'contribution');
    expect(texts.map(({ reference }) => reference)).toEqual(
      [1, 2, 4].map((number) => `${uuid(number)}#Co zmienić w tym miejscu?`),
    );
    expect(texts[0]).toMatchObject({
      body: 'Przydałyby się ławki w cieniu i niższy krawężnik dla wózków',
      location: { latitude: 53.8412, longitude: 22.9801 },
      // `end` bears its zone: 16:09:40 at two hours ahead of UTC
      submittedAt: { instant: '2026-06-02T14:09:40.000Z' },
      channel: 'unknown',
      person: {
        identifierKind: 'respondent',
        identifier: `kobo/${uuid(1)}`,
        attributes: { sex: 'female', age: '25-34' },
      },
    });
    // a form filled in a browser
    expect(texts[1]!.channel).toBe('online');
  });

  it('reads choices from their columns, and neither points, pictures nor metadata', async () => {
    expect(answersOf(await collect(readKobo([walk])))).toEqual([
      [`${uuid(1)}#Co tu przeszkadza?`, ['halas', 'brak_lawek']],
      [`${uuid(2)}#Co tu przeszkadza?`, ['ciemno']],
      [`${uuid(4)}#Co tu przeszkadza?`, ['halas', 'brak_lawek']],
    ]);
  });

  it('lists a form that was not approved', async () => {
    const rows = await collect(readKobo([walk]));
    expect(rows.map(({ origin }) => origin.row)).toEqual([2, 3, 4, 5]);
    expect(rows[2]).toMatchObject({
      records: [],
      rejections: [{ code: 'not-approved', column: '_validation_status', value: 'Not approved' }],
    });
  });
});

describe('a workbook with a repeated group', () => {
  it('reads its rows as statements of the person whose form it is', async () => {
    expect((await detectSource(workbook)).tables.map(({ holds }) => holds)).toEqual(['answers', 'repeats']);
    const rows = await collect(readKobo([workbook]));
    const places = recordsOf(rows.slice(4), 'contribution');
    expect(places.map(({ reference, person }) => [reference, person!.identifier])).toEqual([
      [`${uuid(1)}/miejsca/1#Dlaczego taka ocena?`, `kobo/${uuid(1)}`],
      [`${uuid(1)}/miejsca/2#Dlaczego taka ocena?`, `kobo/${uuid(1)}`],
      [`${uuid(2)}/miejsca/3#Dlaczego taka ocena?`, `kobo/${uuid(2)}`],
    ]);
    expect(rows[7]!.rejections.map(({ code }) => code)).toEqual(['not-approved']);
  });

  const nested = (rows: readonly (readonly unknown[])[], inner: readonly (readonly unknown[])[]) =>
    files.workbook('gospodarstwa.xlsx', {
      osoby: [['Wiek', '_index', '_parent_table_name', '_parent_index'], ...inner],
      Ankieta: [['Opinia', ...META], ...rows],
      domy: [
        ['Rodzaj', '_index', '_parent_table_name', '_parent_index'],
        ['blok', 1, 'Ankieta', 1],
      ],
    });

  it('finds the form through a group within a group, wherever its sheet stands', async () => {
    const rows = await collect(readKobo([await nested([['dobrze', ...sent(1)]], [['12', 1, 'domy', 1]])]));
    expect(answersOf(rows)).toEqual([
      // the age of a member of the household is an answer, not the respondent's own
      [`${uuid(1)}/osoby/1#Wiek`, ['12']],
      [`${uuid(1)}#Opinia`, ['dobrze']],
      [`${uuid(1)}/domy/1#Rodzaj`, ['blok']],
    ]);
    expect(recordsOf(rows, 'answer').every(({ person }) => Object.keys(person.attributes).length === 0)).toBe(true);
  });

  it('lists orphans and rings of parents', async () => {
    const orphans = [
      ['7', 1, 'domy', 99],
      ['8', 2, 'osoby', 3],
      ['9', 3, 'osoby', 2],
    ];
    const rows = await collect(readKobo([await nested([['dobrze', ...sent(1)]], orphans)]));
    expect(rows.slice(0, 3).map(({ records, rejections }) => [records.length, rejections[0]!.code])).toEqual([
      [0, 'unknown-parent'],
      [0, 'unknown-parent'],
      [0, 'unknown-parent'],
    ]);
  });
});

describe('other ways to export a choice of several', () => {
  it('takes codes joined by spaces apart where they come back', async () => {
    const file = files.write(
      'summary.csv',
      csv([
        ['powody', 'ocena', ...META],
        ['halas ciemno', 'bardzo_dobra', ...sent(1)],
        ['ciemno', 'dobra', ...sent(2)],
        ['halas ciemno kurz', 'dobra', ...sent(3)],
        ['kurz halas', 'dobra', ...sent(4)],
      ]),
    );
    expect(answersOf(await collect(readKobo([file])))[4]).toEqual([`${uuid(3)}#powody`, ['halas', 'ciemno', 'kurz']]);
  });

  it('puts columns of ticks together where the column of codes is left out', async () => {
    const file = files.write(
      'details.csv',
      csv([
        ['grupa/powody/halas', 'grupa/powody/kurz', ...META],
        ['1', '0', ...sent(1)],
        ['1', '1', ...sent(2)],
        ['', '', ...sent(3)],
      ]),
    );
    const rows = await collect(readKobo([file]));
    expect(answersOf(rows)).toEqual([
      [`${uuid(1)}#grupa/powody`, ['halas']],
      [`${uuid(2)}#grupa/powody`, ['halas', 'kurz']],
    ]);
    expect(recordsOf(rows, 'participant')).toHaveLength(1);
  });
});

describe('a broken export', () => {
  it.each([
    ['a table with a uuid', '_uuid;uwaga\na;tak\n'],
    ['translated metadata', '_identyfikator;_czas;_stan\n1;2026;ok\n'],
  ])('%s is left to the table', async (_, content) => {
    const file = files.write('inne.csv', content);
    expect((await detectSource(file)).source).toBe('table');
    await expect(collect(readKobo([file]))).rejects.toMatchObject({ code: 'unknown-columns' });
  });

  it('is refused when it is cut in the middle', async () => {
    const bytes = readFileSync(workbook.path);
    const file = files.write('ucięty.xlsx', bytes.subarray(0, bytes.length / 2));
    await expect(collect(readKobo([file]))).rejects.toMatchObject({ code: 'truncated-file' });
  });

  it('lists hashtags under the header, impossible moments, swapped coordinates and rows without a number', async () => {
    const file = files.write(
      'krzywe.csv',
      csv([
        ['Ocena', 'p', '_p_latitude', '_p_longitude', ...META],
        ['#rating', '', '', '', '', '', '', '', ''],
        ['dobra', '22 153', '122.9', '53.8', ...sent(1)],
        ['dobra', '', '', '', '2', uuid(2), '1899-12-30T00:00:00', '', '2'],
        ['dobra', '', '', '', '', '', '2026-06-02T14:10:02', '', '3'],
        ['dobra', '', '', '', ...sent(4), 'nadmiar'],
      ]),
    );
    const rows = await collect(readKobo([file]));
    expect(rows.map(({ rejections }) => rejections.map(({ code }) => code))).toEqual([
      ['unknown-value'],
      ['invalid-location'],
      ['invalid-date'],
      ['missing-reference'],
      ['broken-row'],
    ]);
    expect(recordsOf(rows, 'answer').map(({ reference }) => reference)).toEqual([
      `${uuid(1)}#Ocena`,
      `${uuid(2)}#Ocena`,
    ]);
  });

  it('neither fails nor drops a row, whatever headers and cells are', async () => {
    const cell = fc.oneof(
      fc.constantFrom('0', '1', '', 'a b', '52.1 21.0', 'x.jpg'),
      fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replaceAll('\u0000', '')),
    );
    const heading = fc.oneof(
      fc.constantFrom(
        'q',
        'q/a',
        'q/b',
        '_q_latitude',
        '_q_longitude',
        '__proto__',
        'g/wiek',
        '/',
        'end',
        '_parent_index',
      ),
      cell.map((text) => text || 'x'),
    );
    const table = fc.tuple(
      fc.array(heading, { minLength: 4, maxLength: 4 }),
      fc.array(fc.array(cell, { minLength: 4, maxLength: 5 }), { maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(table, async ([headings, data]) => {
        const rows = data.map((cells, index) => [...sent(index), ...cells]);
        const file = files.write('los.csv', csv([[...META, ...headings], ...rows]));
        const found = await collect(readKobo([file])).catch((error: unknown) => {
          expect(error).toBeInstanceOf(InvalidInputError);
          return null;
        });
        if (found === null) return;
        expect(found).toHaveLength(rows.length);
        for (const { records, rejections } of found) expect(records.length + rejections.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
