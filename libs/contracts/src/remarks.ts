import {
  CHANNELS,
  CONTRIBUTION_KINDS,
  DECISIONS,
  ELIGIBILITIES,
  LONGEST_PASSAGE,
  LONGEST_REASON,
  MOST_SHEET_ROWS,
  POSITION_ORIGINS,
  REMARK_STATES,
  SHEET_PROBLEMS,
} from '#domain';
import { z } from 'zod';
import { day, instant, nextCursor, screenLanguage, uuid } from './common.js';

const office = z.string().trim().max(160);
const passage = z.string().trim().max(LONGEST_PASSAGE);

export const remarkFilter = z.object({
  position: z
    .union([z.enum(DECISIONS), z.literal('none')])
    .optional()
    .describe('`none`: eligible remarks that nobody has taken a position on'),
  state: z.enum(REMARK_STATES).optional(),
  office: office.optional().describe('Exact; `none` for remarks without one'),
  theme: z.union([uuid, z.literal('none')]).optional(),
  channel: z.enum(CHANNELS).optional(),
  passage: passage.optional().describe('The beginning of the passage'),
  reason: z.literal('missing').optional().describe('Answered, but without the reason that residents are owed'),
  search: z.string().trim().max(120).optional().describe('Words in any form, or #12 for a number'),
});
export type RemarkFilterQuery = z.infer<typeof remarkFilter>;

export const remarkQuery = remarkFilter.extend({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  format: z.enum(['json', 'csv', 'xlsx', 'arrow']).default('json'),
});
export type RemarkQuery = z.infer<typeof remarkQuery>;

export const remarkSheetQuery = remarkFilter.extend({ lang: z.enum(['pl', 'en']).default('pl') });
export type RemarkSheetQuery = z.infer<typeof remarkSheetQuery>;

export const remark = z.object({
  id: uuid.describe('Of the contribution'),
  number: z.int().describe('In the register; never given twice'),
  reference: z.string(),
  kind: z.enum(CONTRIBUTION_KINDS),
  receivedOn: day.nullable(),
  channel: z.enum(CHANNELS),
  title: z.string().nullable(),
  text: z.string(),
  language: z.string().nullable(),
  eligibility: z.enum(ELIGIBILITIES),
  passage: z.string().nullable(),
  office: z.string().nullable(),
  note: z.string().nullable(),
  theme: z.object({ id: uuid, label: z.string() }).nullable(),
  position: z.enum(DECISIONS).nullable(),
  reason: z.string(),
  reasonLanguage: z.string().nullable().describe('In which language the reason is written; null where there is none'),
  origin: z.enum(POSITION_ORIGINS).nullable(),
  state: z.enum(REMARK_STATES),
  decisionId: uuid.nullable(),
  version: z.int(),
});
export type Remark = z.infer<typeof remark>;

export const remarkCounts = z.object({
  found: z.int().describe('Rows that the filter leaves'),
  all: z.int(),
  eligible: z.int(),
  withoutPosition: z.int().describe('Eligible remarks without a position, whatever the filter is'),
  withoutReason: z.int(),
  drafts: z.int(),
  published: z.int(),
});
export type RemarkCounts = z.infer<typeof remarkCounts>;

export const remarkList = z.object({ counts: remarkCounts, items: z.array(remark), next: nextCursor });
export type RemarkList = z.infer<typeof remarkList>;

export const remarkDetail = remark.extend({ changedBy: z.string().nullable(), changedAt: instant });
export type RemarkDetail = z.infer<typeof remarkDetail>;

export const remarkChoices = z.object({
  offices: z.array(z.string()),
  passages: z.array(z.string()),
  channels: z.array(z.enum(CHANNELS)),
  themes: z.array(z.object({ id: uuid, label: z.string() })),
});
export type RemarkChoices = z.infer<typeof remarkChoices>;

const remarkChange = z.object({
  id: uuid,
  version: z.int().min(1).describe('The version that the person saw'),
  passage: passage.nullable().optional(),
  office: office.nullable().optional(),
  note: z.string().trim().max(2_000).nullable().optional(),
  position: z.enum(DECISIONS).nullable().optional().describe("Null takes the office's own position back"),
  reason: z.string().max(LONGEST_REASON).optional(),
  language: screenLanguage.optional().describe('Of this reason, where it is not that of the request'),
});

export const changeRemarksRequest = z.object({
  /** In which language the reasons are written. */
  language: screenLanguage.default('pl'),
  /** From a sheet that came back; said in the audit trail. */
  fromSheet: z.boolean().default(false),
  changes: z.array(remarkChange).min(1).max(MOST_SHEET_ROWS),
});
export type ChangeRemarksRequest = z.infer<typeof changeRemarksRequest>;
export type RemarkChangeRequest = ChangeRemarksRequest['changes'][number];

export const remarksChanged = z.object({
  counts: remarkCounts,
  /** The rows as they are now; the first 200 of them. */
  items: z.array(remark),
});
export type RemarksChanged = z.infer<typeof remarksChanged>;

export const similarRemarks = z.object({
  items: z.array(
    z.object({
      remark,
      /** A near copy of the text, much the same by the theme engine, or only of the same theme. */
      because: z.enum(['copy', 'alike', 'theme']),
    }),
  ),
  /** Of the same theme, also those that do not stand in the list. */
  ofTheme: z.int(),
});
export type SimilarRemarks = z.infer<typeof similarRemarks>;

const sheetValues = z.object({
  position: z.enum(DECISIONS).nullable(),
  reason: z.string(),
  passage: z.string().nullable(),
});
export type SheetValues = z.infer<typeof sheetValues>;

export const sheetCheck = z.object({
  form: z.enum(['own', 'office']),
  rows: z.int(),
  unchanged: z.int(),
  /** Not accepted yet, as the sheet's own column of states says. */
  notAccepted: z.int(),
  changes: z.array(
    z.object({ row: z.int(), id: uuid, number: z.int(), version: z.int(), before: sheetValues, after: sheetValues }),
  ),
  /** Changed in the sheet, and changed here since the sheet was made: a person chooses. */
  conflicts: z.array(
    z.object({ row: z.int(), id: uuid, number: z.int(), version: z.int(), here: sheetValues, sheet: sheetValues }),
  ),
  problems: z.array(z.object({ row: z.int(), code: z.enum(SHEET_PROBLEMS), value: z.string().nullable() })),
});
export type SheetCheck = z.infer<typeof sheetCheck>;
