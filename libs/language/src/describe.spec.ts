import { describeError, describeRejection } from './index.js';

describe('describing problems', () => {
  it('names the file, row and column beside the message, and a remedy', () => {
    expect(
      describeError('pl', 'population-does-not-add-up', { file: 'ludnosc.csv', row: 7, column: 'liczba' }),
    ).toEqual({
      title: 'Liczby mieszkańców się nie sumują',
      where: 'plik: ludnosc.csv, wiersz: 7, kolumna: liczba',
      remedy: 'Sprawdź wskazane wiersze: suma grup powinna być równa liczbie mieszkańców.',
    });
  });

  it('shows an unknown code as itself', () => {
    expect(describeError('en', 'tea-is-cold')).toEqual({ title: 'Unknown error: tea-is-cold', where: '', remedy: '' });
  });

  it('explains a rejected cell with its value', () => {
    expect(describeRejection('en', { code: 'invalid-date', column: 'Data', value: '31.02.2026' })).toEqual({
      title: 'not a date',
      where: 'column: Data, value: 31.02.2026',
      remedy: 'Correct the date or choose the way in which the file writes dates.',
    });
    expect(describeRejection('pl', { code: 'new-code', column: null, value: null }).title).toBe('new-code');
  });
});
