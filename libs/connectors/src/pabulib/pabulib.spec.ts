import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectSource } from '../detect/detect-source.js';
import { collect, recordsOf, temporaryFiles } from '../testing/temporary-files.js';
import { readPabulib } from './read-pabulib.js';

const files = temporaryFiles();
afterAll(() => files.remove());

const name = 'jeziorno-2026-zatoka.pb';
const fixture = { name, path: join(process.cwd(), 'fixtures/exports/pabulib', name) };
const text = readFileSync(fixture.path, 'utf8');

const small = (meta: readonly string[], projects: string, votes: string) =>
  ['META', 'key;value', ...meta, 'PROJECTS', projects, 'VOTES', votes, ''].join('\n');
const read = async (content: string | Uint8Array) => collect(readPabulib([files.write('głosy.pb', content)]));

describe('a vote of a participatory budget', () => {
  it('is detected by its first line, with three tables and their own header rows', async () => {
    const detection = await detectSource(files.write('bez-rozszerzenia', text));
    expect(detection).toMatchObject({
      format: 'pb',
      source: 'pabulib',
      tables: [
        { sheet: 'META', holds: 'meta', headerRow: 2, rowEstimate: 16, delimiter: ';' },
        { sheet: 'PROJECTS', holds: 'projects', headerRow: 20, rowEstimate: 4 },
        { sheet: 'VOTES', holds: 'votes', headerRow: 26, rowEstimate: 6 },
      ],
    });
  });

  it('yields every row once with the number it has in the text', async () => {
    const rows = await collect(readPabulib([fixture]));
    expect(rows.map(({ origin }) => origin.row)).toEqual([
      ...Array.from({ length: 16 }, (_, index) => 3 + index),
      ...[21, 22, 23, 24],
      ...[27, 28, 29, 30, 31, 32],
    ]);
    expect(rows[15]!.raw['value']).toContain('z innych osiedli; oznaczono go liczbą 2; #2: Dziecko');
    expect(rows.flatMap(({ rejections }) => rejections)).toEqual([]);
  });

  it('reads projects with the totals of the file, what was funded, categories and places', async () => {
    const projects = recordsOf(await collect(readPabulib([fixture])), 'contribution');
    expect(projects[0]).toMatchObject({
      kind: 'project',
      reference: 'Z1',
      body: 'Ławki i drzewa nad zatoką',
      language: 'pl',
      categories: ['environmental protection', 'public space'],
      counters: { cost: 25000, votes: 4, score: 23, selected: 1 },
      status: { label: 'selected', meaning: { stage: 'selected' } },
      location: { latitude: 53.8421, longitude: 22.9733 },
      place: 'Zatoka',
      permission: 'public-at-source',
    });
    expect(projects[1]).toMatchObject({
      body: 'Plac zabaw "Muszelka"; etap II',
      status: { label: 'selected (2)', meaning: { stage: 'selected' } },
    });
    expect(projects[2]!.status).toEqual({ label: 'not selected', meaning: { stage: 'not-selected' } });
    expect(projects[2]!.location).toBeNull();
  });

  it('reads a ballot as one vote a project, weighed by its points', async () => {
    const votes = recordsOf(await collect(readPabulib([fixture])), 'vote');
    // the six ballots name 2 + 2 + 1 + 1 + 3 + 0 projects
    expect(votes).toHaveLength(9);
    expect(votes.slice(0, 2)).toEqual([
      {
        type: 'vote',
        reference: '118/Z1',
        option: 'Z1',
        value: 'pick',
        weight: 6,
        person: {
          identifierKind: 'ballot',
          identifier: 'Jeziorno/2026/118',
          attributes: { age: '25-34', sex: 'female', place: 'Zatoka' },
        },
        channel: 'online',
        votedAt: null,
      },
      expect.objectContaining({ reference: '118/Z3', weight: 4 }),
    ]);
    const [, , child, , paper] = votes;
    expect(child!.person.attributes).toEqual({ age: '0-14', sex: 'male', place: 'Zatoka' });
    expect(paper).toMatchObject({ channel: 'paper', person: { attributes: { age: '65-74', place: 'Rybaki' } } });
    expect(votes.at(-1)!.person.attributes).toEqual({ age: '45-54', sex: '', place: 'Zatoka' });
  });

  it('counts a blank ballot as somebody who took part', async () => {
    const [blank] = recordsOf(await collect(readPabulib([fixture])), 'participant');
    expect(blank!.person.identifier).toBe('Jeziorno/2026/311');
  });

  it('gives the first rank as many points as a ballot may name, and each further one less', async () => {
    const rows = await read(
      small(['vote_type;ordinal', 'max_length;3'], 'project_id;cost\nA;1\nB;1\nC;1', 'voter_id;vote\n7;C,A,B'),
    );
    expect(recordsOf(rows, 'vote').map(({ option, weight }) => [option, weight])).toEqual([
      ['C', 3],
      ['A', 2],
      ['B', 1],
    ]);
  });

  it('reads cells with spaces around them and Windows line ends', async () => {
    const content = small(
      ['vote_type; approval'],
      'project_id; cost; category\n1; 600; culture, education',
      'voter_id; age; sex; vote\n90; 34; f; 1',
    );
    const rows = await read(content.replaceAll('\n', '\r\n'));
    expect(recordsOf(rows, 'contribution')[0]).toMatchObject({ body: '1', categories: ['culture', 'education'] });
    expect(recordsOf(rows, 'vote')[0]!.person.attributes).toEqual({ age: '25-34', sex: 'female' });
  });

  it('keeps numbers apart that were given in one file, and joins those that a city gave', async () => {
    const identifiers = async (voters: readonly number[], subunit: string) => {
      const votes = voters.map((voter) => `${voter};A`).join('\n');
      const meta = ['unit;Jeziorno', 'instance;2026', `subunit;${subunit}`];
      const rows = await read(small(meta, 'project_id;cost\nA;1', `voter_id;vote\n${votes}`));
      return recordsOf(rows, 'vote').map(({ person, reference }) => [person.identifier, reference]);
    };
    expect(await identifiers([1, 2], 'Zatoka')).toEqual([
      ['Jeziorno/2026/Zatoka/1', 'Zatoka/1/A'],
      ['Jeziorno/2026/Zatoka/2', 'Zatoka/2/A'],
    ]);
    expect(await identifiers([41, 7], 'Zatoka')).toEqual([
      ['Jeziorno/2026/41', '41/A'],
      ['Jeziorno/2026/7', '7/A'],
    ]);
  });

  it('reads several votes of a zip', async () => {
    const bytes = new TextEncoder().encode(text);
    const zip = await files.zip('wszystkie.zip', { 'zatoka.pb': bytes, 'opis.txt': bytes });
    expect(await detectSource(zip)).toMatchObject({ format: 'zip', source: 'pabulib' });
    const rows = await collect(readPabulib([zip]));
    expect(rows.at(-1)!.origin).toEqual({ file: 'wszystkie.zip', sheet: 'zatoka.pb: VOTES', row: 32 });
    expect(recordsOf(rows, 'vote')).toHaveLength(9);
  });
});

describe('the text of a vote', () => {
  it('reads the same with a byte-order mark, in UTF-16 and with Windows line ends', async () => {
    const records = async (content: string | Uint8Array) =>
      (await read(content)).map(({ origin, records: found }) => [origin.row, found]);
    const plain = await records(text);
    const wide = Buffer.from(`\uFEFF${text}`, 'utf16le');
    expect(await records(`\uFEFF${text}`)).toEqual(plain);
    expect(await records(text.replaceAll('\n', '\r\n'))).toEqual(plain);
    expect(await records(wide)).toEqual(plain);
    expect(await records(Buffer.from(wide).swap16())).toEqual(plain);
  });
});
