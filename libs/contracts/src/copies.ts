import { COPY_KINDS, COPY_LEFTOVERS, COPY_OBSTACLES, COPY_OUTCOMES, COPY_STATES, MOST_COPIES, ROLES } from '#domain';
import { z } from 'zod';
import { localisedText, slug } from './common.js';

const item = z.object({
  kind: z.enum(COPY_KINDS),
  id: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .describe('Id of a mapping, codeframe or template of reports; code of a legal template'),
});
const sameItem = ({ kind, id }: z.infer<typeof item>) => `${kind} ${id}`;

/** Where copies would go. */
export const copiesQuery = z.object({ to: slug });
export type CopiesQuery = z.infer<typeof copiesQuery>;

/** What can be copied to another municipality, and how it stands there. */
export const copiesPreview = z.object({
  to: z.object({ slug, name: localisedText, role: z.enum(ROLES) }),
  items: z.array(
    item.extend({
      name: z.union([z.string(), localisedText]),
      state: z.enum(COPY_STATES),
      nameThere: z.string().nullable().describe('The name it would get or has there; null for legal templates'),
      obstacle: z.enum(COPY_OBSTACLES).nullable().describe('Why it cannot be copied'),
      stays: z.array(z.enum(COPY_LEFTOVERS)).readonly().describe('What of it stays here'),
    }),
  ),
});
export type CopiesPreview = z.infer<typeof copiesPreview>;

export const copiesRequest = z.object({
  to: slug,
  items: z
    .array(item)
    .min(1)
    .max(MOST_COPIES)
    .refine((items) => new Set(items.map(sameItem)).size === items.length, 'each of them once'),
});
export type CopiesRequest = z.infer<typeof copiesRequest>;

export const copiesAnswer = z.object({
  items: z.array(item.extend({ outcome: z.enum(COPY_OUTCOMES), nameThere: z.string().nullable() })),
});
export type CopiesAnswer = z.infer<typeof copiesAnswer>;
