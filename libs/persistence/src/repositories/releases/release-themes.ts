import type { EntityManager } from 'typeorm';
import type { CountOf, PublicText, ReleasedText, ReleasedTheme, ThemeNamer } from '#domain';
import { INPUT, PEOPLE } from '../contribution-filter.js';
import { listPublicTexts } from '../text-reviews.js';

const MOST_QUOTES = 3;
/** How many candidates for a quote are asked whether they may be public. */
const MOST_CANDIDATES = 12;

interface ThemeRow extends CountOf {
  readonly id: string;
  readonly parentId: string | null;
  readonly label: string;
  readonly labelBy: ThemeNamer;
  readonly terms: readonly string[];
  /** Pinned first, then the most typical ones. */
  readonly candidates: readonly string[];
}

/** The themes of the newest run as they are shown today, with what of them may be quoted. */
export async function readReleasedThemes(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  runId: string,
): Promise<ReleasedTheme[]> {
  const rows = await listThemeRows(db, workspaceId, processId, runId);
  const texts = await listPublicTexts(
    db,
    workspaceId,
    processId,
    rows.flatMap(({ candidates }) => candidates),
  );
  const languages = await listLanguages(db, workspaceId, [...texts.keys()]);
  const first = rows.filter(({ parentId }) => parentId === null);
  return first.flatMap((theme, at) => [
    released(theme, at + 1),
    ...rows.filter(({ parentId }) => parentId === theme.id).map((child, place) => released(child, place + 1)),
  ]);

  function released({ candidates, ...theme }: ThemeRow, number: number): ReleasedTheme {
    const quotes = candidates.flatMap((one) => quoteOf(one, texts.get(one), languages.get(one) ?? null));
    return { ...theme, number, quotes: quotes.slice(0, MOST_QUOTES) };
  }
}

/** Only a resident's own words are a quote; a summary is not. */
function quoteOf(contributionId: string, text: PublicText | undefined, language: string | null): ReleasedText[] {
  if (text?.form !== 'full' && text?.form !== 'masked') return [];
  return [{ contributionId, title: text.title, text: text.body, language }];
}

async function listThemeRows(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  runId: string,
): Promise<ThemeRow[]> {
  return db.query(
    `SELECT theme.id, theme.parent_id AS "parentId", theme.label, theme.label_by AS "labelBy", theme.terms,
       coalesce(counted.contributions, 0)::integer AS contributions, coalesce(counted.people, 0)::integer AS people,
       coalesce(candidate.ids, '{}') AS candidates
     FROM theme
     LEFT JOIN (
       SELECT assignment.theme_id, count(*) AS contributions, ${PEOPLE} AS people
       FROM theme_assignment AS assignment
       JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = assignment.contribution_id
       WHERE assignment.workspace_id = $1 AND assignment.run_id = $3 AND assignment.grouped AND ${ELIGIBLE}
       GROUP BY assignment.theme_id) AS counted ON counted.theme_id = theme.id
     LEFT JOIN LATERAL (
       SELECT array_agg(member.id ORDER BY member.place) AS ids FROM (
         SELECT assignment.contribution_id AS id, row_number() OVER (ORDER BY assignment.pinned DESC, quote.rank NULLS LAST,
           assignment.weight DESC NULLS LAST, assignment.contribution_id) AS place
         FROM theme_assignment AS assignment
         JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = assignment.contribution_id
         LEFT JOIN theme_quote AS quote ON quote.workspace_id = $1 AND quote.run_id = $3 AND quote.theme_id = theme.id
           AND quote.contribution_id = assignment.contribution_id AND quote.role = 'typical'
         WHERE assignment.workspace_id = $1 AND assignment.run_id = $3 AND assignment.theme_id = theme.id AND assignment.grouped
           AND ${ELIGIBLE}
         ORDER BY place LIMIT ${MOST_CANDIDATES}) AS member) AS candidate ON true
     WHERE theme.workspace_id = $1 AND theme.process_id = $2 AND theme.last_run_id = $3 AND theme.retired_at IS NULL
       AND NOT theme.off_topic
     ORDER BY contributions DESC, theme.number, theme.id`,
    [workspaceId, processId, runId],
  );
}

/** What counts in a release: what residents handed in, is visible and eligible. */
export const ELIGIBLE = `${INPUT} AND contribution.eligibility = 'eligible'`;

async function listLanguages(
  db: EntityManager,
  workspaceId: string,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const rows: { id: string; language: string | null }[] = await db.query(
    `SELECT id, language FROM contribution WHERE workspace_id = $1 AND id = ANY ($2::uuid[])`,
    [workspaceId, ids],
  );
  return new Map(rows.map(({ id, language }) => [id, language]));
}

interface StandingTheme {
  readonly id: string;
  readonly isShown: boolean;
  readonly mergedInto: string | null;
  readonly successorId: string | null;
}

/**
 * Where a link to a theme leads today: itself while it is shown, else the theme that it was merged into, else the one that most of its
 * contributions went to. Themes that lead nowhere are left out.
 */
export async function readThemeWays(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  runId: string | null,
): Promise<Map<string, string>> {
  const themes: StandingTheme[] = await db.query(
    `SELECT id, last_run_id = $3 AND retired_at IS NULL AND NOT off_topic AS "isShown", merged_into AS "mergedInto",
       successor_id AS "successorId"
     FROM theme WHERE workspace_id = $1 AND process_id = $2`,
    [workspaceId, processId, runId],
  );
  return themeWays(themes);
}

export function themeWays(themes: readonly StandingTheme[]): Map<string, string> {
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  const ways = new Map<string, string>();
  for (const { id } of themes) {
    const seen = new Set<string>();
    let theme = byId.get(id);
    while (theme && !theme.isShown && !seen.has(theme.id)) {
      seen.add(theme.id);
      theme = byId.get(theme.mergedInto ?? theme.successorId ?? '');
    }
    if (theme?.isShown) ways.set(id, theme.id);
  }
  return ways;
}
