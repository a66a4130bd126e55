import { type TableMapping } from '#domain';
import { detectSource } from '../detect/detect-source.js';
import { suggestMapping } from '../detect/suggest-mapping.js';
import { readSource } from '../read-source.js';
import { collect, recordsOf, temporaryFiles } from '../testing/temporary-files.js';

const files = temporaryFiles();
afterAll(() => files.remove());

const read = (content: string | Uint8Array, mapping: Omit<TableMapping, 'version'>) =>
  collect(readSource('table', [files.write('dane.csv', content)], { mapping: { version: 1, ...mapping } }));

describe('readTable', () => {
  it('reads each text column as a contribution of its own, by one person', async () => {
    const rows = await read(
      'nr;mail;plus;minus;wiek;zgoda\n1;Ola@Example.org;park;korki;34;tak\n2;;rynek;;młody;nie wiem\n',
      {
        kind: 'remark',
        columns: {
          reference: 'nr',
          person: 'mail',
          text: ['plus', 'minus'],
          attributes: { age: 'wiek' },
          permission: 'zgoda',
        },
        values: { wiek: { młody: '15-24' } },
        fixed: { channel: 'paper', language: 'pl', submittedAt: '2026-03-02' },
      },
    );
    const texts = recordsOf(rows, 'contribution');
    expect(
      texts.map(({ reference, body, person }) => [reference, body, person?.identifierKind, person?.identifier]),
    ).toEqual([
      ['1/plus', 'park', 'email', 'ola@example.org'],
      ['1/minus', 'korki', 'email', 'ola@example.org'],
      ['2/plus', 'rynek', 'respondent', '2'],
    ]);
    expect(texts[0]).toMatchObject({
      channel: 'paper',
      language: 'pl',
      permission: 'yes',
      submittedAt: { instant: '2026-03-01T23:00:00.000Z', precision: 'day' },
    });
    expect(texts.map(({ person }) => person!.attributes['age'])).toEqual(['25-34', '25-34', '15-24']);
    expect(rows[1]!.rejections).toEqual([{ code: 'unknown-value', column: 'zgoda', value: 'nie wiem' }]);
  });

  it('refers to rows without an id by their content, wherever they stand', async () => {
    const mapping = { kind: 'remark' as const, columns: { text: ['uwaga'] } };
    const before = recordsOf(await read('uwaga,dzielnica\ntak,A\nnie,B\ntak,A\n', mapping), 'contribution');
    const after = recordsOf(await read('uwaga,dzielnica\nnowa,C\ntak,A\nnie,B\ntak,A\n', mapping), 'contribution');
    expect(new Set(before.map(({ reference }) => reference)).size).toBe(3);
    expect(after.slice(1).map(({ reference }) => reference)).toEqual(before.map(({ reference }) => reference));
  });

  it('reads Windows-1250 with months first where a value proves it', async () => {
    const header = Buffer.from([...Buffer.from('id,data,tre'), 0x9c, 0xe6, 0x0a]);
    const rows = await read(Buffer.concat([header, Buffer.from('1,3/4/2026,a\n2,3/26/2026,b\n')]), {
      kind: 'remark',
      columns: { reference: 'id', submittedAt: 'data', text: ['treść'] },
    });
    expect(recordsOf(rows, 'contribution').map(({ submittedAt }) => submittedAt!.instant)).toEqual([
      '2026-03-03T23:00:00.000Z',
      '2026-03-25T23:00:00.000Z',
    ]);
  });

  it('reads what a project costs, and for how many votes it stands', async () => {
    const rows = await read('nr;projekt;koszt;głosy\n7;Ławki;12 500,50 zł;88\n8;Kosze;;\n', {
      kind: 'project',
      columns: { reference: 'nr', text: ['projekt'], cost: 'koszt', votes: 'głosy' },
    });
    expect(recordsOf(rows, 'contribution').map(({ counters }) => counters)).toEqual([{ votes: 88, cost: 12500.5 }, {}]);
  });

  it('reads tallies, head counts, votes, participants and answers', async () => {
    expect(
      recordsOf(
        await read('projekt;szkoła;głosy;jak\nMural A;SP 2;1 234;urna\nMural B;SP 2;-3;urna\nMural C;SP 2;;urna\n', {
          kind: 'vote-tally',
          columns: { option: 'projekt', unit: 'szkoła', votes: 'głosy', channel: 'jak' },
        }),
        'vote-tally',
      ),
    ).toMatchObject([{ option: 'Mural A', unit: 'SP 2', votes: 1234, channel: 'urn' }]);
    expect(
      recordsOf(
        await read('wydarzenie;kto;osób\nSpacer;kobieta;14\n', {
          kind: 'head-count',
          columns: { event: 'wydarzenie', people: 'osób', attributes: { sex: 'kto' } },
        }),
        'head-count',
      ),
    ).toMatchObject([{ event: 'Spacer', people: 14, group: { variable: 'sex', group: 'female' }, channel: 'meeting' }]);
    expect(
      recordsOf(
        await read('karta;projekt;pkt\nb-1;7;3\n', {
          kind: 'vote',
          columns: { reference: 'karta', option: 'projekt', votes: 'pkt' },
        }),
        'vote',
      ),
    ).toMatchObject([
      { option: '7', weight: 3, value: 'pick', person: { identifierKind: 'ballot', identifier: 'b-1' } },
    ]);
    expect(
      recordsOf(
        await read('id;płeć\n1;K\n', {
          kind: 'participant',
          columns: { reference: 'id', attributes: { sex: 'płeć' } },
        }),
        'participant',
      ),
    ).toMatchObject([{ person: { identifier: '1', attributes: { sex: 'female' } } }]);
    const survey = await read('id;czym;co dalej\n1;rower;autobus częściej\n2;;\n', {
      kind: 'answers',
      columns: { reference: 'id', answers: ['czym'], text: ['co dalej'] },
    });
    expect(survey.flatMap(({ records }) => records.map(({ type }) => type))).toEqual([
      'contribution',
      'answer',
      'filled-form',
      'question',
      'question',
      'participant',
      'filled-form',
    ]);
  });

  it('names a tally that is negative or missing', async () => {
    const rows = await read('projekt;głosy\nA;-3\nB;\nC;sto\n', {
      kind: 'vote-tally',
      columns: { option: 'projekt', votes: 'głosy' },
    });
    expect(rows.map(({ records, rejections }) => [records.length, rejections])).toEqual([
      [0, [{ code: 'invalid-number', column: 'głosy', value: '-3' }]],
      [0, [{ code: 'invalid-number', column: 'głosy', value: null }]],
      [0, [{ code: 'invalid-number', column: 'głosy', value: 'sto' }]],
    ]);
  });

  it('lists coordinates that lie nowhere', async () => {
    const rows = await read('id;t;lat;lon\n1;a;53,84;22,98\n2;b;538;22\n', {
      kind: 'note',
      columns: { reference: 'id', text: ['t'], latitude: 'lat', longitude: 'lon' },
    });
    expect(recordsOf(rows, 'contribution').map(({ location }) => location)).toEqual([
      { latitude: 53.84, longitude: 22.98 },
      null,
    ]);
    expect(rows[1]!.rejections).toEqual([{ code: 'invalid-location', column: 'lat', value: '538' }]);
  });
});

describe('detecting a table and suggesting how to read it', () => {
  const form = [
    'Sygnatura czasowa,Adres e-mail,Płeć,Wiek,Czym jeździsz?,Czego brakuje w Twojej okolicy?,PESEL',
    '2026/03/02 3:00:00 PM EET,a@example.org,Kobieta,25-34,rower,"Brakuje ławek, cienia i kosza na śmieci",44051401359',
    '2026/03/02 3:10:00 PM EET,b@example.org,Mężczyzna,35-44,auto,Autobus powinien jeździć także w niedzielę,02070803628',
    '2026/03/02 3:20:00 PM EET,c@example.org,Kobieta,65+,rower,Chodnik przy szkole jest za wąski dla wózków,44051401359',
  ].join('\r\n');

  it('shows columns with samples and never those of an identity column', async () => {
    const detection = await detectSource(files.write('formularz.csv', form));
    const [table] = detection.tables;
    expect(detection).toMatchObject({ source: 'google-forms', format: 'csv' });
    expect(table).toMatchObject({ headerRow: 1, delimiter: ',', encoding: 'utf-8', rowEstimate: 3 });
    expect(table!.columns.map(({ name, content }) => [name, content])).toEqual([
      ['Sygnatura czasowa', 'date'],
      ['Adres e-mail', 'email'],
      ['Płeć', 'category'],
      ['Wiek', 'category'],
      ['Czym jeździsz?', 'category'],
      ['Czego brakuje w Twojej okolicy?', 'text'],
      ['PESEL', 'identity'],
    ]);
    expect(table!.columns[2]!.samples).toEqual(['Kobieta', 'Mężczyzna']);
    expect(JSON.stringify(detection)).not.toContain('44051401359');
  });

  it('suggests a mapping that reads the file as it is', async () => {
    const file = files.write('formularz.csv', form);
    const { mapping, guesses } = suggestMapping(await detectSource(file));
    expect(mapping).toMatchObject({
      kind: 'answers',
      columns: {
        submittedAt: 'Sygnatura czasowa',
        person: 'Adres e-mail',
        text: ['Czego brakuje w Twojej okolicy?'],
        answers: ['Czym jeździsz?'],
        attributes: { sex: 'Płeć', age: 'Wiek' },
      },
    });
    expect(guesses.find(({ column }) => column === 'PESEL')!.field).toBe('identity');
    expect(guesses.every(({ confidence }) => confidence > 0 && confidence <= 1)).toBe(true);
    const rows = await collect(readSource('table', [file], { mapping }));
    expect(rows.flatMap(({ rejections }) => rejections)).toEqual([]);
    expect(recordsOf(rows, 'contribution')).toHaveLength(3);
    expect(recordsOf(rows, 'answer')).toHaveLength(3);
  });

  it('estimates the rows of a long table from its beginning', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `${index};uwaga numer ${index % 97} o chodniku`);
    const { tables } = await detectSource(files.write('długa.csv', `id;uwaga\n${lines.join('\n')}\n`));
    expect(tables[0]!.rowEstimate).toBeGreaterThan(15_000);
    expect(tables[0]!.rowEstimate).toBeLessThan(25_000);
  });
});
