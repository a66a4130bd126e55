/** What the people who run a process do so that residents hear of it and take part. */
export const DIARY_ACTIONS = ['walk', 'poster', 'school-visit', 'post', 'letter', 'meeting', 'press', 'other'] as const;
export type DiaryAction = (typeof DIARY_ACTIONS)[number];

/**
 * Channels by which somebody takes part only because an action brought her there: a form handed out, a walk, a table in a café.
 * Whoever writes from home may have come for any reason, so online and mail lead back to no action.
 */
export const ATTRIBUTABLE_CHANNELS = ['walk', 'meeting', 'cafe', 'paper', 'oral', 'phone', 'urn'] as const;
export type AttributableChannel = (typeof ATTRIBUTABLE_CHANNELS)[number];

/** Why a cost per added participant is not given. */
export const COST_GAPS = ['no-window', 'cost-unknown', 'nobody', 'too-few'] as const;
export type CostGap = (typeof COST_GAPS)[number];
