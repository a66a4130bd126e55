import { common } from './common.js';
import { frame } from './frame.js';
import { counts } from './counts.js';
import { signIn } from './sign-in.js';
import { home } from './home.js';
import { dueWords } from './due-words.js';
import { contributions } from './contributions.js';
import { reach } from './reach.js';
import { statusWords } from './status-words.js';
import { errors } from './errors.js';
import { rejections } from './rejections.js';
import { roles } from './roles.js';
import { runs } from './runs.js';

/** The German messages of the frame, of signing in and of Home: what a browser needs before any process is opened. */
export const first = {
  ...common,
  ...frame,
  ...counts,
  ...signIn,
  ...home,
  ...dueWords,
  ...contributions,
  ...reach,
  ...statusWords,
  ...errors,
  ...rejections,
  ...roles,
  ...runs,
} as const;
