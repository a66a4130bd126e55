import type { TranslationOf } from '../../message-types.js';
import type { polish } from '../pl/index.js';
import { documents } from './documents.js';
import { first } from './first.js';
import { later } from './later.js';
import { rest } from './rest.js';

/** All Dutch messages; a key that Polish has and Dutch lacks is a type error. */
export const dutch: TranslationOf<typeof polish, 'nl'> = { ...first, ...later, ...rest, ...documents };
