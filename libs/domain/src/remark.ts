import type { ContributionKind } from './contribution.js';
import type { ProcessKind } from './process.js';

/**
 * What stands in the register of remarks (*rejestr uwag*): what a resident hands in and the authority owes a position on. A comment
 * talks with other residents, a budget project has its own way, a meeting is an event: none of them is a remark.
 */
export const REMARK_KINDS = [
  'idea',
  'proposal',
  'debate',
  'remark',
  'note',
] as const satisfies readonly ContributionKind[];

/** Open answers of a survey are remarks where the survey is a consultation: elsewhere nobody was promised a position on each. */
export function isRemark(kind: ContributionKind, processKind: ProcessKind): boolean {
  return REMARK_KINDS.some((known) => known === kind) || (kind === 'answer' && processKind === 'consultation');
}

export const REMARK_STATES = ['open', 'draft', 'waiting', 'published', 'from-source'] as const;
/** How far the position on a remark has come: none yet, written, handed in, published, or told by the source alone. */
export type RemarkState = (typeof REMARK_STATES)[number];

/** Where a position comes from: a decision of the office on the remark, or the source that it was imported from. */
export const POSITION_ORIGINS = ['remark', 'source'] as const;
export type PositionOrigin = (typeof POSITION_ORIGINS)[number];

/** Why a row of a sheet that came back is not taken over; the words for each stand in libs/language. */
export const SHEET_PROBLEMS = [
  'missing-id',
  'unknown-id',
  'changed-id',
  'repeated-id',
  'ambiguous-id',
  'unknown-position',
  'reason-without-position',
  'reason-too-long',
  'not-eligible',
  'published',
] as const;
export type SheetProblem = (typeof SHEET_PROBLEMS)[number];

/** Longest reason of a position, and longest passage, in characters. */
export const LONGEST_REASON = 10_000;
export const LONGEST_PASSAGE = 200;
/** A sheet of remarks that came back: 5,000 remarks with their texts are about 3 MB. */
export const LARGEST_SHEET_BYTES = 20 * 1024 * 1024;
export const MOST_SHEET_ROWS = 20_000;
