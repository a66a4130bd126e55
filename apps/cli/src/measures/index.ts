import { DEBATE_MEASURES } from './debate.js';
import { INFLUENCE_MEASURES } from './influence.js';
import { type Measures } from './measure.js';
import { PERSONAL_DATA_MEASURES } from './personal-data.js';
import { POPULATION_MEASURES } from './population.js';
import { PRIVACY_MEASURES } from './privacy.js';
import { REACH_MEASURES } from './reach.js';
import { VOICE_MEASURES } from './voice.js';
import { WEIGHTING_MEASURES } from './weighting.js';

/** Every measure that `nasluch measure NAME` computes, by the name of its oracle file. */
export const MEASURES: Measures = {
  ...REACH_MEASURES,
  ...WEIGHTING_MEASURES,
  ...VOICE_MEASURES,
  ...DEBATE_MEASURES,
  ...INFLUENCE_MEASURES,
  ...POPULATION_MEASURES,
  ...PRIVACY_MEASURES,
  ...PERSONAL_DATA_MEASURES,
};
