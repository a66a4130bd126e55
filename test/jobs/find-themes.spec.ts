import { makeProcess, makeSource, makeWorkspace, testDatabase, type TestDatabase } from '../support/database.js';
import { type WorkerRuntime } from '../../apps/worker/src/jobs/worker.js';
import { testWorker, waitForRun, waitForSilence } from './job-helpers.js';
import { CYCLING, RUBBISH, TREES } from './three-topics.js';

let database: TestDatabase;
let worker: WorkerRuntime;
let workspaceId: string;
let processId: string;

beforeAll(async () => {
  database = await testDatabase();
  workspaceId = await makeWorkspace(database);
  worker = await testWorker(database);
});
afterAll(async () => {
  await worker.stop();
  await database.close();
});
beforeEach(async () => {
  processId = await makeProcess(database, workspaceId);
});

const query = (sql: string, more: unknown[] = []) =>
  database.inWorkspace(workspaceId, (db) => db.query(sql, [workspaceId, processId, ...more]));

async function contribute(texts: readonly string[], fields: { voice?: string; language?: string } = {}): Promise<void> {
  const sourceId = await makeSource(database, workspaceId, processId);
  await query(
    `INSERT INTO contribution (workspace_id, process_id, source_id, kind, source_reference, body, content_hash, channel, voice, language)
     SELECT $1, $2, $3, 'remark', place::text, body, sha256(convert_to(body, 'UTF8')), 'online', $5, $6
     FROM unnest($4::text[]) WITH ORDINALITY AS row (body, place)`,
    [sourceId, texts, fields.voice ?? 'person', fields.language ?? null],
  );
}

async function findThemes() {
  const run = await worker.startRun({ workspaceId, processId, kind: 'find-themes', createdBy: null });
  const done = await waitForRun(database, run, 'done', 'failed');
  await waitForSilence(database, workspaceId);
  return { ...done, runId: run.runId };
}

interface ThemeRow {
  readonly id: string;
  readonly label: string;
  readonly label_by: string;
  readonly terms: string[];
  readonly retired_at: Date | null;
  readonly found_parent_id: string | null;
  readonly last_run_id: string;
}
const themesOf = (runId: string): Promise<ThemeRow[]> =>
  query(`SELECT * FROM theme WHERE workspace_id = $1 AND process_id = $2 AND last_run_id = $3 ORDER BY number`, [
    runId,
  ]);

/** Of the texts grouped in a theme, the greatest part that speaks of one topic. */
async function purity(runId: string): Promise<number> {
  const rows: { theme_id: string; body: string }[] = await query(
    `SELECT theme_id, body FROM theme_assignment JOIN contribution ON contribution.workspace_id = theme_assignment.workspace_id
       AND contribution.id = contribution_id
     WHERE theme_assignment.workspace_id = $1 AND contribution.process_id = $2 AND run_id = $3 AND grouped`,
    [runId],
  );
  const topics = [CYCLING, TREES, RUBBISH];
  const counts = new Map<string, number[]>();
  for (const { theme_id, body } of rows) {
    const count = counts.get(theme_id) ?? [0, 0, 0];
    count[topics.findIndex((topic) => topic.includes(body))] += 1;
    counts.set(theme_id, count);
  }
  const largest = [...counts.values()].reduce((sum, count) => sum + Math.max(...count), 0);
  return largest / rows.length;
}

describe('find-themes', () => {
  it('finds what 120 remarks on three topics say, whole and stamped', async () => {
    await contribute([...CYCLING, ...TREES, ...RUBBISH]);
    await query('UPDATE process SET dataset_version = 4 WHERE workspace_id = $1 AND id = $2');
    const run = await findThemes();
    expect(run).toMatchObject({ state: 'done', dataset_version: 4, method_version: 'nasluch-themes-1' });
    const themes = await themesOf(run.runId);
    expect(themes.length).toBeGreaterThanOrEqual(3);
    expect(run.counts).toMatchObject({
      texts: 120,
      themes: themes.filter((theme) => theme.found_parent_id === null).length,
    });
    expect(await purity(run.runId)).toBeGreaterThan(0.8);
    const [{ assigned, grouped }] = await query(
      `SELECT count(*)::integer AS assigned, (count(*) FILTER (WHERE grouped))::integer AS grouped FROM theme_assignment
       JOIN run ON run.workspace_id = theme_assignment.workspace_id AND run.id = run_id
       WHERE run.workspace_id = $1 AND run.process_id = $2 AND rank = 1`,
    );
    expect(assigned).toBe(120);
    expect(grouped).toBe(120 - run.counts.notGrouped);
  });

  it('quotes every theme and fills in the languages that the source left open', async () => {
    await contribute([...CYCLING, ...TREES]);
    await contribute(RUBBISH.slice(0, 20), { language: 'cs' });
    const run = await findThemes();
    const quotes = await query(
      `SELECT theme_id, count(*)::integer AS quotes FROM theme_quote JOIN theme ON theme.workspace_id = theme_quote.workspace_id
         AND theme.id = theme_id
       WHERE theme.workspace_id = $1 AND theme.process_id = $2 GROUP BY theme_id`,
    );
    expect(quotes.length).toBe((await themesOf(run.runId)).length);
    const languages = await query(
      `SELECT language, language_source, count(*)::integer AS texts FROM contribution
       WHERE workspace_id = $1 AND process_id = $2 GROUP BY 1, 2 ORDER BY 1`,
    );
    expect(languages).toContainEqual({ language: 'cs', language_source: null, texts: 20 });
    expect(languages.find((row: { language: string }) => row.language === 'pl').texts).toBeGreaterThanOrEqual(76);
    expect(languages.every((row: { language: string | null }) => row.language !== null)).toBe(true);
  });

  it('recognises its themes in a second run, and keeps the name that a person gave', async () => {
    await contribute([...CYCLING, ...TREES, ...RUBBISH.slice(0, 35)]);
    const first = await themesOf((await findThemes()).runId);
    const cycling = first.find((theme) => theme.terms.some((term) => term.includes('rower')));
    await query(
      `INSERT INTO theme_edit (workspace_id, process_id, kind, payload, ordinal) VALUES ($1, $2, 'rename', $3, 1)`,
      [JSON.stringify({ themeId: cycling?.id, label: 'Rowerem po mieście' })],
    );
    await contribute(RUBBISH.slice(35));
    const second = await themesOf((await findThemes()).runId);
    // Five more remarks may divide the other topics anew; what was said of cycling stays what it was.
    const kept = second.filter((theme) => first.some((old) => old.id === theme.id));
    expect(kept.length).toBeGreaterThanOrEqual(2);
    expect(second.find((theme) => theme.id === cycling?.id)).toMatchObject({
      label: 'Rowerem po mieście',
      label_by: 'person',
    });
  });

  it('gives the very same themes again when nothing has changed', async () => {
    await contribute([...CYCLING, ...TREES, ...RUBBISH]);
    const first = await themesOf((await findThemes()).runId);
    const second = await themesOf((await findThemes()).runId);
    const bare = ({ id, label, terms }: ThemeRow) => ({ id, label, terms });
    expect(second.map(bare)).toEqual(first.map(bare));
  });

  it('retires a theme that nobody speaks of any more, and does not delete it', async () => {
    await contribute([...CYCLING, ...TREES, ...RUBBISH]);
    const first = await themesOf((await findThemes()).runId);
    await query(
      `UPDATE contribution SET hidden_at = now() WHERE workspace_id = $1 AND process_id = $2 AND body = ANY ($3)`,
      [RUBBISH],
    );
    await findThemes();
    const retired: ThemeRow[] = await query(
      `SELECT * FROM theme WHERE workspace_id = $1 AND process_id = $2 AND retired_at IS NOT NULL`,
    );
    expect(retired.length).toBeGreaterThanOrEqual(1);
    expect(retired.every((theme) => first.some((old) => old.id === theme.id))).toBe(true);
  });

  it('leaves out what the institution wrote, what is hidden and what is not eligible', async () => {
    await contribute([...CYCLING, ...TREES]);
    await contribute(RUBBISH.slice(0, 10), { voice: 'institution' });
    await query(
      `UPDATE contribution SET eligibility = 'spam' WHERE workspace_id = $1 AND process_id = $2 AND body = ANY ($3)`,
      [CYCLING.slice(0, 3)],
    );
    await query(
      `UPDATE contribution SET hidden_at = now() WHERE workspace_id = $1 AND process_id = $2 AND body = ANY ($3)`,
      [TREES.slice(0, 2)],
    );
    // 40 + 40 residents' remarks, less 3 of spam and 2 hidden
    expect((await findThemes()).counts.texts).toBe(75);
  });

  it('seeks no themes below fifty texts and says so', async () => {
    await contribute(CYCLING);
    const run = await findThemes();
    expect(run).toMatchObject({ state: 'done', counts: { texts: 40, themes: 0 } });
    const [row] = await query(`SELECT reason, texts FROM theme_run WHERE workspace_id = $1 AND process_id = $2`);
    expect(row).toEqual({ reason: 'too-few-texts', texts: 40 });
    expect(await themesOf(run.runId)).toEqual([]);
  });
});
