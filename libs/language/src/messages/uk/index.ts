import { paper } from './paper.js';
import { publicPages } from './public.js';
import { shared } from './shared.js';

/** What the pages of residents say in this language; screens of the office do not speak it. */
export const ukrainian = { ...shared, ...publicPages, ...paper } as const;
