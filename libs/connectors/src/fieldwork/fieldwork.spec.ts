import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import { detectSource } from '../detect/detect-source.js';
import { readSource } from '../read-source.js';
import { collect, recordsOf, temporaryFiles } from '../testing/temporary-files.js';
import { readFieldwork } from './read-fieldwork.js';
import { FIELDWORK_KINDS, TEMPLATE_LANGUAGES, type FieldworkKind, type TemplateLanguage } from './template.js';
import { FIELDWORK_TEMPLATES } from './templates.js';
import { writeFieldworkTemplate } from './write-template.js';

const files = temporaryFiles();
afterAll(() => files.remove());

type Filled = Readonly<Record<string, string | number | Date | null>>;
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const hour = (hours: number, minutes: number) => (hours * 60 + minutes) / 1440;

/** A template as a person gives it back: rows under the example, perhaps after other changes. */
async function fill(
  kind: FieldworkKind,
  language: TemplateLanguage,
  rows: readonly Filled[],
  change: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void = () => undefined,
) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await writeFieldworkTemplate(kind, language)) as unknown as ArrayBuffer);
  const sheet = workbook.worksheets[0]!;
  const { columns } = FIELDWORK_TEMPLATES[kind];
  rows.forEach((row, index) => {
    Object.entries(row).forEach(([key, value]) => {
      const [field, nth = '1'] = key.split('/');
      const places = columns.flatMap((column, place) => (column.key === field ? [place + 1] : []));
      sheet.getCell(4 + index, places[Number(nth) - 1]!).value = value;
    });
  });
  change(sheet, workbook);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return files.write(`${kind}-${language}-${Math.round(bytes.length)}.xlsx`, bytes);
}

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

describe('a research walk', () => {
  it('has its points with time and words, and puts swapped coordinates right', async () => {
    const rows = await collect(
      readFieldwork([
        await fill('walk', 'pl', [
          {
            number: '1',
            date: day('2026-05-20'),
            time: hour(16, 10),
            latitude: 53.8401,
            longitude: 22.9803,
            photo: 'IMG_1.jpg',
            voice: 'osoba',
            text: 'Ciemno tu wieczorem.',
          },
          {
            number: '2',
            latitude: 22.9803,
            longitude: 53.8401,
            photo: 'https://example.org/2.jpg',
            text: 'Śliskie schody.',
          },
          { number: '3', place: 'przejście przy szkole', text: 'Auta nie zwalniają.' },
          { number: '4', latitude: 0, longitude: 0, text: 'Punkt bez miejsca.' },
        ]),
      ]),
    );
    const points = recordsOf(rows, 'contribution');
    expect(points.map(({ location }) => location)).toEqual([
      { latitude: 53.8401, longitude: 22.9803 },
      { latitude: 53.8401, longitude: 22.9803 },
      null,
      null,
    ]);
    expect(points.map(({ channel, url, place }) => [channel, url, place])).toEqual([
      ['walk', null, null],
      ['walk', 'https://example.org/2.jpg', null],
      ['walk', null, 'przejście przy szkole'],
      ['walk', null, null],
    ]);
    expect(rows.map(({ raw }) => raw['Zdjęcie'])).toEqual(['IMG_1.jpg', 'https://example.org/2.jpg', '', '']);
    expect(rows.map(({ rejections }) => rejections.map(({ code }) => code))).toEqual([
      [],
      ['swapped-location'],
      [],
      ['invalid-location'],
    ]);
  });
});

describe('paper forms', () => {
  const filled: readonly Filled[] = [
    {
      number: 'F-001',
      date: day('2026-04-10'),
      age: '34',
      sex: 'kobieta',
      place: 'Śródmieście',
      'question/1': 'Brakuje mi ławek nad jeziorem i cienia.',
      'question/2': 'tak',
      consent: 'tak',
    },
    { number: 'F-002', date: day('2026-04-11'), age: '70', sex: 'mężczyzna', 'question/2': 'nie' },
    {
      number: 'F-003',
      date: day('2026-04-11'),
      sex: 'mężczyzna',
      'question/1': 'Proszę o ławki i toaletę przy plaży.',
      'question/2': 'tak',
    },
  ];
  const asked = (sheet: ExcelJS.Worksheet) => {
    sheet.getCell(2, 6).value = 'Czego brakuje nad jeziorem?';
    sheet.getCell(2, 7).value = 'Czy zamknąć plażę dla psów?';
    sheet.getCell(2, 8).value = 'Imię i nazwisko';
    sheet.getCell(4, 8).value = 'Anna Zmyślona';
  };

  it('are persons with their demographics, open and closed answers under the questions asked', async () => {
    const rows = await collect(readFieldwork([await fill('paper', 'pl', filled, asked)]));
    expect(rows.flatMap(({ rejections }) => rejections)).toEqual([]);
    const written = recordsOf(rows, 'contribution');
    expect(written.map(({ reference, channel, permission }) => [reference, channel, permission])).toEqual([
      ['F-001#Czego brakuje nad jeziorem?', 'paper', 'yes'],
      ['F-003#Czego brakuje nad jeziorem?', 'paper', 'unknown'],
    ]);
    expect(written[0]!.person).toEqual({
      identifierKind: 'respondent',
      identifier: 'F-001',
      attributes: { age: '25-34', sex: 'female', place: 'Śródmieście' },
    });
    expect(recordsOf(rows, 'answer').map(({ question, values }) => [question, values])).toEqual([
      ['Czy zamknąć plażę dla psów?', ['tak']],
      ['Czy zamknąć plażę dla psów?', ['nie']],
      ['Czy zamknąć plażę dla psów?', ['tak']],
    ]);
    expect(JSON.stringify(rows.map(({ records }) => records))).not.toContain('Zmyślona');
  });
});

describe('ballots from urns', () => {
  it('are tallies by unit, with entitled, issued and invalid by reason beside them', async () => {
    const rows = await collect(
      readFieldwork([
        await fill('ballots', 'pl', [
          {
            unit: 'SP 2',
            option: 'Ławki',
            votes: 57,
            entitled: 164,
            issued: 96,
            'invalid-double': 1,
            'invalid-illegible': 2,
          },
          { unit: 'SP 2', option: 'Cień', votes: 36, issued: 96 },
          { unit: 'SP 3', option: 'Ławki', votes: 0, issued: 12, entitled: 10 },
          { unit: 'SP 3', option: 'Cień', votes: '3,5', issued: 13 },
          { unit: 'SP 4', votes: 5 },
        ]),
      ]),
    );
    expect(
      recordsOf(rows, 'vote-tally').map(({ unit, option, votes, channel }) => [unit, option, votes, channel]),
    ).toEqual([
      ['SP 2', 'Ławki', 57, 'urn'],
      ['SP 2', 'uprawnieni', 164, 'urn'],
      ['SP 2', 'wydane karty', 96, 'urn'],
      ['SP 2', 'głosy nieważne: podwójny głos', 1, 'urn'],
      ['SP 2', 'głosy nieważne: nieczytelna karta', 2, 'urn'],
      ['SP 2', 'Cień', 36, 'urn'],
      ['SP 3', 'Ławki', 0, 'urn'],
      ['SP 3', 'uprawnieni', 10, 'urn'],
      ['SP 3', 'wydane karty', 12, 'urn'],
    ]);
    expect(rows.map(({ rejections }) => rejections.map(({ code, value }) => `${code} ${value}`))).toEqual([
      [],
      [],
      ['count-differs 12 > 10'],
      ['invalid-number 3,5', 'count-differs 13 ≠ 12'],
      ['missing-text null'],
    ]);
  });
});

describe('head counts', () => {
  it('are people in all or of one group, counted or estimated', async () => {
    const rows = await collect(
      readFieldwork([
        await fill('heads', 'en', [
          {
            number: '1',
            event: 'Opening',
            date: day('2026-04-16'),
            channel: 'meeting',
            variable: 'in all',
            people: 27,
            counted: 'counted',
          },
          { number: '2', event: 'Opening', date: day('2026-04-16'), variable: 'sex', group: 'woman', people: 15 },
          { number: '3', event: 'Opening', variable: 'sex', people: 3 },
          { number: '4', event: 'Opening', variable: 'in all', people: -3 },
        ]),
      ]),
    );
    expect(recordsOf(rows, 'head-count')).toMatchObject([
      { event: 'Opening', group: null, people: 27, counted: 'counted', channel: 'meeting' },
      { group: { variable: 'sex', group: 'female' }, people: 15, counted: 'estimated' },
    ]);
    expect(rows.flatMap(({ rejections }) => rejections.map(({ code, column }) => [code, column]))).toEqual([
      ['missing-text', 'Group'],
      ['invalid-number', 'People'],
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
