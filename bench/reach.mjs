// Reach of a large process: 1,000,000 contributions of 100,000 people, four variables of twelve groups, thirty themes.
import { cpuSeconds, load, median, openPlace } from './place.mjs';

const [GROUPS, THEMES] = [12, 30];
const REQUESTS = 100;

export async function benchReach({ rows = 1_000_000, people = 100_000 } = {}) {
  const place = await openPlace();
  try {
    const analysis = await load('libs/analysis/src/index.js');
    await plant(place, rows, people);
    const table = [['contributions, people', `${rows}, ${people}`]];
    const { columns, measured } = await wholeReport(place, analysis, table);
    await storedAnswer(place, measured, table);
    await crossTab(place, analysis, columns, table);
    const random = seeded(7);
    const cells = Array.from({ length: 40 }, () => Array.from({ length: 12 }, () => Math.floor(random() ** 3 * 60)));
    const times = repeat(20, () => analysis.suppressTable({ cells, k: 5 }));
    table.push(['suppression with audit of 40 × 12', `p50 ${ms(median(times))}, p95 ${ms(median(times, 0.95))}`]);
    return table;
  } finally {
    await place.close();
  }
}

/** Cold: everything from the first query to both reports in the database. */
async function wholeReport({ persistence, database, workspaceId, processId }, analysis, table) {
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  let backend = 0;
  const input = await database.inWorkspace(workspaceId, async (db) => {
    const before = await backendCpu(db);
    const columns = await persistence.readPeopleColumns(db, workspaceId, processId);
    const returning = await persistence.countReturning(db, workspaceId, processId);
    backend = (await backendCpu(db)) - before;
    return { columns, returning };
  });
  const read = performance.now();
  const population = input.columns.variables.flatMap(({ variable, groups }) =>
    groups.map((group, at) => ({ variable, group, population: 30_000 + 1000 * at })),
  );
  const measured = analysis.measureWholeReach({ ...input, population, reference: null, themeEdits: 0 });
  const done = performance.now();
  await database.inWorkspace(workspaceId, async (db) => {
    const [{ id: runId }] = await db.query(
      `INSERT INTO run (workspace_id, process_id, kind, state) VALUES ($1, $2, 'measure-reach', 'done') RETURNING id`,
      [workspaceId, processId],
    );
    await persistence.saveReach(db, workspaceId, { runId, processId }, measured);
  });
  const stored = performance.now();
  table.push(
    ['people and mentions read', ms(read - began)],
    ['report, q-values, suppression with audit', ms(done - read)],
    ['both reports stored', ms(stored - done)],
    [
      'in all, cold',
      `${ms(stored - began)}; CPU ${cpuSeconds(cpu).toFixed(1)} s and ${backend.toFixed(1)} s in PostgreSQL`,
    ],
    ['cells, of these hidden', `${measured.shown.suppression.cells}, ${measured.shown.suppression.hidden}`],
  );
  return { columns: input.columns, measured };
}

/** CPU of the server's process for this connection, where the system tells. */
async function backendCpu(db) {
  const { readFileSync } = await import('node:fs');
  const [{ pid }] = await db.query('SELECT pg_backend_pid() AS pid');
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return NaN;
  }
}

/** What the service does for an answer: the stamp each time, the report of a new run once. */
async function storedAnswer(place, measured, table) {
  const { ReachService } = await load('apps/api/src/reach/reach.service.js');
  const service = new ReachService(place.database);
  const where = { ...place, processSlug: 'konsultacje', isSample: true };
  const times = [];
  for (let request = 0; request < REQUESTS; request += 1) {
    const began = performance.now();
    JSON.stringify(request % 2 === 0 ? await service.answer(where) : await service.themes(where, undefined));
    times.push(performance.now() - began);
  }
  table.push([
    'stored and suppressed answer',
    `first ${ms(times[0])}, p50 ${ms(median(times))}, p95 ${ms(median(times, 0.95))}; ${Math.round(JSON.stringify(measured.shown).length / 1024)} KB stored`,
  ]);
}

/** People by theme and group over every row, each person once for a theme; the same question asked of PostgreSQL beside it. */
async function crossTab({ database, workspaceId, processId }, analysis, columns, table) {
  const [{ codes, groups, variable }] = columns.variables;
  const times = repeat(REQUESTS, () => {
    const distinct = analysis.distinctMentions(columns.mentions, columns.people, columns.themes.length);
    analysis.crossPeople(distinct, codes, columns.themes.length, groups.length + 2);
  });
  const began = performance.now();
  const rows = await database.inWorkspace(workspaceId, (db) =>
    db.query(
      `SELECT assignment.theme_id, participation.attributes ->> $3 AS "group", count(DISTINCT participation.id) AS people
       FROM contribution
       JOIN participation ON participation.workspace_id = $1 AND participation.id = contribution.participation_id
       JOIN theme_assignment AS assignment ON assignment.workspace_id = $1 AND assignment.contribution_id = contribution.id
       WHERE contribution.workspace_id = $1 AND contribution.process_id = $2 AND assignment.grouped GROUP BY 1, 2`,
      [workspaceId, processId, variable],
    ),
  );
  table.push(
    [
      `cross-tab of ${columns.mentions.person.length} rows, columns`,
      `p50 ${ms(median(times))}, p95 ${ms(median(times, 0.95))}`,
    ],
    ['the same GROUP BY in PostgreSQL', `${ms(performance.now() - began)}, ${rows.length} cells`],
  );
}

function repeat(times, work) {
  return Array.from({ length: times }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
}

const ms = (value) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

function seeded(seed) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Written past triggers, because checking a million foreign keys is not what is measured. */
async function plant({ database, workspaceId, processId }, rows, people) {
  await database.asOwner(async (db) => {
    await db.query('SET LOCAL session_replication_role = replica');
    const place = [workspaceId, processId];
    const [{ id: sourceId }] = await db.query(
      `INSERT INTO source (workspace_id, process_id, kind, name) VALUES ($1, $2, 'table', 'bench') RETURNING id`,
      place,
    );
    const persons = await db.query(
      `WITH person AS (
         INSERT INTO participant (workspace_id, pseudonym, pseudonym_epoch, identifier_kind)
         SELECT $1, sha256(convert_to('bench' || n, 'UTF8')), 1, 'bench' FROM generate_series(1, $3::integer) AS n
         RETURNING id, pseudonym)
       INSERT INTO participation (workspace_id, process_id, participant_id, channel, attributes)
       SELECT $1, $2, id, 'online', jsonb_build_object('age', 'g' || get_byte(pseudonym, 0) % $4::integer,
         'sex', 'g' || get_byte(pseudonym, 1) % $4::integer, 'district', 'g' || get_byte(pseudonym, 2) * get_byte(pseudonym, 3) / 5500,
         'school', 'g' || get_byte(pseudonym, 4) % $4::integer)
       FROM person RETURNING id`,
      [...place, people, GROUPS],
    );
    await db.query(
      `INSERT INTO contribution (workspace_id, process_id, source_id, kind, source_reference, participation_id, body, content_hash,
         channel, submitted_at, submitted_precision)
       SELECT $1, $2, $3, 'idea', 'r' || n, persons.ids[1 + (hashint4(n) & 2147483647) % $5::integer], 'tekst ' || n, '\\x00',
         CASE WHEN n % 9 = 0 THEN 'paper' ELSE 'online' END, timestamptz '2026-03-01' + n % 60 * interval '1 day', 'day'
       FROM (SELECT $6::uuid[] AS ids OFFSET 0) AS persons, generate_series(1, $4::integer) AS n`,
      [...place, sourceId, rows, people, persons.map(({ id }) => id)],
    );
    const [{ id: runId }] = await db.query(
      `INSERT INTO run (workspace_id, process_id, kind, state) VALUES ($1, $2, 'find-themes', 'done') RETURNING id`,
      place,
    );
    await db.query(
      `INSERT INTO theme_run (workspace_id, run_id, process_id, method, seed, language, texts, not_grouped)
       VALUES ($1, $3, $2, 'bench', 1, 'pl', $4, 0)`,
      [...place, runId, rows],
    );
    const themes = await db.query(
      `INSERT INTO theme (workspace_id, process_id, number, label, first_run_id, last_run_id)
       SELECT $1, $2, n, 'temat ' || n, $3, $3 FROM generate_series(1, $4::integer) AS n RETURNING id`,
      [...place, runId, THEMES],
    );
    await db.query(
      `INSERT INTO theme_assignment (workspace_id, run_id, contribution_id, rank, theme_id, weight, grouped)
       SELECT $1, $3, contribution.id, 1, placed.theme_id, 1, placed.theme_id IS NOT NULL FROM contribution
       CROSS JOIN LATERAL (SELECT ($4::uuid[])[1 + (hashtext(source_reference) & 2147483647) % $5::integer] AS theme_id) AS placed
       WHERE contribution.workspace_id = $1 AND contribution.process_id = $2`,
      [...place, runId, themes.map(({ id }) => id), Math.floor(THEMES * 1.1)],
    );
  });
  await database.asOwner((db) => db.query('ANALYZE participation, contribution, theme_assignment, theme, theme_run'));
}
