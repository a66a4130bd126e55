import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

it('loads no more than 230 KB before anything is shown, 400 KB for any screen, and 140 KB for what is asked for on one', () => {
  const script = join(__dirname, '../../scripts/sizes.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const tooLarge = stdout.split('\n').filter((line) => line.includes('TOO LARGE'));
  expect(tooLarge).toEqual([]);
  // the first load and some sixty screens
  expect(stdout.split('\n').length).toBeGreaterThan(20);
  expect(status).toBe(0);
});
