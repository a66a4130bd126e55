import { scrub } from '#analysis';
import { readSource, type InputFile } from '#connectors';
import { type SourceKind, type CheckAnswer } from '#contracts';
import { type SourceRecord, type TableMapping } from '#domain';

const PREVIEW_ROWS = 5;
const LISTED_REJECTIONS = 100;

/** Reads a delivery without storing anything: what would be stored, what would be rejected, and five rows as they would stand. */
export async function checkImport(
  kind: SourceKind,
  files: readonly InputFile[],
  options: { timeZone: string; mapping: TableMapping | null },
): Promise<CheckAnswer> {
  const seen = new Set<string>();
  const records: Record<string, number> = {};
  const preview: CheckAnswer['preview'] = [];
  const rejectedRows: CheckAnswer['rejectedRows'] = [];
  let [rows, readyRows, rejected] = [0, 0, 0];
  for await (const source of readSource(kind, files, {
    timeZone: options.timeZone,
    mapping: options.mapping ?? undefined,
  })) {
    rows += 1;
    const rejections = [...source.rejections];
    let ready = 0;
    let doubled = false;
    for (const record of source.records) {
      const key = keyOf(record);
      if (key !== null && seen.has(key)) {
        if (!doubled) rejections.push({ code: 'duplicate-reference', column: null, value: null });
        doubled = true;
        continue;
      }
      if (key !== null) seen.add(key);
      ready += 1;
      const name = kindOf(record);
      records[name] = (records[name] ?? 0) + 1;
    }
    if (ready > 0) readyRows += 1;
    rejected += rejections.length;
    for (const { code, column, value } of rejections) {
      if (rejectedRows.length < LISTED_REJECTIONS) rejectedRows.push({ ...source.origin, code, column, value });
    }
    const first = source.records[0];
    if (first && preview.length < PREVIEW_ROWS) preview.push(asStored(first, source.origin.row));
  }
  return { rows, readyRows, records, rejected, rejectedRows, preview };
}

/** An open answer is a contribution of the kind `answer`; a closed one is told apart from it. */
function kindOf(record: SourceRecord): string {
  if (record.type === 'contribution') return record.kind;
  return record.type === 'answer' ? 'closed-answer' : record.type;
}

function keyOf(record: SourceRecord): string | null {
  if (record.type === 'participant') return null;
  const kind = record.type === 'contribution' ? record.kind : record.type === 'answer' ? record.question : '';
  return `${record.type}\u001F${kind}\u001F${record.reference}`;
}

function asStored(record: SourceRecord, row: number): CheckAnswer['preview'][number] {
  const attributes = 'person' in record && record.person ? { ...record.person.attributes } : {};
  if (record.type === 'contribution') {
    return {
      row,
      reference: record.reference,
      kind: kindOf(record),
      title: record.title === null ? null : scrub(record.title).text,
      text: scrub(record.body).text,
      submittedAt: record.submittedAt?.instant ?? null,
      attributes,
      statusLabel: record.status?.label ?? null,
    };
  }
  return {
    row,
    reference: 'reference' in record ? record.reference : '',
    kind: kindOf(record),
    title: null,
    text: summary(record),
    submittedAt: null,
    attributes,
    statusLabel: null,
  };
}

function summary(record: SourceRecord): string {
  if (record.type === 'answer') return `${record.question}: ${record.values.join('; ')}`;
  if (record.type === 'vote') return record.option;
  if (record.type === 'vote-tally') return `${record.option}: ${record.votes}`;
  if (record.type === 'head-count') return `${record.event}: ${record.people}`;
  return record.type === 'outcome' ? record.title : '';
}
