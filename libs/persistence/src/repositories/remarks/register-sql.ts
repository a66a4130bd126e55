import { NEWEST_THEME_RUN } from '../contribution-filter.js';
import { IS_REMARK } from './number-remarks.js';

/** What a list of remarks is narrowed to; all that are given must hold. */
export interface RemarkFilter {
  /** A decision code, or `none`: eligible remarks that nobody has taken a position on. */
  readonly position?: string;
  readonly state?: string;
  /** Exact; `none` for remarks without one. */
  readonly office?: string;
  /** A theme of the newest run, or `none`. */
  readonly theme?: string;
  readonly channel?: string;
  /** The beginning of the passage. */
  readonly passage?: string;
  /** Eligible remarks whose position needs a reason and has none. */
  readonly reason?: 'missing';
  /** Every one of these parts, in small letters without diacritics, stands somewhere in title or text. */
  readonly words?: readonly string[];
  readonly number?: number;
  readonly ids?: readonly string[];
}

/** What a decision says of the remarks that it is linked to. */
const OWN = `decision.id, decision.code, decision.reason, decision.state, decision.source_id IS NULL AS is_ours
      FROM decision JOIN decision_link AS link ON link.workspace_id = $1 AND link.decision_id = decision.id
      WHERE decision.workspace_id = $1 AND decision.process_id = $2 AND decision.state <> 'withdrawn' AND link.is_confirmed`;
const NEWEST_FIRST = 'decision.source_id IS NULL DESC, decision.created_at DESC, decision.id';

const registerWith = (own: string) => `
  newest AS (SELECT ${NEWEST_THEME_RUN} AS run_id),
  register AS (
    SELECT remark.contribution_id AS id, remark.number, remark.passage, remark.office, remark.note, remark.version, remark.changed_by,
      remark.changed_at, contribution.kind, contribution.source_reference AS reference, contribution.source_id, contribution.title,
      contribution.body, contribution.language, contribution.channel, contribution.submitted_at, contribution.submitted_precision,
      contribution.eligibility, contribution.content_hash, theme.id AS theme_id, theme.label AS theme_label, process.time_zone,
      own.id AS decision_id, own.reason, coalesce(own.code, contribution.decision) AS position,
      CASE WHEN own.is_ours THEN 'remark' WHEN own.id IS NOT NULL OR contribution.decision IS NOT NULL THEN 'source' END AS origin,
      CASE WHEN own.is_ours THEN own.state WHEN own.id IS NOT NULL OR contribution.decision IS NOT NULL THEN 'from-source'
        ELSE 'open' END AS state
    FROM remark
    JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = remark.contribution_id
    JOIN process ON process.workspace_id = $1 AND process.id = remark.process_id
    LEFT JOIN theme_assignment AS assignment ON assignment.workspace_id = $1 AND assignment.run_id = (SELECT run_id FROM newest)
      AND assignment.contribution_id = remark.contribution_id AND assignment.rank = 1 AND assignment.grouped
    LEFT JOIN theme ON theme.workspace_id = $1 AND theme.id = assignment.theme_id
    ${own}
    WHERE remark.workspace_id = $1 AND remark.process_id = $2 AND ${IS_REMARK})`;

/**
 * The register as a table `register`; $1 is the workspace, $2 the process. A position comes from the newest decision on the remark
 * itself, one of this office before one that a source tells; else from the source's own word. A decision on a theme is one on each remark
 * that the theme held when it was published; what the theme holds since then still waits.
 */
export const REGISTER = registerWith(`LEFT JOIN (
      SELECT DISTINCT ON (link.contribution_id) link.contribution_id, ${OWN} AND link.contribution_id IS NOT NULL
      ORDER BY link.contribution_id, ${NEWEST_FIRST}) AS own ON own.contribution_id = remark.contribution_id`);

/** The same where few rows are read: the decision of each is looked up by itself, and no others are. */
export const REGISTER_ROWS = registerWith(`LEFT JOIN LATERAL (
      SELECT ${OWN} AND link.contribution_id = remark.contribution_id ORDER BY ${NEWEST_FIRST} LIMIT 1) AS own ON true`);

/** Owed a position and without one; withdrawn, repeated and refused remarks are not owed any. */
export const OPEN = `register.eligibility = 'eligible' AND register.position IS NULL`;

/** Residents are owed a reason for these: DECISIONS_WITH_REASON of libs/domain. */
export const REASON_MISSING = `register.eligibility = 'eligible' AND register.origin = 'remark'
  AND register.position IN ('no', 'partly', 'moot', 'not-ours')
  AND NOT EXISTS (SELECT FROM jsonb_each_text(register.reason) AS said WHERE btrim(said.value) <> '')`;

/** Title and text in small letters without the diacritics of Polish. */
const FOLDED = `translate(lower(concat_ws(' ', register.title, register.body)), 'ąćęłńóśźż', 'acelnoszz')`;

/** Turns a filter into conditions over the table `register`; `parameters` begins with workspace and process. */
export function registerConditions(filter: RemarkFilter, parameters: unknown[]): string {
  const conditions = ['true'];
  const given = (value: unknown) => `$${parameters.push(value)}`;
  const equals = (column: string, value: string | undefined) => {
    if (value === undefined) return;
    conditions.push(value === 'none' ? `register.${column} IS NULL` : `register.${column} = ${given(value)}`);
  };
  if (filter.position === 'none') conditions.push(OPEN);
  else equals('position', filter.position);
  equals('state', filter.state);
  equals('office', filter.office);
  equals('channel', filter.channel);
  equals('theme_id::text', filter.theme);
  if (filter.reason === 'missing') conditions.push(REASON_MISSING);
  if (filter.number !== undefined) conditions.push(`register.number = ${given(filter.number)}`);
  if (filter.passage !== undefined) conditions.push(`register.passage ILIKE ${given(`${literal(filter.passage)}%`)}`);
  if (filter.ids !== undefined) conditions.push(`register.id = ANY (${given(filter.ids)}::uuid[])`);
  const words = (filter.words ?? []).map((word) => `%${literal(word)}%`);
  if (words.length > 0) conditions.push(`${FOLDED} LIKE ALL (${given(words)}::text[])`);
  return conditions.join(' AND ');
}

function literal(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}
