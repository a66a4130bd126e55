import { z } from 'zod';

/** What was erased: counts only, for nothing else is left. */
export const erasure = z.object({
  /** True when everything of the person behind the contribution went, false when nobody was linked to it. */
  person: z.boolean(),
  contributions: z.number().int(),
  answers: z.number().int(),
  votes: z.number().int(),
});
export type Erasure = z.infer<typeof erasure>;
