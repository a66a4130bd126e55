import { editionRules } from './edition-rules.js';

const meta = (values: Readonly<Record<string, string>>) => new Map(Object.entries(values));

describe('the rules of an edition', () => {
  it('are those of one file: money, threshold, points and the limits of a ballot', () => {
    const edition = editionRules([
      meta({
        unit: 'Jeziorno',
        subunit: 'Zatoka',
        budget: '90000.50',
        num_votes: '6',
        vote_type: 'cumulative',
        rule: 'greedy-threshold',
        max_length: '3',
        max_sum_points: '10',
        min_project_score_threshold: '30',
        currency: 'PLN',
        comment: '#1: uwaga',
      }),
    ])!;
    expect(edition).toMatchObject({ announcedBallots: 6, otherRules: [], remarks: ['#1: uwaga'] });
    expect(edition.rules).toMatchObject({
      currency: 'PLN',
      measure: 'points',
      notFitting: 'skip',
      mostPicks: 3,
      mostPoints: 10,
      pools: [{ code: 'pool-1', name: 'Zatoka', area: null, amount: 90000.5, threshold: 30 }],
      entitled: null,
    });
  });

  it('have a pool a file, each of its place', () => {
    const { rules, otherRules } = editionRules([
      meta({ unit: 'Miasto', subunit: 'Północ', budget: '10', vote_type: 'choose-1', rule: 'greedy-custom' }),
      meta({ unit: 'Miasto', budget: '20', vote_type: 'approval', max_length: '5', rule: 'greedy-no-skip' }),
    ])!;
    expect(rules.pools).toMatchObject([
      { code: 'pool-1', name: 'Północ', area: 'Północ', amount: 10, mostPicks: 1 },
      { code: 'pool-2', name: 'Miasto', area: null, amount: 20, mostPicks: 5 },
    ]);
    expect(rules).toMatchObject({ measure: 'votes', notFitting: 'stop', mostPicks: null });
    expect(otherRules).toEqual(['greedy-custom']);
  });

  it('are none without a file, and hold gaps where a file says nothing', () => {
    expect(editionRules([])).toBeNull();
    expect(editionRules([meta({})])).toMatchObject({
      announcedBallots: null,
      rules: { currency: 'PLN', measure: 'votes', pools: [{ name: '', amount: null, threshold: null }] },
    });
  });
});
