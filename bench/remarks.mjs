// The register of 5,000 remarks through the real HTTP server: lists, filters, one answer for many, files, a sheet that comes back.
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { analyse, prepare, signIn } from './answers.mjs';
import { MAPPING, writeCsv } from './inputs.mjs';
import { importTable, median, openPlace } from './place.mjs';

const REQUESTS = 20;
const OFFICES = ['Wydział Dróg', 'Wydział Zieleni', 'Wydział Oświaty', 'Wydział Sportu'];

export async function benchRemarks({ rows = 5_000 } = {}) {
  const place = await openPlace();
  try {
    const path = join(place.dataDir, 'rows.csv');
    await writeCsv(path, rows);
    await importTable(place, path, MAPPING);
    await prepare(place);
    const service = await place.serve();
    await analyse(place);
    const register = openRegister(service.url, await signIn(service.url));
    return [['remarks', String(rows)], ...(await measureRegister(register)), ...(await measurePeers(place, register))];
  } finally {
    await place.close();
  }
}

/** The register's address, asked as a browser asks. */
function openRegister(url, cookie) {
  const address = `${url}/api/workspaces/pomiar/processes/konsultacje/remarks`;
  const ask = async (path, options = {}) => {
    const headers = { cookie, origin: url, ...options.headers };
    const answer = await fetch(address + path, { ...options, headers });
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${bytes.toString().slice(0, 300)}`);
    return bytes;
  };
  const read = async (path) => JSON.parse(await ask(path));
  const save = async (changes, fromSheet = false) =>
    JSON.parse(
      await ask('/changes', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ changes, fromSheet }),
      }),
    );
  const check = async (sheet) => {
    const body = new FormData();
    body.set('file', new Blob([sheet]), 'arkusz.xlsx');
    return JSON.parse(await ask('/sheet', { method: 'POST', body }));
  };
  const all = async () => {
    const items = [];
    for (let page = await read('?limit=200'); ; page = await read(`?limit=200&cursor=${page.next}`)) {
      items.push(...page.items);
      if (page.next === null) return items;
    }
  };
  return { ask, read, save, check, all };
}

async function measureRegister(register) {
  const { ask, read, save, check, all } = register;
  const rows = await all();
  await save(rows.map(({ id, version }, at) => ({ id, version, office: OFFICES[at % OFFICES.length] })));
  const answered = (await all()).filter((_, at) => at % 2 === 0);
  const reasonOf = (at) => `Powód numer ${at % 40}: w tym roku nie ma na to środków.`;
  await save(answered.map(({ id, version }, at) => ({ id, version, position: 'no', reason: reasonOf(at) })));
  const [deep] = [await read(`?limit=50&cursor=${(await read('?limit=200')).next}`)];
  const table = [];
  const time = async (what, work, requests = REQUESTS) => table.push([what, await timed(work, requests)]);
  await time('list, first page of 50', () => ask('?limit=50'));
  await time('list, a later page', () => ask(`?limit=50&cursor=${deep.next}`));
  await time('list of 200', () => ask('?limit=200'));
  await time('filter: without a position', () => ask('?position=none&limit=50'));
  await time('filter: an office', () => ask(`?office=${encodeURIComponent(OFFICES[1])}&limit=50`));
  await time('search: two words', () => ask(`?search=${encodeURIComponent('ławki szkole')}&limit=50`));
  await time('choices of the filters', () => ask('/choices'));
  let next = 0;
  await time('similar, before one answer for many', () => ask(`/${rows[(next += 7)].id}/similar`));
  const live = new Map((await all()).map((row) => [row.id, row]));
  const change = async (ids, over) => {
    const { items } = await save(ids.map((id) => ({ id, version: live.get(id).version, ...over })));
    for (const item of items) live.set(item.id, item);
  };
  await time('save of one row', () => change([rows[(next += 1)].id], { position: 'partly', reason: 'W części.' }));
  await time('save of one answer for 200', () =>
    change(
      rows.slice((next += 1), next + 200).map(({ id }) => id),
      { position: 'moot', reason: `Za późno ${next}.` },
    ),
  );
  await time('all rows as CSV', () => ask('?format=csv'), 8);
  await time('all rows as XLSX', () => ask('?format=xlsx'), 8);
  const office = `office=${encodeURIComponent(OFFICES[0])}`;
  await time("an office's sheet, out", () => ask(`/sheet?${office}`), 8);
  await time('sheet of all rows, out', () => ask('/sheet'), 4);
  const sheet = await filledIn(await ask(`/sheet?${office}`));
  const whole = await filledIn(await ask('/sheet'));
  await time("an office's sheet, compared", () => check(sheet), 8);
  await time('sheet of all rows, compared', () => check(whole), 4);
  const { changes } = await check(sheet);
  const merged = changes.map(({ id, version, after }) => ({ id, version, ...after }));
  table.push([`an office's sheet, merged (${merged.length} rows)`, await timed(() => save(merged, true), 1)]);
  return table;
}

/** The same questions to a table that holds what the register shows and nothing else, and the same rows as a plain workbook. */
async function measurePeers({ database, workspaceId }, { all, ask }) {
  const rows = await all();
  const values = rows.map((row) => [row.number, row.text, row.office, row.position, row.reason, row.state]);
  return database.inWorkspace(workspaceId, async (db) => {
    await db.query(
      `CREATE TEMP TABLE flat ON COMMIT DROP AS
       SELECT (row ->> 'number')::integer AS number, row ->> 'text' AS text, row ->> 'office' AS office, row ->> 'position' AS position,
         row ->> 'reason' AS reason, row ->> 'state' AS state FROM jsonb_array_elements($1::jsonb) AS row`,
      [JSON.stringify(rows)],
    );
    await db.query('CREATE UNIQUE INDEX ON flat (number)');
    await db.query('ANALYZE flat');
    const count = `SELECT count(*), count(*) FILTER (WHERE position IS NULL), count(*) FILTER (WHERE state = 'draft') FROM flat`;
    const flat = await times(async () => {
      await db.query('SELECT * FROM flat WHERE number > 0 ORDER BY number LIMIT 50');
      await db.query(count);
    }, REQUESTS);
    const search = await times(async () => {
      await db.query(
        `SELECT * FROM flat WHERE lower(text) LIKE '%szkol%' AND lower(text) LIKE '%ławk%' ORDER BY number LIMIT 50`,
      );
      await db.query(count);
    }, REQUESTS);
    const own = {
      list: await times(() => ask('?limit=50'), REQUESTS),
      xlsx: await times(() => ask('?format=xlsx'), 4),
    };
    const found = await times(() => ask(`?search=${encodeURIComponent('ławki szkole')}&limit=50`), REQUESTS);
    const workbook = await times(async () => {
      const book = new ExcelJS.Workbook();
      book.addWorksheet('rows').addRows(values);
      await book.xlsx.writeBuffer();
    }, 4);
    const ratio = (mine, other) => `${(median(mine) / median(other)).toFixed(1)} × (${median(other).toFixed(1)} ms)`;
    return [
      ['list, against a flat table in SQL', ratio(own.list, flat)],
      ['search, against a flat table in SQL', ratio(found, search)],
      ['XLSX, against ExcelJS with the same rows', ratio(own.xlsx, workbook)],
    ];
  });
}

async function filledIn(bytes) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes);
  const sheet = book.getWorksheet('Uwagi');
  const [position, reason] = [9, 10];
  for (let row = 2; row <= sheet.rowCount; row += 2) {
    sheet.getCell(row, position).value = 'uwzględniona w części';
    sheet.getCell(row, reason).value = `Zrobimy to, na co starczy środków (${row % 25}).`;
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function times(work, requests) {
  await work();
  const measured = [];
  for (let request = 0; request < requests; request += 1) {
    const began = performance.now();
    await work();
    measured.push(performance.now() - began);
  }
  return measured;
}

async function timed(work, requests) {
  const measured = [];
  for (let request = 0; request < requests; request += 1) {
    const began = performance.now();
    await work();
    measured.push(performance.now() - began);
  }
  return `p50 ${median(measured).toFixed(0)} ms, p95 ${median(measured, 0.95).toFixed(0)} ms`;
}
