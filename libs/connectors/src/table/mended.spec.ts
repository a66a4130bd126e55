import { NO_FIXES, type ImportFixes, type TableMapping } from '#domain';
import { readSource } from '../read-source.js';
import { collect, recordsOf, temporaryFiles } from '../testing/temporary-files.js';
import { OWN_COLUMNS, readMended } from './read-mended.js';
import { suggestFix } from './suggest-fix.js';

const files = temporaryFiles();
afterAll(() => files.remove());

const MAPPING: TableMapping = {
  version: 1,
  kind: 'remark',
  columns: { submittedAt: 'Data', text: ['Uwaga'], attributes: { age: 'Wiek' } },
};
const FILE = files.write(
  'uwagi.csv',
  ['Data;Wiek;Uwaga', '31.02.2026;młody;Więcej ławek', '01.03.2026;młody;', '02.03.2026;25-34;Krzywy chodnik'].join(
    '\n',
  ),
);
const read = async (fixes: ImportFixes, mapping = MAPPING) =>
  collect(readSource('table', [{ ...FILE, fixes }], { mapping }));

describe('a mended file', () => {
  it('is read as a person mended it, and what stood in the file is told beside', async () => {
    const cells = [{ sheet: null, row: 2, column: 'Data', value: '28.02.2026' }];
    const [first] = await read({ ...NO_FIXES, cells });
    expect(first?.rejections).toEqual([]);
    expect(first?.corrections).toEqual([{ column: 'Data', was: '31.02.2026', now: '28.02.2026' }]);
    expect(recordsOf([first!], 'contribution')[0]?.submittedAt?.instant).toBe('2026-02-27T23:00:00.000Z');
  });

  it('keeps the references that it has unmended, so that an import with other fixes changes records and adds none', async () => {
    const references = async (fixes: ImportFixes) =>
      recordsOf(await read(fixes), 'contribution').map(({ reference }) => reference);
    const cells = [{ sheet: null, row: 2, column: 'Data', value: '28.02.2026' }];
    expect(await references({ ...NO_FIXES, cells })).toEqual(await references(NO_FIXES));
  });

  it('mends all cells of one value alike, but for the one that was mended by itself', async () => {
    const rows = await read({
      ...NO_FIXES,
      alike: [{ column: 'Wiek', from: 'młody', to: '15-24' }],
      cells: [
        { sheet: null, row: 3, column: 'Uwaga', value: 'Więcej drzew' },
        { sheet: null, row: 3, column: 'Wiek', value: '25-34' },
      ],
    });
    const ages = recordsOf(rows, 'contribution').map(({ person }) => person?.attributes['age']);
    expect(ages).toEqual(['15-24', '25-34', '25-34']);
  });

  it('lists a row that a person left out, and brings nothing of it', async () => {
    const rows = await read({ ...NO_FIXES, skipped: [{ sheet: null, row: 2 }] });
    expect(rows[0]).toMatchObject({ records: [], rejections: [{ code: 'skipped-by-person' }] });
    expect(rows).toHaveLength(3);
  });
});

describe('columns with data of persons', () => {
  const file = files.write('osoby.csv', 'Mail;Uwaga\na@example.org;Ławki przy rynku\nb@example.org;Lampy\n');
  const columns = { text: ['Uwaga'] };
  const readBy = (mapping: TableMapping) => collect(readSource('table', [file], { mapping }));

  it('are refused as anything but the identifier of a person, unless stated not to be personal', async () => {
    const asPlace: TableMapping = { ...MAPPING, columns: { ...columns, place: 'Mail' } };
    await expect(readBy(asPlace)).rejects.toMatchObject({ code: 'personal-column' });
    await expect(readBy({ ...asPlace, notPersonal: ['Mail'] })).resolves.toHaveLength(2);
    await expect(readBy({ ...MAPPING, columns: { ...columns, person: 'Mail' } })).resolves.toHaveLength(2);
  });

  it('are not even kept as raw cells when they are left out', async () => {
    const [row] = await readBy({ ...MAPPING, columns });
    expect(row?.raw).toEqual({ Uwaga: 'Ławki przy rynku' });
  });

  it('with identity numbers are read only where a person states that they are something else', async () => {
    const numbers = files.write('nr.csv', 'Nr;Uwaga\n44051401359;Ławki\n44051401359;Lampy\n44051401359;Cień\n');
    const mapping: TableMapping = { ...MAPPING, columns: { ...columns, place: 'Nr' } };
    const readNumbers = (how: TableMapping) => collect(readSource('table', [numbers], { mapping: how }));
    await expect(readNumbers(mapping)).rejects.toMatchObject({ code: 'identity-column' });
    await expect(readNumbers({ ...mapping, notPersonal: ['Nr'] })).resolves.toHaveLength(3);
  });
});

describe('a downloaded sheet of problems', () => {
  it('is read again by the row numbers that were written beside it', async () => {
    const [row, sheet, problem] = [OWN_COLUMNS.row[0], OWN_COLUMNS.sheet[0], OWN_COLUMNS.problem[0]];
    const file = await files.workbook('problemy.xlsx', {
      Problemy: [
        [row, sheet, 'Data', 'Uwaga', problem],
        ['2', '', '28.02.2026', 'Więcej ławek', 'to nie jest data'],
      ],
    });
    expect(await readMended(file)).toEqual([
      { sheet: null, row: 2, cells: { Data: '28.02.2026', Uwaga: 'Więcej ławek' } },
    ]);
  });

  it('is refused without them', async () => {
    await expect(readMended(FILE)).rejects.toMatchObject({ code: 'unknown-columns' });
  });
});

describe('a suggested fix', () => {
  it.each([
    ['invalid-date', '3 marca 2026', 'auto', '2026-03-03'],
    ['invalid-date', '12/31/26', 'auto', '2026-12-31'],
    ['invalid-date', '2026.3.1', 'dd.MM.yyyy', '01.03.2026'],
    ['invalid-date', '31.02.2026', 'auto', null],
    ['invalid-number', '1 200 osób', 'auto', '1200'],
    ['invalid-number', 'od 3 do 5', 'auto', null],
    ['duplicate-reference', '17', 'auto', '17-2'],
    ['missing-reference', null, 'auto', 'wiersz-9'],
    ['missing-text', null, 'auto', null],
  ] as const)('for %s "%s" read as %s is %s', (code, value, format, fix) => {
    expect(suggestFix({ code, value, row: 9 }, format)).toBe(fix);
  });
});
