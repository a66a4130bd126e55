import type { Block, TableBlock } from './blocks.js';
import { consultationReport } from './consultation-report.js';
import { makeSource } from './made-release.spec-help.js';

const blocksOf = (remarks: number, more = {}): Block[] =>
  consultationReport(makeSource(remarks, more)).parts.flatMap(({ blocks }) => blocks);
const tables = (blocks: readonly Block[]) => blocks.filter((block): block is TableBlock => block.kind === 'table');
const textOf = (blocks: readonly Block[]) => JSON.stringify(blocks);

describe('the report of a consultation', () => {
  it.each([0, 1, 6, 5000])('lists every one of %i remarks once', (remarks) => {
    const numbers = tables(blocksOf(remarks))
      .filter(({ caption }) => caption.startsWith('Uwagi: '))
      .flatMap(({ rows }) => rows.map(([number]) => Number(number)));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: remarks }, (_, n) => n + 1));
  });

  it('has all its sections even where there is nothing to say', () => {
    const headings = blocksOf(0, { texts: {} }).filter((block) => block.kind === 'heading' && block.level === 1);
    expect(headings.map((block) => (block.kind === 'heading' ? block.text : ''))).toEqual([
      'Podstawa prawna',
      'Przebieg konsultacji',
      'Kto wziął udział',
      'O czym mówiono',
      'Zestawienie uwag ze stanowiskiem',
      'Zobowiązania i ich wykonanie',
      'Statystyka',
      'Wnioski',
      'Jak powstał raport',
      'Data i wersja',
    ]);
    expect(textOf(blocksOf(0, { texts: {} }))).toContain('Nie wpłynęła żadna uwaga.');
  });

  it('answers similar remarks together, and one that stands alone in its own row', () => {
    const shared = blocksOf(8);
    expect(textOf(shared)).toContain('Stanowisko 1: uwzględniona w części');
    // 8 remarks in 4 themes of 2; the first theme is answered by decision 1
    expect(textOf(shared)).toContain('Dotyczy 2 uwag.');
    expect(tables(shared).flatMap(({ rows }) => rows)).toContainEqual(expect.arrayContaining(['jak w stanowisku 1']));
    const [row] = tables(blocksOf(1)).find(({ caption }) => caption.startsWith('Uwagi: '))?.rows ?? [];
    expect(row?.at(-1)).toBe(
      'Ławki staną przy trzech przystankach. Na pozostałe nie ma miejsca w pasie drogi. ' +
        'Wydział Dróg, 20 kwietnia 2026; zarządzenie nr 31/2026 z 20 kwietnia 2026.',
    );
  });

  it('gives no words where they are withheld, and says why', () => {
    const [row] = tables(blocksOf(6)).flatMap(({ rows }) => rows.filter(([number]) => number === '6'));
    expect(row).toContain('Treści nie podano: brak podstawy do publikacji.');
  });

  it('keeps what is hidden for privacy hidden, in the table and in the figure', () => {
    const blocks = blocksOf(6);
    const [groups] = tables(blocks).filter(({ caption }) => caption === 'Uczestnicy i mieszkańcy: wiek');
    expect(groups?.rows[0]).toEqual(['15–24', 'ukryto', 'ukryto', '12,0%', 'ukryto dla ochrony prywatności']);
    expect(blocks.filter(({ kind }) => kind === 'figure')).toHaveLength(2);
  });

  it('says a date that moved with its reason and the first promise', () => {
    expect(textOf(blocksOf(6))).toContain(
      '15 września 2026 (nowy termin, ponieważ: przetarg trzeba było powtórzyć; pierwotnie 1 lipca 2026)',
    );
  });

  it('is whole in English too', () => {
    const text = textOf(blocksOf(6, { language: 'en' }));
    expect(text).toContain('accepted in part');
    expect(text).not.toMatch(/"(report|leaflet)\./);
  });
});
