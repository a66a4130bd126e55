/** Marks of a person: what alone or with another says who somebody is. */
export const IDENTIFYING_TYPES = [
  'email',
  'phone',
  'pesel',
  'nip',
  'regon',
  'iban',
  'id-card',
  'passport',
  'plate',
  'address',
  'name',
] as const;
export type IdentifyingType = (typeof IDENTIFYING_TYPES)[number];

/** Hints at what nobody should learn of a person: the special categories of art. 9 GDPR, and what happens in a family. */
export const HINT_TYPES = ['health', 'disability', 'religion', 'origin', 'politics', 'sexuality', 'family'] as const;
export type HintType = (typeof HINT_TYPES)[number];

export const PERSONAL_DATA_TYPES = [...IDENTIFYING_TYPES, ...HINT_TYPES] as const;
export type PersonalDataType = (typeof PERSONAL_DATA_TYPES)[number];

/** How sure a rule is: by a check digit or an unmistakable context; by a list and a context; by a list alone. */
export const CONFIDENCES = ['certain', 'likely', 'possible'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** One piece of what may be personal data in a text. */
export interface PersonalDataFinding {
  readonly type: PersonalDataType;
  /** Where it begins and where the text goes on, in UTF-16 units as `String.slice` takes them. */
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  /** The rule that found it, such as `checksum` or `title-and-surname`. */
  readonly rule: string;
}

/** What a person decided about a text: as it is, without marked places, in her own summary, or not at all. */
export const REVIEW_STATES = ['unreviewed', 'released', 'masked', 'summarised', 'withheld'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** What a person may do with a text in the queue. */
export const REVIEW_ACTIONS = ['release', 'mask', 'summarise', 'withhold'] as const;
export type ReviewAction = (typeof REVIEW_ACTIONS)[number];

/** A place in title or body that the public does not see. */
export interface TextMask {
  readonly field: 'title' | 'body';
  readonly start: number;
  readonly end: number;
}

/** Why nothing of a text may stand in public. */
export const NOT_PUBLIC_REASONS = [
  'hidden',
  'no-permission',
  'unreviewed',
  'changed-since-review',
  'withheld',
] as const;
export type NotPublicReason = (typeof NOT_PUBLIC_REASONS)[number];
