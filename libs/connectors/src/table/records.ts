import { type ContributionKind, type ContributionRecord, type SourceRecord, type SourceRow } from '#domain';
import { type TableRow } from '../files/table.js';
import { plainText } from '../values/html.js';
import { mapRow, personOrRow, type MappedRow, type TableContext } from './row-context.js';
import { isForm } from './questions.js';
import { readVoice } from './values.js';

/** Reads one row as what the mapping says it is. */
export function readMappedRow(row: TableRow, context: TableContext): SourceRow {
  const mapped = mapRow(row, context);
  if (mapped.reference === '') return mapped.reader.row([]);
  return mapped.reader.row(recordsOf(mapped, context));
}

function recordsOf(row: MappedRow, context: TableContext): readonly SourceRecord[] {
  const { kind } = context.mapping;
  if (kind === 'participant') {
    return [{ type: 'participant', person: personOrRow(row, 'respondent'), registeredAt: row.at }];
  }
  if (kind === 'vote') return readVote(row, context);
  if (kind === 'vote-tally') return readTally(row, context);
  if (kind === 'head-count') return readHeads(row, context);
  if (kind === 'answers') return readAnswers(row, context);
  return readContributions(row, context, kind);
}

/** One contribution for each text column; with several, the column is part of the reference. */
function readContributions(row: MappedRow, context: TableContext, kind: ContributionKind): readonly SourceRecord[] {
  const texts = readTexts(row, context, kind);
  if (texts.length === 0)
    row.reader.reject('missing-text', context.mapping.columns.text?.[0] ?? context.mapping.columns.title);
  return texts.length === 0 ? [] : [...texts, ...readClosed(row, context), ...readForm(row, context)];
}

/** A respondent: open answers as contributions, closed ones as answers; one who answered nothing is still a participant. */
function readAnswers(row: MappedRow, context: TableContext): readonly SourceRecord[] {
  const records = [...readTexts(row, context, 'answer'), ...readClosed(row, context)];
  const form = readForm(row, context);
  if (records.length > 0) return [...records, ...form];
  return [{ type: 'participant', person: personOrRow(row, 'respondent'), registeredAt: row.at }, ...form];
}

/** The row as a form that somebody sent, where the table has questions. */
function readForm(row: MappedRow, { mapping }: TableContext): SourceRecord[] {
  const { columns, kind } = mapping;
  const written = isForm(kind) ? (columns.text ?? []) : [];
  if (written.length === 0 && (columns.answers ?? []).length === 0) return [];
  return [
    {
      type: 'filled-form',
      reference: `${row.reference}/`,
      form: '',
      person: personOrRow(row, 'respondent'),
      channel: row.channel,
      answeredAt: row.at,
      answeredElsewhere: written.filter((column) => plainText(row.value(column)) !== '').map((column) => column.trim()),
      notShown: [],
    },
  ];
}

function readTexts(row: MappedRow, { mapping }: TableContext, kind: ContributionKind): ContributionRecord[] {
  const { columns } = mapping;
  const title = plainText(row.value(columns.title));
  const textColumns = columns.text ?? [];
  const several = textColumns.length > 1;
  const filled = textColumns.flatMap((column) => {
    const body = plainText(row.value(column));
    return body === ''
      ? []
      : [{ reference: several ? `${row.reference}/${column}` : row.reference, title: title || null, body }];
  });
  const texts = filled.length === 0 && title !== '' ? [{ reference: row.reference, title: null, body: title }] : filled;
  if (texts.length === 0) return [];
  const shared = sharedByTexts(row, mapping, kind);
  return texts.map((text) => ({ ...shared, ...text, responses: shared.responses(text.reference) }));
}

/** All that the texts of a row have in common; the person is the row itself where only demographics are known. */
function sharedByTexts(row: MappedRow, mapping: TableContext['mapping'], kind: ContributionKind) {
  const { columns, fixed } = mapping;
  const { reader } = row;
  const status = row.value(columns.status);
  const response = plainText(row.value(columns.response));
  const parent = reader.text(columns.parent);
  const knowsPeople = Object.keys(row.attributes).length > 0 || kind === 'answer';
  const [votes, cost] = [reader.number(columns.votes), reader.number(columns.cost)];
  return {
    type: 'contribution' as const,
    kind,
    parent: parent === '' ? null : { kind: kind === 'comment' ? ('idea' as const) : kind, reference: parent },
    language: row.value(columns.language) || (fixed?.language ?? null),
    person: knowsPeople ? personOrRow(row, 'respondent') : row.person,
    voice: readVoice(reader, mapping),
    groupSize: positive(reader.number(columns.groupSize)),
    channel: row.channel,
    submittedAt: row.at,
    phase: null,
    permission: row.permission,
    status: status === '' ? null : { label: status, meaning: {} },
    responses: (reference: string) =>
      response === '' ? [] : [{ reference: `${reference}/response`, text: response, office: null, answeredAt: null }],
    categories: splitList(row.value(columns.category)),
    location: reader.location(columns.latitude, columns.longitude),
    place: row.value(columns.place) || null,
    counters: { ...(votes === null ? {} : { votes }), ...(cost === null ? {} : { cost }) } as Record<string, number>,
    url: reader.text(columns.url) || null,
  };
}

function readClosed(row: MappedRow, { mapping }: TableContext): SourceRecord[] {
  return (mapping.columns.answers ?? []).flatMap((column): SourceRecord[] => {
    const values = splitList(row.value(column));
    if (values.length === 0) return [];
    const person = personOrRow(row, 'respondent');
    const question = column.trim();
    return [
      {
        type: 'answer',
        reference: `${row.reference}/${column}`,
        question,
        values,
        person,
        channel: row.channel,
        answeredAt: row.at,
      },
    ];
  });
}

/** One ballot's vote on one option; `votes` is its weight (points), 1 where there is none. */
function readVote(row: MappedRow, { mapping }: TableContext): readonly SourceRecord[] {
  const option = requireOption(row, mapping.columns.option);
  if (option === null) return [];
  const weight = row.reader.number(mapping.columns.votes) ?? 1;
  const { reference, channel, at } = row;
  return [
    {
      type: 'vote',
      reference,
      option,
      value: 'pick',
      weight,
      person: personOrRow(row, 'ballot'),
      channel,
      votedAt: at,
    },
  ];
}

function readTally(row: MappedRow, { mapping }: TableContext): readonly SourceRecord[] {
  const option = requireOption(row, mapping.columns.option);
  const votes = requireCount(row, mapping.columns.votes);
  if (option === null || votes === null) return [];
  const unit = row.value(mapping.columns.unit) || null;
  return [{ type: 'vote-tally', reference: row.reference, option, channel: row.channel, unit, votes }];
}

function readHeads(row: MappedRow, { mapping, options }: TableContext): readonly SourceRecord[] {
  const people = requireCount(row, mapping.columns.people);
  if (people === null) return [];
  const group = Object.entries(row.attributes).find(([, value]) => value !== '');
  return [
    {
      type: 'head-count',
      reference: row.reference,
      event: row.value(mapping.columns.event) || row.value(mapping.columns.title) || row.reference,
      channel: row.channel === 'unknown' ? (options.channel ?? 'meeting') : row.channel,
      group: group === undefined ? null : { variable: group[0], group: group[1] },
      people,
      counted: 'counted',
      heldAt: row.at,
    },
  ];
}

function requireOption(row: MappedRow, column: string | undefined): string | null {
  const option = row.value(column);
  if (option === '') row.reader.reject('missing-text', column);
  return option || null;
}

/** A whole number of votes or people, or null with the cell listed. */
function requireCount(row: MappedRow, column: string | undefined): number | null {
  const count = row.reader.number(column);
  if (count !== null && Number.isInteger(count) && count >= 0) return count;
  const alreadyListed = count === null && row.reader.text(column) !== '';
  if (!alreadyListed) row.reader.reject('invalid-number', column);
  return null;
}

function positive(count: number | null): number | null {
  return count !== null && Number.isInteger(count) && count > 0 ? count : null;
}

function splitList(cell: string): string[] {
  return cell
    .split(';')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
