import { promisedDays } from './lateness.js';
import type { ReleaseContent, ReleasedCommitment, ReleasedOutcome } from './release.js';

const commitment = (more: Partial<ReleasedCommitment>): ReleasedCommitment => ({
  id: 'c',
  contributionIds: [],
  themeIds: [],
  decisionId: null,
  title: { pl: 'Ławki' },
  text: {},
  owner: 'Wydział',
  dueOn: '2026-03-01',
  firstDueOn: '2026-03-01',
  moves: [],
  cost: null,
  ...more,
});
const content = (more: {
  commitments?: ReleasedCommitment[];
  outcomes?: Partial<ReleasedOutcome>[];
  process?: Partial<ReleaseContent['process']>;
}) =>
  ({
    process: { title: {}, endsOn: null, daysToRespond: null, ...more.process },
    responses: [],
    decisions: [],
    commitments: more.commitments ?? [],
    outcomes: more.outcomes ?? [],
  }) as unknown as ReleaseContent;
const late = (of: ReleaseContent, today: string) =>
  promisedDays(of, today).map(({ daysLate, isShown, showsOn }) => ({ daysLate, isShown, showsOn }));

describe('promised days', () => {
  it('are shown as late from the eighth day on, and not before', () => {
    const one = content({ commitments: [commitment({})] });
    expect(late(one, '2026-03-08')).toEqual([{ daysLate: 7, isShown: false, showsOn: '2026-03-09' }]);
    expect(late(one, '2026-03-09')).toEqual([{ daysLate: 8, isShown: true, showsOn: '2026-03-09' }]);
  });

  it('that were moved with a reason count from the new day, and remember the first', () => {
    const move = { fromOn: '2026-02-01', toOn: '2026-03-15', reason: { pl: 'Przetarg' }, movedOn: '2026-01-20' };
    const moved = content({
      commitments: [commitment({ dueOn: '2026-03-15', firstDueOn: '2026-02-01', moves: [move] })],
    });
    expect(promisedDays(moved, '2026-03-10')).toMatchObject([
      { dueOn: '2026-03-15', firstDueOn: '2026-02-01', daysLate: 0, isShown: false, move },
    ]);
  });

  it('that were moved without a reason give none', () => {
    const move = { fromOn: '2026-02-01', toOn: '2026-03-01', reason: { pl: ' ' }, movedOn: '2026-01-20' };
    expect(promisedDays(content({ commitments: [commitment({ moves: [move] })] }), '2026-03-20')[0]?.move).toBeNull();
  });

  it('are over once the work is delivered or given up, and are told once where an outcome follows the commitment', () => {
    const outcome = (delivery: ReleasedOutcome['delivery']) => ({
      id: 'o',
      commitmentId: 'c',
      title: {},
      delivery,
      dueOn: '2026-03-01',
      moves: [],
    });
    const of = (delivery: ReleasedOutcome['delivery']) =>
      promisedDays(content({ commitments: [commitment({})], outcomes: [outcome(delivery)] }), '2026-04-01');
    expect(of('delivered')).toEqual([]);
    expect(of('abandoned')).toEqual([]);
    expect(of('in-progress')).toMatchObject([{ subject: 'outcome', office: 'Wydział', daysLate: 31 }]);
  });

  it('include the answer to all within the days that were promised', () => {
    const one = content({ process: { endsOn: '2026-03-31', daysToRespond: 30 } });
    // 31 March and 30 days: 30 April
    expect(promisedDays(one, '2026-05-10')).toMatchObject([{ subject: 'answer', dueOn: '2026-04-30', daysLate: 10 }]);
  });
});
