import { InvalidInputError, type TableMapping } from '#domain';
import { readFileSync } from 'node:fs';
import { detectSource } from '../detect/detect-source.js';
import { readTable } from '../table/read-table.js';
import { collect, recordsOf, temporaryFiles } from '../testing/temporary-files.js';
import { type InputFile } from './input-file.js';

const files = temporaryFiles();
afterAll(() => files.remove());

const remarks: TableMapping = { version: 1, kind: 'remark', columns: { reference: 'id', text: ['text'] } };
const read = (file: InputFile, mapping: TableMapping = remarks) => collect(readTable([file], { mapping }));

async function refusal(work: Promise<unknown>): Promise<InvalidInputError> {
  const error = await work.then(
    () => null,
    (failure: unknown) => failure,
  );
  expect(error).toBeInstanceOf(InvalidInputError);
  return error as InvalidInputError;
}

describe('a file that is no table is refused with a code and its name', () => {
  const cases: readonly (readonly [string, string, string | Uint8Array])[] = [
    ['empty-file', 'an empty file', ''],
    ['empty-file', 'a file of blank lines', '\n \n\n'],
    ['empty-file', 'an empty zip', Buffer.from([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)])],
    ['not-a-table', 'random bytes', Uint8Array.from({ length: 4000 }, (_, index) => ((index * 7919) % 251) & 0x0f)],
    ['not-a-table', 'a sign-in page named .csv', '\n<!DOCTYPE html><html><body><form>Zaloguj się</form></body></html>'],
    ['unsupported-format', 'a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj'],
    ['unsupported-format', 'an old .xls', Buffer.from('d0cf11e0a1b11ae1' + '00'.repeat(600), 'hex')],
    [
      'password-protected',
      'a workbook with a password',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(70_000),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
    ],
    [
      'truncated-file',
      'a zip cut after its first bytes',
      Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(200, 7)]),
    ],
    ['unclosed-quote', 'a quotation mark that is never closed', 'id,text\n1,dobrze\n2,"bez końca\n3,dalej\n'],
    [
      'too-many-columns',
      'three thousand columns',
      `${Array.from({ length: 3000 }, (_, index) => `k${index}`).join(',')}\n`,
    ],
  ];
  it.each(cases)('%s: %s', async (code, name, content) => {
    const file = files.write('wgrany plik.csv', content);
    const error = await refusal(detectSource(file));
    expect([name, error.code]).toEqual([name, code]);
    expect(error.details['file']).toBe('wgrany plik.csv');
  });

  it('truncated-file: a workbook that was cut in the middle', async () => {
    const whole = await files.workbook('cały.xlsx', {
      Uwagi: [
        ['id', 'text'],
        [1, 'Więcej drzew'],
      ],
    });
    const bytes = readFileSync(whole.path);
    const error = await refusal(detectSource(files.write('ucięty.xlsx', bytes.subarray(0, bytes.length / 2))));
    expect(error.code).toBe('truncated-file');
  });

  it('truncated-file: a workbook with damaged bytes inside', async () => {
    const rows = Array.from({ length: 400 }, (_, index) => [index, `Uwaga numer ${index} o chodniku przy szkole`]);
    const bytes = Buffer.from(
      readFileSync((await files.workbook('zdrowy.xlsx', { A: [['id', 'text'], ...rows] })).path),
    );
    const sheet = bytes.indexOf('xl/worksheets/sheet1.xml') + 60;
    bytes.fill(0xff, sheet, sheet + 400);
    expect((await refusal(read(files.write('chory.xlsx', bytes)))).code).toBe('truncated-file');
  });

  it('zip-bomb: one entry that unpacks to more than two hundred times its size', async () => {
    const file = await files.zip('bomba.zip', { 'a.csv': Buffer.alloc(40 * 1024 * 1024, 0x61) });
    expect((await refusal(detectSource(file))).code).toBe('zip-bomb');
  });

  it('zip-bomb: more than a thousand entries', async () => {
    const entries = Object.fromEntries(
      Array.from({ length: 1001 }, (_, index) => [`${index}.csv`, Buffer.from('a,b\n')]),
    );
    expect((await refusal(detectSource(await files.zip('tysiąc.zip', entries)))).code).toBe('zip-bomb');
  });

  it('unsupported-format: a zip without any CSV', async () => {
    const file = await files.zip('zdjęcia.zip', { 'a.jpg': Buffer.from('x') });
    expect((await refusal(detectSource(file))).code).toBe('unsupported-format');
  });

  it('wrong-encoding: told to be UTF-8 and is not', async () => {
    const file = files.write(
      '1250.csv',
      Buffer.from([...Buffer.from('id,text\n1,za'), 0xbf, 0xf3, 0xb3, 0xe6, 0xb9, 0x0a]),
    );
    const error = await refusal(read(file, { ...remarks, encoding: 'utf-8' }));
    expect([error.code, error.details['found']]).toEqual(['wrong-encoding', 'windows-1250']);
  });

  it('missing-column: names the column and those that there are', async () => {
    const error = await refusal(read(files.write('inne.csv', 'nr;uwaga\n1;ładnie\n')));
    expect(error.code).toBe('missing-column');
    expect(error.details).toMatchObject({ column: 'id', columns: 'nr, uwaga', file: 'inne.csv' });
  });

  it('missing-sheet and missing-header name what was asked for', async () => {
    const file = await files.workbook('arkusze.xlsx', { Jeden: [['id', 'text']], Dwa: [['id', 'text']] });
    expect((await refusal(read(file, { ...remarks, sheet: 'Trzy' }))).details).toMatchObject({
      sheet: 'Trzy',
      sheets: 'Jeden, Dwa',
    });
    expect((await refusal(read(file, { ...remarks, headerRow: 9 }))).code).toBe('missing-header');
  });
});

describe('a bad cell costs its row no more than itself', () => {
  it('lists a cell of ten million characters and reads the rows around it', async () => {
    const file = files.write('długie.csv', `id,text,note\n1,przed,a\n2,środek,${'x'.repeat(10_000_000)}\n3,po,b\n`);
    const rows = await read(file);
    expect(rows.map(({ records }) => records.length)).toEqual([1, 1, 1]);
    expect(rows[1]!.rejections).toEqual([{ code: 'cell-too-long', column: 'note', value: 'x'.repeat(80) }]);
    expect(rows[1]!.raw['note']!.length).toBeLessThan(2_000);
  });

  it('rejects the whole row where the long cell is the text itself, and says so once', async () => {
    const rows = await read(files.write('długi-tekst.csv', `id,text\n1,${'x'.repeat(1_000_001)}\n`));
    expect(rows[0]!.records).toEqual([]);
    expect(rows[0]!.rejections.map(({ code }) => code)).toEqual(['cell-too-long']);
  });

  it('lists a cell of more than a million characters in a workbook', async () => {
    const file = await files.workbook('długie.xlsx', {
      A: [
        ['id', 'text', 'note'],
        ['1', 'tak', 'y'.repeat(1_000_001)],
      ],
    });
    const rows = await read(file);
    expect(rows[0]!.rejections).toEqual([{ code: 'cell-too-long', column: 'note', value: 'y'.repeat(80) }]);
    expect(recordsOf(rows, 'contribution')).toHaveLength(1);
  });

  it('lists bytes that are no text and keeps the rest', async () => {
    const polish = Buffer.from('żółć'.repeat(20));
    const file = files.write(
      'uszkodzone.csv',
      Buffer.concat([Buffer.from('id,text\n1,'), polish, Buffer.from([0xff]), Buffer.from('\n2,ok\n')]),
    );
    const rows = await read(file);
    expect(rows[0]!.rejections).toMatchObject([{ code: 'invalid-encoding', column: 'text' }]);
    expect(recordsOf(rows, 'contribution')).toHaveLength(2);
  });

  it('rejects a row with more cells than headers, and a row without reference or text', async () => {
    const rows = await read(files.write('krzywe.csv', 'id,text\n1,a,b\n,bez numeru\n3,\n4,dobra\n'));
    expect(rows.map(({ rejections }) => rejections.map(({ code }) => code))).toEqual([
      ['broken-row'],
      ['missing-reference'],
      ['missing-text'],
      [],
    ]);
    expect(recordsOf(rows, 'contribution').map(({ reference }) => reference)).toEqual(['4']);
  });

  it('keeps the record of a row whose date cannot be, and names column and value', async () => {
    const mapping: TableMapping = { ...remarks, columns: { ...remarks.columns, submittedAt: 'data' } };
    const file = files.write(
      'daty.csv',
      'id;data;text\n1;2026-02-30;a\n2;12.05.1899;b\n3;2999-01-01;c\n4;wczoraj;d\n5;1.3.2026;e\n',
    );
    const rows = await read(file, mapping);
    expect(rows.flatMap(({ rejections }) => rejections)).toEqual(
      ['2026-02-30', '12.05.1899', '2999-01-01', 'wczoraj'].map((value) => ({
        code: 'invalid-date',
        column: 'data',
        value,
      })),
    );
    expect(recordsOf(rows, 'contribution').map(({ submittedAt }) => submittedAt?.instant ?? null)).toEqual([
      null,
      null,
      null,
      null,
      '2026-02-28T23:00:00.000Z',
    ]);
  });

  it('reads stray quotes inside a cell as characters', async () => {
    const rows = await read(files.write('cudzysłowy.csv', 'id,text\n1,ulica "Polna" do remontu\n2,zwykły\n'));
    expect(recordsOf(rows, 'contribution').map(({ body }) => body)).toEqual(['ulica "Polna" do remontu', 'zwykły']);
  });
});

describe('hostile content is harmless', () => {
  it('keeps a column named __proto__ as a column', async () => {
    const mapping: TableMapping = {
      ...remarks,
      columns: { reference: 'id', text: ['__proto__'], title: 'constructor' },
    };
    const rows = await read(files.write('proto.csv', 'id,__proto__,constructor\n1,treść,tytuł\n'), mapping);
    expect(recordsOf(rows, 'contribution')[0]).toMatchObject({ body: 'treść', title: 'tytuł' });
    expect(Object.keys(rows[0]!.raw)).toEqual(['id', '__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['treść']).toBeUndefined();
  });

  it('takes one apostrophe off a guarded formula and only there', async () => {
    const rows = await read(files.write('formuły.csv', "id,text\n1,'=1+1\n2,''-a\n3,'tak'\n4,'- ławki\n"));
    expect(recordsOf(rows, 'contribution').map(({ body }) => body)).toEqual(['=1+1', "''-a", "'tak'", '- ławki']);
  });

  it('reads HTML as words and drops its scripts', async () => {
    const cell = '"<p>Mniej&nbsp;aut</p><script>alert(""x"")</script><ul><li>wi&#281;cej drzew</li></ul>"';
    const rows = await read(files.write('html.csv', `id,text\n1,${cell}\n`));
    expect(recordsOf(rows, 'contribution')[0]!.body).toBe('Mniej aut\n- więcej drzew');
  });

  it('never reads a column of identity numbers, whatever it is called', async () => {
    // 44051401359 and 02070803628 are the specimen numbers of public documentation
    const file = files.write(
      'pesel.csv',
      'id,text,PESEL,kod\n1,a,44051401359,44051401359\n2,b,02070803628,02070803628\n3,c,,44051401359\n',
    );
    const rows = await read(file);
    expect(Object.keys(rows[0]!.raw)).toEqual(['id', 'text']);
    expect(JSON.stringify(rows)).not.toContain('44051401359');
    const error = await refusal(read(file, { ...remarks, columns: { ...remarks.columns, person: 'PESEL' } }));
    expect(error.code).toBe('identity-column');
  });
});
