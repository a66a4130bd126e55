import { FIRST_STEPS, RUN_STATES, TOUR_STOPS } from '#domain';
import { z } from 'zod';
import { instant, slug, uuid } from './common.js';
import { session } from './session.js';

/** The code that the program prints while nobody is known to it; written with or without hyphens, in any case. */
export const firstAdminRequest = z.object({
  code: z.string().trim().min(1).max(40),
  name: z.string().trim().min(1).max(120),
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  password: z.string().min(12).max(1024),
  municipality: z.string().trim().min(1).max(120).describe('Its name in Polish'),
  slug: slug.describe('The addresses of the municipality begin with it'),
});
export type FirstAdminRequest = z.infer<typeof firstAdminRequest>;
export const firstAdminAnswer = session;

export const guide = z.object({
  areStepsAway: z.boolean().describe('This person has put the list of first steps away'),
  tourStop: z.enum(TOUR_STOPS).nullable().describe('Where this person left the tour'),
  tourEndedAt: instant.nullable(),
});
export type Guide = z.infer<typeof guide>;

export const guideRequest = z
  .object({ areStepsAway: z.boolean(), tourStop: z.enum(TOUR_STOPS).nullable(), isTourEnded: z.boolean() })
  .partial();
export type GuideRequest = z.infer<typeof guideRequest>;

/** Read from what the municipality holds, and from nothing that anybody pressed. */
export const firstSteps = z.object({
  steps: z.array(
    z.object({
      step: z.enum(FIRST_STEPS),
      isDone: z.boolean(),
      process: slug.nullable().describe('Where it was done, else where to do it; null before there is a process'),
    }),
  ),
  guide,
});
export type FirstSteps = z.infer<typeof firstSteps>;

/** An invented municipality that was loaded to try things with. */
export const sampleTown = z.object({
  workspace: slug,
  process: slug.describe('The process that the loading belongs to, and a good one to begin with'),
  runId: uuid,
  state: z.enum(RUN_STATES),
});
export type SampleTown = z.infer<typeof sampleTown>;
