// From a changed filter to what it leaves of every theme and of the list, at 5,000 and at 100,000 contributions, and the search by
// stems; at 5,000 also in a browser, until the last panel of the page of themes has its new numbers. Each filter is asked once: none of the
// answers was kept.
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { analyse, prepare, signIn } from './answers.mjs';
import { MAPPING, writeCsv } from './inputs.mjs';
import { importTable, median, openPlace } from './place.mjs';

/** In a browser it is measured up to here. */
const IN_BROWSER = 5_000;
const CHANNELS = ['online', 'email', 'paper', 'meeting', 'phone'];
const DECISIONS = ['yes', 'partly', 'no', 'none'];
const WORDS = ['ławka', 'drzewo', 'autobus', 'rower', 'chodnik', 'boisko', 'parking', 'lampa', 'przystanek', 'basen'];
const AT = 'pomiar/processes/konsultacje';

export async function benchFilters(rows) {
  const place = await openPlace();
  try {
    const path = join(place.dataDir, 'rows.csv');
    await writeCsv(path, rows);
    await importTable(place, path, MAPPING);
    await spread(place);
    await prepare(place);
    const service = await place.serve();
    await analyse(place);
    const cookie = await signIn(service.url);
    const ask = (query) => time(`${service.url}/api/workspaces/${AT}/${query}`, cookie);
    const table = [['contributions', rows.toLocaleString('en')]];
    // the first search makes the texts searchable
    await ask('contributions?limit=1&search=cokolwiek');
    const filters = filtersOf();
    table.push(['filter → themes', await measure(filters, (filter) => ask(`themes/counts?${filter}`))]);
    table.push(['filter → list', await measure(filters, (filter) => ask(`contributions?limit=25&${filter}`))]);
    const both = (filter) =>
      longest([ask(`themes/counts?${filter}&language=pl`), ask(`contributions?limit=25&${filter}&language=pl`)]);
    table.push(['filter → both, asked at once', await measure(filters, both)]);
    const words = WORDS.flatMap((word) => [word, `${word} park`, `"${word}"`, `${word} -szkoła`]);
    table.push(['search of themes', await measure(words, (word) => ask(`themes/search?${sought(word)}`))]);
    table.push(['search of the list', await measure(words, (word) => ask(`contributions?limit=25&${sought(word)}`))]);
    if (rows <= IN_BROWSER) table.push(['filter → all panels, in Chromium', await inBrowser(service.url, cookie)]);
    return table;
  } finally {
    await place.close();
  }
}

const sought = (search) => new URLSearchParams({ search });

/** Invented rows come on one channel and are undecided; a third of them is answered. */
async function spread({ database, workspaceId }) {
  await database.inWorkspace(workspaceId, async (db) => {
    await db.query(
      `UPDATE contribution SET channel = ($2::text[])[1 + abs(hashtext(id::text)) % 5],
         decision = nullif(($3::text[])[1 + abs(hashtext(source_reference)) % 4], 'none')
       WHERE workspace_id = $1`,
      [workspaceId, CHANNELS, DECISIONS],
    );
  });
}

function filtersOf() {
  const days = (from, to) => `period=2026-03-${from}..2026-03-${to}`;
  return [
    ...CHANNELS.map((channel) => `channel=${channel}`),
    ...DECISIONS.map((decision) => `decision=${decision}`),
    'answered=yes',
    'answered=no',
    ...['01', '05', '10', '15'].flatMap((from) => ['20', '25', '28'].map((to) => days(from, to))),
    ...CHANNELS.flatMap((channel) => DECISIONS.map((decision) => `channel=${channel}&decision=${decision}`)),
  ];
}

async function time(address, cookie) {
  const began = performance.now();
  const answer = await fetch(address, { headers: { cookie } });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return performance.now() - began;
}

const longest = async (promises) => Math.max(...(await Promise.all(promises)));

async function measure(inputs, run) {
  const times = [];
  for (const input of inputs) times.push(await run(input));
  return figures(times);
}

const figures = (times) =>
  `p50 ${median(times).toFixed(0)} ms, p95 ${median(times, 0.95).toFixed(0)} ms (n = ${times.length})`;

/** Chooses one filter after another in the selects of the page of themes. */
async function inBrowser(url, cookie) {
  const executablePath = findBrowser();
  if (!executablePath) return 'no browser';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext();
    const [name, value] = cookie.split('=');
    await context.addCookies([{ name, value, url }]);
    const page = await context.newPage();
    await page.goto(`${url}/w/pomiar/p/konsultacje/themes?channel=online`);
    await page.locator('[data-settled]').waitFor({ timeout: 30_000 });
    await page.locator('button[aria-controls="filters"]').click();
    const select = page.locator('#filters select').first();
    await select.waitFor();
    const times = [];
    for (let round = 0; round < 4; round += 1) {
      for (const channel of CHANNELS.slice(1).concat(CHANNELS[0])) {
        times.push(await untilSettled(page, channel));
      }
      await page.reload();
      await page.locator('[data-settled]').waitFor({ timeout: 30_000 });
      await page.locator('button[aria-controls="filters"]').click();
      await select.waitFor();
    }
    return figures(times);
  } finally {
    await browser.close();
  }
}

/** In the page itself: from the change of the select to the frame after the new numbers stand. */
function untilSettled(page, channel) {
  return page.evaluate(
    (value) =>
      new Promise((done) => {
        const select = document.querySelector('#filters select');
        const began = performance.now();
        const setter = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set;
        setter.call(select, value);
        select.dispatchEvent(new Event('change', { bubbles: true }));
        const look = () => {
          const isThere = location.search.includes(`channel=${value}`);
          if (isThere && document.querySelector('[data-settled]') && !document.querySelector('main [aria-busy="true"]'))
            requestAnimationFrame(() => done(performance.now() - began));
          else requestAnimationFrame(look);
        };
        look();
      }),
    channel,
  );
}
