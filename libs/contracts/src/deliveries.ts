import { CHANNELS, CONTRIBUTION_KINDS, PUBLICATION_PERMISSIONS } from '#domain';
import { z } from 'zod';
import { uuid } from './common.js';

const reference = z.string().trim().min(1).max(200);
const kind = z.enum(CONTRIBUTION_KINDS);

/** One statement as another program sends it; what it leaves out is unknown. */
export const deliveredContribution = z.object({
  reference: reference.describe('The number that the sender knows it by: sent again, it changes what stands'),
  kind: kind.default('remark'),
  title: z.string().trim().min(1).max(500).nullable().default(null),
  text: z.string().trim().min(1).max(100_000),
  submittedAt: z.iso.datetime({ offset: true }).nullable().default(null),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .nullable()
    .default(null),
  channel: z.enum(CHANNELS).default('unknown'),
  voice: z.enum(['person', 'group', 'facilitator']).default('person'),
  groupSize: z.number().int().min(1).max(10_000).nullable().default(null),
  permission: z.enum(PUBLICATION_PERMISSIONS).default('unknown'),
  person: z
    .object({
      kind: z.enum(['email', 'phone', 'platform-user', 'respondent']),
      identifier: z.string().trim().min(1).max(200).describe('Never stored: it becomes a pseudonym'),
      attributes: z
        .record(z.string().regex(/^[a-z][a-z0-9-]{0,39}$/), z.string().trim().max(100))
        .refine((attributes) => Object.keys(attributes).length <= 20)
        .default({}),
    })
    .nullable()
    .default(null),
  parent: z.object({ kind, reference }).nullable().default(null),
  categories: z.array(z.string().trim().min(1).max(200)).max(20).default([]),
  location: z
    .object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
    .nullable()
    .default(null),
  place: z.string().trim().min(1).max(300).nullable().default(null),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable()
    .default(null),
});
export type DeliveredContribution = z.infer<typeof deliveredContribution>;

/** A batch of statements of one source. */
export const deliveryRequest = z.object({
  source: z.string().trim().min(1).max(120).describe('Name of the source in the import log'),
  contributions: z.array(deliveredContribution).min(1).max(1000),
});
export type DeliveryRequest = z.infer<typeof deliveryRequest>;

export const delivered = z.object({
  importId: uuid,
  isRepeated: z.boolean().describe('The same key came before: nothing was stored this time'),
  created: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  rejected: z.number().int(),
});
export type Delivered = z.infer<typeof delivered>;
