import type { EntityManager } from 'typeorm';
import { CHANNELS, NONE, type PeopleColumns } from '#domain';
import { NUMBERED, NUMBERED_PERSON } from './numbered-person.js';
import { readAttributes } from './read-attributes.js';
import { parseNumbers } from './parse-numbers.js';
import { readPackedNumbers } from './read-packed-numbers.js';

/**
 * Reads the people of a process and their contributions, set by set: the database numbers people and answers with whole columns, so that
 * no row becomes an object on the way.
 */
export async function readPeopleColumns(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<PeopleColumns> {
  const themes = await listShownThemes(db, workspaceId, processId);
  // sorted and joined in memory: a million contributions are 60 MB
  await db.query(`SET LOCAL work_mem = '128MB'`);
  const said = await readMentions(db, workspaceId, processId, themes);
  const acted = await readOtherActs(db, workspaceId, processId);
  const all = await readAttributes(db, workspaceId, processId);
  return { ...compact(all, said, acted), themes: themes.map(({ themeId, label }) => ({ themeId, label })) };
}

interface Mentions {
  readonly person: Int32Array;
  readonly theme: Int32Array;
  readonly channel: Int32Array;
  readonly week: Int32Array;
}

interface OtherActs {
  readonly person: Int32Array;
  readonly channels: Int32Array;
  readonly week: Int32Array;
}

/** A contribution that has a second theme comes twice; its second row has EXTRA added to the channel. */
const EXTRA = 16;

/**
 * One number a row, so that the database makes one string of bytes of them: the person above 2³², then 10 bits of theme + 1, 5 of the channel and 16 of
 * the week + 1.
 */
const PACKED = (person: string, theme: string, channel: string, week: string) =>
  `(${person}::bigint << 32) | ((${theme} + 1) << 21) | ((${channel}) << 16) | (${week} + 1)`;

const WEEK = (instant: string) =>
  `coalesce(((${instant} AT TIME ZONE process.time_zone)::date - date '1970-01-05') / 7, ${NONE})`;

async function readMentions(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  themes: readonly { readonly themeId: string; readonly runId: string }[],
): Promise<Mentions> {
  const packed = await readPackedNumbers(
    db,
    `SELECT string_agg(int8send(${PACKED('person', 'theme', 'channel', 'week')}), '') AS packed FROM (
       SELECT numbered_person.place AS person, coalesce(shown.place, ${NONE}) AS theme, ${WEEK('contribution.submitted_at')} AS week,
         coded.place + CASE WHEN assignment.rank > 1 THEN ${EXTRA} ELSE 0 END AS channel
       FROM contribution
       JOIN process ON process.workspace_id = $1 AND process.id = $2
       JOIN (${NUMBERED}) AS numbered_person ON numbered_person.id = contribution.participation_id
       JOIN (SELECT channel, (number - 1)::integer AS place FROM unnest($3::text[]) WITH ORDINALITY AS listed (channel, number)) AS coded
         ON coded.channel = contribution.channel
       LEFT JOIN theme_assignment AS assignment ON assignment.workspace_id = $1 AND assignment.run_id = $4
         AND assignment.contribution_id = contribution.id
       LEFT JOIN (SELECT theme_id, (number - 1)::integer AS place
                  FROM unnest($5::uuid[]) WITH ORDINALITY AS listed (theme_id, number)) AS shown
         ON shown.theme_id = assignment.theme_id AND assignment.grouped
       WHERE contribution.workspace_id = $1 AND contribution.process_id = $2 AND contribution.voice = 'person'
         AND contribution.hidden_at IS NULL AND contribution.eligibility <> 'spam'
         AND (assignment.rank IS NULL OR assignment.rank = 1 OR shown.place IS NOT NULL)) AS said`,
    [workspaceId, processId, [...CHANNELS], themes[0]?.runId ?? null, themes.map(({ themeId }) => themeId)],
  );
  return {
    person: packed.high,
    theme: packed.low.map((bits) => ((bits >>> 21) & 1023) - 1),
    channel: packed.low.map((bits) => (bits >>> 16) & 31),
    week: packed.low.map((bits) => (bits & 65_535) - 1),
  };
}

/** Votes and closed answers, one row a person. */
async function readOtherActs(db: EntityManager, workspaceId: string, processId: string): Promise<OtherActs> {
  const [row] = await db.query(
    `${NUMBERED_PERSON}
     SELECT array_agg(person)::text AS person, array_agg(channels)::text AS channels, array_agg(week)::text AS week
     FROM (
       SELECT numbered_person.place AS person, bit_or(1 << (array_position($3::text[], act.channel) - 1)) AS channels,
         ${WEEK('min(act.happened_at)')} AS week
       FROM (
         SELECT participation_id, channel, min(voted_at) AS happened_at FROM vote
         WHERE workspace_id = $1 AND process_id = $2 GROUP BY participation_id, channel
         UNION ALL
         SELECT participation_id, channel, min(answered_at) FROM answer
         WHERE workspace_id = $1 AND process_id = $2 GROUP BY participation_id, channel) AS act
       JOIN process ON process.workspace_id = $1 AND process.id = $2
       JOIN numbered_person ON numbered_person.id = act.participation_id
       GROUP BY numbered_person.place, process.time_zone) AS acted`,
    [workspaceId, processId, [...CHANNELS]],
  );
  return { person: parseNumbers(row.person), channels: parseNumbers(row.channels), week: parseNumbers(row.week) };
}

async function listShownThemes(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<{ themeId: string; label: string; runId: string }[]> {
  return db.query(
    `SELECT theme.id AS "themeId", theme.label, theme.last_run_id AS "runId" FROM theme
     WHERE theme.workspace_id = $1 AND theme.process_id = $2 AND theme.retired_at IS NULL AND theme.parent_id IS NULL
       AND theme.last_run_id = (SELECT run_id FROM theme_run WHERE workspace_id = $1 AND process_id = $2
                                ORDER BY created_at DESC LIMIT 1)
     ORDER BY theme.number, theme.id`,
    [workspaceId, processId],
  );
}

/** Leaves out those who did nothing visible, and numbers the others anew in the same order. */
function compact(
  all: Awaited<ReturnType<typeof readAttributes>>,
  said: Mentions,
  acted: OtherActs,
): Omit<PeopleColumns, 'themes'> {
  const channels = new Uint16Array(all.people);
  const contributions = new Int32Array(all.people);
  const week = new Int16Array(all.people).fill(NONE);
  const earlier = (person: number, at: number) => {
    if (at !== NONE && (week[person] === NONE || at < week[person]!)) week[person] = at;
  };
  for (let row = 0; row < said.person.length; row += 1) {
    const person = said.person[row]!;
    const channel = said.channel[row]!;
    if (channel < EXTRA) contributions[person] += 1;
    channels[person] |= 1 << (channel % EXTRA);
    earlier(person, said.week[row]!);
  }
  for (let row = 0; row < acted.person.length; row += 1) {
    channels[acted.person[row]!] |= acted.channels[row]!;
    earlier(acted.person[row]!, acted.week[row]!);
  }
  const kept = Int32Array.from(channels.keys()).filter((person) => channels[person] !== 0);
  const place = new Int32Array(all.people).fill(NONE);
  for (let index = 0; index < kept.length; index += 1) place[kept[index]!] = index;
  return {
    people: kept.length,
    variables: all.variables.map((column) => ({ ...column, codes: Uint16Array.from(kept, (at) => column.codes[at]!) })),
    channels: Uint16Array.from(kept, (at) => channels[at]!),
    channel: Uint8Array.from(kept, (at) => all.channel[at]!),
    week: Int16Array.from(kept, (at) => week[at]!),
    contributions: Int32Array.from(kept, (at) => contributions[at]!),
    scope: Uint8Array.from(kept, (at) => all.scope[at]!),
    mentions: {
      person: said.person.map((person) => place[person]!),
      theme: Int16Array.from(said.theme),
      channel: Uint8Array.from(said.channel, (channel) => channel % EXTRA),
      week: Int16Array.from(said.week),
    },
  };
}
