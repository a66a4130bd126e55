import type { EntityManager } from 'typeorm';
import { CHANNELS, NONE } from '#domain';
import { byteOf, readPackedRows, uuidLiteral } from './read-packed-rows.js';
import { placesOfUuids, uuidsIn, wordsOf, type UuidPlaces } from './uuid-places.js';
import { PACKED_INSTANT, weeksOfInstants } from './weeks-of-instants.js';

export interface ReadContributions {
  readonly ids: Int32Array;
  /** NONE for who is no participant of this process. */
  readonly person: Int32Array;
  readonly channel: Uint8Array;
  readonly week: Int16Array;
}

/** What people said where everybody may see it. */
export async function readContributions(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  places: UuidPlaces,
): Promise<ReadContributions> {
  const [row] = await readPackedRows(
    db,
    `SELECT string_agg(uuid_send(id), ''), string_agg(uuid_send(participation_id), ''),
       string_agg(${byteOf('channel', CHANNELS, CHANNELS.indexOf('unknown'))}, ''), string_agg(${PACKED_INSTANT('submitted_at')}, '')
     FROM contribution
     WHERE workspace_id = ${uuidLiteral(workspaceId)} AND process_id = ${uuidLiteral(processId)} AND voice = 'person'
       AND hidden_at IS NULL AND eligibility <> 'spam' AND participation_id IS NOT NULL`,
  );
  const [ids, persons, channels, instants] = row ?? [];
  const participations = wordsOf(persons ?? null);
  const person = new Int32Array(uuidsIn(participations));
  for (let at = 0; at < person.length; at += 1) person[at] = places.find(participations, at);
  const week = await weeksOfInstants(db, workspaceId, processId, instants ?? null);
  return { ids: wordsOf(ids ?? null), person, channel: Uint8Array.from(channels ?? []), week };
}

export interface ShownTheme {
  readonly themeId: string;
  readonly label: string;
  readonly runId: string;
}

/** Which contribution is about which theme. */
export interface ReadThemes {
  /** First a row for each contribution, then one for each further theme of a contribution. */
  readonly contribution: Int32Array;
  /** Position in the list of themes, NONE for none. */
  readonly theme: Int16Array;
}

/** @param ids of the contributions, as `readContributions` has them */
export async function readThemes(
  db: EntityManager,
  workspaceId: string,
  themes: readonly ShownTheme[],
  ids: Int32Array,
): Promise<ReadThemes> {
  const sets = await readAssignments(db, workspaceId, themes);
  const contributions = uuidsIn(ids);
  const places = placesOfUuids(sets.length > 0 ? ids : new Int32Array(0));
  const most = contributions + sets.reduce((sum, set) => sum + (set.isFurther ? uuidsIn(set.ids) : 0), 0);
  const contribution = new Int32Array(most);
  const theme = new Int16Array(most).fill(NONE);
  for (let row = 0; row < contributions; row += 1) contribution[row] = row;
  let length = contributions;
  for (const set of sets) {
    for (let at = 0; at < uuidsIn(set.ids); at += 1) {
      const row = places.find(set.ids, at);
      if (row < 0) continue;
      const mention = set.isFurther ? length++ : row;
      contribution[mention] = row;
      theme[mention] = set.theme;
    }
  }
  return { contribution: contribution.subarray(0, length), theme: theme.subarray(0, length) };
}

interface AssignedSet {
  readonly theme: number;
  readonly isFurther: boolean;
  readonly ids: Int32Array;
}

/** The contributions of each shown theme, once for those that it fits best and once for those that it fits too. */
async function readAssignments(
  db: EntityManager,
  workspaceId: string,
  themes: readonly ShownTheme[],
): Promise<AssignedSet[]> {
  const [first] = themes;
  if (!first) return [];
  const placeOf = new Map(themes.map(({ themeId }, place) => [themeId, place]));
  const rows = await readPackedRows(
    db,
    `SELECT convert_to(theme_id::text, 'UTF8'), CASE WHEN rank > 1 THEN ''::bytea END, string_agg(uuid_send(contribution_id), '')
     FROM theme_assignment
     WHERE workspace_id = ${uuidLiteral(workspaceId)} AND run_id = ${uuidLiteral(first.runId)} AND grouped
     GROUP BY theme_id, rank > 1`,
  );
  return rows.flatMap(([themeId, further, packed]) => {
    const theme = placeOf.get(String(themeId));
    return theme === undefined ? [] : [{ theme, isFurther: further !== null, ids: wordsOf(packed ?? null) }];
  });
}
