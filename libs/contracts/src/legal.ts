import {
  LEGAL_PROBLEMS,
  LEGAL_STEPS,
  LEGAL_TEMPLATE_CODES,
  PROMISE_MEASURES,
  PROMISED_LEVELS,
  UNDEFINED_REASONS,
  type LegalTemplate,
  type PromiseDelivery,
} from '#domain';
import { z } from 'zod';
import { day, localisedText, stamp, tableFormat, uuid } from './common.js';
import { EVIDENCE_TYPES } from './ledger.js';

export const MOST_DAYS_TO_RESPOND = 1_000;
const line = z.string().trim().min(1).max(500);
const words = z.object({ pl: z.string().trim().max(2_000), en: z.string().trim().max(2_000) }).partial();
const named = words.refine((text) => Object.values(text).some((said) => said !== ''), 'a text is needed');
const step = z.enum(LEGAL_STEPS);
const days = z.int().min(0).max(1_000);

const interval = z
  .object({
    from: step,
    to: step,
    atLeastDays: days.optional(),
    atMostDays: days.optional(),
    source: line,
    toBeChecked: z.boolean().optional(),
  })
  .refine(({ from, to }) => LEGAL_STEPS.indexOf(from) < LEGAL_STEPS.indexOf(to), 'from comes before to')
  .refine(({ atLeastDays, atMostDays }) => (atLeastDays ?? 0) <= (atMostDays ?? Infinity), 'no number of days fits');

/** What is edited of a template; its code and its steps' codes are those of the built-in one. */
export const legalTemplateDraft = z
  .object({
    name: named,
    basis: z.array(line).min(1).max(20),
    steps: z
      .array(z.object({ code: step, label: named }))
      .min(1)
      .max(LEGAL_STEPS.length),
    intervals: z.array(interval).max(30),
    deadlines: z
      .array(z.object({ step, monthDay: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/), source: line }))
      .max(10)
      .default([]),
    noticePlaces: z.array(named).max(30),
    forms: z.array(named).max(30),
    ownRules: words,
    checkedOn: day.nullable(),
  })
  .refine(({ steps }) => new Set(steps.map(({ code }) => code)).size === steps.length, 'a step stands twice')
  .refine(({ steps, intervals, deadlines }) => {
    const codes = new Set(steps.map(({ code }) => code));
    return (
      intervals.every(({ from, to }) => codes.has(from) && codes.has(to)) &&
      deadlines.every((deadline) => codes.has(deadline.step))
    );
  }, 'a rule names a step that is not there');
export type LegalTemplateDraft = z.infer<typeof legalTemplateDraft>;

const legalTemplate = z.object({
  code: z.enum(LEGAL_TEMPLATE_CODES),
  name: localisedText,
  basis: z.array(z.string()).readonly(),
  steps: z.array(z.object({ code: step, label: localisedText })).readonly(),
  intervals: z
    .array(
      z.object({
        from: step,
        to: step,
        atLeastDays: z.int().optional(),
        atMostDays: z.int().optional(),
        source: z.string(),
        toBeChecked: z.boolean().optional(),
      }),
    )
    .readonly(),
  deadlines: z.array(z.object({ step, monthDay: z.string(), source: z.string() })).readonly(),
  noticePlaces: z.array(localisedText).readonly(),
  forms: z.array(localisedText).readonly(),
  ownRules: localisedText,
  checkedOn: day.nullable(),
}) satisfies z.ZodType<LegalTemplate>;

/** A template as it stands in a municipality: its own copy, or the built-in one. */
export const legalTemplateEntry = z.object({
  template: legalTemplate,
  isOwn: z.boolean(),
  /** Of the copy; 0 where the built-in one stands. */
  version: z.int(),
});
export type LegalTemplateEntry = z.infer<typeof legalTemplateEntry>;
export const legalTemplateList = z.object({ templates: z.array(legalTemplateEntry) });
export type LegalTemplateList = z.infer<typeof legalTemplateList>;
export const legalTemplateCode = z.enum(LEGAL_TEMPLATE_CODES);
export const saveLegalTemplateRequest = z.object({ version: z.int().min(0), template: legalTemplateDraft });
export type SaveLegalTemplateRequest = z.infer<typeof saveLegalTemplateRequest>;

export const promiseRequest = z.object({
  promisedLevel: z.enum(PROMISED_LEVELS).nullable(),
  daysToRespond: z.int().min(1).max(MOST_DAYS_TO_RESPOND).nullable(),
  /** What residents can change, and what is settled, by language. */
  openToChange: words,
});
export type PromiseRequest = z.infer<typeof promiseRequest>;

const count = z.int();
const share = z.number().nullable();
const reason = z.enum(UNDEFINED_REASONS).nullable();

export const promiseDelivery = z.object({
  asOf: day,
  days: z
    .object({
      promisedDays: count,
      n: count,
      answered: count,
      inTime: count,
      late: count,
      open: count,
      share,
      lower: share,
      upper: share,
      isSettled: z.boolean(),
      leftOut: count,
      reason,
    })
    .nullable(),
  level: z
    .array(
      z.object({
        measure: z.enum(PROMISE_MEASURES),
        numerator: count,
        denominator: count,
        share,
        lower: share,
        upper: share,
        reason,
      }),
    )
    .readonly(),
}) satisfies z.ZodType<PromiseDelivery>;

export const legalStep = z.object({
  id: uuid,
  code: step,
  label: localisedText,
  dueOn: day.nullable(),
  doneOn: day.nullable(),
  proofUrl: z.string().nullable(),
  note: z.string().nullable(),
  version: z.int(),
  files: z.array(
    z.object({ id: uuid, mediaType: z.enum(EVIDENCE_TYPES), sizeBytes: z.int(), description: localisedText }),
  ),
});
export type LegalStepAnswer = z.infer<typeof legalStep>;

export const legalWarning = z.object({
  from: step,
  to: step,
  problem: z.enum(LEGAL_PROBLEMS),
  days: z.int(),
  neededDays: z.int(),
  source: z.string().nullable(),
  toBeChecked: z.boolean(),
});

/** What a process promised and what was done of it, and the steps that the law or the municipality asks for. No legal advice. */
export const legalAnswer = z.object({
  promise: z.object({
    promisedLevel: z.enum(PROMISED_LEVELS).nullable(),
    daysToRespond: z.int().nullable(),
    openToChange: localisedText,
  }),
  /** Null until impact was measured. */
  delivery: promiseDelivery.nullable(),
  stamp: stamp.nullable(),
  /** Whether residents can read the results. */
  isPublished: z.boolean(),
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  /** In the zone of the process. */
  today: day,
  checklist: z
    .object({
      template: legalTemplate,
      orderingAct: z.string().nullable(),
      orderingNumber: z.string().nullable(),
      version: z.int(),
      steps: z.array(legalStep),
      warnings: z.array(legalWarning),
    })
    .nullable(),
});
export type LegalAnswer = z.infer<typeof legalAnswer>;
export type LegalChecklistAnswer = NonNullable<LegalAnswer['checklist']>;

export const legalQuery = z.object({ format: tableFormat, language: z.enum(['pl', 'en']).default('pl') });
export type LegalQuery = z.infer<typeof legalQuery>;
export const legalCalendarQuery = legalQuery.pick({ language: true });
export type LegalCalendarQuery = z.infer<typeof legalCalendarQuery>;

export const beginChecklistRequest = z.object({ template: legalTemplateCode });
export type BeginChecklistRequest = z.infer<typeof beginChecklistRequest>;

const version = z.int().min(1).describe('The version that the person has read');
export const legalOrderRequest = z.object({
  version,
  orderingAct: line.nullable().default(null),
  orderingNumber: z.string().trim().min(1).max(100).nullable().default(null),
});
export type LegalOrderRequest = z.infer<typeof legalOrderRequest>;

export const legalStepRequest = z.object({
  version,
  dueOn: day.nullable(),
  doneOn: day.nullable(),
  proofUrl: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullable()
    .default(null),
  note: z.string().trim().max(2_000).nullable().default(null),
});
export type LegalStepRequest = z.infer<typeof legalStepRequest>;
