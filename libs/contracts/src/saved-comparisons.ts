import { FEWEST_COMPARED, MOST_COMPARED } from '#domain';
import { z } from 'zod';
import { instant, localisedText, slug, uuid } from './common.js';
import { LONGEST_VIEW_NAME } from './saved-views.js';

/** Of one person. */
export const MOST_SAVED_COMPARISONS = 100;

const PLACE = /^[a-z0-9-]{1,64}\/[a-z0-9-]{1,64}$/;

/** Two to six processes under a name, for oneself. */
export const savedComparisonRequest = z.object({
  name: z.string().trim().min(1).max(LONGEST_VIEW_NAME),
  processes: z
    .array(z.string().regex(PLACE))
    .min(FEWEST_COMPARED)
    .max(MOST_COMPARED)
    .refine((all) => new Set(all).size === all.length, 'none twice')
    .describe('Each as workspace/process'),
});
export type SavedComparisonRequest = z.infer<typeof savedComparisonRequest>;

export const savedComparison = z.object({
  id: uuid,
  name: z.string(),
  processes: z.array(
    z.object({
      workspace: slug,
      process: slug,
      /** Null where it is closed to this person or not there any more; which of both is not said. */
      title: localisedText.nullable(),
      workspaceName: localisedText.nullable(),
    }),
  ),
  changedAt: instant,
});
export type SavedComparison = z.infer<typeof savedComparison>;

export const savedComparisonList = z.object({ comparisons: z.array(savedComparison) });
export type SavedComparisonList = z.infer<typeof savedComparisonList>;
