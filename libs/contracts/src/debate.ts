import { DEBATE_STATES } from '#domain';
import { z } from 'zod';

const share = z.number().nullable();
const count = z.number().int().nullable();
const state = z.enum(DEBATE_STATES).describe('`ready`, or why the sign is off');

/** Single signs of how people talked with each other; none is a score, and there is no sum of them. */
export const debateAnswer = z.object({
  datasetVersion: z.number().int(),
  replies: z.object({
    state,
    comments: z.number().int(),
    authors: count,
    replyShare: share,
    meanDepth: share,
    maxDepth: count,
    selfReplyShare: share,
    reciprocity: share,
    hIndex: count,
    orphans: z.number().int(),
    inCircles: z.number().int(),
  }),
  topics: z.object({
    state,
    themes: z.number().int(),
    simpson: share,
    effectiveTopics: share,
    evenness: share,
  }),
  speaking: z.object({ state }),
  markers: z.object({ state }),
  agreement: z.object({ state }),
});
export type DebateAnswer = z.infer<typeof debateAnswer>;
