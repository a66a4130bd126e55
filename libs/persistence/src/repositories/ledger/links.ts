import type { EntityManager } from 'typeorm';
import { addLedgerEvent, type EntryReference, type LedgerPlace } from './events.js';
import { raiseRemarks } from '../remarks/raise-remarks.js';
import { LEADING_THEME } from './leading-theme.js';

export interface LinkTargets {
  readonly contributionIds: readonly string[];
  readonly themeIds: readonly string[];
}

/** What cannot be linked, and why: ids of contributions that are gone or withdrawn, and of themes that are not there. */
export interface LinkRefusals {
  readonly missing: readonly string[];
  readonly withdrawn: readonly string[];
  readonly missingThemes: readonly string[];
}

/** Looks at targets before they are linked: a withdrawn contribution is answered by nobody. */
export async function findLinkRefusals(
  db: EntityManager,
  { workspaceId, processId }: LedgerPlace,
  { contributionIds, themeIds }: LinkTargets,
): Promise<LinkRefusals> {
  const [row] = await db.query(
    `SELECT ARRAY(SELECT id FROM unnest($3::uuid[]) AS asked (id) WHERE NOT EXISTS (
         SELECT FROM contribution WHERE workspace_id = $1 AND process_id = $2 AND id = asked.id AND hidden_at IS NULL)) AS missing,
       ARRAY(SELECT id FROM contribution WHERE workspace_id = $1 AND process_id = $2 AND id = ANY ($3::uuid[])
         AND hidden_at IS NULL AND eligibility = 'withdrawn') AS withdrawn,
       ARRAY(SELECT id FROM unnest($4::uuid[]) AS asked (id) WHERE NOT EXISTS (
         SELECT FROM theme WHERE workspace_id = $1 AND process_id = $2 AND id = asked.id)) AS "missingThemes"`,
    [workspaceId, processId, [...contributionIds], [...themeIds]],
  );
  return row;
}

/**
 * Links an entry to contributions and themes, each link with author, date and evidence. What a machine had suggested is confirmed by
 * it; what is linked already stays. A theme that was merged gives its place to the theme it went into.
 *
 * @returns the contributions that are newly linked
 */
export async function linkLedgerEntry(
  db: EntityManager,
  place: LedgerPlace,
  entry: EntryReference,
  targets: LinkTargets,
  by: { readonly personId: string | null; readonly evidence: Readonly<Record<string, unknown>> },
): Promise<string[]> {
  const { workspaceId, processId } = place;
  const { subject, id } = entry;
  const parameters = [workspaceId, id, by.personId, JSON.stringify(by.evidence)];
  const linked: { contributionId: string | null; themeId: string | null }[] = [
    ...(await db.query(
      `INSERT INTO ${subject}_link AS link (workspace_id, ${subject}_id, contribution_id, contribution_version, linked_by, is_confirmed,
         author_id, evidence)
       SELECT $1, $2, contribution.id, contribution.version, 'person', true, $3, $4::jsonb
       FROM contribution WHERE workspace_id = $1 AND process_id = $5 AND id = ANY ($6::uuid[]) AND hidden_at IS NULL
       ${CONFIRMED(subject)} RETURNING contribution_id AS "contributionId", theme_id AS "themeId"`,
      [...parameters, processId, [...new Set(targets.contributionIds)]],
    )),
    ...(await db.query(
      `INSERT INTO ${subject}_link AS link (workspace_id, ${subject}_id, theme_id, linked_by, is_confirmed, author_id, evidence)
       SELECT DISTINCT $1::uuid, $2::uuid, head.id, 'person', true, $3::uuid, $4::jsonb
       FROM unnest($6::uuid[]) AS asked (id), LATERAL ${LEADING_THEME('asked.id')} AS head
       JOIN theme ON theme.workspace_id = $1 AND theme.process_id = $5 AND theme.id = head.id
       ${CONFIRMED(subject)} RETURNING contribution_id AS "contributionId", theme_id AS "themeId"`,
      [...parameters, processId, [...new Set(targets.themeIds)]],
    )),
  ];
  if (linked.length > 0) await noteLinks(db, place, entry, { kind: 'linked', linked, personId: by.personId });
  const contributions = linked.flatMap(({ contributionId }) => (contributionId === null ? [] : [contributionId]));
  if (subject === 'decision') await raiseRemarks(db, workspaceId, contributions, by.personId);
  return contributions;
}

const CONFIRMED = (subject: string) =>
  `ON CONFLICT (workspace_id, ${subject}_id, contribution_id, theme_id) DO UPDATE SET is_confirmed = true,
     author_id = excluded.author_id, created_at = now(), evidence = link.evidence || excluded.evidence
   WHERE NOT link.is_confirmed`;

async function noteLinks(
  db: EntityManager,
  place: LedgerPlace,
  entry: EntryReference,
  noted: {
    readonly kind: 'linked' | 'unlinked';
    readonly linked: readonly { contributionId: string | null; themeId: string | null }[];
    readonly personId: string | null;
    readonly isSuggestion?: boolean;
  },
): Promise<void> {
  const themes = noted.linked.flatMap(({ themeId }) => (themeId === null ? [] : [themeId]));
  const one = noted.linked.length === 1 ? noted.linked[0]! : null;
  await addLedgerEvent(db, place, entry, {
    kind: noted.kind,
    personId: noted.personId,
    details: {
      contributions: noted.linked.length - themes.length,
      ...(themes.length === 0 ? {} : { themes }),
      ...(one?.contributionId ? { contribution: one.contributionId } : {}),
      ...(noted.isSuggestion ? { suggestion: true } : {}),
    },
  });
}

/**
 * Gives the contributions of the linked themes a link of their own, as of now: what was answered together stays answered when a later
 * run or an edit draws the themes differently.
 *
 * @returns the contributions that are newly linked
 */
export async function spreadThemeLinks(
  db: EntityManager,
  { workspaceId, processId }: LedgerPlace,
  { subject, id }: EntryReference,
  personId: string | null,
): Promise<string[]> {
  const rows: { id: string }[] = await db.query(
    `INSERT INTO ${subject}_link AS link (workspace_id, ${subject}_id, contribution_id, contribution_version, linked_by, is_confirmed,
       author_id, evidence)
     SELECT DISTINCT ON (contribution.id) $1::uuid, $2::uuid, contribution.id, contribution.version, 'person', true, $3::uuid,
       jsonb_build_object('theme', head.id)
     FROM ${subject}_link AS theme_link, LATERAL ${LEADING_THEME('theme_link.theme_id')} AS head
     JOIN theme ON theme.workspace_id = $1 AND theme.id = head.id
     JOIN theme_assignment AS assignment ON assignment.workspace_id = $1 AND assignment.theme_id = theme.id
       AND assignment.run_id = theme.last_run_id AND assignment.grouped AND NOT assignment.off_topic
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.process_id = $4 AND contribution.id = assignment.contribution_id
       AND contribution.hidden_at IS NULL AND contribution.eligibility = 'eligible'
     WHERE theme_link.workspace_id = $1 AND theme_link.${subject}_id = $2 AND theme_link.theme_id IS NOT NULL AND theme_link.is_confirmed
     ORDER BY contribution.id, head.id
     ${CONFIRMED(subject)} RETURNING contribution_id AS id`,
    [workspaceId, id, personId, processId],
  );
  const contributions = rows.map((row) => row.id);
  if (subject === 'decision') await raiseRemarks(db, workspaceId, contributions, personId);
  return contributions;
}

/**
 * Takes a link away, or dismisses a suggestion: it is not suggested again. With the link to a theme go the links that it gave to
 * contributions.
 *
 * @returns the contributions that are no longer linked; null where there is no such link
 */
export async function unlinkLedgerEntry(
  db: EntityManager,
  place: LedgerPlace,
  entry: EntryReference,
  linkId: string,
  personId: string | null,
): Promise<string[] | null> {
  const { workspaceId } = place;
  const { subject, id } = entry;
  const [rows] = await db.query(
    `DELETE FROM ${subject}_link WHERE workspace_id = $1 AND ${subject}_id = $2 AND id = $3 AND linked_by <> 'source'
     RETURNING contribution_id AS "contributionId", theme_id AS "themeId", is_confirmed AS "isConfirmed"`,
    [workspaceId, id, linkId],
  );
  const link = rows[0];
  if (!link) return null;
  const spread: { contributionId: string }[] =
    link.themeId === null
      ? []
      : (
          await db.query(
            `DELETE FROM ${subject}_link WHERE workspace_id = $1 AND ${subject}_id = $2 AND evidence ->> 'theme' IN (
               SELECT $3::text UNION SELECT head.id::text FROM ${LEADING_THEME('$3::uuid')} AS head)
             RETURNING contribution_id AS "contributionId"`,
            [workspaceId, id, link.themeId],
          )
        )[0];
  await noteLinks(db, place, entry, { kind: 'unlinked', linked: [link], personId, isSuggestion: !link.isConfirmed });
  const left = [
    ...(link.contributionId === null ? [] : [link.contributionId]),
    ...spread.map((one) => one.contributionId),
  ];
  if (subject === 'decision') await raiseRemarks(db, workspaceId, left, personId);
  return left;
}

/** Makes a suggestion a person's link. @returns the contribution, null for a theme, undefined where there is no such suggestion */
export async function confirmLink(
  db: EntityManager,
  place: LedgerPlace,
  entry: EntryReference,
  linkId: string,
  personId: string | null,
): Promise<string | null | undefined> {
  const [rows] = await db.query(
    `UPDATE ${entry.subject}_link SET is_confirmed = true, author_id = $4, created_at = now()
     WHERE workspace_id = $1 AND ${entry.subject}_id = $2 AND id = $3 AND NOT is_confirmed
     RETURNING contribution_id AS "contributionId", theme_id AS "themeId"`,
    [place.workspaceId, entry.id, linkId, personId],
  );
  if (rows.length === 0) return undefined;
  await noteLinks(db, place, entry, { kind: 'linked', linked: rows, personId, isSuggestion: true });
  const { contributionId } = rows[0];
  if (entry.subject === 'decision' && contributionId !== null)
    await raiseRemarks(db, place.workspaceId, [contributionId], personId);
  return contributionId;
}

export interface SuggestedLink {
  readonly contributionId: string | null;
  readonly themeId: string | null;
  /** What made it likely: the score and the words in common, as stems. */
  readonly evidence: Readonly<Record<string, unknown>>;
}

/** Puts the machine's suggestions in the place of its former ones; what is linked or was dismissed is not suggested. */
export async function saveSuggestedLinks(
  db: EntityManager,
  place: LedgerPlace,
  entry: EntryReference,
  suggested: readonly SuggestedLink[],
): Promise<number> {
  const { workspaceId, processId } = place;
  const { subject, id } = entry;
  await db.query(
    `DELETE FROM ${subject}_link WHERE workspace_id = $1 AND ${subject}_id = $2 AND linked_by = 'machine' AND NOT is_confirmed`,
    [workspaceId, id],
  );
  const rows: unknown[] = await db.query(
    `INSERT INTO ${subject}_link (workspace_id, ${subject}_id, contribution_id, contribution_version, theme_id, linked_by, is_confirmed,
       evidence)
     SELECT $1, $2, contribution.id, contribution.version, theme.id, 'machine', false, asked.evidence
     FROM jsonb_to_recordset($4::jsonb) AS asked ("contributionId" uuid, "themeId" uuid, evidence jsonb)
     LEFT JOIN contribution ON contribution.workspace_id = $1 AND contribution.process_id = $3 AND contribution.id = asked."contributionId"
     LEFT JOIN theme ON theme.workspace_id = $1 AND theme.process_id = $3 AND theme.id = asked."themeId"
     WHERE num_nonnulls(contribution.id, theme.id) = 1 AND NOT EXISTS (
       SELECT FROM ledger_event WHERE workspace_id = $1 AND subject_id = $2 AND kind = 'unlinked' AND details ? 'suggestion'
         AND (details ->> 'contribution' = contribution.id::text OR details -> 'themes' ? theme.id::text))
     ON CONFLICT DO NOTHING RETURNING id`,
    [workspaceId, id, processId, JSON.stringify(suggested)],
  );
  await addLedgerEvent(db, place, entry, { kind: 'suggested', personId: null, details: { links: rows.length } });
  return rows.length;
}
