// The consultation report of 5,000 remarks as a Word file, in a process of its own so that its memory is its own.
import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { join } from 'node:path';

const REMARKS = 5000;

export function benchReport() {
  const script = join(import.meta.dirname, 'report-run.mjs');
  const { stdout, status, stderr } = spawnSync(process.execPath, [script, String(REMARKS)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const { wall, peak, bytes, letters } = JSON.parse(stdout);
  return [
    ['remarks in the release', `${REMARKS} of ${letters} letters on average`],
    ['report as DOCX', `${wall.toFixed(1)} s (at most 20 s)`],
    ['memory at the peak', `${peak.toFixed(0)} MB (at most 500 MB)`],
    ['size of the file', `${(bytes / 1024).toFixed(0)} KB`],
    ['load of the machine', loadavg()[0].toFixed(1)],
  ];
}
