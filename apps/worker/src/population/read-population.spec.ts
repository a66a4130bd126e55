import { InvalidInputError } from '#domain';
import { readPopulation } from './read-population.js';

describe('a population table', () => {
  it('names the rows of the file, also below a row with the total', () => {
    const columns = ['variable', 'group', 'population'];
    const cells = [
      ['total', 'total', '990'],
      ['sex', 'female', '510'],
      ['sex', 'male', '480'],
    ];
    expect(readPopulation('ludność.csv', columns, cells)).toEqual({
      groups: [
        { variable: 'sex', group: 'female', population: 510 },
        { variable: 'sex', group: 'male', population: 480 },
      ],
      rows: [3, 4],
      total: 990,
    });
  });

  it('sums the cells of a wide table and names the row in which a group stands first', () => {
    const cells = [
      ['K', '15-24', '1 000'],
      ['M', '15-24', '1\u00A0100'],
      ['K', '25-34', '900'],
    ];
    expect(readPopulation('ludność.csv', ['sex', 'age', 'ludność'], cells)).toEqual({
      groups: [
        { variable: 'sex', group: 'female', population: 1900 },
        { variable: 'sex', group: 'male', population: 1100 },
        { variable: 'age', group: '15-24', population: 2100 },
        { variable: 'age', group: '25-34', population: 900 },
      ],
      rows: [2, 3, 2, 4],
      total: null,
    });
  });

  it('reads Polish names of columns, variables and groups', () => {
    const cells = [
      ['ogółem', 'ogółem', '990'],
      ['płeć', 'kobieta', '510'],
      ['płeć', 'mężczyzna', '480'],
      ['wiek', '15–24', '300'],
      ['osiedle', 'Borki', '120'],
    ];
    const { groups, total } = readPopulation('ludność.csv', ['Cecha', 'Grupa', 'Ludność'], cells);
    expect(groups).toEqual([
      { variable: 'sex', group: 'female', population: 510 },
      { variable: 'sex', group: 'male', population: 480 },
      { variable: 'age', group: '15-24', population: 300 },
      { variable: 'place', group: 'Borki', population: 120 },
    ]);
    expect(total).toBe(990);
  });

  it('refuses a number that is none, with its row', () => {
    const read = () => readPopulation('ludność.csv', ['sex', 'population'], [['K', 'ok. 500']]);
    expect(read).toThrow(InvalidInputError);
    expect(read).toThrow(/row 2/);
  });
});
