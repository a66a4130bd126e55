import type { TranslationOf } from '../../message-types.js';
import type { polish } from '../pl/index.js';
import { documents } from './documents.js';
import { first } from './first.js';
import { later } from './later.js';
import { rest } from './rest.js';

/** All English messages; a key that Polish has and English lacks is a type error. */
export const english: TranslationOf<typeof polish, 'en'> = { ...first, ...later, ...rest, ...documents };
