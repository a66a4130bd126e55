// When the screens of staff show the largest thing in their window on a first visit, over 5,000 contributions.
import { join } from 'node:path';
import { analyse, prepare, signIn } from './answers.mjs';
import { MAPPING, writeCsv } from './inputs.mjs';
import { OFFICE, TELEPHONE, largestPaint } from './largest-paint.mjs';
import { importTable, openPlace } from './place.mjs';

const ROWS = 5_000;
const PROCESS = '/w/pomiar/p/konsultacje';
const SCREENS = { overview: PROCESS, themes: `${PROCESS}/themes` };

export async function benchStaffPaint() {
  const place = await openPlace();
  try {
    const path = join(place.dataDir, 'rows.csv');
    await writeCsv(path, ROWS);
    await importTable(place, path, MAPPING);
    await prepare(place);
    const service = await place.serve();
    await analyse(place);
    const cookie = await signIn(service.url);
    const table = [];
    for (const [kind, conditions] of Object.entries({ 'office computer': OFFICE, 'telephone, slow 4G': TELEPHONE })) {
      table.push([`${kind}: sign-in`, await largestPaint(`${service.url}/sign-in`, { conditions })]);
      for (const [name, address] of Object.entries(SCREENS)) {
        table.push([`${kind}: ${name}`, await largestPaint(`${service.url}${address}`, { conditions, cookie })]);
      }
    }
    return table;
  } finally {
    await place.close();
  }
}
