import { findTypedNumbers } from './typed-numbers.js';

const valuesIn = (text: string, language: 'pl' | 'en') => findTypedNumbers(text, language).map(({ value }) => value);

describe('numbers typed in a text', () => {
  it('are read as Poles write them', () => {
    expect(findTypedNumbers('Wzięło udział 1 482 osób, 40,5% kobiet i 12 345 głosów.', 'pl')).toMatchObject([
      { text: '1 482', value: 1482, isPercent: false },
      { text: '40,5%', value: 40.5, isPercent: true, decimals: 1 },
      { text: '12 345', value: 12345 },
    ]);
    expect(valuesIn('To 41 procent, a nie 0,41.', 'pl')).toEqual([41, 0.41]);
  });

  it('are read as the English write them', () => {
    expect(valuesIn('1,482 people, 40.5% women and 12,345 votes.', 'en')).toEqual([1482, 40.5, 12345]);
  });

  it('are no dates, years, bands of age, paragraphs of an act or numbers of documents', () => {
    const text =
      'W dniach 3–17 marca 2026 r. (art. 30 ust. 2, § 4, nr 12/2026, poz. 1688) osoby 18-24 i 75+ pisały do 20.11.2026 o 16:10.';
    expect(valuesIn(text, 'pl')).toEqual([]);
    expect(valuesIn('Between March 3, 2026 and 17 March 2026 people aged 18–24 wrote.', 'en')).toEqual([]);
  });

  it('are no parts of words', () => {
    expect(valuesIn('Linia N3, działka A12b i wersja v2.', 'pl')).toEqual([]);
  });
});
