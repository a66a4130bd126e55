// `npm test`: installs and builds what is missing, runs every test, ends with the plain line "N passed, M failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './prepare.mjs';

ensureInstalled();
ensureBuilt();

const chromium =
  process.env.CHROMIUM_PATH ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
if (!chromium) {
  if (process.env.NASLUCH_REQUIRE_BROWSER === '1') {
    console.error(
      'No Chromium found and NASLUCH_REQUIRE_BROWSER=1: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
    );
    process.exit(1);
  }
  console.error('No Chromium found: the browser tests are left out. Install it or set CHROMIUM_PATH to run them.');
}

const folder = mkdtempSync(join(tmpdir(), 'nasluch-test-'));
const report = join(folder, 'report.json');
const args = ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${report}`, ...process.argv.slice(2)];
if (!chromium) args.push('--testPathIgnorePatterns=<rootDir>/test/browser/');
const jest = spawnSync(process.execPath, args, {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, ...(chromium && { CHROMIUM_PATH: chromium }), NODE_OPTIONS: '--max-old-space-size=4096' },
});
const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
rmSync(folder, { recursive: true, force: true });
if (!counts) {
  console.error('The tests did not finish.');
  process.exit(1);
}
const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
const skipped = counts.numPendingTests + counts.numTodoTests;
console.log(`${counts.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(jest.status === 0 && failed === 0 && counts.numPassedTests > 0 ? 0 : 1);
