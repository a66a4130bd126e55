import type { EntityManager } from 'typeorm';
import type { CountOf, LocalisedText, ThemesFound, TopicAssignment } from '#domain';
import type { ThemeText } from './themes.js';
import { INPUT, PEOPLE } from './contribution-filter.js';

/** What was chosen for a run beside its texts, by name and by hash, so that the run can be made again. */
export interface ThemeRunSettings {
  readonly codeframe: 'default' | 'own' | 'none';
  readonly codeframeId: string | null;
  readonly codeframeName: string | null;
  /** SHA-256 of the own codeframe's topics, hexadecimal. */
  readonly codeframeHash: string | null;
  /** The topics of the fixed view, in the order of the codeframe. */
  readonly topics: readonly { readonly code: string; readonly name: LocalisedText }[];
  readonly glossary: boolean;
  readonly background: 'none' | 'workspace' | 'imported';
  readonly backgroundId: string | null;
  readonly backgroundName: string | null;
  readonly backgroundTexts: number;
  /** SHA-256 of the background texts in the order of their contents, hexadecimal. */
  readonly backgroundHash: string | null;
}

type Views = Pick<ThemesFound, 'topics' | 'alike' | 'map'>;

/**
 * Stores what a run says of each contribution beside its theme, and the settings that it was made with. The views of earlier runs
 * of the process go: nobody is shown them any more. A contribution that was erased meanwhile is left out.
 */
export async function saveThemeViews(
  db: EntityManager,
  workspaceId: string,
  run: { readonly runId: string; readonly processId: string },
  views: Views,
  settings: ThemeRunSettings,
): Promise<void> {
  await db.query(`UPDATE theme_run SET settings = $3 WHERE workspace_id = $1 AND run_id = $2`, [
    workspaceId,
    run.runId,
    JSON.stringify(settings),
  ]);
  await db.query(
    `DELETE FROM theme_view USING theme_run
     WHERE theme_view.workspace_id = $1 AND theme_run.workspace_id = $1 AND theme_run.run_id = theme_view.run_id
       AND theme_run.process_id = $2`,
    [workspaceId, run.processId],
  );
  const rows = rowsOf(views);
  await db.query(
    `INSERT INTO theme_view (workspace_id, run_id, contribution_id, topic, confidence, alike, map_x, map_y)
     SELECT $1, $2, contribution.id, found.topic, found.confidence, found.alike::uuid[], found.x, found.y
     FROM unnest($3::uuid[], $4::text[], $5::real[], $6::text[], $7::real[], $8::real[])
       AS found (id, topic, confidence, alike, x, y)
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = found.id`,
    [
      workspaceId,
      run.runId,
      rows.map(({ id }) => id),
      rows.map(({ topic }) => topic),
      rows.map(({ confidence }) => confidence),
      rows.map(({ alike }) => `{${alike.join(',')}}`),
      rows.map(({ x }) => x),
      rows.map(({ y }) => y),
    ],
  );
}

function rowsOf({ topics, alike, map }: Views) {
  const dotOf = new Map(map.map((dot) => [dot.id, dot]));
  const topicOf = new Map(topics.map((row) => [row.id, row]));
  const ids = new Set([
    ...topics.filter(({ topic }) => topic !== null).map(({ id }) => id),
    ...Object.keys(alike),
    ...dotOf.keys(),
  ]);
  return [...ids].map((id) => {
    const { topic = null, confidence = null } = topicOf.get(id) ?? {};
    const { x = null, y = null } = dotOf.get(id) ?? {};
    return { id, topic, confidence, alike: Object.hasOwn(alike, id) ? alike[id]! : [], x, y };
  });
}

export interface MapDotRow {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Null for what stands in no theme. */
  readonly themeId: string | null;
}

/** The dots of a run with the themes that they stand in today; hidden contributions, and those that people set aside, have none. */
export async function listMapDots(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  runId: string,
): Promise<MapDotRow[]> {
  return db.query(
    `SELECT contribution.id, theme_view.map_x AS x, theme_view.map_y AS y,
       CASE WHEN assignment.grouped THEN assignment.theme_id END AS "themeId"
     FROM theme_view
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = theme_view.contribution_id
     JOIN theme_assignment AS assignment ON assignment.workspace_id = $1 AND assignment.run_id = $3 AND assignment.rank = 1
       AND assignment.contribution_id = contribution.id AND NOT assignment.off_topic
     WHERE theme_view.workspace_id = $1 AND theme_view.run_id = $3 AND theme_view.map_x IS NOT NULL AND ${INPUT}
     ORDER BY contribution.id`,
    [workspaceId, processId, runId],
  );
}

export interface TopicCounts {
  readonly topics: readonly (CountOf & { readonly topic: string })[];
  readonly without: CountOf;
}

/** Contributions and people by civic topic in one run, and those without one. */
export async function countTopics(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  runId: string,
): Promise<TopicCounts> {
  const rows: (CountOf & { topic: string | null })[] = await db.query(
    `SELECT theme_view.topic, count(*)::integer AS contributions, ${PEOPLE}::integer AS people
     FROM contribution
     LEFT JOIN theme_view ON theme_view.workspace_id = $1 AND theme_view.run_id = $3
       AND theme_view.contribution_id = contribution.id
     WHERE ${INPUT} GROUP BY theme_view.topic`,
    [workspaceId, processId, runId],
  );
  const without = rows.find(({ topic }) => topic === null);
  return {
    topics: rows.flatMap(({ topic, ...counts }) => (topic === null ? [] : [{ topic, ...counts }])),
    without: { contributions: without?.contributions ?? 0, people: without?.people ?? 0 },
  };
}

/** What says much the same as a contribution, the likest first; hidden and erased ones are not among them. */
export async function listAlikeIds(
  db: EntityManager,
  workspaceId: string,
  runId: string,
  contributionId: string,
): Promise<string[]> {
  const rows: { id: string }[] = await db.query(
    `SELECT contribution.id FROM theme_view, unnest(theme_view.alike) WITH ORDINALITY AS near (id, nth)
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = near.id AND contribution.hidden_at IS NULL
     WHERE theme_view.workspace_id = $1 AND theme_view.run_id = $2 AND theme_view.contribution_id = $3
     ORDER BY near.nth`,
    [workspaceId, runId, contributionId],
  );
  return rows.map(({ id }) => id);
}

/** The copies and near copies that a contribution is one of, itself included and in the order of the run; hidden ones are not among them. */
export async function listCopyIds(
  db: EntityManager,
  workspaceId: string,
  runId: string,
  contributionId: string,
): Promise<string[]> {
  const rows: { id: string }[] = await db.query(
    `SELECT contribution.id FROM theme_run, jsonb_array_elements(theme_run.result -> 'similar') AS letter,
       jsonb_array_elements_text(letter) WITH ORDINALITY AS copy (id, nth)
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = copy.id::uuid AND contribution.hidden_at IS NULL
     WHERE theme_run.workspace_id = $1 AND theme_run.run_id = $2 AND letter @> to_jsonb($3::text)
     ORDER BY copy.nth`,
    [workspaceId, runId, contributionId],
  );
  return rows.map(({ id }) => id);
}

/** Texts that came after the run, were placed in its themes, and have no topic yet. */
export async function listTextsWithoutTopic(
  db: EntityManager,
  workspaceId: string,
  runId: string,
): Promise<ThemeText[]> {
  return db.query(
    `SELECT contribution.id, contribution.language,
       CASE WHEN coalesce(contribution.title, '') = '' THEN contribution.body
            ELSE contribution.title || E'\\n' || contribution.body END AS text
     FROM theme_assignment AS assignment
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = assignment.contribution_id
     LEFT JOIN theme_view ON theme_view.workspace_id = $1 AND theme_view.run_id = $2
       AND theme_view.contribution_id = contribution.id
     WHERE assignment.workspace_id = $1 AND assignment.run_id = $2 AND assignment.rank = 1 AND assignment.placed
       AND theme_view.topic IS NULL
     ORDER BY contribution.id`,
    [workspaceId, runId],
  );
}

/** Adds topics to a run that stands; those without one are left as they are. */
export async function saveTopics(
  db: EntityManager,
  workspaceId: string,
  runId: string,
  topics: readonly TopicAssignment[],
): Promise<void> {
  const found = topics.filter(({ topic }) => topic !== null);
  await db.query(
    `INSERT INTO theme_view (workspace_id, run_id, contribution_id, topic, confidence)
     SELECT $1, $2, contribution.id, found.topic, found.confidence
     FROM unnest($3::uuid[], $4::text[], $5::real[]) AS found (id, topic, confidence)
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = found.id
     ON CONFLICT (workspace_id, run_id, contribution_id) DO UPDATE SET topic = excluded.topic, confidence = excluded.confidence`,
    [
      workspaceId,
      runId,
      found.map(({ id }) => id),
      found.map(({ topic }) => topic),
      found.map(({ confidence }) => confidence),
    ],
  );
}
