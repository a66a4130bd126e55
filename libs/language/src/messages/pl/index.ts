import { first } from './first.js';
import { later } from './later.js';

/** All Polish messages: the keys and placeholders that every other language follows. */
export const polish = { ...first, ...later } as const;
