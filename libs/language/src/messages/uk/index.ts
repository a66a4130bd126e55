import type { TranslationOf } from '../../message-types.js';
import type { polish } from '../pl/index.js';
import { documents } from './documents.js';
import { first } from './first.js';
import { later } from './later.js';
import { rest } from './rest.js';

/** All Ukrainian messages; a key that Polish has and Ukrainian lacks is a type error. */
export const ukrainian: TranslationOf<typeof polish, 'uk'> = { ...first, ...later, ...rest, ...documents };
