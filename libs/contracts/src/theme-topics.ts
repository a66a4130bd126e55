import { z } from 'zod';
import { localisedText, stamp } from './common.js';

/** `roads`, or a code of the municipality's own codeframe. */
export const topicCode = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/);

/** A civic topic by its name in the codeframe that the run used. */
export const civicTopic = z.object({ code: z.string(), name: localisedText });
export type CivicTopic = z.infer<typeof civicTopic>;

/** A topic that the machine suggests for one contribution, and how sure it is. */
export const suggestedTopic = civicTopic.extend({ confidence: z.number().nullable() });

const codeframeUse = z.enum(['default', 'own', 'none']);

/**
 * The fixed view: civic topics instead of themes, the same for every process and year. Topics without contributions are listed
 * too; counts are totals, as those of themes are.
 */
export const topicsReport = z.object({
  /** `off` where the process uses no codeframe. */
  state: z.enum(['ready', 'off', 'not-yet', 'running', 'failed']),
  stamp: stamp.nullable(),
  codeframe: codeframeUse.nullable(),
  texts: z.number().int(),
  topics: z.array(civicTopic.extend({ contributions: z.number().int(), people: z.number().int() })),
  without: z.object({ contributions: z.number().int(), people: z.number().int() }),
});
export type TopicsReport = z.infer<typeof topicsReport>;
