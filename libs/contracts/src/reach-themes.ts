import { UNDEFINED_REASONS, type ThemeInGroup, type ThemesByVariable, type ThemeSupport } from '#domain';
import { z } from 'zod';
import { stamp, tableFormat } from './common.js';
import { reachInputs, reachWeights } from './reach-parts.js';

const share = z.number().nullable();
const people = z.number().int().nullable().describe('Null when hidden for privacy');
const reason = z.enum(UNDEFINED_REASONS).nullable();

export const reachThemesQuery = z.object({
  variable: z.string().min(1).max(100).optional().describe('An attribute of people; the first one unless told'),
  format: tableFormat,
});
export type ReachThemesQuery = z.infer<typeof reachThemesQuery>;

const themeInGroup = z.object({
  themeId: z.string(),
  group: z.string(),
  people,
  share,
  lift: share.describe('Share in the group ÷ share among everybody'),
  difference: share.describe('Share in the group − share among all others'),
  lower: share,
  upper: share,
  p: share,
  q: share.describe('q-value of Benjamini and Hochberg over the tested cells'),
  flag: z.enum(['more', 'less']).nullable(),
  protected: z.boolean(),
  reason,
}) satisfies z.ZodType<ThemeInGroup>;

const themeSupport = z.object({
  themeId: z.string(),
  label: z.string(),
  people: z.number().int(),
  share: z.number(),
  lower: z.number(),
  upper: z.number(),
  weighted: z
    .object({
      share: z.number(),
      lower: z.number(),
      upper: z.number(),
      effectivePeople: z.number(),
      shift: z.number(),
    })
    .nullable(),
}) satisfies z.ZodType<ThemeSupport>;

export const themesByVariable = z.object({
  variable: z.string(),
  base: z.enum(['contributors', 'participants']).describe('Whom the shares are of'),
  groups: z.array(z.object({ group: z.string(), members: z.array(z.string()), people, protected: z.boolean() })),
  cells: z.array(themeInGroup),
  compared: z.number().int(),
  flagged: z.number().int(),
  lacking: z.array(z.object({ themeId: z.string(), group: z.string() })),
  reason,
}) satisfies z.ZodType<ThemesByVariable>;

/** Who raised what: themes × the groups of one attribute, people counted, weighted support beside unweighted. */
export const reachThemesAnswer = z.object({
  state: z.enum(['ready', 'not-yet', 'nobody', 'no-themes']),
  stamp: stamp.nullable(),
  inputs: reachInputs.nullable(),
  variables: z.array(z.string()),
  contributors: z.number().int().nullable(),
  support: z.array(themeSupport),
  weights: reachWeights.nullable(),
  /** Of the attribute that was asked for; null where nobody was asked for any. */
  byVariable: themesByVariable.nullable(),
});
export type ReachThemesAnswer = z.infer<typeof reachThemesAnswer>;
