import {
  compareText,
  formatBytes,
  formatDate,
  formatDateRange,
  formatDateTime,
  formatList,
  formatMonth,
  formatNumber,
  formatPercent,
  formatRange,
  formatRatio,
  formatShortDate,
  formatShortMonth,
  formatYear,
} from './format.js';
import { fileLanguage, inLanguage, pickLanguage, SCREEN_LANGUAGES } from './languages.js';

const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f\u2009]/g, ' ');

describe('formats', () => {
  it('groups thousands as each language does: Polish from five digits on', () => {
    expect(formatNumber('pl', 1234)).toBe('1234');
    expect(plainSpaces(formatNumber('pl', 12345.6))).toBe('12 345,6');
    expect(formatNumber('en', 12345.6)).toBe('12,345.6');
  });

  it('writes shares in per cent and ratios with two decimals', () => {
    expect(plainSpaces(formatPercent('pl', 0.124))).toBe('12%');
    expect(plainSpaces(formatPercent('pl', 0.0159, 1))).toBe('1,6%');
    expect(formatRatio('pl', 0.4)).toBe('0,40');
    expect(formatRatio('en', 1.524)).toBe('1.52');
  });

  it('writes an interval with one unit, and one value when both ends read the same', () => {
    expect(formatRange('pl', 0.42, 0.47, 'percent')).toBe('42–47%');
    expect(formatRange('pl', 0.447, 0.876, 'ratio')).toBe('0,45–0,88');
    expect(formatRange('en', 0.421, 0.424, 'percent')).toBe('42%');
  });

  it('keeps a day that day and shows a moment in the zone of the municipality', () => {
    expect(formatDate('pl', '2026-11-20')).toBe('20 listopada 2026');
    expect(formatDate('pl', '2026-11-20', 'America/New_York')).toBe('20 listopada 2026');
    expect(formatDateTime('pl', '2026-11-20T15:10:00Z')).toBe('20 listopada 2026, 16:10');
    expect(formatDateTime('en', '2026-06-02T23:30:00Z')).toBe('3 June 2026, 01:30');
    expect(formatShortDate('pl', '2026-03-02')).toBe('2 mar');
    expect(formatMonth('pl', '2026-03-01')).toBe('marzec 2026');
    expect(formatShortMonth('en', '2026-03-01')).toBe('Mar 2026');
    expect(formatYear('pl', '2026-01-01')).toBe('2026');
    expect(plainSpaces(formatDateRange('pl', '2026-03-03', '2026-04-14'))).toBe('3 marca – 14 kwietnia 2026');
  });

  it('shows what is no date as it stands', () => {
    expect(formatDate('pl', 'wiosną')).toBe('wiosną');
    expect(formatDateTime('pl', 'wiosną')).toBe('wiosną');
    expect(formatDateRange('en', '2026-03-03', '?')).toBe('2026-03-03 – ?');
  });

  it('sorts by the alphabet of the language and numbers by size', () => {
    const towns = ['Łódź', 'Ćmielów', 'Lublin', 'Centrum'].sort((a, b) => compareText('pl', a, b));
    expect(towns).toEqual(['Centrum', 'Ćmielów', 'Lublin', 'Łódź']);
    expect(['10-14', '5-9'].sort((a, b) => compareText('pl', a, b))).toEqual(['5-9', '10-14']);
  });

  // CLDR writes "20 листопада 2026 р." and "3 березня – 14 квітня 2026 р."
  it('ends no Ukrainian date in a full stop, which the sentence has already', () => {
    expect(plainSpaces(formatDate('uk', '2026-11-20'))).toBe('20 листопада 2026');
    expect(plainSpaces(formatMonth('uk', '2026-03-01'))).toBe('березень 2026');
    expect(plainSpaces(formatDateRange('uk', '2026-03-03', '2026-04-14'))).toBe('3 березня – 14 квітня 2026');
  });

  it('joins names and sizes files', () => {
    expect(formatList('pl', ['15–24', '65–74', '75+'])).toBe('15–24, 65–74 i 75+');
    expect(plainSpaces(formatBytes('pl', 1_536_000))).toBe('1,5 MB');
  });
});

describe('choosing a language', () => {
  it('follows the weights of the browser and falls back to Polish', () => {
    expect(pickLanguage('lt, en-GB;q=0.8, pl;q=0.5')).toBe('en');
    expect(pickLanguage('uk, en-GB;q=0.8, pl;q=0.5')).toBe('uk');
    expect(pickLanguage('en;q=0.2,pl-PL;q=0.9')).toBe('pl');
    expect(pickLanguage('lt')).toBe('pl');
    expect(pickLanguage(undefined)).toBe('pl');
  });

  it('writes files in the reader’s language where files speak it, else in English', () => {
    expect(SCREEN_LANGUAGES.map(fileLanguage)).toEqual(['pl', 'en', 'en', 'en', 'en', 'en']);
  });

  it('shows the institution’s text in whichever language it exists', () => {
    expect(inLanguage({ pl: 'Budżet', en: 'Budget' }, 'en')).toBe('Budget');
    expect(inLanguage({ uk: 'Бюджет' }, 'en')).toBe('Бюджет');
    expect(inLanguage({}, 'en')).toBe('');
  });
});
