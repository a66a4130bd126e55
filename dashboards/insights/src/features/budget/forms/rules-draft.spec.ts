import type { BudgetRules, TieAct } from '#domain';
import { readCount, readNumber } from '../../../shared/ui/read-number.js';
import { draftOf, emptyPool, readDraft } from './rules-draft.js';

const words: Readonly<Record<TieAct, string>> = { lot: 'losowanie', repeat: 'powtórka', decision: 'decyzja' };
const actWord = (act: TieAct) => words[act];
const pool = { name: '', area: null, category: null, costLimit: null, threshold: null, mostPicks: null };
const rules: BudgetRules = {
  currency: 'EUR',
  measure: 'points',
  notFitting: 'stop',
  topUpShare: 0.8,
  tieRule: 'lot',
  mostPicks: 3,
  mostPoints: 10,
  pools: [
    { ...pool, code: 'zatoka', name: 'Zatoka', amount: 1000.5, area: 'Zatoka', leftoverTo: 'miasto' },
    { ...pool, code: 'miasto', amount: null, leftoverTo: null, threshold: 30 },
  ],
  exclusions: [['1', '2']],
  brokenTies: [{ numbers: ['4', '3'], how: 'lot', note: 'los z 5 maja' }],
  entitled: 120,
  entitledBasis: 'mieszkańcy od 13 lat',
};

describe('rules in a form', () => {
  it('come back as they went in', () => {
    expect(readDraft(draftOf(rules, actWord), rules, actWord)).toEqual({ rules, mistakes: [] });
  });

  it('begin with one pool and no limit', () => {
    const { rules: read, mistakes } = readDraft(draftOf(null, actWord), null, actWord);
    expect(mistakes).toEqual([]);
    expect(read).toMatchObject({
      currency: 'PLN',
      measure: 'votes',
      topUpShare: null,
      pools: [{ code: 'pool-1', amount: null }],
    });
  });

  it('are read as people type them', () => {
    const draft = draftOf(rules, actWord);
    const { rules: read } = readDraft(
      {
        ...draft,
        topUp: '80,5',
        exclusions: ' 7 ; 8;9 \n\n',
        brokenTies: 'Powtórka: 8; 7',
        pools: [...draft.pools, { ...emptyPool(5), amount: '12 000,50', leftoverTo: '1' }],
      },
      rules,
      actWord,
    );
    expect(read.topUpShare).toBeCloseTo(0.805, 10);
    expect(read.exclusions).toEqual([['7', '8', '9']]);
    expect(read.brokenTies).toEqual([{ numbers: ['8', '7'], how: 'repeat', note: '' }]);
    expect(read.pools[2]).toMatchObject({ code: 'pool-1', amount: 12000.5, leftoverTo: 'miasto' });
  });

  it('name every field and line that cannot be read', () => {
    const draft = draftOf(rules, actWord);
    const [first] = draft.pools;
    const { mistakes } = readDraft(
      {
        ...draft,
        entitled: '12,5',
        mostPoints: 'dużo',
        topUp: '120',
        exclusions: '7',
        brokenTies: 'los: 8; 7',
        pools: [{ ...first!, amount: '-5' }],
      },
      rules,
      actWord,
    );
    expect(mistakes).toEqual([
      { field: 'topUp' },
      { field: 'mostPoints' },
      { field: 'amount-0' },
      { field: 'exclusions', line: '7' },
      { field: 'brokenTies', line: 'los: 8; 7' },
      { field: 'entitled' },
    ]);
  });
});

it.each([
  ['', null, null],
  ['12', 12, 12],
  ['1\u00a0234,5', 1234.5, undefined],
  ['1.5', 1.5, undefined],
  ['-1', undefined, undefined],
  ['1e9', undefined, undefined],
  ['12 zł', undefined, undefined],
])('reads %p as the number %p and the count %p', (text, number, count) => {
  expect(readNumber(text)).toBe(number);
  expect(readCount(text)).toBe(count);
});
