import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidInputError } from '#domain';
import { detectSource } from '../detect/detect-source.js';
import { collect, recordsOf, temporaryFiles } from '../testing/temporary-files.js';
import { bracketedChoices } from './free-text.js';
import { readDecidim } from './read-decidim.js';
import { questionColumns } from './survey-questions.js';

const files = temporaryFiles();
afterAll(() => files.remove());

const fixture = (name: string) => ({ name, path: join(process.cwd(), 'fixtures/exports/decidim', name) });
const WIDE = fixture('jeziorno-survey-user-answers.csv');
const LONG = fixture('jeziorno-open-data-published_survey_user_responses.csv');

describe('answers to a survey, one respondent a row', () => {
  const rows = () => collect(readDecidim([WIDE]));

  it('are recognised by the translated headers', async () => {
    const detection = await detectSource(WIDE);
    expect(detection.source).toBe('decidim');
    expect(detection.tables[0]).toMatchObject({ holds: 'survey answers', rowEstimate: 5 });
  });

  it('become contributions where people wrote, with the token as the person', async () => {
    const read = await rows();
    expect(read.flatMap(({ rejections }) => rejections)).toEqual([]);
    const open = recordsOf(read, 'contribution').filter(({ reference }) => !reference.includes(': Inne'));
    expect(open.map(({ reference }) => reference)).toEqual([
      '5b3f0c6a9d11#Co zmienić na placu przy przystani?',
      'c7720be5f310#Co zmienić na placu przy przystani?',
      'd01e9a8b6c52#Co zmienić na placu przy przystani?',
    ]);
    expect(open[0]).toMatchObject({
      kind: 'answer',
      permission: 'unknown',
      person: { identifierKind: 'respondent', identifier: '5b3f0c6a9d11', attributes: { age: '25-34' } },
      submittedAt: { instant: '2026-05-04T08:12:07.000Z' },
    });
    expect(open[1]!.body).toBe('- więcej ławek z oparciem dla starszych osób');
  });

  it('become answers where people chose: lists, rankings, rows of a matrix, but no addresses of files', async () => {
    const answers = recordsOf(await rows(), 'answer');
    const given = (question: string) =>
      answers.filter((answer) => answer.question === question).map(({ values }) => values);
    expect(new Set(answers.map(({ question }) => question))).toEqual(
      new Set([
        'Jak tam dojeżdżasz?',
        'Czego tam brakuje?',
        'Uszereguj zmiany od najważniejszej',
        'Jak oceniasz plac? [cień]',
        'Jak oceniasz plac? [ławki i stoły]',
      ]),
    );
    expect(given('Jak tam dojeżdżasz?')).toEqual([
      ['rowerem'],
      ['pieszo'],
      ['autobusem (linia 7)'],
      ['autobusem (linia 7)'],
      ['pieszo'],
    ]);
    expect(given('Czego tam brakuje?')).toEqual([
      ['Drzewa', 'Inne'],
      ['Drzewa', 'Ławki, stoły i grill'],
      ['Ławki, stoły i grill'],
      ['Inne'],
      ['Drzewa', 'Inne'],
    ]);
    expect(given('Uszereguj zmiany od najważniejszej')[1]).toEqual(['Ławki', 'Woda', 'Cień']);
    expect(given('Jak oceniasz plac? [ławki i stoły]')).toEqual([['dobrze'], ['źle'], ['średnio']]);
  });

  it('keep what was written in brackets behind an option as an answer of its own', async () => {
    const written = recordsOf(await rows(), 'contribution').filter(({ reference }) => reference.includes(': Inne'));
    expect(written.map(({ body }) => body)).toEqual(['kosze na śmieci, ale większe', 'toaleta']);
    expect(written[0]!.reference).toBe('5b3f0c6a9d11#Czego tam brakuje?: Inne');
  });

  it.each([
    ['English', 'Answer ID;Answered on;IP Hash;User status'],
    ['English of 0.31', 'Response ID;Responded on;IP Hash;User status'],
    ['French', "ID de réponse;Répondu le;Hachage IP;Statut de l'utilisateur"],
    ['Spanish', 'ID de respuesta;Respondido el;Hash de IP;Estado del usuario'],
    ['a language that is not known, by its shape', 'Antwort-ID;Beantwortet am;IP-Hash;Benutzerstatus'],
  ])('are read in %s', async (_, header) => {
    const file = files.write('ankieta.csv', `${header};1. Plac?\n0a1b2c3d4e;2026-05-04 08:12:07 UTC;;x;tak\n`);
    expect(recordsOf(await collect(readDecidim([file])), 'answer')).toMatchObject([
      { reference: '0a1b2c3d4e#Plac?', question: 'Plac?', values: ['tak'] },
    ]);
  });

  it('keep the reference of an answer when a question is put in before it', async () => {
    const header = 'Answer ID;Answered on;IP Hash;User status';
    const early = files.write('a.csv', `${header};1. Plac?\nab12;2026-05-04 08:12:07 UTC;;x;tak\n`);
    const late = files.write('b.csv', `${header};1. Nowe?;2. Plac?\nab12;2026-05-04 08:12:07 UTC;;x;;tak\n`);
    const references = async (file: typeof early) =>
      recordsOf(await collect(readDecidim([file])), 'answer').map(({ reference }) => reference);
    expect(await references(late)).toEqual(await references(early));
  });
});

describe('published answers, one a row', () => {
  it('are told open or closed by the other answers to the same question', async () => {
    expect((await detectSource(LONG)).tables[0]).toMatchObject({ holds: 'published answers', rowEstimate: 7 });
    const rows = await collect(readDecidim([LONG]));
    expect(rows.flatMap(({ rejections }) => rejections)).toEqual([]);
    expect(recordsOf(rows, 'contribution').map(({ reference }) => reference)).toEqual([
      '5b3f0c6a9d11#Co zmienić na placu przy przystani?',
      'd01e9a8b6c52#Czego tam brakuje?: Inne',
    ]);
    expect(recordsOf(rows, 'answer').map(({ values }) => values)).toEqual([
      ['rowerem'],
      ['pieszo'],
      ['Drzewa', 'Ławki'],
      ['Ławki', 'Inne'],
      ['Drzewa'],
      ['Drzewa', 'Ławki'],
    ]);
  });

  it('name a row without token, question or answer', async () => {
    const file = files.write(
      'braki.csv',
      'id;created_at;ip_hash;user_status;question;body\n;2026-05-04 08:12:07 UTC;;x;1. A?;tak\nab;2026-02-30 08:12:07 UTC;;x;;tak\nab;2026-05-04 08:12:07 UTC;;x;1. A?;\n',
    );
    const rows = await collect(readDecidim([file]));
    expect(rows.flatMap(({ rejections }) => rejections.map(({ code, column }) => [code, column]))).toEqual([
      ['missing-reference', 'id'],
      ['missing-text', 'question'],
      ['missing-text', 'body'],
    ]);
  });
});

describe('choices with brackets', () => {
  it('are free text behind "other" and behind options with ever other words, else part of the option', () => {
    const cells = [
      'Autobus (linia 7)',
      'Autobus (linia 7), Sklep (jaki?) (Żabka)',
      'Sklep (jaki?) (Lidl)',
      'Other (a, b)',
    ];
    const split = bracketedChoices(cells);
    expect(cells.map(split)).toEqual([
      [{ option: 'Autobus (linia 7)', text: null }],
      [
        { option: 'Autobus (linia 7)', text: null },
        { option: 'Sklep (jaki?)', text: 'Żabka' },
      ],
      [{ option: 'Sklep (jaki?)', text: 'Lidl' }],
      [{ option: 'Other', text: 'a, b' }],
    ]);
  });

  it('are left alone where brackets do not pair', () => {
    expect(bracketedChoices(['smutno :(', 'a) pierwsze, b) drugie'])('smutno :(')).toEqual([
      { option: 'smutno :(', text: null },
    ]);
  });
});

describe('columns of a matrix', () => {
  it('are told from a question with a stroke by their common number', () => {
    expect(
      questionColumns([
        '1. Kawiarnia/restauracja?',
        '2. Oceń tramwaj/autobus/czystość',
        '2. Oceń tramwaj/autobus/cena',
      ]),
    ).toEqual([
      { column: '1. Kawiarnia/restauracja?', title: 'Kawiarnia/restauracja?', matrix: null },
      {
        column: '2. Oceń tramwaj/autobus/czystość',
        title: 'Oceń tramwaj/autobus [czystość]',
        matrix: { title: 'Oceń tramwaj/autobus', row: 'czystość' },
      },
      {
        column: '2. Oceń tramwaj/autobus/cena',
        title: 'Oceń tramwaj/autobus [cena]',
        matrix: { title: 'Oceń tramwaj/autobus', row: 'cena' },
      },
    ]);
  });
});

describe('a broken export of a survey', () => {
  const text = readFileSync(WIDE.path, 'utf8');

  it('lists a missing token, an impossible time and surplus cells, and keeps the other rows', async () => {
    const file = files.write(
      'zepsuty.csv',
      `${text};2026-05-04 08:12:07 UTC;;x;;rowerem;;;;;;;\nff00aa11;1899-12-30 00:00:00 UTC;;x;;rowerem;;;;;;;\nff00aa12;;;x;;rowerem;;;;;;;;;;za dużo\nff00aa13;;;x;;;;;;;;;\n`,
    );
    const rows = await collect(readDecidim([file]));
    expect(rows.slice(5).map(({ records, rejections }) => [records.map(({ type }) => type), rejections])).toEqual([
      [[], [{ code: 'missing-reference', column: 'ID odpowiedzi', value: null }]],
      [
        ['answer', 'filled-form'],
        [{ code: 'invalid-date', column: 'Odpowiedziałem', value: '1899-12-30 00:00:00 UTC' }],
      ],
      [[], [{ code: 'broken-row', column: null, value: 'za dużo' }]],
      [['participant', 'filled-form'], []],
    ]);
  });

  it('never crashes and yields every row once', async () => {
    const cell = fc.oneof(
      fc.constantFrom('', '1. A', '1. A/b', '2. __proto__', 'Inne (', ')(', 'a (b), c', "'=1", '5b3f0c6a', '"'),
      fc.string({ maxLength: 10 }).map((value) => value.replace(/[\r\n]/g, ' ')),
    );
    const line = fc.array(cell, { maxLength: 8 }).map((cells) => cells.join(';'));
    await fc.assert(
      fc.asyncProperty(line, fc.array(line, { maxLength: 6 }), async (questions, lines) => {
        const header = `ID odpowiedzi;Odpowiedziałem;Hash IP;Status użytkownika;1. Plac?;${questions}`;
        const file = files.write('losowy.csv', [header, ...lines].join('\n'));
        try {
          const rows = await collect(readDecidim([file]));
          expect(new Set(rows.map(({ origin }) => origin.row)).size).toBe(rows.length);
          for (const { records, rejections } of rows) expect(records.length + rejections.length).toBeGreaterThan(0);
        } catch (error) {
          if (!(error instanceof InvalidInputError)) throw error;
        }
      }),
      { numRuns: 100 },
    );
  });
});
