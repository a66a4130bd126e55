import type { QualityAnswer, RetentionAnswer, ReviewStatus } from '#contracts';
import type { RetentionKind } from '#domain';

/** What an opening sentence of the page is about. */
export type QualityFinding =
  | { readonly code: 'due'; readonly kinds: readonly RetentionKind[] }
  | { readonly code: 'dates' | 'left-out' | 'review'; readonly count: number };

const MOST = 3;
const IMPOSSIBLE: readonly string[] = ['placeholder', 'future'];

/** At most three things to know first: what must be deleted, what waits for a person, what was lost, what cannot be true. */
export function findingsOf(
  quality: QualityAnswer,
  kept: RetentionAnswer['kept'],
  review: ReviewStatus | undefined,
): QualityFinding[] {
  const kinds = kept.filter(({ isDue }) => isDue).map(({ kind }) => kind);
  const counts = [
    { code: 'review', count: review?.flagged.waiting ?? 0 },
    { code: 'left-out', count: quality.rows.leftOut },
    {
      code: 'dates',
      count: quality.dates.issues
        .filter(({ issue }) => IMPOSSIBLE.includes(issue))
        .reduce((sum, { contributions }) => sum + contributions, 0),
    },
  ] as const;
  return [
    ...(kinds.length > 0 ? [{ code: 'due', kinds } as const] : []),
    ...counts.filter(({ count }) => count > 0),
  ].slice(0, MOST);
}
