/** The ways a letter or statement comes in; each is a channel of its contributions too. */
export const SUBMISSION_CHANNELS = ['e-delivery', 'email', 'paper', 'oral'] as const;
export type SubmissionChannel = (typeof SUBMISSION_CHANNELS)[number];

/** A draft is nobody's contribution yet; once registered it has a number and counts. */
export const SUBMISSION_STATES = ['draft', 'registered'] as const;
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

/** Why the remarks of a submission are kept and counted, but not answered as eligible ones are. */
export const SUBMISSION_REASONS = ['late', 'unsigned', 'out-of-scope'] as const;
export type SubmissionReason = (typeof SUBMISSION_REASONS)[number];

/** By what a sender is recognised when she writes again. The words themselves are not kept. */
export const SENDER_KINDS = ['email', 'identifier', 'name-address'] as const;
export type SenderKind = (typeof SENDER_KINDS)[number];

/** What a scan may be, told by its first bytes and not by its name. */
export const SCAN_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'image/tiff'] as const;
export type ScanType = (typeof SCAN_TYPES)[number];

export const LARGEST_SCAN_BYTES = 20 * 1024 * 1024;
