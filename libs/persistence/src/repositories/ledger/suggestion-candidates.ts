import type { EntityManager } from 'typeorm';
import { NEWEST_THEME_RUN } from '../contribution-filter.js';
import type { EntryReference, LedgerPlace } from './events.js';

export interface SuggestionCandidate {
  readonly id: string;
  readonly text: string;
}

const MOST_TEXTS = 20_000;

/**
 * What a text of the office could answer and is not linked to: the themes of today with their words, and the eligible contributions; of
 * very many the newest 20,000.
 */
export async function listSuggestionCandidates(
  db: EntityManager,
  { workspaceId, processId }: LedgerPlace,
  { subject, id }: EntryReference,
): Promise<{ themes: SuggestionCandidate[]; contributions: SuggestionCandidate[] }> {
  const unlinked = (
    column: string,
    target: string,
  ) => `NOT EXISTS (SELECT FROM ${subject}_link AS link WHERE link.workspace_id = $1
    AND link.${subject}_id = $3 AND link.${column} = ${target} AND link.is_confirmed)`;
  const themes: SuggestionCandidate[] = await db.query(
    `SELECT theme.id, theme.label || ' ' || array_to_string(theme.terms, ' ') AS text FROM theme
     WHERE theme.workspace_id = $1 AND theme.process_id = $2 AND theme.retired_at IS NULL AND NOT theme.off_topic
       AND theme.last_run_id = ${NEWEST_THEME_RUN} AND ${unlinked('theme_id', 'theme.id')}
     ORDER BY theme.id`,
    [workspaceId, processId, id],
  );
  const contributions: SuggestionCandidate[] = await db.query(
    `SELECT id, concat_ws(E'\\n', title, body) AS text FROM contribution
     WHERE workspace_id = $1 AND process_id = $2 AND hidden_at IS NULL AND eligibility = 'eligible' AND voice <> 'institution'
       AND kind <> 'comment' AND ${unlinked('contribution_id', 'contribution.id')}
     ORDER BY submitted_at DESC NULLS LAST, id LIMIT ${MOST_TEXTS}`,
    [workspaceId, processId, id],
  );
  return { themes, contributions };
}
