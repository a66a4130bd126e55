// The browser of a bench.
import { existsSync } from 'node:fs';

const BROWSERS = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Where a Chromium is; undefined where there is none. */
export const findBrowser = () => BROWSERS.find((path) => path && existsSync(path));
