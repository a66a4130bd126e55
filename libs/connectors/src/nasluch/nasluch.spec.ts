import fc from 'fast-check';
import { detectSource } from '../detect/detect-source.js';
import { collect, recordsOf, temporaryFiles } from '../testing/temporary-files.js';
import { guardCell, joinList, splitList, unguardCell, type NasluchRow } from './columns.js';
import { readNasluch } from './read-nasluch.js';
import { writeNasluchCsv, writeNasluchXlsx } from './write-nasluch.js';

const files = temporaryFiles();
afterAll(() => files.remove());

const text = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((drawn) => drawn.replace(/[\u0000\p{Surrogate}\uFFFD\uFFFE\uFFFF]/gu, ''));
const spoken = fc.oneof(
  text,
  fc.constantFrom("'=x", "''+1", '=SUMA(A1)', '@ulica', '-5', ' \r\n_x000D_ "a";b\t', '\tpark', '_x005F_'),
);
const row = (drawn: { id: string; title: string; body: string; categories: readonly string[] }): NasluchRow => ({
  id: drawn.id,
  source: 'Ankieta',
  reference: '12',
  kind: 'idea',
  parent: '',
  parentKind: '',
  title: drawn.title,
  text: drawn.body,
  language: 'pl',
  voice: 'person',
  groupSize: '',
  channel: 'online',
  submittedAt: '2026-03-02T08:15:11.123456Z',
  precision: 'second',
  permission: 'yes',
  permissionOrigin: 'person',
  eligibility: 'eligible',
  official: 'decided',
  decision: 'partly',
  delivery: '',
  stage: '',
  statusLabel: 'uwzględniona w części',
  categories: joinList(drawn.categories),
  theme: 'Ławki',
  link: '',
});
const drawnRows = fc.array(
  fc.record({
    id: fc.uuid(),
    title: spoken,
    body: spoken.map((drawn) => `${drawn} słowo`),
    categories: fc.array(spoken.filter((drawn) => drawn !== '')),
  }),
  { minLength: 1, maxLength: 5 },
);

async function bytesOf(stream: AsyncIterable<Buffer | string>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
async function* batches(rows: readonly NasluchRow[]) {
  yield rows;
}

describe('the product’s own file of contributions', () => {
  it('gives each guarded cell and each list back as it was', () => {
    fc.assert(
      fc.property(spoken, fc.array(spoken.filter((drawn) => drawn !== '')), (cell, list) => {
        expect(guardCell(cell)).not.toMatch(/^[=+\-@\t\r]/);
        expect(unguardCell(guardCell(cell))).toBe(cell);
        expect(splitList(joinList(list))).toEqual(list);
      }),
    );
  });

  it.each([
    ['csv', 'pl', writeNasluchCsv],
    ['csv', 'en', writeNasluchCsv],
    ['xlsx', 'pl', writeNasluchXlsx],
    ['xlsx', 'en', writeNasluchXlsx],
  ] as const)('as %s in %s is detected and read back word for word', async (format, language, write) => {
    await fc.assert(
      fc.asyncProperty(drawnRows, async (drawn) => {
        const content = await bytesOf(write(batches(drawn.map(row)), language));
        const file = files.write(`export.${format}`, new Uint8Array(content));
        expect((await detectSource(file)).source).toBe('nasluch');
        const rows = await collect(readNasluch([file]));
        expect(rows.flatMap(({ rejections }) => rejections)).toEqual([]);
        const read = recordsOf(rows, 'contribution');
        expect(
          read.map(({ reference, title, body, categories }) => [reference, title ?? '', body, categories]),
        ).toEqual(drawn.map(({ id, title, body, categories }) => [id, title, body, categories]));
        expect(read[0]).toMatchObject({
          kind: 'idea',
          permission: 'yes',
          submittedAt: { instant: '2026-03-02T08:15:11.123456Z' },
          status: {
            label: 'uwzględniona w części',
            meaning: { official: 'decided', decision: 'partly', delivery: null },
          },
        });
      }),
      { numRuns: 25 },
    );
  });

  it('rejects a row without an identifier of the product, and lists a code that it does not know', async () => {
    const told = row({ id: '00000000-0000-4000-8000-000000000001', title: '', body: 'Park', categories: [] });
    const content = await bytesOf(
      writeNasluchCsv(
        batches([
          { ...told, id: '7' },
          { ...told, decision: 'maybe' },
        ]),
        'pl',
      ),
    );
    const rows = await collect(readNasluch([files.write('broken.csv', new Uint8Array(content))]));
    expect(rows.map(({ rejections }) => rejections)).toEqual([
      [{ code: 'missing-reference', column: 'Nasłuch: identyfikator', value: '7' }],
      [{ code: 'unknown-value', column: 'rozstrzygnięcie', value: 'maybe' }],
    ]);
    expect(rows.map(({ records }) => records.length)).toEqual([0, 1]);
  });
});
