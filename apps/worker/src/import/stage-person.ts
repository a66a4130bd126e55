import { hash } from 'node:crypto';
import { normaliseIdentifier } from '#analysis';
import {
  DEFAULT_LINK_BY,
  scopeOfIdentifier,
  type PersonIdentifier,
  type PersonRecord,
  type SourceRecord,
  type SourceTime,
} from '#domain';
import { type Keys, type StageChunk } from '#persistence';
import { type StageContext, type StagePlace } from './stage-context.js';

/** Persons stand behind the records of their row. */
const PERSON_POSITION = 10_000;

type PersonContext = Pick<StageContext, 'keys' | 'workspaceId' | 'processId' | 'connector' | 'sourceId' | 'linkBy'>;

/** A pseudonym holds as far as its identifier does: see `scopeOfIdentifier`. */
function pseudonymIn(
  { keys, workspaceId, processId, connector, sourceId, linkBy }: PersonContext,
  { identifierKind, identifier, pseudonym }: PersonIdentifier & Pick<PersonRecord, 'pseudonym'>,
): ReturnType<Keys['pseudonym']> {
  if (pseudonym) return { pseudonym: Buffer.from(pseudonym.hex, 'hex'), epoch: pseudonym.epoch };
  const reach = scopeOfIdentifier(identifierKind, linkBy ?? DEFAULT_LINK_BY);
  const value = normaliseIdentifier(identifierKind, identifier);
  if (reach === 'municipality') return keys.pseudonym(workspaceId, identifierKind, value);
  // a table tells nothing of the platform that it came from
  const within = reach === 'platform' && connector !== 'table' ? connector : (sourceId ?? processId);
  return keys.pseudonym(workspaceId, identifierKind, `${within}\u001F${value}`);
}

/** Adds who stands behind a record; gives back her pseudonym. */
export function stagePerson(
  chunk: StageChunk,
  context: StageContext,
  person: PersonRecord,
  record: SourceRecord,
  sequence: number,
  position: number,
): Buffer {
  const { pseudonym, epoch } = pseudonymIn(context, person);
  const channel = 'channel' in record ? record.channel : 'unknown';
  const place = [context.importId, sequence, PERSON_POSITION + position] as const;
  const seenAt = seen(record)?.instant ?? null;
  const scope = scopeOfIdentifier(person.identifierKind, context.linkBy ?? DEFAULT_LINK_BY);
  chunk.person.push([...place, pseudonym, epoch, person.identifierKind, scope, person.attributes, channel, seenAt]);
  stageIdentifiers(chunk, context, person, place, { pseudonym, epoch });
  chunk.record.push([
    ...place,
    'person',
    '',
    pseudonym.toString('hex'),
    hash('sha256', JSON.stringify(person.attributes), 'buffer'),
  ]);
  return pseudonym;
}

/** Identifiers that hold beyond their source, and those that stand in one row: what people are linked by. */
function stageIdentifiers(
  chunk: StageChunk,
  context: StageContext,
  person: PersonRecord,
  place: StagePlace,
  first: ReturnType<Keys['pseudonym']>,
): void {
  const also = (person.also ?? []).filter(
    ({ identifierKind, identifier }) => normaliseIdentifier(identifierKind, identifier) !== '',
  );
  const scopeOf = (kind: string) => scopeOfIdentifier(kind, context.linkBy ?? DEFAULT_LINK_BY);
  if (also.length === 0 && scopeOf(person.identifierKind) === 'source') return;
  const { sex = '', age = '', 'birth-year': birthYear = '' } = person.attributes;
  const keep = (kind: string, { pseudonym, epoch }: ReturnType<Keys['pseudonym']>) =>
    chunk.identifier.push([
      ...place,
      pseudonym,
      epoch,
      kind,
      scopeOf(kind),
      first.pseudonym,
      sex || null,
      birthYear || age || null,
    ]);
  keep(person.identifierKind, first);
  for (const further of also) keep(further.identifierKind, pseudonymIn(context, further));
}

function seen(record: SourceRecord): SourceTime | null {
  if (record.type === 'contribution') return record.submittedAt;
  if (record.type === 'answer' || record.type === 'filled-form') return record.answeredAt;
  if (record.type === 'vote') return record.votedAt;
  return record.type === 'participant' ? record.registeredAt : null;
}
