import { type Measures } from './measure.js';

/** How far weights repair who took part. */
export const WEIGHTING_MEASURES: Measures = {};
