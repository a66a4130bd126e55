import { toCsv, type TableData } from './table-data.js';

const table: TableData = {
  caption: 'Zasięg',
  columns: [
    { label: 'Grupa', kind: 'text' },
    { label: 'Osoby', kind: 'number' },
    { label: 'Udział', kind: 'share' },
  ],
  rows: [
    ['75+', 13, 13 / 412],
    ['Łąki; "Nowe", stare', '[c]', null],
    ['=1+1', 1, 0.5],
  ],
  notes: [],
};

describe('a table as CSV', () => {
  it('is plain for programs: comma, decimal point, unrounded to six decimals', () => {
    // 13 / 412 = 0.0315533980…
    expect(toCsv(table)).toBe(
      'Grupa,Osoby,Udział\r\n75+,13,0.031553\r\n"Łąki; ""Nowe"", stare",[c],\r\n\'=1+1,1,0.5\r\n',
    );
  });

  it('opens in a Polish Excel: mark of UTF-8, semicolon, decimal comma', () => {
    expect(toCsv(table, 'polish-excel')).toBe(
      '\uFEFFGrupa;Osoby;Udział\r\n75+;13;0,031553\r\n"Łąki; ""Nowe"", stare";[c];\r\n\'=1+1;1;0,5\r\n',
    );
  });
});
