import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidInputError, type SourceRow } from '#domain';
import { detectSource } from '../detect/detect-source.js';
import { collect, recordsOf, temporaryFiles } from '../testing/temporary-files.js';
import { readPabulib } from './read-pabulib.js';

const files = temporaryFiles();
afterAll(() => files.remove());

const text = readFileSync(join(process.cwd(), 'fixtures/exports/pabulib/jeziorno-2026-zatoka.pb'), 'utf8');
const read = (content: string | Uint8Array) => collect(readPabulib([files.write('zły.pb', content)]));
const problems = (rows: readonly SourceRow[]) =>
  rows.flatMap(({ origin, rejections }) =>
    rejections.map(({ code, column, value }) => [origin.row, code, column, value]),
  );

describe('a broken vote', () => {
  it.each([
    ['unknown-columns', 'no sections', 'project_id;cost\nA;1\n'],
    ['missing-sheet', 'cut before the ballots', text.slice(0, text.indexOf('VOTES'))],
    ['missing-sheet', 'META alone', 'META\nkey;value\nunit;Jeziorno\n'],
    ['missing-sheet', 'ballots without a single row', `${text.slice(0, text.indexOf('VOTES'))}VOTES\n\n`],
    ['missing-column', 'no column of projects', text.replace('project_id;', 'projekt;')],
    ['missing-column', 'headers in another language', text.replace('voter_id;vote', 'głosujący;głos')],
    ['unclosed-quote', 'a quotation mark that is never closed', text.replace('""Muszelka""; etap II"', '""Muszelka')],
  ])('is refused as %s: %s', async (code, _, content) => {
    const refusal = await read(content).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(InvalidInputError);
    expect((refusal as InvalidInputError).code).toBe(code);
  });

  it('says where totals differ from the ballots and keeps both', async () => {
    const rows = await read(
      text
        .replace('Z1;25000;4;23', 'Z1;25000;5;30')
        .replace('num_votes;6', 'num_votes;7')
        .replace('num_projects;4', 'num_projects;'),
    );
    expect(problems(rows)).toEqual([
      [8, 'count-differs', 'value', ' ≠ 4'],
      [9, 'count-differs', 'value', '7 ≠ 6'],
      [21, 'count-differs', 'votes', '5 ≠ 4'],
      [21, 'count-differs', 'score', '30 ≠ 23'],
    ]);
    expect(recordsOf(rows, 'contribution')[0]!.counters).toMatchObject({ votes: 5, score: 30 });
    expect(recordsOf(rows, 'vote').filter(({ option }) => option === 'Z1')).toHaveLength(4);
  });

  it('lists what cannot be read of a ballot and counts the rest of it', async () => {
    const ballots = [
      '1001;Z1,Z9;5,5;34;F;internet;', // no such project
      '1002;Z1,Z1;5,5;34;F;internet;', // the same project twice
      '1003;Z1,Z2;5;34;F;internet;', // fewer points than projects
      '1004;Z1;wiele;34;F;internet;', // points that are no number
      '118;Z1;5;34;F;internet;', // a number that has voted
      ';Z1;5;34;F;internet;',
      '1005;Z1;5;340;F;gołąb;', // an age and a way that nobody knows
      '1006;Z1;5;34;F;internet;;nadmiar',
    ];
    const from = text.split('\n').length;
    const rows = await read(`${text}${ballots.join('\n')}\n`);
    expect(problems(rows).filter(([row]) => Number(row) >= from)).toEqual([
      [from, 'unknown-value', 'vote', 'Z9'],
      [from + 1, 'duplicate-reference', 'vote', 'Z1'],
      [from + 2, 'invalid-number', 'points', '5'],
      [from + 3, 'invalid-number', 'points', 'wiele'],
      [from + 4, 'duplicate-reference', 'voter_id', '118'],
      [from + 5, 'missing-reference', 'voter_id', null],
      [from + 6, 'unknown-value', 'age', '340'],
      [from + 6, 'unknown-value', 'voting_method', 'gołąb'],
      [from + 7, 'broken-row', null, 'nadmiar'],
    ]);
    const added = recordsOf(rows.slice(-ballots.length), 'vote').map(({ reference }) => reference);
    expect(added).toEqual(['1001/Z1', '1002/Z1', '1005/Z1']);
  });

  it('keeps a project of the name __proto__ and a number that is no number', async () => {
    const rows = await read(
      'META\nkey;value\n__proto__;1\nPROJECTS\nproject_id;cost;selected\n__proto__;dużo;może\nVOTES\nvoter_id;vote\n9;__proto__\n',
    );
    expect(problems(rows)).toEqual([
      [6, 'invalid-number', 'cost', 'dużo'],
      [6, 'unknown-value', 'selected', 'może'],
    ]);
    expect(recordsOf(rows, 'vote')[0]!.option).toBe('__proto__');
  });

  it('reads a file in Windows-1250 as it is', async () => {
    const bytes = Buffer.from(
      text
        .replaceAll('Ł', '\u00a3')
        .replaceAll('ł', '\u00b3')
        .replace(/[^\x00-\xff]/g, 'x'),
      'latin1',
    );
    const rows = await read(bytes);
    expect(recordsOf(rows, 'contribution')[0]!.body).toMatch(/^Ławki/);
  });
});

describe('whatever stands in the sections', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'Z1',
      'Z2,Z1',
      '5',
      '5,5',
      '-1',
      '0',
      '99',
      'M',
      'paper',
      '"',
      '""',
      "'=1",
      'META',
      '__proto__',
      '1e999',
    ),
    fc.string({ maxLength: 12 }).map((value) => value.replace(/[\r\n]/g, ' ')),
  );
  const line = fc.array(cell, { maxLength: 9 }).map((cells) => cells.join(';'));

  it('every row is yielded once or the whole file is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 4 }), fc.array(line, { maxLength: 8 }), async (projects, votes) => {
        const content = [
          'META\nkey;value\nvote_type;cumulative\nPROJECTS\nproject_id;cost;votes;name;selected\nZ1;1;2;A;1',
          ...projects,
          'VOTES\nvoter_id;vote;points;age;sex;voting_method\n5;Z1;1;0;M;paper',
          ...votes,
        ].join('\n');
        const file = files.write('losowy.pb', content);
        try {
          await detectSource(file);
          const rows = await collect(readPabulib([file]));
          const numbers = rows.map(({ origin }) => origin.row);
          expect(new Set(numbers).size).toBe(numbers.length);
          for (const { records, rejections, origin } of rows) {
            if (origin.sheet !== 'META') expect(records.length + rejections.length).toBeGreaterThan(0);
          }
          const references = recordsOf(rows, 'vote').map(({ reference }) => reference);
          expect(new Set(references).size).toBe(references.length);
        } catch (error) {
          if (!(error instanceof InvalidInputError)) throw error;
        }
      }),
      { numRuns: 150 },
    );
  });
});
