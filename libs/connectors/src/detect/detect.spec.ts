import { temporaryFiles } from '../testing/temporary-files.js';
import { countValues } from './count-values.js';
import { detectDateFormat } from './date-format.js';
import { detectSource } from './detect-source.js';
import { suggestMapping } from './suggest-mapping.js';

const files = temporaryFiles();
afterAll(() => files.remove());

const OPINIONS = [
  'Proszę o więcej ławek przy przystanku na ulicy Lipowej',
  'Chodnik obok szkoły jest krzywy i niebezpieczny dla dzieci',
  'Brakuje drzew, latem nie da się tędy przejść w cieniu',
  'Autobus powinien jeździć także w niedzielę wieczorem',
];
/** Three sheets; the data in the second, below a title, a note and an empty row. */
const workbook = () =>
  files.workbook('ankieta_final(3).xlsx', {
    Instrukcja: [['Jak czytać ten plik'], ['Dane są w drugim arkuszu.']],
    Odpowiedzi: [
      ['Ankieta o transporcie'],
      ['Stan na 20.11.2026'],
      [],
      ['Lp', 'data', 'tresc', 'wiek', 'PESEL', 'kontakt'],
      ...OPINIONS.map((text, index) => [
        index + 1,
        `0${index + 1}.03.2026`,
        text,
        ['18-24', '25_34', 'młody', '25_34'][index],
        '44051401359',
        `osoba${index}@example.org`,
      ]),
    ],
    Słownik: [['kod'], ['18-24'], ['25-34']],
  });

describe('a workbook as it comes from an office', () => {
  it('is read from its fullest sheet, below the titles', async () => {
    const detection = await detectSource(await workbook());
    const { mapping, guesses } = suggestMapping(detection);
    expect(detection.tables.map(({ sheet }) => sheet)).toEqual(['Instrukcja', 'Odpowiedzi', 'Słownik']);
    expect(mapping).toMatchObject({ sheet: 'Odpowiedzi', headerRow: 4, columns: { person: 'kontakt' } });
    expect(guesses.find(({ column }) => column === 'data')).toMatchObject({
      field: 'submittedAt',
      by: 'name-and-values',
    });
    expect(guesses.find(({ column }) => column === 'tresc')).toMatchObject({ field: 'text', by: 'name-and-values' });
  });

  it('says which columns are about persons, and shows nothing of identity numbers', async () => {
    const { tables } = await detectSource(await workbook());
    const columns = new Map(tables[1]!.columns.map((column) => [column.name, column]));
    expect(columns.get('PESEL')).toMatchObject({ personal: 'pesel', content: 'identity', samples: [] });
    expect(columns.get('kontakt')).toMatchObject({ personal: 'email' });
    expect(columns.get('data')).toMatchObject({ content: 'date', dateFormat: 'dd.MM.yyyy' });
  });

  it('opens a blocked column only when a person states what it is', async () => {
    const { tables } = await detectSource(await workbook(), { notPersonal: ['PESEL'] });
    const column = tables[1]!.columns.find(({ name }) => name === 'PESEL');
    expect(column).toMatchObject({ personal: null, samples: ['44051401359'] });
  });

  it('counts every value of a column over the whole sheet', async () => {
    const detection = await detectSource(await workbook());
    const [age] = await countValues(await workbook(), suggestMapping(detection).mapping, ['wiek']);
    expect(age).toEqual({
      column: 'wiek',
      values: [
        { value: '25_34', count: 2 },
        { value: '18-24', count: 1 },
        { value: 'młody', count: 1 },
      ],
      more: false,
    });
  });
});

describe('columns that name a person', () => {
  // Check digits by hand: ABA300000 → 7·10+3·11+1·10+9·3 = 140; the account of the example of ISO 13616.
  it.each([
    ['x', ['ABA300000', 'ABA300000', 'ABA300000'], 'id-card'],
    ['y', ['PL61109010140000071219812874', '61 1090 1014 0000 0712 1981 2874', 'PL61109010140000071219812874'], 'iban'],
    ['Telefon', ['600 123 456', '512345678'], 'phone'],
    ['kontakt', ['600 123 456', '512-345-678'], 'phone'],
    ['Nr pisma', ['600123456', '512345678'], null],
    ['Imię i nazwisko', ['Jan Nowak'], 'name'],
  ])('%s is %j: %s', async (name, values, personal) => {
    const file = files.write('osoby.csv', [`Lp;${name}`, ...values.map((value, at) => `${at};${value}`)].join('\n'));
    const { tables } = await detectSource(file);
    expect(tables[0]!.columns.find((column) => column.name === name)?.personal).toBe(personal);
  });
});

describe('the way dates are written', () => {
  it.each([
    [['31.03.2026', '01.04.2026'], 'dd.MM.yyyy'],
    [['2026-03-31 14:05', '2026-04-01 08:00'], 'yyyy-MM-dd HH:mm'],
    [['03/04/2026', '05/04/2026'], 'dd/MM/yyyy'],
    [['03/04/2026', '12/31/2026'], 'MM/dd/yyyy'],
    [['wczoraj'], null],
  ])('of %j is %s', (values, format) => {
    expect(detectDateFormat(values)).toBe(format);
  });
});
