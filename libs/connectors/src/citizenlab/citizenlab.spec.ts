import { join } from 'node:path';
import { InvalidInputError } from '#domain';
import { detectSource } from '../detect/detect-source.js';
import { collect, recordsOf, temporaryFiles } from '../testing/temporary-files.js';
import { readCitizenlab } from './read-citizenlab.js';

const files = temporaryFiles();
afterAll(() => files.remove());

const IDEAS = [
  'id',
  'title',
  'description',
  'author_name',
  'author_email',
  'author_id',
  'proposed_budget',
  'published_at',
  'submitted_at',
  'comments',
  'likes',
  'dislikes',
  'unsure',
  'url',
  'project',
  'topics',
  'status',
  'assignee',
  'assignee_email',
  'latitude',
  'longitude',
  'location_description',
  'attachments',
  'Płeć',
  'Rok urodzenia',
  'Miejsce zamieszkania',
];
const idea = (cells: Readonly<Record<string, unknown>>) => IDEAS.map((header) => cells[header] ?? null);

describe('the flat export of ideas', () => {
  const read = async (...rows: Readonly<Record<string, unknown>>[]) =>
    collect(readCitizenlab([await files.workbook('ideas.xlsx', { Ideas: [IDEAS, ...rows.map(idea)] })]));

  it('reads an idea with its author, demographics, counters, status and place', async () => {
    const [row] = await read({
      id: 'i-1',
      title: 'Ścieżka rowerowa',
      description: "'- bezpieczna droga do szkoły",
      author_name: 'Anna K.',
      author_email: 'Anna@Example.org',
      author_id: 'u-1',
      published_at: '2026-03-02 08:15:11 UTC',
      submitted_at: '2026-03-02 08:15:00 UTC',
      comments: 7,
      likes: 42,
      dislikes: 3,
      unsure: 1,
      url: 'https://example.org/ideas/sciezka',
      topics: 'Drogi,Rowery',
      status: 'Rozpatrywany',
      latitude: 53.84,
      longitude: 22.98,
      location_description: 'ul. Młyńska 12',
      Płeć: 'Kobieta',
      'Rok urodzenia': 1984,
      'Miejsce zamieszkania': 'Gdzieś indziej',
    });
    expect(row!.rejections).toEqual([]);
    expect(row!.origin).toEqual({ file: 'ideas.xlsx', sheet: 'Ideas', row: 2 });
    expect(row!.records[0]).toMatchObject({
      kind: 'idea',
      reference: 'i-1',
      title: 'Ścieżka rowerowa',
      body: '- bezpieczna droga do szkoły',
      // 1984 → 41 on 2 March 2026, with 1 July taken for the birthday
      person: {
        identifierKind: 'platform-user',
        identifier: 'u-1',
        attributes: { sex: 'female', age: '35-44', place: 'outside' },
      },
      submittedAt: { instant: '2026-03-02T08:15:00.000Z', precision: 'second', zone: 'UTC' },
      counters: { comments: 7, likes: 42, dislikes: 3, neutral: 1 },
      status: { label: 'Rozpatrywany', meaning: { official: 'considered' } },
      categories: ['Drogi', 'Rowery'],
      location: { latitude: 53.84, longitude: 22.98 },
      permission: 'public-at-source',
      phase: null,
    });
  });

  it('falls back to the e-mail, and knows nobody behind an anonymous idea', async () => {
    const rows = await read(
      { id: 'i-1', title: 'A', author_email: ' Jan@Example.ORG' },
      { id: 'i-2', title: 'B', author_name: 'Anonimowy', author_id: 'u-9' },
    );
    const [first, second] = recordsOf(rows, 'contribution');
    expect(first!.person).toMatchObject({ identifierKind: 'email', identifier: 'jan@example.org' });
    expect(second!.person).toBeNull();
    expect(second!.body).toBe('B');
  });

  it('rejects an idea without id or words and lists a date that cannot be', async () => {
    const rows = await read({ title: 'bez id' }, { id: 'i-2' }, { id: 'i-3', title: 'C', submitted_at: '2026-02-30' });
    expect(
      rows.map(({ records, rejections }) => [records.length, rejections.map(({ code, column }) => [code, column])]),
    ).toEqual([
      [0, [['missing-reference', 'id']]],
      [0, [['missing-text', 'description']]],
      [1, [['invalid-date', 'submitted_at']]],
    ]);
  });

  it('reads the names of 2023 in English and in Polish', async () => {
    const old = await files.workbook('2023.xlsx', {
      Ideas: [
        ['id', 'title', 'description', 'author_id', 'published_at', 'upvotes', 'downvotes', 'baskets', 'project'],
        ['1', 'A', 'a', 'u', new Date(Date.UTC(2023, 4, 1, 12)), 5, 2, 9, 'P'],
      ],
      'Faza 1': [
        [
          'ID',
          'Tytuł',
          'Opis',
          'Nazwa  autora',
          'ID AUTORA',
          'Opublikowane',
          'Głosy za',
          'Głosy przeciw',
          'Koszyki',
          'Status',
        ],
        ['2', 'B', 'b', 'Jan', 'v', '2023-05-01', 6, 1, 4, 'wdrożony'],
      ],
    });
    const [first, second] = recordsOf(await collect(readCitizenlab([old])), 'contribution');
    expect(first).toMatchObject({
      counters: { likes: 5, dislikes: 2, picks: 9 },
      submittedAt: { instant: '2023-05-01T10:00:00.000Z' },
    });
    expect(second).toMatchObject({
      counters: { likes: 6, dislikes: 1, picks: 4 },
      phase: { name: 'Faza 1', method: 'ideation' },
      status: { meaning: { official: 'decided', decision: 'yes', delivery: 'delivered' } },
    });
  });

  it('keeps an invented status for the editable map', async () => {
    const [row] = await read({ id: '1', title: 'A', status: 'U burmistrza' });
    expect(row!.records[0]).toMatchObject({ status: { label: 'U burmistrza', meaning: {} } });
  });
});

describe('the other sheets', () => {
  it('links comments to their idea or to the comment they answer', async () => {
    const file = await files.workbook('comments.xlsx', {
      Comments: [
        [
          'id',
          'input',
          'input_id',
          'comment',
          'likes_count',
          'author_name',
          'author_email',
          'author_id',
          'created_at',
          'parent_comment_id',
          'project',
        ],
        ['c-1', 'Ścieżka', 'i-1', 'Popieram', 2, 'Jan', 'jan@example.org', 'u-2', '2026-03-03 10:00:00 UTC', null, 'P'],
        ['c-2', 'Ścieżka', 'i-1', 'Ja też', 0, 'Ola', 'ola@example.org', 'u-3', '2026-03-03 11:00:00 UTC', 'c-1', 'P'],
        ['c-3', 'Ścieżka', 'i-1', null, 0, 'Ola', null, null, '2026-03-03 11:00:00 UTC', null, 'P'],
      ],
    });
    const rows = await collect(readCitizenlab([file]));
    expect(recordsOf(rows, 'contribution').map(({ parent }) => parent)).toEqual([
      { kind: 'idea', reference: 'i-1' },
      { kind: 'comment', reference: 'c-1' },
    ]);
    expect(rows[2]!.rejections).toEqual([{ code: 'missing-text', column: 'comment', value: null }]);
  });

  it('reads users as participants with the age at registration', async () => {
    const file = await files.workbook('users.xlsx', {
      Users: [
        [
          'id',
          'email',
          'first_name',
          'last_name',
          'profile_page',
          'created_at',
          'registration_completed_at',
          'invite_status',
          'Gender',
          'Year of birth',
        ],
        [
          'u-1',
          'a@example.org',
          'A',
          'K',
          'https://x',
          '2026-02-01 10:00:00 UTC',
          '2026-02-01 10:05:00 UTC',
          null,
          'Male',
          2006,
        ],
        [null, null, 'B', 'L', null, '2026-02-01 10:00:00 UTC', null, null, null, null],
      ],
    });
    const rows = await collect(readCitizenlab([file]));
    expect(rows[0]!.records).toMatchObject([
      {
        type: 'participant',
        person: { identifier: 'u-1', attributes: { sex: 'male', age: '15-24' } },
        registeredAt: { instant: '2026-02-01T10:05:00.000Z' },
      },
    ]);
    expect(rows[1]!.rejections.map(({ code }) => code)).toEqual(['missing-reference']);
  });

  it('names a sheet that it does not read, and refuses a file in which it knows none', async () => {
    const mixed = await files.workbook('mieszane.xlsx', {
      Ideas: [IDEAS, idea({ id: '1', title: 'A' })],
      'Poll results': [['Ulubiony kolor?'], ['zielony']],
    });
    const rows = await collect(readCitizenlab([mixed]));
    expect(rows[1]).toMatchObject({ records: [], rejections: [{ code: 'unknown-value', value: 'Poll results' }] });
    const foreign = await files.workbook('obce.xlsx', {
      A: [
        ['Nr', 'Uwaga'],
        [1, 'x'],
      ],
    });
    await expect(collect(readCitizenlab([foreign]))).rejects.toBeInstanceOf(InvalidInputError);
  });

  it('is detected from the file, with what each sheet holds', async () => {
    const file = await files.workbook('wykryj.xlsx', { Ideas: [IDEAS, idea({ id: '1', title: 'A' })] });
    expect(await detectSource(file)).toMatchObject({
      source: 'citizenlab',
      format: 'xlsx',
      tables: [{ sheet: 'Ideas', holds: 'ideas', rowEstimate: 1 }],
    });
  });

  it('reads the same sheets saved as CSV', async () => {
    const path = join(process.cwd(), 'fixtures/exports/citizenlab/comments.csv');
    const rows = await collect(readCitizenlab([{ name: 'comments.csv', path }]));
    expect(recordsOf(rows, 'contribution').map(({ reference, parent }) => [reference, parent?.reference])).toEqual([
      ['k-1', 'i-1'],
      ['k-2', 'k-1'],
    ]);
  });
});
