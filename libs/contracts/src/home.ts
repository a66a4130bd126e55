import { DUE_SUBJECTS, ROLES } from '#domain';
import { z } from 'zod';
import { day, instant, localisedText, slug } from './common.js';
import { dueGroup } from './due.js';
import { processSummary } from './processes.js';

const NEEDS = [
  ...DUE_SUBJECTS.map((subject) => `late-${subject}` as const),
  ...(['run-failed', 'rejected-rows', 'without-answer', 'to-review', 'entry-waiting', 'release-waiting'] as const),
  ...(['link-expiring', 'no-population', 'backup-failed'] as const),
] as const;

/** What waits for me, each in one process; what is late comes first. */
const needs = z.array(
  z.object({
    kind: z.enum(NEEDS),
    process: slug.nullable(),
    count: z.number().int(),
    /** Of what is late: the earliest of its dates. */
    dueOn: day.nullable(),
  }),
);

const backup = z.object({
  state: z.enum(['never', 'ok', 'failed', 'off']),
  at: instant.nullable(),
  bytes: z.number().nullable(),
});

const ofWorkspace = z.object({
  processes: z.array(processSummary),
  needs,
  /** What is late, and what lies ahead: one line a process and kind. */
  due: z.array(dueGroup),
});

/** Home: the processes of one municipality, what waits for me, what is due, and whether last night's backup worked. */
export const home = ofWorkspace.extend({ backup });
export type Home = z.infer<typeof home>;

/** The same of every municipality that I serve: what is late first, then what waits for me, then what came in. */
export const homes = z.object({
  workspaces: z.array(
    ofWorkspace.extend({
      slug,
      name: localisedText,
      isSample: z.boolean(),
      /** Mine in the whole municipality, or the strongest in one of its processes. */
      role: z.enum(ROLES),
    }),
  ),
  backup,
});
export type Homes = z.infer<typeof homes>;
