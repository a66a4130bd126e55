import { LINK_BY, LINKAGE_FLAGS, type LinkageReport } from '#domain';
import { z } from 'zod';
import { uuid } from './common.js';

const people = z.number().int().nonnegative();
const hideable = people.nullable().describe('Null where fewer than five people could be worked out');

/** Who is recognised in several sources, and what the page cannot tell. */
export const linkageReport = z.object({
  method: z.string(),
  people,
  before: hideable,
  lower: people,
  upper: people,
  withoutIdentifier: z.number().int().nonnegative().describe('Statements behind which nobody can be told from others'),
  sources: z.array(
    z.object({
      id: uuid,
      name: z.string(),
      kind: z.string(),
      linkBy: z.enum(LINK_BY),
      people: hideable,
      linkable: hideable,
      platformOnly: hideable,
      sourceOnly: hideable,
      withoutIdentifier: z.number().int().nonnegative(),
    }),
  ),
  pairs: z.array(z.object({ one: uuid, other: uuid, people: hideable })),
  flags: z.array(z.object({ flag: z.enum(LINKAGE_FLAGS), people: hideable })),
  protected: z.boolean(),
}) satisfies z.ZodType<LinkageReport>;
export type LinkageAnswer = z.infer<typeof linkageReport>;

export const linkByRequest = z.object({ linkBy: z.enum(LINK_BY) });
export type LinkByRequest = z.infer<typeof linkByRequest>;
export const relinkStarted = z.object({ runId: uuid });
export type RelinkStarted = z.infer<typeof relinkStarted>;
