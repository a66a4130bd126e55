/**
 * What is deleted when its time is over: rows and texts as they were delivered (with names, addresses, whatever stood in them), scans of
 * letters, and what a person is recognised by. Scrubbed words, counts and measures stay.
 */
export const RETENTION_KINDS = ['originals', 'scans', 'pseudonyms'] as const;
export type RetentionKind = (typeof RETENTION_KINDS)[number];

/** How long a municipality keeps them. */
export interface RetentionRules {
  /** Months after the end of a process. */
  readonly originalsMonths: number;
  /** Days after the scan was uploaded. */
  readonly scansDays: number;
  /** Years after the end of a process. */
  readonly pseudonymsYears: number;
  /** Deleted every night by itself once due; else a person is told and deletes. */
  readonly automatic: boolean;
}

/** A draft that a municipality's lawyer confirms or changes. */
export const DEFAULT_RETENTION: RetentionRules = {
  originalsMonths: 6,
  scansDays: 90,
  pseudonymsYears: 5,
  automatic: false,
};
