import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { collect, recordsOf } from '../testing/temporary-files.js';
import { readPolis } from './read-polis.js';

// Real conversations (CC BY 4.0). They are not part of the repository; EVALUATION_DATA names their folder.
const folder = join(process.env['EVALUATION_DATA'] ?? join(process.cwd(), '../shared/data'), 'polis');
const describeReal = existsSync(folder) ? describe : describe.skip;
if (!existsSync(folder)) process.stderr.write(`polis-real.spec: skipped, there is no ${folder}\n`);

const read = (conversation: string, names: readonly string[]) =>
  collect(readPolis(names.map((name) => ({ name, path: join(folder, conversation, name) }))));

// rows of votes.csv and distinct pairs of comment and voter among them, counted with sort -u
const CONVERSATIONS = [
  ['london.youth.policing', 39, 3, 640, 638, 26],
  ['scoop-hivemind.freshwater', 80, 29, 3979, 3972, 117],
] as const;

describeReal.each(CONVERSATIONS)('%s', (conversation, comments, hidden, votes, pairs, voters) => {
  it('has the last votes that Polis itself shows for every person', async () => {
    const rows = await read(conversation, ['comments.csv', 'votes.csv', 'participants-votes.csv', 'summary.csv']);
    const contributions = recordsOf(rows, 'contribution');
    expect(contributions).toHaveLength(comments);
    expect(contributions.filter(({ status }) => status !== null)).toHaveLength(hidden);
    expect(rows.flatMap(({ rejections }) => rejections.map(({ code }) => code))).toEqual(
      new Array(votes - pairs).fill('superseded'),
    );
    const own = new Map<string, Record<string, number>>();
    for (const { person, value } of recordsOf(rows, 'vote')) {
      const counts = own.get(person.identifier) ?? { up: 0, down: 0, neutral: 0 };
      counts[value] = counts[value]! + 1;
      own.set(person.identifier, counts);
    }
    expect(own.size).toBe(voters);
    for (const { raw } of rows.filter(({ origin }) => origin.file === 'participants-votes.csv')) {
      const { up, down, neutral } = own.get(raw['participant']!)!;
      expect([up, down, up! + down! + neutral!]).toEqual(
        ['n-agree', 'n-disagree', 'n-votes'].map((n) => Number(raw[n])),
      );
    }
  });
});

describeReal('a conversation of which only comments and summary were published', () => {
  it('reads 1,452 statements, of which 651 were hidden', async () => {
    const rows = await read('austria-climate.9xnndurbfm.2022-07-07', ['comments.csv', 'summary.csv']);
    const contributions = recordsOf(rows, 'contribution');
    expect([contributions.length, contributions.filter(({ permission }) => permission === 'no').length]).toEqual([
      1452, 651,
    ]);
    expect(rows.flatMap(({ rejections }) => rejections)).toEqual([]);
  });
});
