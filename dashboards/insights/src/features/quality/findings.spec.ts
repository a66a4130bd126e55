import type { QualityAnswer, RetentionAnswer, ReviewStatus } from '#contracts';
import { findingsOf } from './findings.js';

const quality = (leftOut: number, issues: QualityAnswer['dates']['issues']) =>
  ({ rows: { leftOut }, dates: { issues } }) as unknown as QualityAnswer;
const kept = (isDue: boolean) => [{ kind: 'scans', isDue }] as unknown as RetentionAnswer['kept'];
const review = (waiting: number) => ({ flagged: { waiting } }) as unknown as ReviewStatus;

describe('what the page says first', () => {
  it('is at most three things, what must be deleted before everything else', () => {
    const issues = [{ issue: 'future', contributions: 2 }] as const;
    expect(findingsOf(quality(4, [...issues]), kept(true), review(9))).toEqual([
      { code: 'due', kinds: ['scans'] },
      { code: 'review', count: 9 },
      { code: 'left-out', count: 4 },
    ]);
  });

  it('adds dates that cannot be true and leaves those that are only early or missing', () => {
    const issues = [
      { issue: 'placeholder', contributions: 2 },
      { issue: 'future', contributions: 1 },
      { issue: 'undated', contributions: 50 },
      { issue: 'before-start', contributions: 7 },
    ] as const;
    expect(findingsOf(quality(0, [...issues]), kept(false), undefined)).toEqual([{ code: 'dates', count: 3 }]);
  });

  it('is nothing where nothing waits', () => {
    expect(findingsOf(quality(0, []), [], review(0))).toEqual([]);
  });
});
