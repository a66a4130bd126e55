/** What a contribution is on its source. */
export const CONTRIBUTION_KINDS = [
  'idea',
  'proposal',
  'comment',
  'debate',
  'answer',
  'remark',
  'note',
  'project',
  'meeting',
] as const;
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number];

/** Who speaks: one person, a group at a table, or a facilitator who noted something. Only persons count in reach. */
export const VOICES = ['person', 'group', 'facilitator', 'institution'] as const;
export type Voice = (typeof VOICES)[number];

/** May the words be shown to the public? `unknown` is not publishable. */
export const PUBLICATION_PERMISSIONS = ['yes', 'no', 'unknown', 'public-at-source', 'public-by-procedure'] as const;
export type PublicationPermission = (typeof PUBLICATION_PERMISSIONS)[number];

/** Who said whether the words may be shown: the record itself, the setting of its source, or a person in the office. */
export const PERMISSION_ORIGINS = ['record', 'source', 'person'] as const;
export type PermissionOrigin = (typeof PERMISSION_ORIGINS)[number];

export function isPublishable(permission: PublicationPermission): boolean {
  return permission === 'yes' || permission === 'public-at-source' || permission === 'public-by-procedure';
}

/** How exactly a moment is known: a paper form bears a day, a platform a second. */
export type TimePrecision = 'day' | 'second';

/** A moment as a source states it, turned into UTC with the zone that was assumed. */
export interface SourceTime {
  /** ISO 8601 in UTC, e.g. `2026-03-02T08:15:11.000Z`. */
  readonly instant: string;
  readonly precision: TimePrecision;
  /** The zone written in the source, or the workspace's zone that was assumed, e.g. `Europe/Warsaw`. */
  readonly zone: string;
}

/** A person's words as an import scrubbed them: what kinds of personal data were masked, and how often. */
export const MASKED_KINDS = ['email', 'phone', 'pesel', 'iban', 'id-card', 'passport', 'plate'] as const;
export type MaskedKind = (typeof MASKED_KINDS)[number];
