import { DIGEST_RHYTHMS, DIGEST_STATES } from '#domain';
import { z } from 'zod';
import { day, instant, localisedText, slug, uuid } from './common.js';

const weekday = z.number().int().min(1).max(7).describe('1 is Monday');

const digest = z.object({
  id: uuid,
  /** Null for the whole municipality. */
  process: slug.nullable(),
  processTitle: localisedText.nullable(),
  rhythm: z.enum(DIGEST_RHYTHMS),
  weekday,
  sendsEmpty: z.boolean(),
  /** Where the municipality is. */
  nextOn: day,
  lastOn: day.nullable(),
  lastState: z.enum(DIGEST_STATES).nullable(),
});

/** The mails that I asked for. */
export const digestList = z.object({
  /** False where the installation has no mail server. */
  canMail: z.boolean(),
  digests: z.array(digest),
});
export type DigestList = z.infer<typeof digestList>;
export type Digest = z.infer<typeof digest>;

/** Asking for the same process again changes how often. */
export const digestRequest = z.object({
  process: slug.nullable(),
  rhythm: z.enum(DIGEST_RHYTHMS),
  weekday: weekday.default(1),
  sendsEmpty: z.boolean().default(false),
});
export type DigestRequest = z.infer<typeof digestRequest>;

/** What would be sent now. */
export const digestPreview = z.object({
  from: instant,
  until: instant,
  /** False: nothing changed, and no mail would go out unless it was asked for. */
  hasNews: z.boolean(),
  wouldBeSent: z.boolean(),
  subject: z.string(),
  text: z.string(),
});
export type DigestPreview = z.infer<typeof digestPreview>;
