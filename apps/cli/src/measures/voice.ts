import { type Measures } from './measure.js';

/** Whose voice it is that one hears. */
export const VOICE_MEASURES: Measures = {};
