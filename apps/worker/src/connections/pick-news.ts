import { createHash } from 'node:crypto';
import { type GoneRecord, type SourceRecord, type SourceRow } from '#domain';
import { type DeliveredHash, type StandingRecord } from '#persistence';

export interface NewsInput {
  /** The rows of a sync; read twice. */
  rows(): AsyncIterable<SourceRow>;
  /** Whether the rows are all that the platform holds, so that what is not among them is gone. */
  readonly isWhole: boolean;
  readonly standing: readonly StandingRecord[];
  readonly delivered: readonly DeliveredHash[];
  /** SHA-256 of references that were erased: they never come back, and are no news. */
  readonly erased: readonly Buffer[];
  fingerprint(text: string): Buffer;
  /** Named as the file of rows that the platform did not send. */
  readonly host: string;
}

export interface News {
  /** Whether anything is to be stored. */
  readonly isAny: boolean;
  /** Contributions, answers and votes that the platform sent, known ones included. */
  readonly sent: number;
  /** What is gone first, so that what comes again stands; then what is new or changed. */
  rows(): AsyncGenerator<SourceRow>;
}

/** Types of the import log whose record is the same as long as its digest is. */
const LOGGED: Readonly<Record<string, string>> = {
  contribution: 'contribution',
  answer: 'answer',
  vote: 'vote',
  'vote-tally': 'vote_tally',
  'head-count': 'head_count',
  outcome: 'outcome',
};
/** Types that are listed among what stands; the others are known by the log alone. */
const LISTED = ['contribution', 'answer', 'vote'];

/**
 * Leaves out of a sync what is stored already, so that an hourly one does not keep everything anew each hour: rows all of whose records
 * came before, word for word, and still stand. Of a whole reading it adds what is gone. People and rows that could not be read come
 * along where anything is new.
 */
export async function pickNews(input: NewsInput): Promise<News> {
  const standing = new Set(input.standing.map(({ of, kind, reference }) => keyOf(of, kind, reference)));
  const hashes = new Map(
    input.delivered.map(({ type, kind, reference, hash }) => [keyOf(type, kind, reference), hash]),
  );
  const erased = new Set(input.erased.map((hash) => hash.toString('hex')));
  const sent = new Set<string>();
  const spoken = new Set<string>();
  const speakOf = (reference: string) => spoken.add(reference).add(reference.split('/')[0] ?? '');
  const gone = new Set<string>();
  for await (const { records } of input.rows()) {
    for (const record of records) {
      if (record.type === 'gone') gone.add(record.reference);
      else if (LISTED.includes(record.type)) {
        sent.add(standingKey(record));
        if ('reference' in record) speakOf(record.reference);
      }
    }
  }
  const missing = input.isWhole
    ? input.standing.filter(({ of, kind, reference }) => !sent.has(keyOf(of, kind, reference)))
    : [];
  for (const { reference } of missing) gone.add(reference);
  const isTouched = (reference: string) => gone.has(reference) || gone.has(reference.split('/')[0] ?? '');
  for (const { reference } of input.standing) speakOf(reference);

  function isNew(record: SourceRecord): boolean {
    if (record.type === 'gone') return spoken.has(record.reference);
    const type = Object.hasOwn(LOGGED, record.type) ? LOGGED[record.type]! : null;
    if (type === null || !('reference' in record) || erased.has(hashOf(record.reference))) return false;
    const known = hashes.get(keyOf(type, kindOf(record), record.reference));
    if (known === undefined || isTouched(record.reference)) return true;
    if (LISTED.includes(record.type) && !standing.has(standingKey(record))) return true;
    return !known.equals(input.fingerprint(JSON.stringify(record)));
  }

  let isAny = missing.length > 0;
  if (!isAny) {
    for await (const { records } of input.rows()) if (records.some(isNew)) isAny = true;
  }
  return {
    isAny,
    sent: sent.size,
    async *rows() {
      for (const [index, record] of missing.entries()) yield goneRow(record, index + 1, input.host);
      for await (const row of input.rows()) {
        const isKnown = row.records.length > 0 && row.records.every((record) => isLogged(record) && !isNew(record));
        if (!isKnown) yield row;
      }
    },
  };
}

function hashOf(reference: string): string {
  return createHash('sha256').update(reference).digest('hex');
}

function isLogged(record: SourceRecord): boolean {
  return record.type === 'gone' || Object.hasOwn(LOGGED, record.type);
}

function kindOf(record: SourceRecord): string {
  if (record.type === 'contribution') return record.kind;
  return record.type === 'answer' ? record.question : '';
}

function standingKey(record: SourceRecord): string {
  const reference = 'reference' in record ? record.reference : '';
  if (record.type === 'contribution') return keyOf(record.kind, record.kind, reference);
  return record.type === 'answer' ? keyOf('closed-answer', record.question, reference) : keyOf('vote', '', reference);
}

function keyOf(type: string, kind: string, reference: string): string {
  return `${type}\u001F${kind}\u001F${reference}`;
}

function goneRow({ of, reference }: StandingRecord, row: number, host: string): SourceRow {
  const record: GoneRecord = { type: 'gone', of: [of], reference, goneAt: null };
  return { origin: { file: host, sheet: 'gone', row }, raw: { id: reference }, records: [record], rejections: [] };
}
