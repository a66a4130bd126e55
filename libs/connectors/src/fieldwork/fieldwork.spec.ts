import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import { detectSource } from '../detect/detect-source.js';
import { readSource } from '../read-source.js';
import { day, fillTemplate, hour, type Filled } from '../testing/fill-template.js';
import { collect, recordsOf, temporaryFiles } from '../testing/temporary-files.js';
import { readFieldwork } from './read-fieldwork.js';
import { FIELDWORK_KINDS, TEMPLATE_LANGUAGES, type TemplateLanguage } from './template.js';
import { FIELDWORK_TEMPLATES } from './templates.js';
import { writeFieldworkTemplate } from './write-template.js';

const files = temporaryFiles();
afterAll(() => files.remove());

const fill = fillTemplate.bind(null, files);

const NOTES: readonly Filled[] = [
  {
    number: '1',
    event: 'Warsztat o parku',
    date: day('2026-05-28'),
    time: hour(17, 30),
    channel: 'warsztat',
    table: '3',
    topic: 'Zieleń',
    voice: 'grupa',
    'group-size': 6,
    text: 'Posadźcie drzewa przy placu zabaw.',
    consent: 'tak',
  },
  {
    number: '2',
    event: 'Warsztat o parku',
    date: '28.05.2026',
    time: '18.05',
    table: 'Ławki',
    voice: 'osoba',
    text: 'Ławki z oparciem!',
  },
  { number: '3', event: 'Warsztat o parku', date: '28.05.2026', text: 'Dużo mówiono o toalecie.', consent: 'nie' },
];

describe.each(FIELDWORK_KINDS)('the template %s', (kind) => {
  it.each(TEMPLATE_LANGUAGES)('is recognised as it is offered, and holds nothing yet (%s)', async (language) => {
    const file = files.write(`empty-${kind}-${language}.xlsx`, await writeFieldworkTemplate(kind, language));
    const detection = await detectSource(file);
    expect(detection.source).toBe('fieldwork');
    expect(detection.tables.map(({ holds }) => holds)).toEqual([kind, 'how-to']);
    expect(detection.tables[0]!.headerRow).toBe(2);
    expect(await collect(readFieldwork([file]))).toEqual([]);
  });

  it('offers lists, a frozen header, widths and a page of instructions', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await writeFieldworkTemplate(kind, 'pl')) as unknown as ArrayBuffer);
    const [sheet, howTo] = workbook.worksheets;
    expect(sheet!.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
    expect(howTo!.name).toBe('Instrukcja');
    FIELDWORK_TEMPLATES[kind].columns.forEach((column, index) => {
      expect(sheet!.getColumn(index + 1).width).toBe(column.width);
      if (column.choices === undefined) return;
      const { type, formulae } = sheet!.getCell(60, index + 1).dataValidation;
      expect(type).toBe('list');
      expect(formulae).toEqual([`"${column.choices.map(({ words }) => words.pl).join(',')}"`]);
      // a spreadsheet refuses a list in the rule itself from 256 characters on
      expect(formulae[0].length).toBeLessThan(258);
    });
  });
});

describe('notes of a workshop', () => {
  it('come back as they were written: voices, group size, table, topic, moment, consent', async () => {
    const rows = await collect(readFieldwork([await fill('workshop', 'pl', NOTES)]));
    expect(rows.map(({ origin }) => origin.row)).toEqual([4, 5, 6]);
    expect(rows.flatMap(({ rejections }) => rejections)).toEqual([]);
    const notes = recordsOf(rows, 'contribution');
    expect(notes[0]).toMatchObject({
      reference: '2026-05-28/Warsztat o parku/1',
      kind: 'note',
      person: null,
      voice: 'group',
      groupSize: 6,
      channel: 'meeting',
      place: 'stolik 3',
      categories: ['Zieleń'],
      permission: 'yes',
      // 17:30 in Warsaw in May is 15:30 UTC
      submittedAt: { instant: '2026-05-28T15:30:00.000Z', precision: 'second' },
    });
    expect(notes[1]).toMatchObject({ voice: 'person', place: 'Ławki', permission: 'unknown', person: null });
    expect(notes[1]!.submittedAt!.instant).toBe('2026-05-28T16:05:00.000Z');
    expect(notes[2]).toMatchObject({ voice: 'facilitator', permission: 'no' });
    expect(notes[2]!.submittedAt!.precision).toBe('day');
  });

  it('say the same in English', async () => {
    const words: Readonly<Record<string, string>> = {
      warsztat: 'workshop',
      grupa: 'group',
      osoba: 'person',
      tak: 'yes',
      nie: 'no',
    };
    const english = NOTES.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, words[String(value)] ?? value])),
    );
    const plain = async (language: TemplateLanguage, filled: readonly Filled[]) =>
      recordsOf(await collect(readFieldwork([await fill('workshop', language, filled)])), 'contribution');
    const [polish, translated] = [await plain('pl', NOTES), await plain('en', english)];
    expect(translated).toEqual(polish.map((note, index) => (index === 0 ? { ...note, place: 'table 3' } : note)));
  });

  it('are recognised after the sheet was renamed and every header translated', async () => {
    const headers = [
      '№',
      'Захід',
      'Дата',
      'Година',
      'Вид',
      'Стіл',
      'Тема',
      'Хто говорить',
      'Скільки',
      'Слова',
      'Згода',
    ];
    const file = await fill('workshop', 'pl', NOTES, (sheet) => {
      sheet.name = 'Нотатки';
      headers.forEach((header, index) => (sheet.getCell(2, index + 1).value = header));
    });
    expect((await detectSource(file)).source).toBe('fieldwork');
    const notes = recordsOf(await collect(readFieldwork([file])), 'contribution');
    expect(notes.map(({ voice, groupSize }) => [voice, groupSize])).toEqual([
      ['group', 6],
      ['person', null],
      ['facilitator', null],
    ]);
  });

  it('are recognised by their headers when the first row was taken away', async () => {
    const file = await fill('workshop', 'en', NOTES, (sheet) => sheet.spliceRows(1, 1));
    expect((await detectSource(file)).tables[0]).toMatchObject({ holds: 'workshop', headerRow: 1 });
    expect(recordsOf(await collect(readFieldwork([file])), 'contribution')).toHaveLength(3);
  });

  it('keep what somebody wrote over the example row', async () => {
    const file = await fill('workshop', 'pl', [], (sheet) => (sheet.getCell(3, 10).value = 'Brakuje latarni.'));
    expect(recordsOf(await collect(readFieldwork([file])), 'contribution').map(({ body }) => body)).toEqual([
      'Brakuje latarni.',
    ]);
  });

  it('list what cannot be read beside the note, and a row without words whole', async () => {
    const rows = await collect(
      readFieldwork([
        await fill('workshop', 'pl', [
          { number: '1', date: '31.02.2026', voice: 'chór', 'group-size': 'kilka', text: 'Więcej cienia.' },
          { number: '2', table: '4', 'group-size': 5 },
          { number: '3', time: 'wieczorem', date: '28.05.2026', text: 'Zamknąć ulicę dla aut.' },
        ]),
      ]),
    );
    expect(rows.map(({ rejections }) => rejections.map(({ code, column }) => `${code} ${column}`))).toEqual([
      ['invalid-number Ile osób', 'unknown-value Kto mówi', 'invalid-date Data'],
      ['missing-text Wypowiedź'],
      ['invalid-date Godzina'],
    ]);
    expect(recordsOf(rows, 'contribution').map(({ voice, submittedAt }) => [voice, submittedAt?.precision])).toEqual([
      ['facilitator', undefined],
      ['facilitator', 'day'],
    ]);
  });
});

describe('other files', () => {
  it('that are no template are refused, and a sheet beside a template is listed', async () => {
    const other = await files.workbook('inny.xlsx', {
      Arkusz: [
        ['Imię', 'Kwota'],
        ['x', 1],
      ],
    });
    await expect(collect(readFieldwork([other]))).rejects.toMatchObject({ code: 'unknown-columns' });
    const mixed = await fill('walk', 'pl', [{ text: 'Ciemno.' }], (_, workbook) => {
      workbook.addWorksheet('Lista zakupów').addRows([
        ['co', 'ile'],
        ['markery', 4],
      ]);
    });
    const rows = await collect(readSource('fieldwork', [mixed]));
    expect(rows.map(({ origin, records }) => [origin.sheet, records.length])).toEqual([
      ['Spacer', 1],
      ['Lista zakupów', 0],
    ]);
  });

  it('may be the same sheet saved as CSV', async () => {
    const file = await fill('walk', 'pl', [{ number: '1', text: 'Ciemno, bo nie ma latarni.', voice: 'osoba' }]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(readFileSync(file.path) as unknown as ArrayBuffer);
    const csv = Buffer.from(await workbook.csv.writeBuffer({ sheetName: 'Spacer' })).toString('utf8');
    const saved = files.write('spacer.csv', csv);
    expect((await detectSource(saved)).source).toBe('fieldwork');
    expect(recordsOf(await collect(readFieldwork([saved])), 'contribution').map(({ voice }) => voice)).toEqual([
      'person',
    ]);
  });
});
