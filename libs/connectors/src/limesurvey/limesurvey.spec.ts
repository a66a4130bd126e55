import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidInputError, type SourceRow } from '#domain';
import { detectSource } from '../detect/detect-source.js';
import { type InputFile } from '../files/input-file.js';
import { collect, recordsOf, temporaryFiles } from '../testing/temporary-files.js';
import { readLimesurvey } from './read-limesurvey.js';

const files = temporaryFiles();
afterAll(() => files.remove());

const fixture = (name: string): InputFile => ({
  name,
  path: join(process.cwd(), 'fixtures/exports/limesurvey', name),
});
const codes = fixture('results-survey482915.csv');
const words = fixture('results-survey482915-words.csv');
const book = fixture('limesurvey_survey_482915.lss');
const read = (...delivery: InputFile[]) => collect(readLimesurvey(delivery));
const answersOf = (rows: readonly SourceRow[]) =>
  Object.fromEntries(recordsOf(rows, 'answer').map(({ reference, values }) => [reference, values]));
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const csv = (rows: readonly (readonly string[])[]) => rows.map((cells) => cells.map(quoted).join(';')).join('\r\n');
const META = ['id', 'submitdate', 'lastpage', 'startlanguage'];
const sent = (id: number) => [`${id}`, '2026-04-07 10:15:32', '2', 'pl'];

describe('answers in codes with the structure of the survey', () => {
  it('is recognised by the columns that LimeSurvey adds', async () => {
    const { source, tables } = await detectSource(codes);
    expect([source, tables[0]!.holds, tables[0]!.delimiter]).toEqual(['limesurvey', 'answers', ';']);
    expect((await detectSource(words)).source).toBe('limesurvey');
  });

  it('turns codes into words: lists, choices, arrays, rankings, another answer', async () => {
    const rows = await read(codes, book);
    expect(answersOf(rows)).toEqual({
      '1#Jak zwykle docierasz do centrum?': ['pieszo', 'autobusem'],
      '1#Jak oceniasz: [chodniki]': ['źle'],
      '1#Jak oceniasz: [oświetlenie]': ['dobrze'],
      '1#Co jest najważniejsze?': ['zieleń', 'cisza', 'parkingi'],
      '1#Czy rondo jest potrzebne?': ['nie'],
      '1#Czy wyrażasz zgodę na publikację swoich wypowiedzi?': ['Tak'],
      '2#Jak zwykle docierasz do centrum?': ['samochodem', 'Inne'],
      '2#Jak oceniasz: [chodniki]': ['średnio'],
      '2#Jak oceniasz: [oświetlenie]': ['źle'],
      '2#Co jest najważniejsze?': ['parkingi', 'zieleń', 'cisza'],
      '2#Czy rondo jest potrzebne?': ['tak'],
      '2#Czy wyrażasz zgodę na publikację swoich wypowiedzi?': ['Nie'],
      '4#Jak zwykle docierasz do centrum?': ['rowerem'],
      '4#Jak oceniasz: [chodniki]': ['dobrze'],
      '4#Jak oceniasz: [oświetlenie]': ['dobrze'],
      '4#Co jest najważniejsze?': ['cisza'],
      '4#Czy rondo jest potrzebne?': ['nie wiem'],
    });
  });

  it('makes contributions of long texts, comments and other answers, with consent and demographics', async () => {
    const texts = recordsOf(await read(codes, book), 'contribution');
    expect(texts.map(({ reference, body, permission }) => [reference, body, permission])).toEqual([
      ['1#Czy rondo jest potrzebne? [comment]', 'Wystarczy zwężyć jezdnię przed szkołą', 'yes'],
      ['1#Co jeszcze zmienić?', '- więcej drzew przy ulicy Polnej, bo latem nie da się tam iść', 'yes'],
      ['2#Dzielnica [other]', 'Kolonia Leśna', 'no'],
      ['2#Jak zwykle docierasz do centrum? [other]', 'riksza', 'no'],
      ['2#Co jeszcze zmienić?', 'Lampy na Leśnej gasną przed powrotem ostatniego autobusu', 'no'],
    ]);
    expect(texts[0]).toMatchObject({
      // ten in the morning in Warsaw in April is eight in UTC
      submittedAt: { instant: '2026-04-07T08:15:32.000Z' },
      person: {
        identifierKind: 'respondent',
        identifier: 'limesurvey/1',
        attributes: { sex: 'female', age: '25-34', place: 'Zatorze' },
      },
    });
  });

  it('lists who did not send the form as a draft', async () => {
    const rows = await read(codes, book);
    expect(rows.map(({ origin }) => origin.row)).toEqual([2, 3, 4, 5]);
    expect(rows[2]).toMatchObject({
      records: [],
      rejections: [{ code: 'draft', column: 'submitdate', value: null }],
    });
    expect(rows.flatMap(({ rejections }) => rejections)).toHaveLength(1);
  });

  it('finds the structure in the same zip', async () => {
    const zip = await files.zip('ankieta.zip', {
      'results-survey482915.csv': readFileSync(codes.path),
      'limesurvey_survey_482915.lss': readFileSync(book.path),
    });
    expect((await detectSource(zip)).source).toBe('limesurvey');
    expect(answersOf(await read(zip))).toEqual(answersOf(await read(codes, book)));
  });

  it('takes the language of the structure that is asked for', async () => {
    const rows = await collect(readLimesurvey([book, codes], { language: 'en' }));
    expect(answersOf(rows)['1#English words of rondo']).toEqual(['English A2']);
  });

  it('finds questions by headings of codes and words, and by codes of expressions', async () => {
    const both = files.write(
      'both.csv',
      csv([
        [
          'id. Response ID',
          'submitdate. Date submitted',
          'lastpage. Last page',
          'rondo. Czy rondo jest potrzebne?',
          'dojazd[SQ001]. Jak zwykle docierasz do centrum? [pieszo]',
          'dojazd[SQ002]. Jak zwykle docierasz do centrum? [rowerem]',
        ],
        ['1', '2026-04-07 10:15:32', '2', 'A1', 'Y', ''],
      ]),
    );
    const expressions = files.write(
      'em.csv',
      csv([
        [...META, 'rondo', 'dojazd_SQ001', 'dojazd_SQ002'],
        [...sent(1), 'A1', 'Y', ''],
      ]),
    );
    const expected = { '1#Czy rondo jest potrzebne?': ['tak'], '1#Jak zwykle docierasz do centrum?': ['pieszo'] };
    expect(answersOf(await read(both, book))).toEqual(expected);
    expect(answersOf(await read(expressions, book))).toEqual(expected);
  });
});

describe('answers in words', () => {
  it('are read alike with the structure', async () => {
    const rows = await read(words, book);
    expect(answersOf(rows)).toEqual(answersOf(await read(codes, book)));
  });

  it('are told apart without it: ticks, places of a ranking, rows of an array', async () => {
    const answers = answersOf(await read(words));
    expect(answers['2#Jak zwykle docierasz do centrum?']).toEqual(['samochodem', 'Inne']);
    expect(answers['1#Co jest najważniejsze?']).toEqual(['zieleń', 'cisza', 'parkingi']);
    expect(answers['1#Jak oceniasz: [chodniki]']).toEqual(['źle']);
    const [first] = recordsOf(await read(words), 'contribution');
    expect(first!.person!.attributes).toEqual({ sex: 'female', age: '25-34', place: 'Zatorze' });
  });
});

describe('quirks of an export', () => {
  it('reads a token as the person, and the date of 1980 as none', async () => {
    const file = files.write(
      'token.csv',
      csv([
        ['id', 'token', 'submitdate', 'lastpage', 'startlanguage', 'Q1', 'Q1Time'],
        ['7', 'xK3', '1980-01-01 00:00:00', '1', 'pl', '{question_not_shown}', '3.2'],
        ['8', 'xK3', '1980-01-01 00:00:00', '1', 'pl', 'A1', '1.0'],
      ]),
    );
    const rows = await read(file);
    expect(recordsOf(rows, 'participant')).toEqual([
      {
        type: 'participant',
        person: { identifierKind: 'respondent', identifier: 'limesurvey/token/xK3', attributes: {} },
        registeredAt: null,
      },
    ]);
    expect(recordsOf(rows, 'answer')).toMatchObject([{ question: 'Q1', values: ['A1'], answeredAt: null }]);
    expect(recordsOf(rows, 'filled-form').map(({ notShown }) => notShown)).toEqual([['Q1'], []]);
  });

  it('does not read uploaded files', async () => {
    const file = files.write(
      'pliki.csv',
      csv([
        [...META, 'Q1', 'Q1[filecount]', 'Q2'],
        [...sent(1), '[{"name":"zdjęcie.jpg","size":"12"}]', '1', 'tak'],
      ]),
    );
    expect(answersOf(await read(file))).toEqual({ '1#Q2': ['tak'] });
  });
});

describe('a broken delivery', () => {
  it.each([
    ['a structure without answers', () => [book], 'unknown-columns'],
    ['a table with an id', () => [files.write('t.csv', 'id,uwaga\n1,tak\n')], 'unknown-columns'],
    ['a structure cut in the middle', () => [codes, files.write('c.lss', cut())], 'truncated-file'],
    ['a structure with entities of its own', () => [codes, files.write('e.lss', withEntities())], 'truncated-file'],
  ])('%s is refused', async (_, delivery, code) => {
    await expect(collect(readLimesurvey(delivery()))).rejects.toMatchObject({ code });
  });

  it('takes no answers from a structure of another survey', async () => {
    const other = files.write(
      'obca.csv',
      csv([
        [...META, 'G1', 'G2[SQ001]'],
        [...sent(1), 'A1', 'A2'],
      ]),
    );
    expect(answersOf(await read(other, book))).toEqual({ '1#G1': ['A1'], '1#G2 [SQ001]': ['A2'] });
  });

  it('lists a row without a number, a date that cannot be and a row with too many cells', async () => {
    const file = files.write(
      'krzywe.csv',
      csv([
        [...META, 'Q1'],
        ['', ...sent(1).slice(1), 'a'],
        ['2', '2026-02-30 10:00:00', '', '', 'a'],
        [...sent(3), 'a', 'b'],
      ]),
    );
    expect((await read(file)).map(({ rejections }) => rejections.map(({ code }) => code))).toEqual([
      ['missing-reference'],
      ['invalid-date'],
      ['broken-row'],
    ]);
  });

  it('keeps questions called __proto__ and constructor', async () => {
    const file = files.write(
      'proto.csv',
      csv([
        [...META, '__proto__', 'constructor[other]'],
        [...sent(1), 'a', 'b'],
      ]),
    );
    const rows = await read(file, book);
    expect(answersOf(rows)).toEqual(Object.fromEntries([['1#__proto__', ['a']]]));
    expect(recordsOf(rows, 'contribution').map(({ body }) => body)).toEqual(['b']);
  });

  it('neither fails nor drops a row, whatever headings and cells are', async () => {
    const cell = fc.oneof(
      fc.constantFrom('Y', 'N', '', 'A1', '-oth-', '{question_not_shown}'),
      fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replaceAll('\u0000', '')),
    );
    const heading = fc.oneof(
      fc.constantFrom('dojazd[SQ001]', 'dojazd[other]', 'wazne[1]', 'wazne[2]', 'Q[1]', 'Q[2]', 'x. y [z]', 'Q1Time'),
      cell.map((text) => text || 'x'),
    );
    const table = fc.tuple(
      fc.array(heading, { minLength: 4, maxLength: 4 }),
      fc.array(fc.array(cell, { minLength: 4, maxLength: 5 }), { maxLength: 6 }),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(table, async ([headings, data, withBook]) => {
        const rows = data.map((cells, index) => [...sent(index), ...cells]);
        const file = files.write('los.csv', csv([[...META, ...headings], ...rows]));
        const found = await read(file, ...(withBook ? [book] : [])).catch((error: unknown) => {
          expect(error).toBeInstanceOf(InvalidInputError);
          return null;
        });
        if (found === null) return;
        expect(found).toHaveLength(rows.length);
        for (const { records, rejections } of found) expect(records.length + rejections.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

function cut(): string {
  const whole = readFileSync(book.path, 'utf8');
  return whole.slice(0, whole.length / 2);
}

/** Entities that grow tenfold each: a parser that expands them never ends. */
function withEntities(): string {
  const declared = Array.from(
    { length: 12 },
    (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
  ).join('');
  const whole = readFileSync(book.path, 'utf8');
  return whole
    .replace('<document>', `<!DOCTYPE document [<!ENTITY e0 "ha">${declared}]>\n<document>`)
    .replace('<LimeSurveyDocType>', '<note>&e12;</note><LimeSurveyDocType>');
}
