import { processBands } from './process-bands.js';
import { PUBLISHED } from '../../../../test/support/residents.js';

const USUAL = ['0-14', '15-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75+'];

describe('the bands of a process', () => {
  const five = PUBLISHED.map(([group]) => group);
  it('are those of its participants, filled up with the usual ones', () => {
    const asked = [
      { value: '16-24', people: 30 },
      { value: '25-39', people: 20 },
    ];
    expect(processBands(five, asked, USUAL, null, 16).bands).toEqual([
      '16-24',
      '25-39',
      '40-44',
      '45-54',
      '55-64',
      '65-74',
      '75+',
    ]);
  });

  it('leave a table as it is whose bands the participants gave', () => {
    expect(processBands(['15-24', '25+'], [{ value: '25+', people: 3 }], USUAL).bands).toBeNull();
  });

  it('follow the way of asking that more people answered, and name the other', () => {
    const asked = [
      { value: '16-24', people: 3 },
      { value: '15-24', people: 30 },
      { value: 'młody', people: 2 },
    ];
    const { bands, unplaced } = processBands(five, asked, USUAL);
    expect(bands).toContain('15-24');
    expect(unplaced).toEqual(['16-24', 'młody']);
  });
});
