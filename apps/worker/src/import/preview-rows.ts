import { scrub } from '#analysis';
import { type CheckAnswer } from '#contracts';
import { type ContributionRecord, type SourceRecord, type SourceRow } from '#domain';

/** So many rows show a person whether the columns are read as they are meant. */
export const PREVIEW_ROWS = 5;

type PreviewRow = CheckAnswer['preview'][number];

/** The first record of a row as it would stand in the store: scrubbed, in our own groups; null for a row that holds none. */
export function previewOf(row: SourceRow): PreviewRow | null {
  const record = row.records[0];
  if (record === undefined) return null;
  const shared = {
    row: row.origin.row,
    kind: kindOf(record),
    attributes: 'person' in record && record.person ? { ...record.person.attributes } : {},
    channel: 'channel' in record ? record.channel : null,
    mended: (row.corrections ?? []).map(({ column }) => column),
  };
  if (record.type === 'contribution') return { ...shared, ...contributionOf(record) };
  return {
    ...shared,
    reference: 'reference' in record ? record.reference : '',
    title: null,
    text: summary(record),
    submittedAt: null,
    statusLabel: null,
    permission: null,
    categories: [],
    place: null,
    masked: 0,
  };
}

/** An open answer is a contribution of the kind `answer`; a closed one is told apart from it. */
export function kindOf(record: SourceRecord): string {
  if (record.type === 'contribution') return record.kind;
  return record.type === 'answer' ? 'closed-answer' : record.type;
}

function contributionOf(record: ContributionRecord) {
  const title = record.title === null ? null : scrub(record.title);
  const body = scrub(record.body);
  const masked = [title, body].flatMap((part) => Object.values(part?.masked ?? {}));
  return {
    reference: record.reference,
    title: title?.text ?? null,
    text: body.text,
    submittedAt: record.submittedAt?.instant ?? null,
    statusLabel: record.status?.label ?? null,
    permission: record.permission,
    categories: [...record.categories],
    place: record.place,
    masked: masked.reduce((sum, count) => sum + count, 0),
  };
}

function summary(record: SourceRecord): string {
  if (record.type === 'answer') return `${record.question}: ${record.values.join('; ')}`;
  if (record.type === 'vote') return record.option;
  if (record.type === 'vote-tally') return `${record.option}: ${record.votes}`;
  if (record.type === 'head-count') return `${record.event}: ${record.people}`;
  return record.type === 'outcome' ? record.title : '';
}
