import { type Measures } from './measure.js';

/** Residents by group: what participants are held against. */
export const POPULATION_MEASURES: Measures = {};
