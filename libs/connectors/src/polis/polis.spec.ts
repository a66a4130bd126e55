import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidInputError, type SourceRow } from '#domain';
import { detectSource } from '../detect/detect-source.js';
import { collect, recordsOf, temporaryFiles } from '../testing/temporary-files.js';
import { readPolis } from './read-polis.js';

const files = temporaryFiles();
afterAll(() => files.remove());

const folder = join(process.cwd(), 'fixtures/exports/polis');
const fixture = (name: string) => ({ name, path: join(folder, name) });
const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const all = ['comments.csv', 'participants-votes.csv', 'summary.csv', 'votes.csv'];
const readAll = () => collect(readPolis(all.map(fixture)));
const problems = (rows: readonly SourceRow[]) =>
  rows.flatMap(({ origin, rejections }) =>
    rejections.map(({ code, value }) => [origin.file, origin.row, code, value] as const),
  );
const votesOf = (rows: readonly SourceRow[], comment: string) =>
  recordsOf(rows, 'vote')
    .filter(({ option }) => option === comment)
    .map(({ value }) => value)
    .sort();

describe('a conversation', () => {
  it('is detected by the columns of its files, one by one and in a zip', async () => {
    const holds = async (name: string) => {
      const { source, tables } = await detectSource(fixture(name));
      return [source, tables[0]!.holds];
    };
    expect(await Promise.all(all.map(holds))).toEqual([
      ['polis', 'comments'],
      ['polis', 'participants'],
      ['polis', 'summary'],
      ['polis', 'votes'],
    ]);
    const entries = Object.fromEntries(all.map((name) => [`7jeziorno/${name}`, readFileSync(join(folder, name))]));
    const zip = await files.zip('rozmowa.zip', entries);
    expect(await detectSource(zip)).toMatchObject({ source: 'polis', format: 'zip' });
    expect(recordsOf(await collect(readPolis([zip])), 'vote')).toEqual(recordsOf(await readAll(), 'vote'));
  });

  it('yields every row once and lists the two votes that were given anew', async () => {
    const rows = await readAll();
    // 5 comments, 7 participants, 9 lines of the summary, 18 votes
    expect(rows).toHaveLength(39);
    expect(problems(rows)).toEqual([
      ['votes.csv', 3, 'superseded', '-1'],
      ['votes.csv', 18, 'superseded', '-1'],
    ]);
  });

  it('reads statements with their authors, what was hidden and what may be shown', async () => {
    const comments = recordsOf(await readAll(), 'contribution');
    expect(comments[1]).toEqual({
      type: 'contribution',
      reference: '1',
      kind: 'remark',
      parent: null,
      title: null,
      body: 'Przy szkole nr 2 brakuje przejścia dla pieszych, a dzieci idą jezdnią.',
      language: null,
      person: { identifierKind: 'conversation-participant', identifier: '3', attributes: {} },
      voice: 'person',
      groupSize: null,
      channel: 'online',
      submittedAt: { instant: '2026-03-05T08:40:05.000Z', precision: 'second', zone: 'UTC' },
      phase: { name: 'Polis', method: 'statements' },
      permission: 'public-at-source',
      status: null,
      responses: [],
      categories: [],
      location: null,
      place: null,
      counters: {},
      url: null,
    });
    expect(comments.map(({ permission }) => permission)).toEqual([
      'public-at-source',
      'public-at-source',
      'no',
      'unknown', // nobody looked at it, and only its author voted
      'public-at-source',
    ]);
    expect(comments[2]!.status).toEqual({ label: 'moderated -1', meaning: { eligibility: 'ineligible' } });
  });

  it('counts the last vote of each person: for, against and neither', async () => {
    const rows = await readAll();
    expect(votesOf(rows, '0')).toEqual(['down', 'neutral', 'up', 'up', 'up']);
    expect(votesOf(rows, '4')).toEqual(['down', 'up', 'up', 'up']);
    expect(recordsOf(rows, 'vote')[1]).toMatchObject({
      reference: '2/0',
      value: 'up',
      votedAt: { instant: '2026-03-05T08:55:00.000Z' },
    });
  });

  it('finds the last vote whatever the order of the rows, and the later row of two at one moment', async () => {
    const lines = ['5000,,1,7,1', '9000,,1,7,-1', '7000,,1,7,0', '9000,,1,8,1', '9000,,1,8,0'];
    const rows = await collect(
      readPolis([files.write('votes.csv', `timestamp,datetime,comment-id,voter-id,vote\n${lines.join('\n')}\n`)]),
    );
    expect(recordsOf(rows, 'vote').map(({ reference, value }) => [reference, value])).toEqual([
      ['7/1', 'down'],
      ['8/1', 'neutral'],
    ]);
  });

  it('reads −1 as agreement where the comments say so', async () => {
    const turned = text('votes.csv').replace(/,(-?1)$/gm, (_, vote) => (vote === '1' ? ',-1' : ',1'));
    const rows = await collect(readPolis([fixture('comments.csv'), files.write('baza.csv', turned)]));
    expect(votesOf(rows, '0')).toEqual(['down', 'neutral', 'up', 'up', 'up']);
    expect(votesOf(rows, '1')).toEqual(['up', 'up', 'up', 'up']);
  });

  it('counts as participants those who voted or wrote, and not those who only looked', async () => {
    const people = recordsOf(await collect(readPolis([fixture('participants-votes.csv')])), 'participant');
    expect(people.map(({ person }) => person.identifier)).toEqual(['0', '1', '2', '3', '4', '5']);
  });

  it('keeps the summary and holds its number of voters against the votes', async () => {
    const summary = files.write('summary.csv', text('summary.csv').replace('voters,5', 'voters,6'));
    const rows = await collect(readPolis([summary, fixture('votes.csv')]));
    expect(problems(rows)[0]).toEqual(['summary.csv', 4, 'count-differs', '6 ≠ 5']);
    expect(rows[0]!.raw).toEqual({ topic: 'Jak ma wyglądać centrum Jeziorna? (dane zmyślone)' });
  });

  it('keeps two conversations of one zip apart', async () => {
    const entries = Object.fromEntries(
      ['rynek', 'park'].flatMap((name) => all.map((file) => [`${name}/${file}`, readFileSync(join(folder, file))])),
    );
    const rows = await collect(readPolis([await files.zip('dwie.zip', entries)]));
    const votes = recordsOf(rows, 'vote');
    expect(new Set(votes.map(({ reference }) => reference)).size).toBe(32);
    expect(votes[0]).toMatchObject({ reference: 'rynek/1/0', option: 'rynek/0', person: { identifier: 'rynek/1' } });
  });
});

describe('a broken export', () => {
  it.each([
    ['unknown-columns', 'headers in another language', 'znacznik,komentarz,głos\n1,2,3\n'],
    ['unknown-columns', 'a table of something else', 'topic,url\na,b\n'],
    ['empty-file', 'nothing', ''],
    ['unclosed-quote', 'a statement that never ends', 'comment-id,comment-body\n1,"Rynek\n2,Park\n'],
  ])('is refused as %s: %s', async (code, _, content) => {
    const refusal = await collect(readPolis([files.write('zły.csv', content)])).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(InvalidInputError);
    expect((refusal as InvalidInputError).code).toBe(code);
  });

  it('lists rows without number, words, person or vote, and impossible times', async () => {
    const comments = files.write(
      'comments.csv',
      'timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n' +
        '1,,,5,0,0,1,bez numeru\n1,,2,5,0,0,1,\nwczoraj,,3,5,0,0,7,"<script>x</script>dobrze"\n',
    );
    const votes = files.write(
      'votes.csv',
      'timestamp,datetime,comment-id,voter-id,vote\n1,,,4,1\n1,,3,,1\n1,,3,4,2\n9e15,,3,__proto__,1\n1,,3,4,1,nadmiar\n',
    );
    const rows = await collect(readPolis([comments, votes]));
    expect(problems(rows)).toEqual([
      ['comments.csv', 2, 'missing-reference', null],
      ['comments.csv', 3, 'missing-text', null],
      ['comments.csv', 4, 'unknown-value', '7'],
      ['comments.csv', 4, 'invalid-date', 'wczoraj'],
      ['votes.csv', 2, 'missing-reference', null],
      ['votes.csv', 3, 'missing-reference', null],
      ['votes.csv', 4, 'unknown-value', '2'],
      ['votes.csv', 5, 'invalid-date', '9e15'],
      ['votes.csv', 6, 'broken-row', 'nadmiar'],
    ]);
    expect(recordsOf(rows, 'contribution').map(({ body }) => body)).toEqual(['dobrze']);
    expect(recordsOf(rows, 'vote').map(({ reference }) => reference)).toEqual(['__proto__/3']);
  });

  const cell = fc.oneof(
    fc.constantFrom('', '0', '1', '-1', '2', '1772700000000', '-5', '"', '""', "'-1", '__proto__', '1e999', 'żółć'),
    fc.string({ maxLength: 8 }).map((value) => value.replace(/[\r\n,]/g, ' ')),
  );
  const line = fc.array(cell, { minLength: 1, maxLength: 7 }).map((cells) => cells.join(','));

  it('yields every row once with a record or a reason, or is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), fc.array(line, { maxLength: 8 }), async (votes, comments) => {
        const delivery = [
          files.write('v.csv', ['timestamp,datetime,comment-id,voter-id,vote', '1,,0,0,1', ...votes].join('\n')),
          files.write('c.csv', ['timestamp,comment-id,author-id,comment-body', '1,0,0,tak', ...comments].join('\n')),
        ];
        try {
          for (const file of delivery) await detectSource(file);
          const rows = await collect(readPolis(delivery));
          for (const { records, rejections } of rows) expect(records.length + rejections.length).toBeGreaterThan(0);
          const places = rows.map(({ origin }) => `${origin.file} ${origin.row}`);
          expect(new Set(places).size).toBe(places.length);
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
