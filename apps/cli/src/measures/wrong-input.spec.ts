import { InvalidInputError } from '#domain';
import { MEASURES } from './index.js';

const crude = { group_adopted: 1, group_n: 2, rest_adopted: 1, rest_n: 2 };

/** What cannot be meant is refused by the key at which it stands. */
it.each([
  ['two-proportions', { group_yes: 6, group_n: 5, rest_yes: 1, rest_n: 9 }, 'group_yes'],
  ['two-proportions', { group_yes: 1, group_n: 5, rest_yes: -1, rest_n: 9 }, 'rest_yes'],
  ['benjamini-hochberg', { p: [0.1, 1.2] }, 'p.1'],
  ['theme-group-lift', { mentions: { parking: { '65+': 9 } }, group_n: { '65+': 8 } }, 'mentions.parking.65+'],
  ['theme-group-lift', { mentions: { parking: { '15-24': 1 } }, group_n: { '65+': 8 } }, 'mentions.parking.15-24'],
  ['fightin-words', { group: { park: -1 }, rest: {} }, 'group.park'],
  ['participation-inequality', { contributions_per_person: [1, -1] }, 'contributions_per_person.1'],
  ['retention-funnel-channels', { stages: { visitors: 2.5 } }, 'stages.visitors'],
  ['retention-funnel-channels', {}, 'processes, stages, online'],
  ['response-time-km', { days: [1, -2], responded: [1, 0] }, 'days.1'],
  ['response-time-km', { days: [1, 2], responded: [1] }, 'responded'],
  ['equality-of-influence', { ...crude, group_adopted: 3 }, 'group_adopted'],
  ['traceability', { contributions: [], decisions: [{ id: 'd1', decision: 'perhaps' }] }, 'decisions.0.decision'],
  ['deliberation-structure', { comments: [{ id: '1' }, { id: '1' }] }, 'comments'],
])('refuses %s of %j and names %s', (name, input, key) => {
  const compute = () => MEASURES[name]!.compute(input);
  expect(compute).toThrow(InvalidInputError);
  expect(compute).toThrow(key);
});

it('takes p-values that were not tested out of the family', () => {
  // R: p.adjust(c(.001, .02, NA, .04), 'BH') and 'bonferroni'
  expect(MEASURES['benjamini-hochberg']!.compute({ p: [0.001, 0.02, null, 0.04] })).toMatchObject({
    q_values: [0.003, expect.closeTo(0.03, 12), null, 0.04],
    significant_at_0_05: [true, true, null, true],
    bonferroni: [0.003, 0.06, null, 0.12],
    n_significant_bh: 3,
  });
});

it('compares the groups of a theme that are shown with each other', () => {
  const input = { mentions: { parking: { a: 10, b: null, c: 20 } }, group_n: { a: 40, b: 7, c: 60 } };
  const alone = { mentions: { parking: { a: 10, c: 20 } }, group_n: { a: 40, c: 60 } };
  const [first, hidden, last] = MEASURES['theme-group-lift']!.compute(input) as object[];
  expect([first, last]).toEqual(MEASURES['theme-group-lift']!.compute(alone));
  expect(hidden).toMatchObject({ people: null, share: null, q: null, status: 'suppressed' });
});

it('gives a range where nobody is recognised on two channels', () => {
  expect(MEASURES['retention-funnel-channels']!.compute({ online: 4, offline: 3 })).toMatchObject({
    union: null,
    union_range: [4, 7],
    status: 'not_linked',
  });
});
