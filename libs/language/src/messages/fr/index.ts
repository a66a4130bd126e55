import type { TranslationOf } from '../../message-types.js';
import type { polish } from '../pl/index.js';
import { documents } from './documents.js';
import { first } from './first.js';
import { later } from './later.js';
import { rest } from './rest.js';

/** All French messages; a key that Polish has and French lacks is a type error. */
export const french: TranslationOf<typeof polish, 'fr'> = { ...first, ...later, ...rest, ...documents };
