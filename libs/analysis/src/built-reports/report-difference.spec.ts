import type { FigureRow, FigureValues } from '#domain';
import { figureDifference } from './report-difference.js';

const row = (key: string, participants: number | null, isHidden = false): FigureRow => ({
  key,
  name: { kind: 'group', variable: 'age', group: key },
  values: isHidden ? {} : { participants },
  hidden: isHidden ? ['participants'] : [],
  verdict: null,
  reason: null,
  isAside: false,
});
const values = (rows: readonly FigureRow[], more: Partial<FigureValues> = {}): FigureValues => ({
  ...{ figure: 'groups', variable: 'age', columns: ['participants'], rows, people: null },
  ...{
    population: { name: 'GUS', source: 'BDL', date: '2024-12-31' },
    datasetVersion: 1,
    method: 'reach-1',
    gap: null,
  },
  ...more,
});

describe('the difference of a figure', () => {
  it('tells every number, what came and what went', () => {
    const before = values([row('18-24', 12), row('25-34', 30), row('75+', 9)]);
    const after = values([row('18-24', 15), row('25-34', 30), row('65-74', 7)], { datasetVersion: 2 });
    const { numbers, changed, datasetVersion, population } = figureDifference(before, after);
    expect(numbers.map(({ key, before: old, after: now, change, kind }) => [key, old, now, change, kind])).toEqual([
      ['18-24', 12, 15, 3, 'changed'],
      ['25-34', 30, 30, 0, 'same'],
      ['65-74', null, 7, null, 'came'],
      ['75+', 9, null, null, 'went'],
    ]);
    expect([changed, datasetVersion, population]).toEqual([3, [1, 2], null]);
  });

  it('tells neither side where one is hidden', () => {
    const hidden = figureDifference(values([row('18-24', 6)]), values([row('18-24', null, true)]));
    const shown = figureDifference(values([row('18-24', null, true)]), values([row('18-24', 6)]));
    for (const { numbers, changed, hidden: cells } of [hidden, shown]) {
      expect(numbers).toMatchObject([{ before: null, after: null, change: null, kind: 'hidden' }]);
      expect([changed, cells]).toEqual([0, 1]);
    }
    expect(JSON.stringify(hidden)).not.toContain('6');
  });

  it('names another reference population', () => {
    const population = { name: 'NSP', source: 'GUS', date: '2021-03-31' };
    const { population: changed } = figureDifference(values([]), values([], { population }));
    expect(changed).toEqual(['GUS, 2024-12-31', 'NSP, 2021-03-31']);
  });

  it('names a theme that is called otherwise, though no number is different', () => {
    const theme = (text: string) => ({ ...row('a', 12), name: { kind: 'text' as const, text } });
    const { changed, renamed } = figureDifference(values([theme('ławka park')]), values([theme('Ławki w parku')]));
    expect([changed, renamed]).toEqual([0, [['ławka park', 'Ławki w parku']]]);
  });
});
