import { type ThemeEditRequest } from '#contracts';
import { type ThemeConflict } from '#domain';
import {
  listPlaceStates,
  listThemeStates,
  readEditedRun,
  findNewestFit,
  type PlaceStateRow,
  type ThemeStateRow,
} from '#persistence';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ThemeEditsService } from '../../apps/api/src/themes/theme-edits.service.js';
import { type ProcessPlace } from '../../apps/api/src/http/access.decorator.js';
import { type WorkerRuntime } from '../../apps/worker/src/jobs/worker.js';
import { makeProcess, makeSource, makeWorkspace, testDatabase, type TestDatabase } from '../support/database.js';
import { testWorker, waitForRun, waitForSilence } from './job-helpers.js';

const RUNS = 10;
const FIRST = 110;

/** What residents of the two invented towns wrote, by turns. */
const [SOSNOWEK, JEZIORNO] = ['sosnowek/consultation', 'jeziorno/diagnosis'].map((file) =>
  (JSON.parse(readFileSync(join(__dirname, `../../fixtures/texts/${file}.json`), 'utf8')) as Written[])
    .filter(({ language = 'pl' }) => language === 'pl')
    .map(({ title, text }) => [title, text].filter(Boolean).join('\n')),
) as [string[], string[]];
const TEXTS = SOSNOWEK.flatMap((text, at) => [text, JEZIORNO[at]].filter((one) => one !== undefined));

interface Written {
  readonly title?: string;
  readonly text: string;
  readonly language?: string;
}

interface State {
  readonly themes: ReadonlyMap<string, ThemeStateRow>;
  readonly places: ReadonlyMap<string, PlaceStateRow>;
  readonly conflicts: readonly ThemeConflict[];
}

let database: TestDatabase;
let worker: WorkerRuntime;
let place: ProcessPlace;
let sourceId: string;

beforeAll(async () => {
  database = await testDatabase();
  const workspaceId = await makeWorkspace(database);
  const processId = await makeProcess(database, workspaceId);
  place = { workspaceId, processId, personId: null, tokenId: null } as ProcessPlace;
  sourceId = await makeSource(database, workspaceId, processId);
  worker = await testWorker(database);
});
afterAll(async () => {
  await worker.stop();
  await database.close();
});

async function contribute(from: number, to: number): Promise<void> {
  await database.inWorkspace(place.workspaceId, (db) =>
    db.query(
      `INSERT INTO contribution (workspace_id, process_id, source_id, kind, source_reference, body, content_hash, channel, voice, language)
       SELECT $1, $2, $3, 'remark', ($5 + place)::text, body, sha256(convert_to(body, 'UTF8')), 'online', 'person', 'pl'
       FROM unnest($4::text[]) WITH ORDINALITY AS row (body, place)`,
      [place.workspaceId, place.processId, sourceId, TEXTS.slice(from, to), from],
    ),
  );
}

async function findThemes(): Promise<State> {
  const { workspaceId, processId } = place;
  const run = await worker.startRun({ workspaceId, processId, kind: 'find-themes', createdBy: null });
  expect(await waitForRun(database, run, 'done', 'failed')).toMatchObject({ state: 'done' });
  return readState();
}

function readState(): Promise<State> {
  const { workspaceId, processId } = place;
  return database.inWorkspace(workspaceId, async (db) => {
    const { runId } = (await findNewestFit(db, workspaceId, processId))!;
    const [themes, places] = [
      await listThemeStates(db, workspaceId, processId),
      await listPlaceStates(db, workspaceId, runId),
    ];
    const { conflicts } = await readEditedRun(db, workspaceId, runId);
    return {
      themes: new Map(themes.map((theme) => [theme.id, theme])),
      places: new Map(places.map((one) => [one.id, one])),
      conflicts,
    };
  });
}

const membersOf = ({ places }: State, themeId: string): string[] =>
  [...places.values()].filter((one) => one.grouped && one.themeId === themeId).map(({ id }) => id);
const standsIn = ({ places }: State, themeId: string, ids: readonly string[]) =>
  ids.every((id) => places.get(id)?.grouped === true && places.get(id)?.themeId === themeId);

/** An edit that was made, and how to see that it holds. */
interface Made {
  readonly id: string;
  readonly kind: ThemeEditRequest['kind'];
  holds(state: State): boolean;
}

/** One edit of each kind on three themes, none of them meant to undo another. */
async function makeEdits(first: State): Promise<Made[]> {
  const service = new ThemeEditsService(database, worker.queue);
  const shown = [...first.themes.values()].filter(({ isShown, parentId }) => isShown && parentId === null);
  const bySize = shown.map(({ id }) => id).sort((a, b) => membersOf(first, b).length - membersOf(first, a).length);
  expect(bySize.length).toBeGreaterThanOrEqual(3);
  const [named, whole, joined] = bySize as [string, string, string];
  const [inNamed, inWhole, inJoined] = [named, whole, joined].map((id) => membersOf(first, id)) as [
    string[],
    string[],
    string[],
  ];
  const made: Made[] = [];
  const make = async (request: ThemeEditRequest, holds: (created: string) => Made['holds']) => {
    const { edit, createdThemes } = await service.edit(place, request);
    made.push({ id: edit.id, kind: request.kind, holds: holds(createdThemes[0]?.id ?? '') });
  };
  await make({ kind: 'rename', themeId: named, label: 'Nazwa od ludzi' }, () => ({ themes }) => {
    return themes.get(named)?.isShown === true && themes.get(named)?.label === 'Nazwa od ludzi';
  });
  await make({ kind: 'merge', themeIds: [joined], intoId: named }, () => (state) => {
    return state.themes.get(named)?.isShown === true && membersOf(state, joined).length === 0;
  });
  const moved = inNamed.slice(0, 3);
  const to = { kind: 'new-theme', label: 'Ręczny' } as const;
  await make({ kind: 'move', contributionIds: moved, to }, (created) => (state) => {
    return standsIn(state, created, moved) && state.themes.get(created)?.label === 'Ręczny';
  });
  const pinned = inNamed[3]!;
  await make({ kind: 'pin', themeId: named, contributionId: pinned }, () => (state) => {
    return standsIn(state, named, [pinned]) && state.places.get(pinned)?.pinned === true;
  });
  const aside = inJoined.slice(0, 2);
  await make({ kind: 'off-topic', contributionIds: aside }, () => (state) => {
    return aside.every((id) => state.places.get(id)?.offTopic === true);
  });
  const linked = [inNamed[4]!, inNamed[5]!, inWhole[0]!];
  await make({ kind: 'link', contributionIds: linked }, () => ({ places }) => {
    const stands = linked.map((id) => places.get(id)!).map((one) => (one.grouped ? one.themeId : null));
    return new Set(stands).size === 1;
  });
  const part = inWhole.slice(1, 6);
  const parts = [{ label: 'Reszta' }, { label: 'Część', contributionIds: part }];
  await make({ kind: 'split', themeId: whole, parts }, (created) => (state) => standsIn(state, created, part));
  const rest = inWhole.slice(6);
  await make({ kind: 'lock', themeId: whole }, () => (state) => {
    return state.themes.get(whole)?.label === 'Reszta' && sameIds(membersOf(state, whole), rest);
  });
  return made;
}

const sameIds = (some: readonly string[], others: readonly string[]) =>
  JSON.stringify([...some].sort()) === JSON.stringify([...others].sort());

it('an edit of each kind holds through ten runs over growing data, or its conflict is reported', async () => {
  let texts = FIRST;
  await contribute(0, texts);
  const edits = await makeEdits(await findThemes());
  await waitForSilence(database, place.workspaceId);
  const unedited = await readState();
  for (const edit of edits) expect([edit.kind, edit.holds(unedited)]).toEqual([edit.kind, true]);

  const told: Record<string, number> = {};
  for (let run = 1; run <= RUNS; run += 1) {
    const more = Math.min(TEXTS.length, Math.ceil(texts * 1.1));
    await contribute(texts, more);
    texts = more;
    const state = await findThemes();
    // every contribution has exactly one place
    expect(state.places.size).toBe(texts);
    for (const { id, kind, holds } of edits) {
      const isTold = state.conflicts.some(({ editId, code }) => editId === id && code !== 'left-out');
      if (isTold) told[kind] = (told[kind] ?? 0) + 1;
      expect({ run, kind, holds: holds(state) || isTold }).toEqual({ run, kind, holds: true });
    }
  }
  expect(texts).toBeGreaterThan(2 * FIRST);
  const reported = Object.values(told).reduce((sum, times) => sum + times, 0);
  expect(reported).toBeLessThan((edits.length * RUNS) / 4);
  // what was said of single contributions holds without exception, whatever themes the engine finds
  for (const kind of ['move', 'lock', 'off-topic', 'link']) expect([kind, told[kind] ?? 0]).toEqual([kind, 0]);
}, 120_000);
