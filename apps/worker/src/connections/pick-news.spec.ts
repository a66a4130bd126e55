import { createHash } from 'node:crypto';
import { type ContributionRecord, type SourceRecord, type SourceRow } from '#domain';
import { pickNews, type NewsInput } from './pick-news.js';

const fingerprint = (text: string) => createHash('sha256').update(text).digest();
const idea = (reference: string, body: string) =>
  ({ type: 'contribution', kind: 'idea', reference, body }) as ContributionRecord;
const row = (...records: SourceRecord[]): SourceRow => ({
  origin: { file: 'host', sheet: null, row: 1 },
  raw: {},
  records,
  rejections: [],
});
const gone = (reference: string): SourceRecord => ({ type: 'gone', of: ['idea'], reference, goneAt: null });

/** What the store knows: ideas a and b, as they came. */
function input(rows: readonly SourceRow[], more: Partial<NewsInput> = {}): NewsInput {
  const known = [idea('a', 'lipa'), idea('b', 'ławka')];
  return {
    async *rows() {
      yield* rows;
    },
    isWhole: false,
    standing: known.map(({ reference }) => ({ of: 'idea', kind: 'idea', reference })),
    delivered: known.map((record) => ({
      type: 'contribution',
      kind: 'idea',
      reference: record.reference,
      hash: fingerprint(JSON.stringify(record)),
    })),
    erased: [],
    fingerprint,
    host: 'host',
    ...more,
  };
}
const told = async (given: NewsInput) => {
  const news = await pickNews(given);
  const records: string[] = [];
  for await (const { records: found } of news.rows()) {
    for (const record of found) records.push(`${record.type} ${'reference' in record ? record.reference : ''}`);
  }
  return { isAny: news.isAny, records };
};

describe('the news of a sync', () => {
  it('are what is new and what is not as it came before', async () => {
    const rows = [row(idea('a', 'lipa')), row(idea('b', 'dwie ławki')), row(idea('c', 'kosz'))];
    expect(await told(input(rows))).toEqual({ isAny: true, records: ['contribution b', 'contribution c'] });
    expect(await told(input(rows.slice(0, 1)))).toEqual({ isAny: false, records: [] });
  });

  it('hold what a whole reading did not bring, before everything else', async () => {
    const rows = [row(idea('a', 'lipa'))];
    expect(await told(input(rows, { isWhole: true }))).toEqual({ isAny: true, records: ['gone b'] });
    expect(await told(input(rows))).toEqual({ isAny: false, records: [] });
  });

  it('hold what comes again though it was hidden, or is said to be gone in the same breath', async () => {
    const hidden = { ...input([]), standing: [{ of: 'idea' as const, kind: 'idea', reference: 'a' }] };
    const again = async function* () {
      yield row(idea('b', 'ławka'));
    };
    expect(await told({ ...hidden, rows: again })).toEqual({ isAny: true, records: ['contribution b'] });
    const both = [row(gone('a')), row(idea('a', 'lipa'))];
    expect((await told(input(both))).records).toEqual(['gone a', 'contribution a']);
  });

  it('hold nothing of what nobody here ever saw go', async () => {
    expect(await told(input([row(gone('x'))]))).toEqual({ isAny: false, records: [] });
  });

  it('hold nothing of somebody who was erased', async () => {
    const erased = [createHash('sha256').update('c').digest()];
    expect(await told(input([row(idea('c', 'kosz'))], { erased }))).toEqual({ isAny: false, records: [] });
  });

  it('bring people and unreadable rows along where anything is new, and not alone', async () => {
    const person = row({ type: 'participant' } as SourceRecord);
    const unread = { ...row(), rejections: [{ code: 'missing-text' as const, column: null, value: null }] };
    expect((await told(input([person, unread]))).isAny).toBe(false);
    const { records } = await told(input([person, unread, row(idea('c', 'kosz'))]));
    expect(records).toEqual(['participant ', 'contribution c']);
  });
});
