import { dayIn, type Correction, type SourceRecord, type SourceRow, type SourceTime } from '#domain';
import { type StageChunk } from '#persistence';
import { stageContribution } from './stage-contribution.js';
import { time, type StageContext } from './stage-context.js';
import { stagePerson } from './stage-person.js';

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
  const texts = source.records.map((record) => JSON.stringify(record));
  const content = keptText(source, texts);
  chunk.row.push([context.importId, sequence, 0, file, sheet, row, context.keys.encrypt(context.workspaceId, content)]);
  source.rejections.forEach(({ code, column, value }, position) => {
    const sealed = value === null ? null : context.keys.encrypt(context.workspaceId, value);
    chunk.rejection.push([context.importId, sequence, position, file, sheet, row, column, sealed, code]);
  });
  stageTexts(chunk, context, source.records, texts, sequence);
}

/** A `KeptRow` as JSON; what was read from the row is in JSON already. */
function keptText({ raw, corrections }: SourceRow, records: readonly string[]): string {
  const kept = (corrections ?? []).filter(({ column }) => Object.hasOwn(raw, column));
  const delivered = { ...raw, ...Object.fromEntries(kept.map(({ column, was }) => [column, was])) };
  const start = `{"raw":${JSON.stringify(kept.length === 0 ? raw : delivered)},"records":[${records.join(',')}]`;
  return corrections === undefined ? `${start}}` : `${start},"corrections":${JSON.stringify(kept)}}`;
}

/** Adds the records of one row; used for fresh rows and, when an import is undone, for rows of those that remain. */
export function stageRecords(
  chunk: StageChunk,
  context: StageContext,
  records: readonly SourceRecord[],
  sequence: number,
): void {
  const texts = records.map((record) => JSON.stringify(record));
  stageTexts(chunk, context, records, texts, sequence);
}

/** @param texts the records as JSON */
function stageTexts(
  chunk: StageChunk,
  context: StageContext,
  records: readonly SourceRecord[],
  texts: readonly string[],
  sequence: number,
): void {
  records.forEach((record, position) => {
    const place = [context.importId, sequence, position] as const;
    const person =
      'person' in record && record.person
        ? stagePerson(chunk, context, record.person, record, sequence, position)
        : null;
    const keyed = (type: string, kind: string, reference: string) =>
      chunk.record.push([...place, type, kind, reference, fingerprint(context, texts[position]!)]);
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
          dayOf(record.startsAt),
          dayOf(record.endsAt),
          (record.milestones ?? []).map(({ title, text, reachedAt }) => ({
            title,
            text,
            reachedOn: dayOf(reachedAt),
          })),
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

function fingerprint({ workspaceId, keys }: StageContext, text: string): Buffer {
  return keys.fingerprint(workspaceId, text);
}

/** The day as it was in the zone of the source: midnight there is the day before in UTC. */
function dayOf(at: SourceTime | null): string | null {
  if (at === null) return null;
  const offset = /^([+-])(\d\d):?(\d\d)$/.exec(at.zone);
  if (offset) {
    const minutes = Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3]));
    return new Date(Date.parse(at.instant) + minutes * 60_000).toISOString().slice(0, 10);
  }
  return dayIn(at.zone, new Date(at.instant));
}
