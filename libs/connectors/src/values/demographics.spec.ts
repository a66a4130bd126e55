import { type SourceTime } from '#domain';
import { demographicValue, variableOf } from './demographics.js';

const on = (day: string): SourceTime => ({ instant: `${day}T10:00:00.000Z`, precision: 'second', zone: 'UTC' });
const value = (variable: string, answer: string, at: SourceTime | null = on('2026-03-02')) =>
  demographicValue(variable, answer, at);

describe('demographicValue', () => {
  it.each([
    ['Mężczyzna', 'male'],
    ['Female', 'female'],
    ['Nieokreślona', 'other'],
    ['nie chcę odpowiadać', ''],
    ['', ''],
  ])('reads the sex %s as "%s"', (answer, expected) => {
    expect(value('sex', answer)).toEqual({ variable: 'sex', value: expected, valid: true });
  });

  // born on 1 July assumed: 2026-03-02 minus 1991 is 34 years, four months later 35
  it('puts a year of birth into the band of the age at that day', () => {
    expect(value('birth-year', '1991', on('2026-03-02'))).toMatchObject({ variable: 'age', value: '25-34' });
    expect(value('birth-year', '1991', on('2026-07-02'))).toMatchObject({ variable: 'age', value: '35-44' });
    expect(value('birth-year', '1940')).toMatchObject({ value: '75+' });
  });

  it('tells an impossible year of birth from one that was not given', () => {
    expect(value('birth-year', '1884')).toEqual({ variable: 'age', value: '', valid: false });
    expect(value('birth-year', 'dawno')).toEqual({ variable: 'age', value: '', valid: false });
    expect(value('birth-year', '')).toEqual({ variable: 'age', value: '', valid: true });
  });

  it('takes ages in years and keeps bands as they stand', () => {
    expect(value('age', '34', null)).toMatchObject({ value: '25-34' });
    expect(value('age', '25 – 34', null)).toMatchObject({ value: '25-34' });
    expect(demographicValue('age', '17', null, { ageBands: ['0-17', '18+'] }).value).toBe('0-17');
  });

  it('knows what headers ask for', () => {
    expect(['Płeć:', 'Year of birth', 'Wiek *', 'Miejsce  zamieszkania', 'Uwagi'].map(variableOf)).toEqual([
      'sex',
      'birth-year',
      'age',
      'place',
      null,
    ]);
  });
});
