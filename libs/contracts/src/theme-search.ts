import { z } from 'zod';
import { uuid } from './common.js';

export const themeSearchQuery = z.object({ search: z.string().trim().min(1).max(200) });

/** Themes that are called by a word, or that it sets apart, and how many of their contributions hold it. */
export const themeSearch = z.object({
  themes: z.array(
    z.object({
      id: uuid,
      label: z.string(),
      parentId: uuid.nullable(),
      contributions: z.number().int(),
      /** Of these, so many hold what was searched for. */
      found: z.number().int(),
    }),
  ),
});
export type ThemeSearch = z.infer<typeof themeSearch>;
