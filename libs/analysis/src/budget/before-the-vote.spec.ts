import { ballotsFromTallies } from './ballots-from-tallies.js';
import { standingOf, type StandingInput } from './standing-of.js';

const nothing = { formal: null, merit: null, appeal: null, isWithdrawn: false } as const;
const standing = (more: Partial<StandingInput>) =>
  standingOf({ stage: null, eligibility: 'eligible', hasVotes: false, sheet: null, ...more });

describe('how far a project came', () => {
  it.each([
    ['withdrawn', { sheet: { ...nothing, isWithdrawn: true, appeal: 'upheld' } }],
    ['admitted', { sheet: { ...nothing, merit: 'failed', appeal: 'upheld' } }],
    ['merit-rejected', { sheet: { ...nothing, merit: 'failed', appeal: 'dismissed' }, stage: 'selected' }],
    ['merit-rejected', { sheet: { ...nothing, merit: 'failed', appeal: 'lodged' } }],
    ['formally-rejected', { sheet: { ...nothing, formal: 'failed' }, hasVotes: true }],
    ['admitted', { sheet: { ...nothing, formal: 'passed', merit: 'passed' } }],
    ['pending', { sheet: { ...nothing, formal: 'passed' } }],
    ['withdrawn', { eligibility: 'withdrawn' }],
    ['merit-rejected', { stage: 'merit-rejected', hasVotes: true }],
    ['admitted', { stage: 'not-selected' }],
    ['formally-rejected', { eligibility: 'ineligible' }],
    ['admitted', { hasVotes: true }],
    ['pending', { stage: 'submitted' }],
  ] as const)('is %s for %j', (expected, input) => {
    expect(standing(input)).toBe(expected);
  });
});

it('reads ballots of urns by their words, and no project whose name sounds like them', () => {
  const line = (option: string, votes: number) => ({ option, unit: 'SP 1', channel: 'urn', votes });
  const lines = [
    line('wydane karty', 96),
    line('głosy ważne', 90),
    line('głosy nieważne: podwójny głos', 2),
    line('głosy nieważne: osoba nieuprawniona', 1),
    line('głosy nieważne: nieczytelna karta', 1),
    line('głosy nieważne: za dużo znaków', 1),
    line('głosy nieważne: brak zgody', 1),
    line('głosy nieważne: pusta karta', 3),
    line('uprawnieni', 164),
    line('Wydanie książki o mieście', 55),
  ];
  expect(ballotsFromTallies(lines).map(({ kind, ballots }) => [kind, ballots])).toEqual([
    ['issued', 96],
    ['valid', 90],
    ['double', 2],
    ['not-entitled', 1],
    ['illegible', 1],
    ['too-many', 1],
    ['no-consent', 1],
    ['other', 3],
  ]);
});
