import ExcelJS from 'exceljs';
import { temporaryFiles } from '../testing/temporary-files.js';
import { readRemarkSheet } from './read-remark-sheet.js';
import { remarkMark } from './remark-mark.js';
import { positionWord, readPosition } from './sheet-words.js';
import { writeRemarkSheet, type RemarkForSheet } from './write-remark-sheet.js';

const files = temporaryFiles();
afterAll(() => files.remove());

const ID = '6f1c1d0e-5b7a-4c1e-9a55-0d6d1c7f0001';
const REMARK: RemarkForSheet = {
  id: ID,
  number: 12,
  receivedOn: '2026-06-04',
  channel: 'e-mail',
  text: '=SUMA(A1) Proszę o ławki',
  theme: 'ławki',
  office: 'Wydział Dróg',
  passage: '§ 4 ust. 2',
  position: 'partly',
  reason: 'Tylko przy przystankach.',
  version: 3,
};
const heading = { process: 'Regulamin', workspace: 'sosnowek', madeOn: '2026-07-01' };

describe('a sheet of remarks', () => {
  it.each(['pl', 'en'] as const)('comes back as it went out, in %s', async (language) => {
    const file = files.write(`${language}.xlsx`, await writeRemarkSheet([REMARK], heading, language));
    const { position, reason, passage } = REMARK;
    expect(await readRemarkSheet(file)).toEqual({
      form: 'own',
      hasPassage: true,
      rows: [
        {
          ...{
            row: 2,
            id: ID,
            number: 12,
            passage,
            position,
            unknownPosition: null,
            reason,
            version: 3,
            isAccepted: true,
          },
          mark: remarkMark({ position, reason, passage }),
        },
      ],
    });
  });

  it('lets only passage, position and reason be written, and offers the four positions', async () => {
    const workbook = new ExcelJS.Workbook();
    const bytes = await writeRemarkSheet([REMARK], heading, 'pl');
    await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
    const sheet = workbook.getWorksheet('Uwagi')!;
    const unlocked = [...Array(12).keys()].filter((at) => sheet.getCell(2, at + 1).protection?.locked === false);
    expect(unlocked).toEqual([7, 8, 9]);
    expect(sheet.getCell(2, 9).dataValidation.formulae).toEqual([
      '"uwzględniona,uwzględniona w części,nieuwzględniona,bezprzedmiotowa"',
    ]);
    expect(sheet.getCell(2, 5).value).toBe(REMARK.text);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Jak wypełnić', 'Uwagi']);
  });

  it('may be an office’s own: ID uwagi, Rozstrzygnięcie, Uzasadnienie, Status', async () => {
    const file = await files.workbook('wlasny.xlsx', {
      Arkusz: [
        ['Uwagi do planu'],
        ['ID uwagi', 'Treść uwagi', 'Rozstrzygnięcie', 'Uzasadnienie', 'Status'],
        ['17', 'Ławki', 'Uwaga?', '', 'zaakceptowane'],
        ['18', 'Drzewa', 'Nie uwzględniono', 'Brak miejsca.', 'wersja robocza'],
        ['', '', 'uwzględniono', '', ''],
      ],
    });
    const { form, rows } = await readRemarkSheet(file);
    expect(form).toBe('office');
    expect(rows).toMatchObject([
      { row: 3, id: '17', position: null, unknownPosition: 'Uwaga?', isAccepted: true, version: null },
      { row: 4, id: '18', position: 'no', reason: 'Brak miejsca.', isAccepted: false },
      { row: 5, id: '', position: 'yes', isAccepted: true },
    ]);
  });

  it('is refused where no table has remarks and positions', async () => {
    const file = await files.workbook('inny.xlsx', {
      Arkusz: [
        ['Imię', 'Kwota'],
        ['x', 1],
      ],
    });
    await expect(readRemarkSheet(file)).rejects.toMatchObject({ code: 'missing-column' });
  });
});

describe('the words of positions', () => {
  it.each([
    ['uwzględniona', 'yes'],
    ['Uwzględniono', 'yes'],
    ['uwzględniona w  części', 'partly'],
    ['Częściowo uwzględniona', 'partly'],
    ['nieuwzględniona', 'no'],
    ['Nie uwzględniono', 'no'],
    ['bezprzedmiotowa', 'moot'],
    ['accepted in part', 'partly'],
    ['not accepted', 'no'],
    ['może', null],
  ])('"%s" is %s', (word, code) => expect(readPosition(word)).toBe(code));

  it('are read back as they are written', () => {
    for (const language of ['pl', 'en'] as const)
      for (const code of ['yes', 'partly', 'no', 'moot', 'not-ours', 'already-in-force', 'needs-analysis'] as const)
        expect(readPosition(positionWord(code, language))).toBe(code);
  });
});
