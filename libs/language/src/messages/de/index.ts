import type { TranslationOf } from '../../message-types.js';
import type { polish } from '../pl/index.js';
import { documents } from './documents.js';
import { first } from './first.js';
import { later } from './later.js';
import { rest } from './rest.js';

/** All German messages; a key that Polish has and German lacks is a type error. */
export const german: TranslationOf<typeof polish, 'de'> = { ...first, ...later, ...rest, ...documents };
