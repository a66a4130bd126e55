import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { InvalidInputError } from '#domain';
import { detectSource } from '../detect/detect-source.js';
import { collect, recordsOf, temporaryFiles } from '../testing/temporary-files.js';
import { readGoogleForms } from './read-google-forms.js';

const files = temporaryFiles();
afterAll(() => files.remove());

const fixture = (name: string) => ({ name, path: join(process.cwd(), 'fixtures/exports/google-forms', name) });
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const csv = (rows: readonly (readonly string[])[]) => rows.map((cells) => cells.map(quoted).join(',')).join('\r\n');

describe('the CSV that a Google form gives', () => {
  const rows = () => collect(readGoogleForms([fixture('jeziorno-plaza-odpowiedzi.csv')]));

  it('is recognised by its first column', async () => {
    const detection = await detectSource(fixture('jeziorno-plaza-odpowiedzi.csv'));
    expect(detection.source).toBe('google-forms');
    expect(detection.tables[0]).toMatchObject({ holds: 'answers', headerRow: 1, rowEstimate: 6 });
  });

  it('keeps every row, each as a respondent of its own even where two rows are equal', async () => {
    const read = await rows();
    expect(read.map(({ origin }) => origin.row)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(read.flatMap(({ rejections }) => rejections)).toEqual([]);
    const people = new Set(read.map(({ records }) => 'person' in records[0]! && records[0].person?.identifier));
    expect(people.size).toBe(6);
  });

  it('makes contributions of what people wrote and answers of what they chose', async () => {
    const read = await rows();
    const written = recordsOf(read, 'contribution');
    // four answers to "Czego tam brakuje?", one to each of two questions with equal words
    expect(written).toHaveLength(6);
    expect(written[0]).toMatchObject({
      kind: 'answer',
      body: 'Brakuje cienia i ławek przy plaży, dzieci nie mają gdzie odpocząć',
      permission: 'yes',
      // 08:12:07 EEST is three hours ahead of UTC
      submittedAt: { instant: '2026-05-04T05:12:07.000Z' },
      person: { identifierKind: 'respondent', attributes: { sex: 'female', age: '25-34', place: 'Jeziorno Dolne' } },
    });
    expect(written.map(({ reference }) => reference.split('#')[1])).toEqual([
      'Czego tam brakuje?',
      'Czego tam brakuje?',
      'Inne uwagi',
      'Czego tam brakuje?',
      'Inne uwagi (2)',
      'Czego tam brakuje?',
    ]);
    expect(written.map(({ permission }) => permission)).toEqual(['yes', 'no', 'no', 'yes', 'yes', 'unknown']);
    const answers = recordsOf(read, 'answer');
    const given = (question: string) =>
      answers.filter((answer) => answer.question === question).map(({ values }) => values);
    expect(given('Co tam robisz?')).toEqual([
      ['spaceruję', 'pływam'],
      ['łowię ryby'],
      ['spaceruję'],
      ['pływam', 'spaceruję', 'jeżdżę na rowerze'],
      ['pływam'],
      ['pływam'],
    ]);
    expect(given('Jak oceniasz plażę? [cień]')).toEqual([
      ['źle'],
      ['średnio'],
      ['źle'],
      ['źle'],
      ['dobrze'],
      ['dobrze'],
    ]);
  });

  it('gives rows of a longer export the same references, a question added later included', async () => {
    const header = ['Timestamp', 'Opinia'];
    const row = ['2026/05/04 8:12:07 AM EEST', 'Więcej drzew przy szkole, proszę'];
    const early = await collect(readGoogleForms([files.write('a.csv', csv([header, row]))]));
    const late = await collect(
      readGoogleForms([
        files.write(
          'b.csv',
          csv([
            [...header, 'Wiek'],
            [...row, ''],
            ['2026/05/09 8:12:07 AM EEST', 'Coś innego o drzewach i szkole', '30'],
          ]),
        ),
      ]),
    );
    const references = (read: typeof early) => recordsOf(read, 'contribution').map(({ reference }) => reference);
    expect(references(late)[0]).toBe(references(early)[0]);
    expect(references(late)[1]).not.toBe(references(early)[0]);
  });
});

describe('the sheet of a Google form', () => {
  const rows = () => collect(readGoogleForms([fixture('jeziorno-square-sheet.csv')]));

  it('reads months first where only so the rows stand in the order of time', async () => {
    const read = await rows();
    // 14:03 in Warsaw in May is 12:03 UTC; with days first 6 February would come after 5 June
    expect(recordsOf(read, 'contribution')[0]!.submittedAt!.instant).toBe('2026-05-04T12:03:22.000Z');
  });

  it('knows a person again by e-mail, and keeps options with commas whole', async () => {
    const read = await rows();
    const written = recordsOf(read, 'contribution');
    expect(written.map(({ person }) => person!.identifier)).toEqual([
      'a.nowak@example.org',
      'b.lis@example.org',
      'c.wrona@example.org',
      'a.nowak@example.org',
    ]);
    expect(new Set(written.map(({ reference }) => reference)).size).toBe(4);
    expect(recordsOf(read, 'answer').map(({ question, values }) => [question, values])).toEqual([
      ['Which changes would you support?', ['More trees, benches', 'Wider pavements']],
      ['Which changes would you support?', ['Wider pavements']],
      ['Which changes would you support?', ['More trees, benches']],
      ['Which changes would you support?', ['Wider pavements', 'More trees, benches', 'Fewer cars']],
    ]);
  });

  it('reads a workbook and lists a sheet that holds no answers', async () => {
    const file = await files.workbook('arkusz.xlsx', {
      'Liczba odpowiedzi formularz 1': [
        ['Sygnatura czasowa', 'Ocena', 'Numer telefonu', 'Imię i nazwisko', 'Załącznik'],
        [new Date(Date.UTC(2026, 4, 4, 8, 12)), 5, '600 100 200', 'Jan Przykładowy', 'https://drive.example.org/a'],
      ],
      Wykres: [
        ['Ocena', 'Ile'],
        [5, 1],
      ],
    });
    const read = await collect(readGoogleForms([file]));
    expect(recordsOf(read, 'answer').map(({ question, values }) => [question, values])).toEqual([['Ocena', ['5']]]);
    expect(read[1]!.rejections).toEqual([{ code: 'unknown-value', column: null, value: 'Wykres' }]);
  });
});

describe('a table that is no form of Google', () => {
  it.each([
    ['a vote log with seconds since 1970', 'Timestamp,vote\n1477681331211,1\n1477681331999,-1\n'],
    ['a lower-case header of another program', 'timestamp,comment\n2026-05-04 14:03:22,tak\n'],
    ['a timestamp that is not first', 'id,Timestamp\n1,2026-05-04 14:03:22\n'],
    ['a timestamp alone', 'Timestamp\n2026-05-04 14:03:22\n'],
    ['dates without a clock', 'Timestamp,uwaga\n2026-05-04,tak\n'],
  ])('%s is left to the table', async (_, content) => {
    const file = files.write('inne.csv', content);
    expect((await detectSource(file)).source).not.toBe('google-forms');
    await expect(collect(readGoogleForms([file]))).rejects.toMatchObject({ code: 'unknown-columns' });
  });
});

describe('a broken file of a form', () => {
  it('lists a time that cannot be and keeps the answers', async () => {
    const file = files.write(
      'czas.csv',
      csv([
        ['Sygnatura czasowa', 'Ocena'],
        ...Array.from({ length: 12 }, (_, index) => [`2026-05-04 10:00:${10 + index}`, 'dobrze']),
        ['2026-02-30 10:00:00', 'źle'],
        ['', 'źle'],
      ]),
    );
    const read = await collect(readGoogleForms([file]));
    expect(read.flatMap(({ rejections }) => rejections)).toEqual([
      { code: 'invalid-date', column: 'Sygnatura czasowa', value: '2026-02-30 10:00:00' },
    ]);
    expect(recordsOf(read, 'answer')).toHaveLength(14);
  });

  it('rejects a row with too many cells, and reads columns named __proto__ and constructor as questions', async () => {
    const file = files.write(
      'proto.csv',
      'Sygnatura czasowa,__proto__,constructor\n2026-05-04 10:00:00,tak,nie\n2026-05-04 10:00:01,tak,nie,więcej\n',
    );
    const read = await collect(readGoogleForms([file]));
    expect(recordsOf(read, 'answer').map(({ question, values }) => [question, values])).toEqual([
      ['__proto__', ['tak']],
      ['constructor', ['nie']],
    ]);
    expect(read[1]).toMatchObject({ records: [], rejections: [{ code: 'broken-row' }] });
  });

  it('reads HTML as words and never a column of identity numbers', async () => {
    const file = files.write(
      'html.csv',
      csv([
        ['Sygnatura czasowa', 'PESEL', 'Co zmienić na rynku w pierwszej kolejności?'],
        ['2026-05-04 10:00:00', '44051401359', '<script>alert(1)</script><b>Więcej drzew</b> i ławek przy fontannie'],
      ]),
    );
    const read = await collect(readGoogleForms([file]));
    expect(recordsOf(read, 'contribution')[0]!.body).toBe('Więcej drzew i ławek przy fontannie');
    expect(JSON.stringify(read)).not.toContain('44051401359');
  });

  it('neither fails nor drops a row, whatever stands in the cells', async () => {
    const cell = fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.replaceAll('\u0000', ''));
    const header = fc.oneof(fc.constantFrom('Email Address', 'Score', 'Płeć', 'P [a]', 'P [b]', '__proto__'), cell);
    const table = fc.tuple(
      fc.array(header, { minLength: 3, maxLength: 3 }),
      fc.array(fc.array(cell, { minLength: 3, maxLength: 4 }), { maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(table, async ([headers, data]) => {
        const rows = data.map((cells, index) => [`2026-05-04 10:00:${10 + index}`, ...cells]);
        const file = files.write(
          'los.csv',
          csv([['Sygnatura czasowa', ...headers.map((name) => name || 'x')], ...rows]),
        );
        const read = await collect(readGoogleForms([file])).catch((error: unknown) => {
          expect(error).toBeInstanceOf(InvalidInputError);
          return null;
        });
        if (read === null) return;
        expect(read).toHaveLength(rows.length);
        for (const { records, rejections } of read) expect(records.length + rejections.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

// A real form's answers of 2013. They are not part of the repository; EVALUATION_DATA names their folder.
const real = join(
  process.env['EVALUATION_DATA'] ?? join(process.cwd(), '../shared/data'),
  'google-forms-pl/answersData.js',
);
const describeReal = existsSync(real) ? describe : describe.skip;
if (!existsSync(real)) process.stderr.write(`google-forms.spec: skipped, there is no ${real}\n`);

describeReal('the answers to a survey on critical masses in Gdynia', () => {
  it('reads six respondents, the grid as eleven questions and their demographics', async () => {
    const table = runInNewContext(`${readFileSync(real, 'utf8')}; answersData`) as string[][];
    const file = files.write('masa.csv', csv(table));
    expect((await detectSource(file)).source).toBe('google-forms');
    const read = await collect(readGoogleForms([file]));
    expect(read).toHaveLength(table.length - 1);
    expect(read.flatMap(({ rejections }) => rejections)).toEqual([]);
    const answers = recordsOf(read, 'answer');
    const grid = answers.filter(({ question }) => question.startsWith('Jeśli nie ma Cię na masie, to dlaczego? ['));
    expect(new Set(grid.map(({ question }) => question)).size).toBe(11);
    const goals = answers.find(({ question }) => question.startsWith('Jaki Twoim zdaniem jest (obecnie)'));
    expect(goals?.values).toEqual([
      'Protest przeciwko złej jakości dróg rowerowych itp.',
      'Promowanie ruchu rowerowego jako środka codziennego transportu.',
    ]);
    // 0:00:00 PM EET is noon, two hours ahead of UTC
    expect(goals).toMatchObject({
      person: { attributes: { sex: 'male', age: '35-40', place: 'Małe Trójmiasto' } },
      answeredAt: { instant: '2013-07-26T10:00:00.000Z' },
    });
  });
});
