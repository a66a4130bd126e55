import { CANDIDATE_OUTCOMES, COUNCIL_CHECKS, TIE_ACTS } from '#domain';
import { z } from 'zod';
import { day, uuid } from './common.js';

const pupils = z.number().int().nonnegative().max(1_000_000).nullable();
const candidateNumber = z.number().int().min(1).max(500);

const candidate = z.object({
  number: candidateNumber,
  /** Refused without the day of the consent to publish it. */
  name: z.string().trim().min(1).max(200).nullable(),
  consentOn: day.nullable(),
  votes: pupils,
});

/** A school as its commission counted it; saved under its name. */
export const councilSchoolRequest = z.object({
  name: z.string().trim().min(1).max(200),
  entitled: pupils,
  issued: pupils,
  found: pupils,
  valid: pupils,
  invalid: pupils,
  seats: z.number().int().min(0).max(500).nullable(),
  mostPicks: z.number().int().min(1).max(500),
  tieRule: z.enum(TIE_ACTS),
  tie: z
    .object({
      how: z.enum(TIE_ACTS),
      winners: z.array(candidateNumber).max(500),
      note: z.string().trim().max(1000),
    })
    .nullable(),
  candidates: z
    .array(candidate)
    .max(500)
    .refine((rows) => new Set(rows.map((row) => row.number)).size === rows.length, 'a number stands twice'),
});
export type CouncilSchoolRequest = z.infer<typeof councilSchoolRequest>;

const turnout = z.object({
  cast: z.number().int().nullable(),
  entitled: z.number().int().nullable(),
  rate: z.number().nullable(),
  reason: z.enum(['ballots-unknown', 'entitled-unknown', 'nobody-entitled']).nullable(),
});
const sum = z.object({ sum: z.number().int().nullable(), schools: z.number().int() });

export const councilSchoolAnswer = councilSchoolRequest.extend({
  /** Null for a school that stands in tally sheets alone. */
  id: uuid.nullable(),
  from: z.enum(['person', 'tallies']),
  candidates: z.array(candidate.extend({ outcome: z.enum(CANDIDATE_OUTCOMES) })),
  turnout,
  missingFromUrn: z.number().int().nullable(),
  elected: z.number().int(),
  openSeats: z.number().int().nullable(),
  openTie: z
    .object({ numbers: z.array(z.number().int()), seats: z.number().int(), how: z.enum(TIE_ACTS).nullable() })
    .nullable(),
  checks: z.array(z.object({ code: z.enum(COUNCIL_CHECKS), found: z.number().int(), allowed: z.number().int() })),
});
export type CouncilSchoolAnswer = z.infer<typeof councilSchoolAnswer>;

/** The election of a youth council: schools as districts, pupils as the denominator. */
export const councilAnswer = z.object({
  state: z.enum(['ready', 'nobody']),
  method: z.string(),
  datasetVersion: z.number().int(),
  schools: z.array(councilSchoolAnswer),
  total: z.object({
    entitled: sum,
    issued: sum,
    found: sum,
    valid: sum,
    invalid: sum,
    seats: sum,
    turnout: turnout.extend({ schools: z.number().int() }),
  }),
});
export type CouncilAnswer = z.infer<typeof councilAnswer>;
