/** Why a sign of the debate stands or does not stand. */
export const DEBATE_STATES = [
  'ready',
  'no-comments',
  'too-few',
  'flat',
  'no-themes',
  'no-tallies',
  'not-calibrated',
  'no-opinions',
] as const;
export type DebateState = (typeof DEBATE_STATES)[number];

/** Fewer comments say nothing of how people talk. */
export const FEWEST_COMMENTS = 20;
