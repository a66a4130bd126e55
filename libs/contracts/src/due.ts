import { DUE_SUBJECTS } from '#domain';
import { z } from 'zod';
import { localisedText, slug, uuid } from './common.js';

export const dueItem = z.object({
  subject: z.enum(DUE_SUBJECTS),
  subjectId: uuid,
  processId: uuid,
  process: slug,
  processTitle: localisedText,
  title: localisedText,
  owner: z.string().nullable(),
  dueOn: z.string(),
  daysLeft: z.number().int(),
  count: z.number().int(),
});

/** All of one kind that a process owes: late, or ahead. */
export const dueGroup = dueItem
  .pick({ subject: true, subjectId: true, processId: true, process: true, processTitle: true, title: true })
  .extend({
    isLate: z.boolean(),
    count: z.number().int(),
    dueOn: z.string().describe('The earliest date'),
    daysLeft: z.number().int(),
  });

/** What the office owes, the latest first; `groups` holds all of it, `items` the earliest. */
export const dueAnswer = z.object({
  groups: z.array(dueGroup),
  items: z.array(dueItem),
  late: z.number().int(),
  /** Due within two weeks. */
  soon: z.number().int(),
});
export type DueAnswer = z.infer<typeof dueAnswer>;

/** How one is told what is due; a calendar's address is told once, when it is made. */
export const dueSubscription = z.object({
  wantsMail: z.boolean(),
  /** False where the installation has no mail server. */
  canMail: z.boolean(),
  calendarSince: z.string().nullable(),
});
export type DueSubscriptionAnswer = z.infer<typeof dueSubscription>;

export const dueMailsRequest = z.object({ wantsMail: z.boolean() });
export type DueMailsRequest = z.infer<typeof dueMailsRequest>;

export const dueCalendarAnswer = z.object({ url: z.string() });
export type DueCalendarAnswer = z.infer<typeof dueCalendarAnswer>;
