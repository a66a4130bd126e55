import fc from 'fast-check';
import { join } from 'node:path';
import { InvalidInputError } from '#domain';
import { detectSource } from '../../detect/detect-source.js';
import { collect, recordsOf, temporaryFiles } from '../../testing/temporary-files.js';
import { readDecidim } from '../read-decidim.js';

const files = temporaryFiles();
afterAll(() => files.remove());

const fixture = (name: string) => ({ name, path: join(process.cwd(), 'fixtures/exports/decidim', name) });
const read = (name: string) => collect(readDecidim([fixture(name)]));

it.each([
  ['jeziorno-uwagi-rozstrzygniecia.xlsx', 'remarks with decisions', 8],
  ['jeziorno-uwagi-na-mapie.xlsx', 'remarks on a map', 4],
  ['jeziorno-ankieta-eksport.xlsx', 'survey of a consultation', 4],
  ['jeziorno-bo-projekty.xlsx', 'budget projects', 6],
  ['jeziorno-bo-karty.xlsx', 'budget ballots', 6],
])('%s is recognised as %s by its headers', async (name, holds, rows) => {
  const detection = await detectSource(fixture(name));
  expect(detection.source).toBe('decidim');
  expect(detection.tables[0]).toMatchObject({ holds, rowEstimate: rows });
  expect((await read(name)).map(({ origin }) => origin.row)).toEqual(Array.from({ length: rows }, (_, row) => row + 2));
});

describe('remarks with decisions', () => {
  it('bear the decision and its reason once it is accepted', async () => {
    const rows = await read('jeziorno-uwagi-rozstrzygniecia.xlsx');
    expect(rows.flatMap(({ rejections }) => rejections)).toEqual([]);
    const remarks = recordsOf(rows, 'contribution');
    expect(remarks.map(({ status }) => [status?.meaning.official, status?.meaning.decision])).toEqual([
      ['decided', 'yes'],
      ['decided', 'partly'],
      ['decided', 'no'],
      ['decided', 'already-in-force'],
      ['decided', 'not-ours'],
      ['considered', 'needs-analysis'],
      ['considered', undefined],
      ['received', undefined],
    ]);
    expect(remarks[0]).toMatchObject({
      kind: 'remark',
      reference: '2101',
      person: { identifierKind: 'platform-user', identifier: '57' },
      status: { label: 'Uwzględniliśmy' },
      responses: [{ reference: '2101/uzasadnienie', text: 'Dopisaliśmy cel 2.3 o zacienieniu placów.' }],
      categories: ['zieleń', 'upały'],
      permission: 'unknown',
      // 08:12:07 in Warsaw in May is two hours ahead of UTC
      submittedAt: { instant: '2026-05-04T06:12:07.000Z' },
    });
    expect(remarks[1]!.person).toMatchObject({ identifierKind: 'respondent', identifier: 'f00dcafe01' });
  });

  it('tell nothing of a draft, and list words that nobody knows', async () => {
    const remarks = recordsOf(await read('jeziorno-uwagi-rozstrzygniecia.xlsx'), 'contribution');
    expect(remarks[6]).toMatchObject({ status: { label: 'Wersja robocza' }, responses: [] });
    const file = files.write(
      'uwagi.csv',
      'ID uwagi;Treść;Rozstrzygnięcie;Uzasadnienie;Status\n1;a;Może;x;Zaakceptowane\n2;b;Uwzględniono w części;y;\n3;c;;;Gdzieś\n4;;;;\n;d;;;\n',
    );
    const rows = await collect(readDecidim([file]));
    expect(rows.map(({ rejections }) => rejections.map(({ code, column }) => [code, column]))).toEqual([
      [['unknown-value', 'Rozstrzygnięcie']],
      [],
      [['unknown-value', 'Status']],
      [['missing-text', 'Treść']],
      [['missing-reference', 'ID uwagi']],
    ]);
    expect(recordsOf(rows, 'contribution')[1]!.status).toEqual({
      label: 'Uwzględniono w części',
      meaning: { official: 'decided', decision: 'partly' },
    });
  });
});

describe('remarks on a map', () => {
  it('count once however many attachments they have, and are known by the number of their page', async () => {
    const rows = await read('jeziorno-uwagi-na-mapie.xlsx');
    expect(rows[1]).toMatchObject({
      records: [],
      rejections: [{ code: 'same-entry', column: 'Lp.', value: '1.2' }],
    });
    const remarks = recordsOf(rows, 'contribution');
    expect(remarks.map(({ reference, person }) => [reference, person?.identifierKind, person?.attributes])).toEqual([
      ['88', 'email', { sex: 'female', age: '31-40', place: 'Śródmieście' }],
      ['91', undefined, undefined],
      ['92', 'respondent', { sex: '', age: '> 50', place: 'Zatoka' }],
    ]);
    expect(remarks[0]).toMatchObject({
      kind: 'remark',
      place: 'ul. Polna 3',
      counters: { comments: 2 },
      permission: 'public-at-source',
    });
  });
});

describe('the survey of a consultation', () => {
  it('reads options and matrices that take a column each', async () => {
    const rows = await read('jeziorno-ankieta-eksport.xlsx');
    expect(rows.flatMap(({ rejections }) => rejections)).toEqual([]);
    expect(
      rows.map(({ records }) =>
        records
          .filter(({ type }) => type !== 'question' && type !== 'filled-form')
          .map((record) => 'question' in record && [record.question, ...record.values]),
      ),
    ).toEqual([
      [
        false,
        ['Jak często tu bywasz?', 'codziennie'],
        ['Co robisz na placu?', 'spaceruję'],
        ['Oceń plac [cień]', 'źle'],
        ['Oceń plac [ławki]', 'dobrze'],
        ['Kiedy czego brakuje [lato]', 'cienia', 'wody'],
      ],
      [
        false,
        ['Jak często tu bywasz?', 'Inne'],
        false,
        ['Co robisz na placu?', 'spaceruję', 'Inne'],
        false,
        ['Oceń plac [cień]', 'źle'],
        ['Kiedy czego brakuje [lato]', 'wody'],
      ],
      [
        ['Jak często tu bywasz?', 'codziennie'],
        ['Oceń plac [ławki]', 'źle'],
        ['Kiedy czego brakuje [lato]', 'cienia'],
        ['Kiedy czego brakuje [zima]', 'cienia'],
      ],
      [false],
    ]);
    const written = recordsOf(rows, 'contribution');
    expect(written.map(({ body }) => body)).toEqual([
      'Posadźcie drzewa wzdłuż promenady, bo latem nie ma gdzie usiąść',
      'Nic nie zmieniajcie, plac jest dobry taki jaki jest teraz',
      'tylko w weekendy',
      'gram w szachy',
    ]);
    expect(written[0]!.person).toEqual({
      identifierKind: 'email',
      identifier: 'ola@example.org',
      attributes: { sex: 'female', age: '31-40', place: 'Zatoka' },
    });
    expect(rows[3]!.records[0]!.type).toBe('participant');
  });
});

describe('projects of the participatory budget', () => {
  it('bear ticked categories and beneficiaries, cost, votes and stage', async () => {
    const rows = await read('jeziorno-bo-projekty.xlsx');
    const projects = recordsOf(rows, 'contribution');
    expect(projects.map(({ reference, status }) => [reference, status?.meaning.stage])).toEqual([
      ['12', 'selected'],
      ['15', 'not-selected'],
      ['18', 'formally-rejected'],
      ['19', 'appealed'],
      ['20', 'withdrawn'],
    ]);
    expect(projects[0]).toMatchObject({
      kind: 'project',
      title: 'Lipy na rynku',
      body: 'Posadzimy dziewięć lip i postawimy ławki w ich cieniu.',
      categories: ['Zieleń miejska', 'odbiorcy: dzieci', 'odbiorcy: seniorzy'],
      counters: { cost: 45000, votes: 3, coauthors: 0 },
      channel: 'online',
      place: 'Zatoka',
      person: { identifierKind: 'platform-user', identifier: '57' },
      // 2 March is before the change to summer time: one hour ahead of UTC
      submittedAt: { instant: '2026-03-02T07:15:11.000Z' },
      responses: [],
    });
    expect(projects[1]).toMatchObject({
      channel: 'paper',
      person: null,
      place: 'Plaża miejska',
      counters: { cost: 12500.5 },
      categories: ['Sport', 'odbiorcy: dzieci'],
    });
    expect(projects[2]!.responses).toMatchObject([
      { reference: '18/ocena-formalna', text: 'Koszt przekracza pulę dzielnicy.' },
    ]);
    expect(projects[3]!.responses).toMatchObject([
      { reference: '19/ocena-merytoryczna', text: 'Strop nie uniesie ziemi.', office: 'Wydział Inwestycji' },
    ]);
    expect(rows.flatMap(({ rejections }) => rejections)).toEqual([
      { code: 'draft', column: 'Status', value: 'Kopia robocza - wersja papierowa' },
    ]);
  });
});

describe('ballots of the participatory budget', () => {
  it('give one vote a project where they are valid, and are listed where they are not', async () => {
    const rows = await read('jeziorno-bo-karty.xlsx');
    expect(recordsOf(rows, 'vote').map(({ reference, channel }) => [reference, channel])).toEqual([
      ['9001/12', 'online'],
      ['9001/15', 'online'],
      ['9002/12', 'paper'],
      ['9003/12', 'online'],
      ['9003/19', 'online'],
    ]);
    expect(rows.flatMap(({ rejections }) => rejections)).toEqual([
      { code: 'invalid-ballot', column: 'Status karty do głosowania', value: 'nieważny' },
      { code: 'invalid-ballot', column: 'Status karty do głosowania', value: 'oczekuje na aktywację' },
    ]);
    expect(rows[5]!.records).toMatchObject([{ type: 'participant', person: { identifier: '9006' } }]);
  });

  it('tell age in years or by the band that is marked, and never the identity number', async () => {
    const rows = await read('jeziorno-bo-karty.xlsx');
    const votes = recordsOf(rows, 'vote');
    expect(votes[0]).toMatchObject({
      person: { identifierKind: 'ballot', attributes: { age: '35-44', sex: 'female', place: 'Zatoka' } },
      votedAt: { instant: '2026-06-15T06:10:00.000Z' },
    });
    expect(votes[2]!.person.attributes).toMatchObject({ age: '80+', sex: 'male' });
    expect(votes[3]!.person.attributes['age']).toBe('0-14');
    expect(Object.keys(rows[0]!.raw)).not.toContain('Nr PESEL');
  });
});

describe('broken sheets', () => {
  it.each([
    ['remarks without numbers', 'Treść;Rozstrzygnięcie;Uzasadnienie\nCień;Uwzględniono;Tak\n'],
    ["another city's projects", 'Numer projektu;Sposób złożenia;Tytuł;Status\n1;papierowo;Lipy;wybrany\n'],
    ["another city's ballots", 'Lp;Karta;Projekt;Wiek;Sposób głosowania\n1;P1;Lipy;30;papier\n'],
  ])('of another kind are left to the table: %s', async (_, content) => {
    const file = files.write('inne.csv', content);
    expect((await detectSource(file)).source).toBe('table');
    await expect(collect(readDecidim([file]))).rejects.toMatchObject({ code: 'unknown-columns' });
  });

  it('list what cannot be read and keep the rest', async () => {
    const file = files.write(
      'karty.csv',
      'ID;Wiek;Sposób głosowania;Status karty;Numery projektów dzielnicowych\n1;340;gołąb;ważny;12,12\n1;30;papierowo;ważny;12\n;30;papierowo;ważny;12\n2;30;papierowo;ważny;12;nadmiar\n',
    );
    const rows = await collect(readDecidim([file]));
    expect(rows.flatMap(({ rejections }) => rejections.map(({ code, value }) => [code, value]))).toEqual([
      ['unknown-value', '340'],
      ['unknown-value', 'gołąb'],
      ['duplicate-reference', '12'],
      ['duplicate-reference', '1'],
      ['missing-reference', null],
      ['broken-row', 'nadmiar'],
    ]);
    expect(recordsOf(rows, 'vote').map(({ reference }) => reference)).toEqual(['1/12']);
  });

  const headers = [
    'ID uwagi;Treść;Rozstrzygnięcie;Uzasadnienie;Status',
    'Lp.;Treść;Link do uwagi;E-mail;Wiek',
    'Lp.;Data wypełnienia;Status użytkownika;1. A - b;1. A - c;2. D',
    'Numer projektu;Sposób złożenia;Poziom;Tytuł;Status;Koszt;Sport',
    'ID;Wiek;Sposób głosowania;Status karty;Numery projektów dzielnicowych',
  ];
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '1',
      '1.2',
      'TAK',
      'ważny',
      'Uwzględniliśmy',
      'Zaakceptowane',
      '__proto__',
      "'=1",
      '1 - x',
      '"',
    ),
    fc.string({ maxLength: 10 }).map((value) => value.replace(/[\r\n]/g, ' ')),
  );
  const line = fc.array(cell, { maxLength: 7 }).map((cells) => cells.join(';'));

  it('never crash the reader, and every row is yielded once with what was read or why not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...headers), fc.array(line, { maxLength: 6 }), async (header, lines) => {
        const file = files.write('losowy.csv', [header, ...lines].join('\n'));
        try {
          await detectSource(file);
          const rows = await collect(readDecidim([file]));
          expect(new Set(rows.map(({ origin }) => origin.row)).size).toBe(rows.length);
          for (const { records, rejections } of rows) expect(records.length + rejections.length).toBeGreaterThan(0);
        } catch (error) {
          if (!(error instanceof InvalidInputError)) throw error;
        }
      }),
      { numRuns: 150 },
    );
  });
});
