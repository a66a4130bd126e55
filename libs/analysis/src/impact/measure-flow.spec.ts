import { type ContributionStatus } from '#domain';
import { measureFlow } from './measure-flow.js';

const OPEN: ContributionStatus = {
  eligibility: 'eligible',
  official: 'none',
  decision: null,
  delivery: null,
  stage: null,
  sourceLabel: null,
};
const one = (status: Partial<ContributionStatus>, themes: readonly number[] = [0]) => ({
  status: { ...OPEN, ...status },
  person: 1,
  voice: 'person' as const,
  themes,
});
const themes = [
  { themeId: 'a', label: 'Parki' },
  { themeId: 'b', label: 'Drogi' },
];
const flow = (...contributions: ReturnType<typeof one>[]) =>
  measureFlow({ contributions, themes }).map(({ themeId, decision, delivery, contributions: n }) => [
    themeId,
    decision,
    delivery,
    n,
  ]);

it('counts each eligible contribution once, in the first of its themes, the not grouped last', () => {
  const rows = flow(
    one({}, []),
    one({ decision: 'yes', delivery: 'delivered' }, [1, 0]),
    one({ decision: 'yes', delivery: 'delivered' }, [1]),
    one({ decision: 'partly' }, [0]),
    one({ eligibility: 'spam', decision: 'yes' }, [0]),
  );
  expect(rows).toEqual([
    ['a', 'partly', 'none', 1],
    ['b', 'adopted', 'delivered', 2],
    [null, 'none', 'none', 1],
  ]);
});

it('takes a selected project as adopted, one turned down by a check as rejected, and analysis for no decision', () => {
  const rows = flow(
    one({ stage: 'selected' }),
    one({ stage: 'formally-rejected' }),
    one({ stage: 'not-selected' }),
    one({ decision: 'needs-analysis' }),
    one({ decision: 'moot' }),
    one({ decision: 'no' }),
  );
  expect(rows).toEqual([
    ['a', 'adopted', 'none', 1],
    ['a', 'none', 'none', 2],
    ['a', 'other', 'none', 1],
    ['a', 'rejected', 'none', 2],
  ]);
});

it('is empty without contributions', () => {
  expect(flow()).toEqual([]);
});
