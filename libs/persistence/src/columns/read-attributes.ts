import type { EntityManager } from 'typeorm';
import { CHANNELS, FIRST_GROUP, IDENTIFIER_SCOPES, NEVER_ASKED, NOT_ANSWERED, type VariableColumn } from '#domain';
import { NUMBERED_PERSON } from './numbered-person.js';
import { readInBatches } from '../repositories/read-in-batches.js';

interface AttributesOfPeople {
  readonly people: number;
  readonly variables: readonly VariableColumn[];
  readonly channel: Uint8Array;
  readonly scope: Uint8Array;
}

interface SharedAttributes {
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly places: string;
}

/** What people told about themselves, by the numbers of `numbered_person`: those who told the same are read together. */
export async function readAttributes(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<AttributesOfPeople> {
  const [{ people }] = await db.query(
    `SELECT count(*)::integer AS people FROM participation WHERE workspace_id = $1 AND process_id = $2`,
    [workspaceId, processId],
  );
  const mapped = await readMap(db, workspaceId, processId);
  const columns = new Map<string, { codeOf: Map<string, number>; codes: Uint16Array }>();
  const batches = readInBatches<SharedAttributes>(
    db,
    `${NUMBERED_PERSON}
     SELECT participation.attributes, string_agg(numbered_person.place::text, ',') AS places
     FROM participation JOIN numbered_person ON numbered_person.id = participation.id
     WHERE participation.workspace_id = $1 AND participation.process_id = $2
     GROUP BY participation.attributes`,
    [workspaceId, processId],
  );
  for await (const batch of batches) {
    for (const { attributes, places } of batch) {
      const persons = places.split(',').map(Number);
      for (const [variable, value] of Object.entries(attributes)) {
        let column = columns.get(variable);
        if (!column) columns.set(variable, (column = { codeOf: new Map(), codes: new Uint16Array(people) }));
        const code = codeOf(column.codeOf, groupOf(mapped, variable, value));
        for (const person of persons) column.codes[person] = code;
      }
    }
  }
  const variables = [...columns]
    .sort(([a], [b]) => compare(a, b))
    .map(([variable, { codeOf: codes, codes: found }]) => inOrder(variable, [...codes.keys()], found));
  return { people, variables, ...(await readPlaces(db, workspaceId, processId, people)) };
}

async function readMap(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
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
function groupOf(
  mapped: ReadonlyMap<string, ReadonlyMap<string, string>>,
  variable: string,
  value: string | null,
): string {
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

async function readPlaces(db: EntityManager, workspaceId: string, processId: string, people: number) {
  const channel = new Uint8Array(people);
  const scope = new Uint8Array(people);
  const rows: { channel: number; scope: number; places: string }[] = await db.query(
    `${NUMBERED_PERSON}
     SELECT array_position($3::text[], participation.channel) - 1 AS channel, array_position($4::text[], participant.identifier_scope) - 1 AS scope,
       string_agg(numbered_person.place::text, ',') AS places
     FROM numbered_person
     JOIN participation ON participation.workspace_id = $1 AND participation.id = numbered_person.id
     JOIN participant ON participant.workspace_id = $1 AND participant.id = numbered_person.participant_id
     GROUP BY 1, 2`,
    [workspaceId, processId, [...CHANNELS], [...IDENTIFIER_SCOPES]],
  );
  for (const row of rows) {
    for (const place of row.places.split(',')) {
      channel[Number(place)] = row.channel;
      scope[Number(place)] = row.scope;
    }
  }
  return { channel, scope };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
