/** How often somebody wants a digest. */
export const DIGEST_RHYTHMS = ['weekly', 'monthly'] as const;
export type DigestRhythm = (typeof DIGEST_RHYTHMS)[number];

/**
 * What became of a digest: being sent, sent, nothing had changed, refused by the mail server, no longer allowed to its reader. One that
 * stays `sending` was interrupted and is not sent again: what it counted comes with the next.
 */
export const DIGEST_STATES = ['sending', 'sent', 'nothing', 'failed', 'not-allowed'] as const;
export type DigestState = (typeof DIGEST_STATES)[number];

/** Local time at which digests go out, and the day of the month of monthly ones. */
export const DIGEST_HOUR = 7;
export const DIGEST_DAY = 1;
/** A theme that grew by fewer contributions is not named in a mail. */
export const DIGEST_SMALLEST_GROWTH = 5;
/** So many themes of a process. */
export const DIGEST_THEMES = 5;
/** Of one person in one municipality. */
export const MOST_DIGESTS = 50;
/** How often a digest is tried when the mail server refuses it, and how long between. */
export const DIGEST_TRIES = 4;
export const DIGEST_RETRY_MINUTES = 30;
