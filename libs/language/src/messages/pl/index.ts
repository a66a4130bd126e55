import { documents } from './documents.js';
import { first } from './first.js';
import { later } from './later.js';
import { rest } from './rest.js';

/** All Polish messages: the keys and placeholders that every other language follows. */
export const polish = { ...first, ...later, ...rest, ...documents } as const;
