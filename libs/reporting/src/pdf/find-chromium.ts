import { accessSync, constants } from 'node:fs';

/** Programs that print the same way, where systems put them. */
const USUAL_PLACES = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map(
    (name) => `/usr/bin/${name}`,
  ),
  '/usr/local/bin/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser that prints PDF, or null where there is none.
 *
 * @param asked the path of one, `off` for none, null to look in the usual places
 */
export function findChromium(asked: string | null): string | null {
  if (asked === 'off') return null;
  return (asked === null ? USUAL_PLACES : [asked]).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
