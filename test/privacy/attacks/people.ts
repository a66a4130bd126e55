import { CHANNELS } from '#domain';
import { type TestApi } from '../../support/api.js';
import { type SampleHall } from './sample-halls.js';

/** What is true of one person of a process, read from the rows by the owner of the database. */
export interface TruePerson {
  /** Group by variable, after the attribute map; `?` where nothing was told. */
  readonly groups: Readonly<Record<string, string>>;
  readonly channels: readonly string[];
  /** Channels on which the person wrote, and on which the person voted. */
  readonly saidOn: readonly string[];
  readonly votedOn: readonly string[];
  /** Monday of the first act, ISO; null where no day is known. */
  readonly since: string | null;
  readonly themes: readonly string[];
}

export const UNKNOWN = '?';

/** Everybody who said, answered or voted something visible: written apart from the program, from raw rows. */
export async function readTruePeople({ database }: TestApi, hall: SampleHall): Promise<TruePerson[]> {
  const rows: {
    groups: Record<string, string> | null;
    channels: string[];
    said_on: string[] | null;
    voted_on: string[] | null;
    since: string | null;
    themes: string[] | null;
  }[] = await database.asOwner((owner) =>
    owner.query(
      `WITH act AS (
         SELECT participation_id, channel, submitted_at AS at, 'said' AS what, id FROM contribution
         WHERE process_id = $1 AND voice = 'person' AND hidden_at IS NULL AND eligibility <> 'spam'
         UNION ALL SELECT participation_id, channel, answered_at, 'answered', NULL FROM answer WHERE process_id = $1
         UNION ALL SELECT participation_id, channel, voted_at, 'voted', NULL FROM vote WHERE process_id = $1),
       run AS (SELECT run_id FROM theme_run WHERE process_id = $1 ORDER BY created_at DESC LIMIT 1)
       SELECT array_agg(DISTINCT act.channel) AS channels,
         array_agg(DISTINCT act.channel) FILTER (WHERE act.what = 'said') AS said_on,
         array_agg(DISTINCT act.channel) FILTER (WHERE act.what = 'voted') AS voted_on,
         (SELECT date_trunc('week', min(act.at) AT TIME ZONE process.time_zone)::date::text FROM process WHERE id = $1) AS since,
         array_agg(DISTINCT theme.id::text) FILTER (WHERE theme.id IS NOT NULL) AS themes,
         (SELECT jsonb_object_agg(given.key, coalesce(nullif(btrim(coalesce(map.group_code, given.value)), ''), '${UNKNOWN}'))
          FROM participation JOIN LATERAL jsonb_each_text(participation.attributes) AS given ON true
          LEFT JOIN attribute_map AS map ON map.process_id = $1 AND map.variable = given.key AND map.value = given.value
          WHERE participation.id = act.participation_id) AS groups
       FROM act
       LEFT JOIN theme_assignment AS assigned ON assigned.contribution_id = act.id AND assigned.grouped
         AND assigned.run_id = (SELECT run_id FROM run)
       LEFT JOIN theme ON theme.id = assigned.theme_id AND theme.retired_at IS NULL AND theme.parent_id IS NULL
       WHERE act.participation_id IS NOT NULL GROUP BY act.participation_id`,
      [hall.processId],
    ),
  );
  return rows.map((row) => ({
    groups: row.groups ?? {},
    channels: row.channels,
    saidOn: row.said_on ?? [],
    votedOn: row.voted_on ?? [],
    since: row.since,
    themes: row.themes ?? [],
  }));
}

const ONLINE = ['online', 'email', 'e-delivery'];

/** One channel alone, or several of one sort or of both: each person is in one class. */
export function classOf({ channels }: TruePerson): string {
  if (channels.length === 1) return channels[0]!;
  const online = channels.filter((channel) => ONLINE.includes(channel)).length;
  if (online === channels.length) return 'several-online';
  return online === 0 ? 'several-offline' : 'online-and-offline';
}

export const SEVERAL = ['several-online', 'online-and-offline', 'several-offline'];
export const CLASSES: readonly string[] = [...CHANNELS, ...SEVERAL];

/**
 * Is the person in a base, the set of people that a count is of? `all`, `said`, `unsaid`, `voted`, `silent`, `theme:<id>`, `class:<class of channels>`,
 * `channel:<channel>`, `said-on:<channel>`, `voted-on:<channel>`, `until:<Sunday>`, `age=65+`.
 */
export function isIn(person: TruePerson, base: string): boolean {
  const [kind, rest = ''] = base.split(/:(.*)/s);
  if (kind === 'all') return true;
  if (kind === 'said') return person.saidOn.length > 0;
  if (kind === 'unsaid') return person.saidOn.length === 0;
  if (kind === 'voted') return person.votedOn.length > 0;
  if (kind === 'silent') return person.votedOn.length === 0;
  if (kind === 'theme') return person.themes.includes(rest);
  if (kind === 'class') return classOf(person) === rest;
  if (kind === 'channel') return person.channels.includes(rest);
  if (kind === 'said-on') return person.saidOn.includes(rest);
  if (kind === 'voted-on') return person.votedOn.includes(rest);
  if (kind === 'said-only-on') return person.saidOn.length > 0 && classOf(person) === rest;
  if (kind === 'voted-only-on') return person.votedOn.length > 0 && classOf(person) === rest;
  if (kind === 'until') return person.since === null || person.since <= rest;
  const [variable, group] = base.split(/=(.*)/s);
  if (group === undefined) throw new Error(`no such base: ${base}`);
  return groupOf(person, variable!) === group;
}

export const groupOf = (person: TruePerson, variable: string): string => person.groups[variable] ?? UNKNOWN;
