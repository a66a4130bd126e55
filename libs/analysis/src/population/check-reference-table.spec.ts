import * as fc from 'fast-check';
import { type PopulationCell } from '#domain';
import { checkReferenceTable } from './check-reference-table.js';
import { referenceTable } from './reference-table.js';
import { PUBLISHED, ages, cell } from '../../../../test/support/residents.js';

const check = (cells: readonly PopulationCell[], options = {}) => checkReferenceTable(referenceTable(cells), options);

describe('a table of residents', () => {
  it('of Augustów as it was published is explained by the block in which the residents are missing, where blocks are published', () => {
    const blocks: [string, number][] = [
      ['0-14', 4271],
      ['15-64', 20448],
      ['65+', 5434],
    ];
    const { problems } = check([cell({}, 30153, 1), ...ages([...blocks, ...PUBLISHED])]);
    expect(problems.find(({ code }) => code === 'sum-differs')).toMatchObject({
      variable: 'age',
      found: 29613,
      expected: 30153,
      implied: { group: '75-79', was: 314, population: 854, block: '65+' },
    });
    expect(problems.map(({ code, group }) => [code, group])).toContainEqual(['block-differs', '65+']);
  });

  it.each([
    ['is empty', [], ['empty-table']],
    [
      'has bands that overlap',
      ages([
        ['15-24', 5000],
        ['20-29', 6000],
      ]),
      ['overlapping-bands'],
    ],
    [
      'has a gap between bands',
      ages([
        ['15-24', 5000],
        ['35-44', 6000],
      ]),
      ['gapped-bands'],
    ],
    [
      'has a group twice',
      ages([
        ['15-24', 5000],
        ['15-24', 6000],
      ]),
      ['duplicate-group'],
    ],
    [
      'is below zero',
      ages([
        ['15-24', -5],
        ['25+', 6000],
      ]),
      ['negative-population'],
    ],
    [
      'has a cell without information',
      ages([
        ['15-24', null],
        ['25+', 6000],
      ]),
      ['no-information'],
    ],
    [
      'has sexes that disagree with ages',
      [...ages([['0+', 1000]]), cell({ sex: 'male' }, 480), cell({ sex: 'female' }, 500)],
      ['variables-disagree'],
    ],
    ['does not reach its total', [cell({}, 1000), ...ages([['0+', 990]])], ['sum-differs']],
    [
      'has joint cells that miss their margin',
      [...ages([['0+', 1000]]), cell({ age: '0+', sex: 'male' }, 480), cell({ age: '0+', sex: 'female' }, 500)],
      ['variables-disagree', 'joint-differs'],
    ],
    [
      'has percentages that sum to 97',
      ages([
        ['15-24', 40.5],
        ['25+', 56.5],
      ]),
      ['percentages-off'],
    ],
  ] as const)('that %s is told', (_, cells, expected) => {
    expect(check(cells).problems.map(({ code }) => code)).toEqual(expected);
  });

  it('of percentages that sum to 100 within half a point holds shares only', () => {
    const { sharesOnly, problems, groups } = check(
      ages([
        ['15-24', 40.2],
        ['25+', 59.4],
      ]),
    );
    expect([sharesOnly, problems.map(({ code, fatal }) => [code, fatal])]).toEqual([true, [['shares-only', false]]]);
    expect(groups.map(({ population }) => population)).toEqual([40.2, 59.4]);
  });

  it('of parts of one is put into percent, and a village of 100 people stays one of people when somebody says so', () => {
    expect(
      check(
        ages([
          ['15-24', 0.4],
          ['25+', 0.6],
        ]),
      ).groups.map(({ population }) => population),
    ).toEqual([40, 60]);
    expect(
      check(
        ages([
          ['15-24', 40],
          ['25+', 60],
        ]),
      ).sharesOnly,
    ).toBe(true);
    expect(
      check(
        ages([
          ['15-24', 40],
          ['25+', 60],
        ]),
        { unit: 'people' },
      ).sharesOnly,
    ).toBe(false);
  });

  it('says the same whatever the order of its cells', () => {
    const cells = [cell({}, 30153, 1), ...ages(PUBLISHED)];
    fc.assert(
      fc.property(fc.shuffledSubarray(cells, { minLength: cells.length }), (shuffled) => {
        const [one, other] = [check(cells), check(shuffled)];
        expect(other.problems.map(({ code, implied }) => [code, implied])).toEqual(
          one.problems.map(({ code, implied }) => [code, implied]),
        );
      }),
      { numRuns: 20 },
    );
  });
});
