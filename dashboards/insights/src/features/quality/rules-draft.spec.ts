import { readRules } from './rules-draft.js';

const draft = { originalsMonths: '6', scansDays: ' 90 ', pseudonymsYears: '5', automatic: false };

describe('rules as they are typed', () => {
  it('become numbers', () => {
    expect(readRules(draft).rules).toEqual({
      originalsMonths: 6,
      scansDays: 90,
      pseudonymsYears: 5,
      automatic: false,
    });
  });

  it('are refused field by field where one is empty, negative, broken or beyond its limit', () => {
    expect(readRules({ ...draft, originalsMonths: '', scansDays: '-1' }).wrong).toEqual([
      'originalsMonths',
      'scansDays',
    ]);
    expect(readRules({ ...draft, originalsMonths: '121', pseudonymsYears: '2.5' })).toEqual({
      rules: null,
      wrong: ['originalsMonths', 'pseudonymsYears'],
    });
  });
});
