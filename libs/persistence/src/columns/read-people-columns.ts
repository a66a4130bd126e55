import type { EntityManager } from 'typeorm';
import { CHANNELS, NONE, type PeopleColumns } from '#domain';
import {
  readContributions,
  readThemes,
  type ReadContributions,
  type ReadThemes,
  type ShownTheme,
} from './read-mentions.js';
import { readOtherActs, type OtherActs } from './read-other-acts.js';
import { readPeople, type ReadPeople } from './read-people.js';

/**
 * Reads the people of a process and their contributions as whole columns: the database packs them as it finds them, and they are put
 * together here, so that it sorts and joins nothing and no row becomes an object on the way.
 */
export async function readPeopleColumns(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<PeopleColumns> {
  const themes = await listShownThemes(db, workspaceId, processId);
  // sorted and joined in memory: a hundred thousand people are 20 MB
  await db.query(`SET LOCAL work_mem = '128MB'`);
  const all = await readPeople(db, workspaceId, processId);
  const said = await readContributions(db, workspaceId, processId, all.places);
  const about = await readThemes(db, workspaceId, themes, said.ids);
  const acted = await readOtherActs(db, workspaceId, processId, all.places);
  return { ...compact(all, said, about, acted), themes: themes.map(({ themeId, label }) => ({ themeId, label })) };
}

async function listShownThemes(db: EntityManager, workspaceId: string, processId: string): Promise<ShownTheme[]> {
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
  all: ReadPeople,
  said: ReadContributions,
  about: ReadThemes,
  acted: OtherActs,
): Omit<PeopleColumns, 'themes'> {
  const channels = new Uint16Array(all.people);
  const contributions = new Int32Array(all.people);
  const week = new Int16Array(all.people).fill(NONE);
  const act = (person: number, bits: number, at: number) => {
    channels[person] |= bits;
    if (at !== NONE && (week[person] === NONE || at < week[person]!)) week[person] = at;
  };
  for (let row = 0; row < said.person.length; row += 1) {
    const person = said.person[row]!;
    if (person === NONE) continue;
    contributions[person] += 1;
    act(person, 1 << said.channel[row]!, said.week[row]!);
  }
  for (let row = 0; row < acted.person.length; row += 1) {
    if (acted.person[row] !== NONE) act(acted.person[row]!, acted.channels[row]!, acted.week[row]!);
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
    mentions: sorted(said, about, place),
  };
}

/**
 * The mentions by person, theme, channel and week, whatever the order in which the database kept them: one number each, because numbers are
 * sorted fastest.
 */
function sorted(said: ReadContributions, about: ReadThemes, place: Int32Array): PeopleColumns['mentions'] {
  const themes = 2 + about.theme.reduce((most, theme) => Math.max(most, theme), NONE);
  const weeks = 2 + said.week.reduce((most, week) => Math.max(most, week), NONE);
  const keys = new Float64Array(about.contribution.length);
  let length = 0;
  for (let mention = 0; mention < keys.length; mention += 1) {
    const row = about.contribution[mention]!;
    const person = said.person[row]!;
    if (person === NONE) continue;
    const within = (about.theme[mention]! + 1) * CHANNELS.length + said.channel[row]!;
    keys[length] = (place[person]! * themes * CHANNELS.length + within) * weeks + said.week[row]! + 1;
    length += 1;
  }
  keys.subarray(0, length).sort();
  const mentions = {
    person: new Int32Array(length),
    theme: new Int16Array(length),
    channel: new Uint8Array(length),
    week: new Int16Array(length),
  };
  for (let row = 0; row < length; row += 1) {
    const beforeWeek = Math.floor(keys[row]! / weeks);
    const beforeChannel = Math.floor(beforeWeek / CHANNELS.length);
    const person = Math.floor(beforeChannel / themes);
    mentions.person[row] = person;
    mentions.theme[row] = beforeChannel - person * themes - 1;
    mentions.channel[row] = beforeWeek - beforeChannel * CHANNELS.length;
    mentions.week[row] = keys[row]! - beforeWeek * weeks - 1;
  }
  return mentions;
}
