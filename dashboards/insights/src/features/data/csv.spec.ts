import { spreadsheetCsv } from './csv.js';

describe('a CSV for a spreadsheet', () => {
  it('quotes what would break a row and guards what would be a formula', () => {
    const csv = spreadsheetCsv([
      ['Wiersz', 'Wartość'],
      [4, '=HYPERLINK("http://zle")'],
      [5, 'dwa;\nwiersze'],
      [-6, 'ławki'],
    ]);
    expect(csv).toBe('\uFEFFWiersz;Wartość\r\n4;"\'=HYPERLINK(""http://zle"")"\r\n5;"dwa;\nwiersze"\r\n-6;ławki\r\n');
  });
});
