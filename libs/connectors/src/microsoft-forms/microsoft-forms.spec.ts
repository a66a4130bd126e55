import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidInputError } from '#domain';
import { detectSource } from '../detect/detect-source.js';
import { collect, recordsOf, temporaryFiles } from '../testing/temporary-files.js';
import { readMicrosoftForms } from './read-microsoft-forms.js';

const files = temporaryFiles();
afterAll(() => files.remove());

const library = {
  name: 'jeziorno-biblioteka.xlsx',
  path: join(process.cwd(), 'fixtures/exports/microsoft-forms/jeziorno-biblioteka.xlsx'),
};
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const csv = (rows: readonly (readonly string[])[]) => rows.map((cells) => cells.map(quoted).join(',')).join('\r\n');
const ENGLISH = ['ID', 'Start time', 'Completion time', 'Email', 'Name'];

describe('the workbook of a Polish form', () => {
  it('is recognised by its first three columns', async () => {
    const detection = await detectSource(library);
    expect([detection.source, detection.tables[0]!.holds]).toEqual(['microsoft-forms', 'answers']);
  });

  it('reads written answers as contributions, with person and moment', async () => {
    const read = await collect(readMicrosoftForms([library]));
    expect(read.map(({ origin }) => origin.row)).toEqual([2, 3, 4, 5]);
    expect(read.flatMap(({ rejections }) => rejections)).toEqual([]);
    const written = recordsOf(read, 'contribution');
    expect(written).toHaveLength(3);
    expect(written[0]).toMatchObject({
      reference: '1#Co powinno się zmienić w bibliotece?',
      kind: 'answer',
      body: 'Biblioteka powinna być otwarta w soboty, bo w tygodniu pracuję do wieczora',
      permission: 'unknown',
      person: {
        identifierKind: 'respondent',
        identifier: 'microsoft-forms/1',
        attributes: { sex: 'female', age: '25-34' },
      },
      // 08:06:44 on the clock of Warsaw in March, one hour ahead of UTC
      submittedAt: { instant: '2026-03-02T07:06:44.000Z' },
    });
  });

  it('splits choices and keeps a ranking in its order', async () => {
    const answers = recordsOf(await collect(readMicrosoftForms([library])), 'answer');
    const given = (question: string) =>
      answers.filter((answer) => answer.question === question).map(({ values }) => values);
    expect(given('Z czego korzystasz w bibliotece?')).toEqual([
      ['książki', 'komputery'],
      ['prasa'],
      ['komputery', 'książki', 'spotkania autorskie'],
    ]);
    expect(given('Uporządkuj od najważniejszego')[1]).toEqual(['cisza', 'zbiory', 'godziny']);
    expect(given('Godziny otwarcia')).toEqual([['Zgadzam się'], ['Nie zgadzam się'], ['Zgadzam się']]);
    expect(given('Jak prawdopodobne, że polecisz bibliotekę znajomym?')).toEqual([['9'], ['7'], ['10']]);
  });

  it('keeps who answered nothing but demographic questions as a participant', async () => {
    const read = await collect(readMicrosoftForms([library]));
    expect(recordsOf(read, 'participant').map(({ person }) => person.attributes)).toEqual([{ sex: '', age: '' }]);
  });
});

describe('an English quiz', () => {
  it('leaves out points and feedback, and knows a person by e-mail', async () => {
    const file = files.write(
      'quiz.csv',
      csv([
        [...ENGLISH, 'Total points', 'Quiz feedback', 'Where is the town hall?', 'Points - Where is the town hall?'],
        ['7', '3/28/2026 8:00:00', '3/28/2026 8:01:00', 'A.Lis@example.org', 'A. L.', '1', '', 'Market square', '1'],
      ]),
    );
    const [row] = await collect(readMicrosoftForms([file]));
    expect(recordsOf([row!], 'answer')).toEqual([
      {
        type: 'answer',
        reference: '7#Where is the town hall?',
        question: 'Where is the town hall?',
        values: ['Market square'],
        person: { identifierKind: 'email', identifier: 'a.lis@example.org', attributes: {} },
        channel: 'online',
        answeredAt: { instant: '2026-03-28T07:01:00.000Z', precision: 'second', zone: 'Europe/Warsaw' },
      },
    ]);
  });

  it('takes a column called Points that belongs to no question for a question', async () => {
    const file = files.write(
      'p.csv',
      csv([
        [...ENGLISH, 'Points - school'],
        ['1', '', '', '', '', '3'],
      ]),
    );
    expect(recordsOf(await collect(readMicrosoftForms([file])), 'answer')[0]!.question).toBe('Points - school');
  });
});

describe('a broken workbook of a form', () => {
  it.each([
    [
      'headers of another language',
      csv([
        ['ID', 'Startzeit', 'Fertigstellungszeit', 'Frage'],
        ['1', '', '', 'ja'],
      ]),
    ],
    [
      'an id alone',
      csv([
        ['ID', 'uwaga'],
        ['1', 'tak'],
      ]),
    ],
  ])('%s: is left to the table', async (_, content) => {
    const file = files.write('inny.csv', content);
    expect((await detectSource(file)).source).toBe('table');
    await expect(collect(readMicrosoftForms([file]))).rejects.toMatchObject({ code: 'unknown-columns' });
  });

  it('is refused when it is cut in the middle', async () => {
    const bytes = readFileSync(library.path);
    const file = files.write('ucięty.xlsx', bytes.subarray(0, bytes.length / 2));
    await expect(collect(readMicrosoftForms([file]))).rejects.toMatchObject({ code: 'truncated-file' });
  });

  it('lists a row without a number, a date that cannot be and a row with too many cells', async () => {
    const file = files.write(
      'krzywy.csv',
      csv([
        [...ENGLISH, 'Ocena'],
        ['', '', '2026-03-02 08:00:00', '', '', 'dobra'],
        ['2', '', '1899-12-30 00:00:00', '', '', 'dobra'],
        ['3', '', '', '', '', 'dobra', 'nadmiar'],
      ]),
    );
    const read = await collect(readMicrosoftForms([file]));
    expect(read.map(({ rejections }) => rejections.map(({ code }) => code))).toEqual([
      ['missing-reference'],
      ['invalid-date'],
      ['broken-row'],
    ]);
    expect(recordsOf(read, 'answer').map(({ reference }) => reference)).toEqual(['2#Ocena']);
  });

  it('neither fails nor drops a row, whatever stands in the cells', async () => {
    const cell = fc.string({ unit: 'binary', maxLength: 25 }).map((text) => text.replaceAll('\u0000', ''));
    const row = fc.array(cell, { minLength: 8, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(fc.tuple(cell, cell, cell), fc.array(row, { maxLength: 8 }), async (questions, rows) => {
        fc.pre(rows.every((cells) => cells.some((text) => text.trim() !== '')));
        const header = [...ENGLISH, ...questions.map((question) => question || 'x')];
        const file = files.write('los.csv', csv([header, ...rows]));
        const read = await collect(readMicrosoftForms([file])).catch((error: unknown) => {
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
