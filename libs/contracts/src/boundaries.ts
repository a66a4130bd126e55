import { BOUNDARY_WARNINGS, PLACE_VARIABLES, type BoundaryArea } from '#domain';
import { z } from 'zod';
import { instant, uuid } from './common.js';

export const MOST_BOUNDARY_SETS = 20;

/** Boundaries that a municipality uploaded, without their shapes. */
export const boundarySet = z.object({
  id: uuid,
  name: z.string(),
  source: z.string(),
  variable: z.enum(PLACE_VARIABLES),
  areas: z.number().int(),
  warnings: z.array(z.enum(BOUNDARY_WARNINGS)),
  importedAt: instant,
});
export type BoundarySet = z.infer<typeof boundarySet>;

export const boundarySetList = z.object({ boundaries: z.array(boundarySet) });
export type BoundarySetList = z.infer<typeof boundarySetList>;

/** What is told about a file of boundaries beside the file itself. */
export const boundaryFields = z.object({
  name: z.string().trim().min(2).max(120),
  source: z.string().trim().min(2).max(300),
  variable: z.enum(PLACE_VARIABLES).default('district'),
  /** The property that holds the names; found unless told. */
  property: z.string().trim().max(200).default(''),
  /** Whether latitude or northing stands first; found out unless told. */
  swap: z.enum(['auto', 'yes', 'no']).default('auto'),
});

const area = z.object({
  name: z.string(),
  polygons: z.array(z.array(z.array(z.tuple([z.number(), z.number()])))),
  /** The group of people that lives there; null where the data know of none. */
  group: z.string().nullable(),
});

/** The boundaries that fit a process best, and what on either side has no counterpart. */
export const processBoundaries = z.object({
  set: boundarySet.nullable(),
  areas: z.array(area satisfies z.ZodType<BoundaryArea>),
  /** Groups of people that are on no map. */
  withoutArea: z.array(z.string()),
});
export type ProcessBoundaries = z.infer<typeof processBoundaries>;
