import type { EntityManager } from 'typeorm';
import { CHANNELS, FIRST_GROUP, IDENTIFIER_SCOPES, NEVER_ASKED, NOT_ANSWERED, type VariableColumn } from '#domain';
import { byteOf, readPackedRows, uuidLiteral } from './read-packed-rows.js';
import { placesOfUuids, wordsOf, type UuidPlaces } from './uuid-places.js';

/** All participants of a process, by the id of their participation. */
export interface ReadPeople {
  readonly people: number;
  /** The place of each person in the columns. */
  readonly places: UuidPlaces;
  readonly variables: readonly VariableColumn[];
  readonly channel: Uint8Array;
  readonly scope: Uint8Array;
}

/** A value of jsonb goes as this byte, the version of the form, and its text, in which it cannot stand. */
const JSON_VERSION = 1;

/** Who took part and what they told about themselves. */
export async function readPeople(db: EntityManager, workspaceId: string, processId: string): Promise<ReadPeople> {
  const mapped = await readMap(db, workspaceId, processId);
  const unknown = CHANNELS.indexOf('unknown');
  const [row] = await readPackedRows(
    db,
    `SELECT string_agg(uuid_send(id), ''), string_agg(jsonb_send(attributes), ''), string_agg(channel, ''), string_agg(scope, '')
     FROM (
       SELECT participation.id, participation.attributes, ${byteOf('participation.channel', CHANNELS, unknown)} AS channel,
         ${byteOf('participant.identifier_scope', IDENTIFIER_SCOPES, 0)} AS scope
       FROM participation JOIN participant
         ON participant.workspace_id = participation.workspace_id AND participant.id = participation.participant_id
       WHERE participation.workspace_id = ${uuidLiteral(workspaceId)} AND participation.process_id = ${uuidLiteral(processId)}
       ORDER BY participation.id) AS person`,
  );
  const [ids, attributes, channel, scope] = row ?? [];
  const places = placesOfUuids(wordsOf(ids ?? null));
  return {
    people: places.length,
    places,
    variables: variablesOf(attributes ?? Buffer.alloc(0), places.length, mapped),
    channel: Uint8Array.from(channel ?? []),
    scope: Uint8Array.from(scope ?? []),
  };
}

interface OpenColumn {
  readonly codeOf: Map<string, number>;
  readonly codes: Uint16Array;
}

/** Most people tell what somebody told before them: each text is understood once. */
function variablesOf(packed: Buffer, people: number, mapped: AttributeMap): VariableColumn[] {
  const columns = new Map<string, OpenColumn>();
  const known = new Map<string, readonly (readonly [Uint16Array, number])[]>();
  const understand = (text: string) =>
    Object.entries(JSON.parse(text) as Record<string, string | null>).map(([variable, value]) => {
      let column = columns.get(variable);
      if (!column) columns.set(variable, (column = { codeOf: new Map(), codes: new Uint16Array(people) }));
      return [column.codes, codeOf(column.codeOf, groupOf(mapped, variable, value))] as const;
    });
  let start = 1;
  for (let person = 0; person < people; person += 1) {
    const next = packed.indexOf(JSON_VERSION, start);
    const text = packed.toString('utf8', start, next < 0 ? packed.length : next);
    let told = known.get(text);
    if (!told) known.set(text, (told = understand(text)));
    for (const [codes, code] of told) codes[person] = code;
    start = next + 1;
  }
  return [...columns]
    .sort(([a], [b]) => compare(a, b))
    .map(([variable, { codeOf: codes, codes: found }]) => inOrder(variable, [...codes.keys()], found));
}

type AttributeMap = ReadonlyMap<string, ReadonlyMap<string, string>>;

async function readMap(db: EntityManager, workspaceId: string, processId: string): Promise<AttributeMap> {
  const rows: { variable: string; value: string; group: string }[] = await db.query(
    `SELECT variable, value, group_code AS "group" FROM attribute_map WHERE workspace_id = $1 AND process_id = $2`,
    [workspaceId, processId],
  );
  const mapped = new Map<string, Map<string, string>>();
  for (const { variable, value, group } of rows) {
    if (!mapped.has(variable)) mapped.set(variable, new Map());
    mapped.get(variable)!.set(value, group);
  }
  return mapped;
}

/** '' for who was asked and told nothing. */
function groupOf(mapped: AttributeMap, variable: string, value: string | null): string {
  if (value === null) return '';
  return (mapped.get(variable)?.get(String(value)) ?? String(value)).replace(/^ +| +$/g, '');
}

function codeOf(codes: Map<string, number>, group: string): number {
  if (group === '') return NOT_ANSWERED;
  const known = codes.get(group);
  if (known !== undefined) return known;
  const code = FIRST_GROUP + codes.size;
  codes.set(group, code);
  return code;
}

/** The same column with its groups by code point, so that the order in which people are read does not matter. */
function inOrder(variable: string, found: readonly string[], codes: Uint16Array): VariableColumn {
  const groups = [...found].sort(compare);
  const places = new Map(groups.map((group, place) => [group, FIRST_GROUP + place]));
  const renumbered = [NEVER_ASKED, NOT_ANSWERED, ...found.map((group) => places.get(group)!)];
  return { variable, groups, codes: codes.map((code) => renumbered[code]!) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
