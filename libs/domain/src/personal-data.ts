import { isPublishable, type PublicationPermission } from './contribution.js';

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

/** A text and by what right it may be shown. */
export interface PublishableText {
  readonly title: string | null;
  readonly body: string;
  readonly permission: PublicationPermission;
  /** Found gone at its source. */
  readonly isHidden: boolean;
  /** Of title and body, in hexadecimal digits. */
  readonly contentHash: string;
}

/** What a person decided about one wording. */
export interface ReviewedText {
  readonly state: ReviewState;
  readonly contentHash: string;
  readonly masks: readonly TextMask[];
  readonly summary: string | null;
}

/** What the public may read of a contribution. */
export type PublicText =
  | { readonly form: 'full' | 'masked'; readonly title: string | null; readonly body: string }
  | { readonly form: 'summary'; readonly summary: string }
  | { readonly form: 'none'; readonly reason: NotPublicReason };

const MASKED = '[…]';

/**
 * What text may stand in public for a contribution: every public page, report, quote and download asks this and nothing else. It needs a
 * basis for publication, and a person who read this very wording or released it with all in which nothing was found.
 *
 * @param review null where nobody has decided
 * @example publicTextOf({ title: null, body: 'Więcej ławek', permission: 'yes', isHidden: false, contentHash: 'a1' }, null);
 *   // { form: 'none', reason: 'unreviewed' }
 */
export function publicTextOf(text: PublishableText, review: ReviewedText | null): PublicText {
  if (text.isHidden) return { form: 'none', reason: 'hidden' };
  if (!isPublishable(text.permission)) return { form: 'none', reason: 'no-permission' };
  if (review === null || review.state === 'unreviewed') return { form: 'none', reason: 'unreviewed' };
  if (review.contentHash !== text.contentHash) return { form: 'none', reason: 'changed-since-review' };
  if (review.state === 'withheld') return { form: 'none', reason: 'withheld' };
  if (review.state === 'summarised') {
    return review.summary === null
      ? { form: 'none', reason: 'withheld' }
      : { form: 'summary', summary: review.summary };
  }
  if (review.state === 'released') return { form: 'full', title: text.title, body: text.body };
  const masksOf = (field: TextMask['field']) => review.masks.filter((mask) => mask.field === field);
  return {
    form: 'masked',
    title: text.title === null ? null : maskText(text.title, masksOf('title')),
    body: maskText(text.body, masksOf('body')),
  };
}

/** The text with `[…]` in place of each mask; masks may overlap and stand in any order. */
export function maskText(text: string, masks: readonly Pick<TextMask, 'start' | 'end'>[]): string {
  let [shown, from] = ['', 0];
  for (const { start, end } of [...masks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= from) continue;
    if (start >= from) shown += text.slice(from, start) + MASKED;
    from = end;
  }
  return shown + text.slice(from);
}
