import { columnWidths } from './column-widths.js';

const number = (label: string, cell: string) => ({ label, isText: false, cells: [cell] });

describe('widths of columns', () => {
  it('breaks no word of the widest table of a report, and fills the page', () => {
    const labels = ['Uczestnicy', 'Udział', 'Mieszkańcy', 'Udział wśród mieszkańców', 'Stosunek udziałów', 'Od', 'Do'];
    const widths = columnWidths([
      { label: 'Nazwa', isText: true, cells: ['Wiek: 18–24'] },
      ...labels.map((label) => number(label, '31,0%')),
      { label: 'Ocena', isText: true, cells: ['wyraźnie mniej'] },
    ]);
    expect(widths.reduce((all, width) => all + width, 0)).toBeCloseTo(100);
    // ten letters of eleven hundredths each and the margins of the cell
    expect(widths[1]).toBeCloseTo(10 * 1.1 + 2.2);
    expect(widths[0]!).toBeGreaterThan(widths[6]!);
  });

  it('gives long texts the room that is left', () => {
    const [text, reason, day] = columnWidths([
      { label: 'Stanowisko', isText: true, cells: ['Ławki staną przy trzech przystankach i przed szkołą'] },
      { label: 'Uzasadnienie', isText: true, cells: ['Na pozostałe nie ma miejsca w pasie drogi i brak zgód'] },
      { label: 'Kiedy', isText: true, cells: ['20 kwietnia 2026'] },
    ]);
    expect(Math.abs(text! - reason!)).toBeLessThan(5);
    expect(day!).toBeLessThan(25);
  });
});
