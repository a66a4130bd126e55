import { type ContributionRecord, type OutcomeRecord, type SourceRecord, type SourceRow } from '#domain';
import { type TableRow } from '../files/table.js';
import { rowReader } from '../values/row-reader.js';
import {
  baseContribution,
  firstColumn,
  hasReference,
  readCounters,
  titleAndBody,
  type DecidimContext,
} from './context.js';
import { urlId } from './entities.js';
import { readLocalised } from './localised.js';
import { firstTime } from './proposals.js';
import { readDelivery } from './status.js';

/** A project of a participatory budget; `selected_at` means that it won. Confirmed votes are ballots, counted without persons. */
export function readProject(row: TableRow, context: DecidimContext): SourceRow {
  const reader = rowReader(row, context.time);
  if (!hasReference(reader, context)) return reader.row([]);
  const title = readLocalised(reader, context.field('title'));
  const body = readLocalised(reader, context.field('description'));
  if (title.text === '' && body.text === '') {
    reader.reject('missing-text', firstColumn(context.field('title')));
    return reader.row([]);
  }
  const base = baseContribution(reader, context);
  const counters = readCounters(reader, context, {
    cost: ['budget_amount'],
    votes: ['confirmed_votes'],
    comments: ['comments'],
    follows: ['follows_count'],
  });
  const selected =
    reader.time(context.column('selected_at')) !== null || reader.text(context.column('selected_at')) !== '';
  const project: ContributionRecord = {
    ...base,
    ...titleAndBody(title.text, body.text),
    kind: 'project',
    language: body.language ?? title.language,
    person: null,
    voice: 'institution',
    submittedAt: reader.time(context.column('created_at')),
    status: selected ? { label: 'selected', meaning: { stage: 'selected' } } : null,
    counters,
  };
  const records: SourceRecord[] = [project];
  if (counters['votes'] !== undefined) {
    const unit = readLocalised(reader, context.field('budget/title')).text || null;
    const option = title.text || base.reference;
    const reference = `${base.reference}/confirmed-votes`;
    records.push({ type: 'vote-tally', reference, option, channel: base.channel, unit, votes: counters['votes'] });
  }
  return reader.row(records);
}

/** A meeting, and the head count that its organiser typed when closing it; 0 means "not filled in" as well. */
export function readMeeting(row: TableRow, context: DecidimContext): SourceRow {
  const reader = rowReader(row, context.time);
  if (!hasReference(reader, context)) return reader.row([]);
  const title = readLocalised(reader, context.field('title'));
  const body = readLocalised(reader, context.field('description'));
  if (title.text === '' && body.text === '') reader.reject('missing-text', firstColumn(context.field('title')));
  else if (reader.text(context.column('published')) === 'false') reader.reject('draft', context.column('published'));
  else {
    const base = baseContribution(reader, context);
    const heldAt = firstTime(reader, context, ['start_time']);
    const withdrawn = reader.text(context.column('withdrawn')) === 'true';
    const meeting: ContributionRecord = {
      ...base,
      ...titleAndBody(title.text, body.text),
      kind: 'meeting',
      language: body.language ?? title.language,
      person: null,
      voice: 'institution',
      submittedAt: heldAt,
      status: withdrawn ? { label: 'withdrawn', meaning: { eligibility: 'withdrawn' } } : null,
      place: base.place ?? (readLocalised(reader, context.field('location')).text || null),
      counters: readCounters(reader, context, {
        attendees: ['attendees'],
        contributions: ['contributions'],
        comments: ['comments'],
      }),
    };
    const people = meeting.counters['attendees'] ?? 0;
    const heads: SourceRecord[] = [];
    if (people > 0 && Number.isInteger(people)) {
      heads.push({
        type: 'head-count',
        reference: `${base.reference}/attendees`,
        event: title.text || base.reference,
        channel: 'meeting',
        group: null,
        people,
        counted: 'counted',
        heldAt,
      });
    }
    return reader.row([meeting, ...heads]);
  }
  return reader.row([]);
}

/** A result of the accountability register with its status, progress and the proposals that it came from. */
export function readResult(row: TableRow, context: DecidimContext): SourceRow {
  const reader = rowReader(row, context.time);
  if (!hasReference(reader, context)) return reader.row([]);
  const title = readLocalised(reader, context.field('title')).text;
  const text = readLocalised(reader, context.field('description')).text;
  if (title === '' && text === '') {
    reader.reject('missing-text', firstColumn(context.field('title')));
    return reader.row([]);
  }
  const key = reader.text(context.column('status/key'));
  const label = readLocalised(reader, context.field('status/name')).text || key;
  const progress = reader.number(context.column('progress'));
  const proposals = reader
    .text(context.column('proposal_urls'))
    .split(/[,;\s]+/)
    .map(urlId);
  const record: OutcomeRecord = {
    type: 'outcome',
    reference: reader.text(context.column('id')),
    title: title || text.slice(0, 200),
    text: text || null,
    statusLabel: label || null,
    delivery: readDelivery(`${key} ${label}`, progress),
    progress: progress === null ? null : Math.min(1, Math.max(0, progress / 100)),
    startsAt: reader.time(context.column('start_date')),
    endsAt: reader.time(context.column('end_date')),
    contributions: proposals.flatMap((id) => (id === null ? [] : [{ kind: 'proposal' as const, reference: id }])),
  };
  return reader.row([record]);
}
