import { type Measures } from './measure.js';

/** What was done with what residents said. */
export const INFLUENCE_MEASURES: Measures = {};
