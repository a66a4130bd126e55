/**
 * What can be wrong with the day of a contribution: none is known; a program wrote it for an empty cell (1899, 1900, 1970); it has not come
 * yet; it lies before the first day of the process or after its last.
 */
export const DATE_ISSUES = ['undated', 'placeholder', 'future', 'before-start', 'after-end'] as const;
export type DateIssue = (typeof DATE_ISSUES)[number];

/** How many of the people of a source or channel told something of themselves, in quarters: an exact number would give a person away. */
export const COMPLETENESS_BANDS = ['under-quarter', 'under-half', 'under-three-quarters', 'most'] as const;
export type CompletenessBand = (typeof COMPLETENESS_BANDS)[number];

/** Why there is no such band. */
export const COMPLETENESS_REASONS = ['never-asked', 'too-few', 'suppressed'] as const;
export type CompletenessReason = (typeof COMPLETENESS_REASONS)[number];

/** People of one source or channel, and how many told one thing of themselves; complete, never for an answer. */
export interface CompletenessCount {
  readonly of: 'source' | 'channel';
  /** Id of the source, or the channel. */
  readonly key: string;
  readonly variable: string;
  readonly people: number;
  /** People in whose records the question stands, answered or not. */
  readonly asked: number;
  readonly answered: number;
}
