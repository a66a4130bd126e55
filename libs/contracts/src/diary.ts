import { ATTRIBUTABLE_CHANNELS, COST_GAPS, DIARY_ACTIONS } from '#domain';
import { z } from 'zod';
import { day, tableFormat, uuid } from './common.js';

export const MOST_DIARY_ENTRIES = 5_000;
const count = z.int().min(0).max(1_000_000).nullable().default(null);

const entryFields = z.object({
  on: day,
  action: z.enum(DIARY_ACTIONS),
  place: z.string().trim().min(1).max(200).nullable().default(null),
  /** Heads; they are shown beside people and never counted as participants. */
  peopleMet: count,
  staffMinutes: count,
  /** Hundredths of the currency; null is not known, 0 is nothing. */
  costCents: z.int().min(0).max(2_000_000_000).nullable().default(null),
  note: z.string().trim().max(2_000).nullable().default(null),
  channel: z
    .enum(ATTRIBUTABLE_CHANNELS)
    .nullable()
    .default(null)
    .describe('By which channel people came because of it'),
  until: day.nullable().default(null).describe('The last day on which those people count'),
});

export const diaryEntryRequest = entryFields
  .refine(({ channel, until }) => (channel === null) === (until === null), {
    path: ['until'],
    error: 'channel and until stand together',
  })
  .refine(({ on, until }) => until === null || until >= on, { path: ['until'], error: 'until is before on' });
export type DiaryEntryRequest = z.infer<typeof diaryEntryRequest>;

export const diaryEntry = entryFields.extend({ id: uuid, createdBy: z.string().nullable() });
export type DiaryEntry = z.infer<typeof diaryEntry>;

export const diaryQuery = z.object({ format: tableFormat });
export type DiaryQuery = z.infer<typeof diaryQuery>;

const gap = z.enum(COST_GAPS).nullable();

export const diary = z.object({
  entries: z.array(diaryEntry),
  /** Sums of what is known, with how many entries do not tell. */
  sums: z.object({
    entries: z.int(),
    peopleMet: z.int(),
    peopleMetUnknown: z.int(),
    staffMinutes: z.int(),
    staffMinutesUnknown: z.int(),
    costCents: z.int(),
    costUnknown: z.int(),
  }),
  cost: z.object({
    windows: z.array(
      z.object({
        channel: z.enum(ATTRIBUTABLE_CHANNELS),
        from: day,
        until: day,
        actions: z.array(uuid),
        people: z.int().nullable(),
        costCents: z.int().nullable(),
        staffMinutes: z.int().nullable(),
        centsPerPerson: z.number().nullable(),
        gap,
      }),
    ),
    pooled: z.object({ people: z.int(), costCents: z.int(), centsPerPerson: z.number().nullable(), gap }),
    withoutWindow: z.int(),
  }),
});
export type Diary = z.infer<typeof diary>;
