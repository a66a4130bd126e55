import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureAgreement } from '#analysis';
import { readPolis } from '#connectors';
import { type VoteRecord } from '#domain';

// A real conversation with the groups that Polis published. It is not part of the repository; EVALUATION_DATA names its folder.
const folder = join(process.env['EVALUATION_DATA'] ?? join(process.cwd(), '../shared/data'), 'polis');
const present = existsSync(folder);
const describeReal = present ? describe : describe.skip;
if (!present) process.stderr.write(`polis-agreement.spec: skipped, there is no ${folder}\n`);

async function readConversation(name: string) {
  const file = (part: string) => ({ name: part, path: join(folder, name, part) });
  const votes: VoteRecord[] = [];
  for await (const row of readPolis([file('comments.csv'), file('votes.csv')])) {
    for (const record of row.records) if (record.type === 'vote') votes.push(record);
  }
  const people = [...new Set(votes.map(({ person }) => person.identifier))];
  const options = [...new Set(votes.map(({ option }) => option))].sort((a, b) => Number(a) - Number(b));
  const [personAt, optionAt] = [people, options].map((list) => new Map(list.map((key, at) => [key, at])));
  const table = readFileSync(join(folder, name, 'participants-votes.csv'), 'utf8')
    .trim()
    .split('\n');
  const header = table[0]!.split(',');
  const participants = table.slice(1).map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(header.map((column, at) => [column, cells[at]!.trim()]));
  });
  return {
    participants,
    people,
    votes: {
      people: people.length,
      statements: options.length,
      person: Int32Array.from(votes, ({ person }) => personAt!.get(person.identifier)!),
      statement: Int32Array.from(votes, ({ option }) => optionAt!.get(option)!),
      value: Int8Array.from(votes, ({ value }) => (value === 'up' ? 1 : value === 'down' ? -1 : 0)),
    },
  };
}

describeReal.each(['scoop-hivemind.freshwater', 'london.youth.policing'])('%s', (name) => {
  it('is counted group by group as Polis counts it person by person', async () => {
    const { participants, people, votes } = await readConversation(name);
    const ids = [...new Set(participants.map((row) => row['group-id']!))].filter((id) => id !== '').sort();
    const groupOf = new Map(participants.map((row) => [row['participant'], ids.indexOf(row['group-id']!)]));
    const labels = Int32Array.from(people, (person) => groupOf.get(person) ?? -1);
    const { statements, votes: cast } = measureAgreement(votes, { given: { labels, count: ids.length } });
    expect(cast).toBe(participants.reduce((total, row) => total + Number(row['n-votes']), 0));
    ids.forEach((id, group) => {
      const own = participants.filter((row) => row['group-id'] === id);
      for (const [count, column] of [
        ['agree', 'n-agree'],
        ['disagree', 'n-disagree'],
        ['seen', 'n-votes'],
      ] as const) {
        const theirs = own.reduce((total, row) => total + Number(row[column]), 0);
        expect(statements.reduce((total, { groups }) => total + groups[group]![count], 0)).toBe(theirs);
      }
    });
  });

  it('has groups of at least five people, the same every time', async () => {
    const { votes } = await readConversation(name);
    const [one, again] = [measureAgreement(votes), measureAgreement(votes)];
    expect(again).toEqual(one);
    expect(one.groups.length).toBeGreaterThanOrEqual(2);
    expect(Math.min(...one.groups)).toBeGreaterThanOrEqual(5);
    expect(one.silhouette).toBeGreaterThan(0.4);
  });
});
