import type { EntityManager } from 'typeorm';
import { filterSql, type ContributionFilter } from './contribution-filter.js';

const TEXT = `CASE WHEN coalesce(contribution.title, '') = '' THEN contribution.body
  ELSE contribution.title || E'\\n' || contribution.body END`;

/** The group that a person told, as reach counts it; `name` is the parameter with the variable. */
const groupCode = (name: string) => `coalesce(attribute_map.group_code, participation.attributes ->> ${name})`;
const withGroup = (name: string) => `
  JOIN participation ON participation.workspace_id = $1 AND participation.id = contribution.participation_id
  LEFT JOIN attribute_map ON attribute_map.workspace_id = $1 AND attribute_map.process_id = $2
    AND attribute_map.variable = ${name} AND attribute_map.value = participation.attributes ->> ${name}`;

export interface SearchableText {
  readonly id: string;
  readonly text: string;
  readonly language: string | null;
}

/**
 * Texts that could hold a word: those in which every beginning stands somewhere, whatever the case and the diacritics. Which of them
 * do hold it is for the stems to say.
 */
export async function listTextsWith(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  filter: ContributionFilter,
  beginnings: readonly string[],
): Promise<SearchableText[]> {
  const { joins, conditions, parameters } = filterSql(workspaceId, processId, filter);
  const patterns = beginnings.map((beginning, nth) => `said.text ~ $${parameters.length + 1 + nth}`).join(' AND ');
  return db.query(
    `SELECT said.id, said.text, said.language FROM (
       SELECT contribution.id, ${TEXT} AS text, contribution.language FROM contribution ${joins} WHERE ${conditions}) AS said
     ${patterns === '' ? '' : `WHERE ${patterns}`}`,
    [...parameters, ...beginnings.map(lookalikes)],
  );
}

/** Letters that people and stems write for one another. */
const ALIKE: Readonly<Record<string, string>> = {
  a: 'aąàáâãäå',
  c: 'cćčç',
  d: 'dđď',
  e: 'eęèéêëě',
  i: 'iìíîï',
  l: 'lł',
  n: 'nńñň',
  o: 'oóòôõöøő',
  r: 'rř',
  s: 'sśšșß',
  t: 'tťț',
  u: 'uùúûüůű',
  y: 'yýÿ',
  z: 'zźżž',
};

function lookalikes(beginning: string): string {
  return [...beginning]
    .filter((letter) => /[\p{L}\p{N}]/u.test(letter))
    .map((letter) => `[${ALIKE[letter] ?? letter}${(ALIKE[letter] ?? letter).toUpperCase()}]`)
    .join('');
}

export interface GroupTextRow {
  /** Empty for a person who told none of the given groups. */
  readonly group: string;
  /** The participation; it never leaves the server. */
  readonly person: string;
  readonly text: string;
  readonly language: string | null;
}

/** What everybody who spoke for herself wrote, with the group of a variable that she told, where it is one of those given. */
export async function listGroupTexts(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  variable: string,
  groups: readonly string[],
): Promise<GroupTextRow[]> {
  const { conditions, parameters } = filterSql(workspaceId, processId, {});
  return db.query(
    `SELECT CASE WHEN ${groupCode('$3')} = ANY ($4::text[]) THEN ${groupCode('$3')} ELSE '' END AS "group",
       participation.id AS person, ${TEXT} AS text, contribution.language
     FROM contribution ${withGroup('$3')}
     WHERE ${conditions} AND contribution.voice = 'person'`,
    [...parameters, variable, groups],
  );
}

export interface GroupMemberRow {
  readonly id: string;
  readonly person: string;
  readonly group: string;
  readonly confidence: number;
  readonly words: number;
}

/** The contributions of a theme by people of the given groups. */
export async function listGroupMembers(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  themeId: string,
  variable: string,
  groups: readonly string[],
): Promise<GroupMemberRow[]> {
  const { joins, conditions, parameters } = filterSql(workspaceId, processId, { theme: themeId });
  const [name, wanted] = [`$${parameters.length + 1}`, `$${parameters.length + 2}`];
  return db.query(
    `SELECT contribution.id, participation.id AS person, ${groupCode(name)} AS "group",
       coalesce(filtered.weight, 0) AS confidence,
       array_length(regexp_split_to_array(btrim(${TEXT}), '\\s+'), 1) AS words
     FROM contribution ${joins} ${withGroup(name)}
     WHERE ${conditions} AND contribution.voice = 'person' AND ${groupCode(name)} = ANY (${wanted}::text[])`,
    [...parameters, variable, groups],
  );
}

export interface ThemeDayRow {
  /** Null for what is in no theme of the level. */
  readonly themeId: string | null;
  /** In the time zone of the process; null where it is not known. */
  readonly date: string | null;
  readonly contributions: number;
}

/** Contributions by theme and day; `rank` 1 is the first level, 2 the second. */
export async function listThemeDays(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  runId: string,
  rank: 1 | 2,
): Promise<ThemeDayRow[]> {
  const { conditions, parameters } = filterSql(workspaceId, processId, {});
  return db.query(
    `SELECT assignment.theme_id AS "themeId",
       to_char(contribution.submitted_at AT TIME ZONE process.time_zone, 'YYYY-MM-DD') AS date, count(*)::integer AS contributions
     FROM contribution
     JOIN process ON process.workspace_id = $1 AND process.id = $2
     LEFT JOIN theme_assignment AS assignment ON assignment.workspace_id = $1 AND assignment.run_id = $3
       AND assignment.contribution_id = contribution.id AND assignment.rank = $4 AND assignment.grouped
     WHERE ${conditions} GROUP BY 1, 2 ORDER BY 1, 2`,
    [...parameters, runId, rank],
  );
}
