// From the upload of 1,000 rows with a known template to the first true number, and to the first themes, through the real HTTP server.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { prepare, signIn } from './answers.mjs';
import { MAPPING, writeCsv } from './inputs.mjs';
import { openPlace } from './place.mjs';

const ROWS = 1_000;
const PATIENCE_MS = 300_000;

export async function benchFirst() {
  const place = await openPlace();
  try {
    const path = join(place.dataDir, 'rows.csv');
    await writeCsv(path, ROWS);
    await prepare(place);
    const service = await place.serve();
    const headers = { cookie: await signIn(service.url), origin: service.url };
    const address = `${service.url}/api/workspaces/pomiar/processes/konsultacje`;
    const ask = async (part, options = {}) => {
      const answer = await fetch(`${address}${part}`, {
        ...options,
        headers: { ...headers, ...(typeof options.body === 'string' ? { 'content-type': 'application/json' } : {}) },
      });
      if (!answer.ok) throw new Error(`${part} answered ${answer.status}: ${await answer.text()}`);
      return answer.json();
    };

    const began = performance.now();
    const form = new FormData();
    form.set('file', new Blob([readFileSync(path)]), 'rows.csv');
    const { id } = await ask('/uploads', { method: 'POST', body: form });
    await ask(`/uploads/${id}/import`, {
      method: 'POST',
      body: JSON.stringify({ source: 'table', mapping: MAPPING, sourceName: 'pomiar' }),
    });
    const number = await until(began, async () => (await ask('/overview')).total.contributions === ROWS);
    const themes = await until(began, async () => ((await ask('/themes')).themes ?? []).length > 0);
    return [
      ['rows, with a known template', ROWS.toLocaleString('en')],
      ['upload to the first true number', `${number.toFixed(1)} s (goal 20 s)`],
      ['upload to the first themes', `${themes.toFixed(1)} s (goal 90 s)`],
    ];
  } finally {
    await place.close();
  }
}

/** Seconds since the beginning until it is true. */
async function until(began, isSo) {
  while (!(await isSo())) {
    if (performance.now() - began > PATIENCE_MS) throw new Error('it did not come in five minutes');
    await wait(100);
  }
  return (performance.now() - began) / 1000;
}
