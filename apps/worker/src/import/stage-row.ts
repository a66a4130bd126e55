import { createHash } from 'node:crypto';
import { normaliseIdentifier, scrub } from '#analysis';
import {
  DEFAULT_LINK_BY,
  scopeOfIdentifier,
  type ContributionRecord,
  type Correction,
  type LinkBy,
  type PersonIdentifier,
  type PersonRecord,
  type PublicationPermission,
  type SourceRecord,
  type SourceRow,
  type SourceTime,
  type StatusMap,
  type StatusMeaning,
} from '#domain';
import { type Keys, type StageChunk } from '#persistence';

/** What holds for every row of one delivery. */
export interface StageContext {
  readonly workspaceId: string;
  readonly processId: string;
  readonly importId: string;
  /** Which platform gave out its own numbers of people. */
  readonly connector: string;
  readonly keys: Keys;
  /** Within which numbers of forms and ballots mean one person; the process where it is not told. */
  readonly sourceId?: string;
  /** By what people of the source are recognised in others. */
  readonly linkBy?: LinkBy;
  /** Used where a record says nothing of permission. */
  readonly permission: PublicationPermission;
  /** The source's editable map of labels; it goes before what the connector knows. */
  readonly statusMap: StatusMap;
}

/** Persons stand behind the records of their row. */
const PERSON_POSITION = 10_000;

/** What is kept, encrypted, of one row: enough to compute the state anew when another import is undone. */
export interface KeptRow {
  /** As the row stands in the file. */
  readonly raw: Readonly<Record<string, string>>;
  readonly records: readonly SourceRecord[];
  /** What a person made of its cells before they were read. */
  readonly corrections?: readonly Correction[];
}

/** Adds one source row to a chunk of staging rows: the raw row, what it says, and what could not be read of it. */
export function stageSourceRow(chunk: StageChunk, context: StageContext, source: SourceRow, sequence: number): void {
  const { file, sheet, row } = source.origin;
  const content = JSON.stringify(keptRow(source));
  chunk.row.push([context.importId, sequence, 0, file, sheet, row, context.keys.encrypt(context.workspaceId, content)]);
  source.rejections.forEach(({ code, column, value }, position) => {
    const sealed = value === null ? null : context.keys.encrypt(context.workspaceId, value);
    chunk.rejection.push([context.importId, sequence, position, file, sheet, row, column, sealed, code]);
  });
  stageRecords(chunk, context, source.records, sequence);
}

function keptRow({ raw, records, corrections }: SourceRow): KeptRow {
  if (corrections === undefined) return { raw, records };
  const kept = corrections.filter(({ column }) => Object.hasOwn(raw, column));
  return {
    raw: { ...raw, ...Object.fromEntries(kept.map(({ column, was }) => [column, was])) },
    records,
    corrections: kept,
  };
}

/** Adds the records of one row; used for fresh rows and, when an import is undone, for rows of those that remain. */
export function stageRecords(
  chunk: StageChunk,
  context: StageContext,
  records: readonly SourceRecord[],
  sequence: number,
): void {
  records.forEach((record, position) => {
    const place = [context.importId, sequence, position] as const;
    const person =
      'person' in record && record.person
        ? stagePerson(chunk, context, record.person, record, sequence, position)
        : null;
    const keyed = (type: string, kind: string, reference: string) =>
      chunk.record.push([...place, type, kind, reference, fingerprint(context, JSON.stringify(record))]);
    switch (record.type) {
      case 'contribution':
        keyed('contribution', record.kind, record.reference);
        stageContribution(chunk, context, record, place, person);
        break;
      case 'answer':
        keyed('answer', record.question, record.reference);
        chunk.answer.push([
          ...place,
          record.reference,
          record.question,
          record.values,
          person,
          record.channel,
          ...time(record.answeredAt),
        ]);
        break;
      case 'question':
        keyed('question', '', record.reference);
        chunk.question.push([
          ...place,
          record.reference,
          record.form,
          record.code,
          record.title['pl'] ?? Object.values(record.title)[0] ?? record.reference,
          record.title,
          record.kind,
          record.position,
          JSON.stringify(record.choices),
          record.scale && JSON.stringify(record.scale),
          record.matrix?.title ?? null,
          record.matrix?.row ?? null,
          record.required,
          record.condition,
          record.bounds && JSON.stringify(record.bounds),
          record.repeats,
        ]);
        break;
      case 'filled-form':
        keyed('filled_form', '', record.reference);
        chunk.filled_form.push([
          ...place,
          record.reference,
          record.form,
          person,
          record.channel,
          record.answeredAt?.instant ?? null,
          record.answeredElsewhere,
          record.notShown,
        ]);
        break;
      case 'vote':
        keyed('vote', '', record.reference);
        chunk.vote.push([
          ...place,
          record.reference,
          record.option,
          record.value,
          record.weight,
          person,
          record.channel,
          ...time(record.votedAt),
        ]);
        break;
      case 'vote-tally':
        keyed('vote_tally', '', record.reference);
        chunk.vote_tally.push([...place, record.reference, record.channel, record.option, record.unit, record.votes]);
        break;
      case 'head-count':
        keyed('head_count', '', record.reference);
        chunk.head_count.push([
          ...place,
          record.reference,
          record.channel,
          record.event,
          record.group?.variable ?? null,
          record.group?.group ?? null,
          record.people,
          record.counted,
          ...time(record.heldAt),
        ]);
        break;
      case 'outcome':
        keyed('outcome', '', record.reference);
        chunk.outcome.push([
          ...place,
          record.reference,
          { pl: record.title },
          record.text ? { pl: record.text } : {},
          record.statusLabel,
          record.delivery,
          record.progress,
          record.startsAt?.instant.slice(0, 10) ?? null,
          record.endsAt?.instant.slice(0, 10) ?? null,
        ]);
        for (const target of record.contributions) {
          chunk.outcome_link.push([...place, record.reference, target.kind, target.reference]);
        }
        break;
      case 'gone':
        chunk.gone.push([...place, record.of, record.reference]);
        break;
      case 'participant':
        break;
    }
  });
}

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

function stagePerson(
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
    createHash('sha256').update(JSON.stringify(person.attributes)).digest(),
  ]);
  return pseudonym;
}

/** Identifiers that hold beyond their source, and those that stand in one row: what people are linked by. */
function stageIdentifiers(
  chunk: StageChunk,
  context: StageContext,
  person: PersonRecord,
  place: readonly [string, number, number],
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

function stageContribution(
  chunk: StageChunk,
  context: StageContext,
  record: ContributionRecord,
  place: readonly [string, number, number],
  person: Buffer | null,
): void {
  const { workspaceId, keys } = context;
  const title = record.title === null ? null : scrub(record.title);
  const body = scrub(record.body);
  const status = meaningOf(record, context.statusMap);
  const masked: Record<string, number> = {};
  for (const found of [title?.masked, body.masked]) {
    for (const [kind, count] of Object.entries(found ?? {})) if (count > 0) masked[kind] = (masked[kind] ?? 0) + count;
  }
  chunk.contribution.push([
    ...place,
    record.kind,
    record.reference,
    record.parent?.kind ?? null,
    record.parent?.reference ?? null,
    person,
    title?.text ?? null,
    body.text,
    record.title === null ? null : keys.encrypt(workspaceId, record.title),
    keys.encrypt(workspaceId, record.body),
    createHash('sha256')
      .update(`${title?.text ?? ''}\u001F${body.text}`)
      .digest(),
    record.language,
    record.voice,
    record.groupSize,
    record.channel,
    ...time(record.submittedAt),
    record.phase?.name ?? null,
    record.phase?.method ?? null,
    record.permission === 'unknown' ? context.permission : record.permission,
    record.permission === 'unknown' ? 'source' : 'record',
    status.eligibility ?? 'eligible',
    status.official ?? 'none',
    status.decision ?? null,
    status.delivery ?? null,
    status.stage ?? null,
    record.status?.label || null,
    record.categories,
    record.location?.latitude ?? null,
    record.location?.longitude ?? null,
    record.place,
    record.counters,
    record.url,
    masked,
  ]);
  for (const response of record.responses) {
    chunk.response.push([
      ...place,
      record.kind,
      record.reference,
      response.reference,
      { pl: scrub(response.text).text },
      response.office,
      ...time(response.answeredAt),
    ]);
  }
}

/** The source's own map first, then what the connector is certain of; an answer that is published counts as answered. */
function meaningOf(record: ContributionRecord, map: StatusMap): StatusMeaning {
  const label = record.status?.label.trim().toLowerCase() ?? '';
  const meaning = { ...record.status?.meaning, ...(Object.hasOwn(map, label) ? map[label] : {}) };
  if (
    record.responses.length > 0 &&
    (meaning.official === undefined || meaning.official === 'none' || meaning.official === 'received')
  ) {
    return { ...meaning, official: 'answered' };
  }
  return meaning;
}

function time(moment: SourceTime | null): [string | null, string | null, string | null] {
  return [moment?.instant ?? null, moment?.precision ?? null, moment?.zone ?? null];
}

function seen(record: SourceRecord): SourceTime | null {
  if (record.type === 'contribution') return record.submittedAt;
  if (record.type === 'answer' || record.type === 'filled-form') return record.answeredAt;
  if (record.type === 'vote') return record.votedAt;
  return record.type === 'participant' ? record.registeredAt : null;
}

function fingerprint({ workspaceId, keys }: StageContext, text: string): Buffer {
  return keys.fingerprint(workspaceId, text);
}
