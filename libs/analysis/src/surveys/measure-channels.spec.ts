import { type AnswerForm, type AnswerTally, type Channel, type ChannelTallies, type QuestionResult } from '#domain';
import { measureChannels, shownChannels } from './measure-channels.js';
import { protectCrossed } from './protect-crossed.js';

const choice = (value: string) => ({ value, code: null, label: value });
const form = (type: AnswerForm['type'], ...values: readonly string[]): AnswerForm => ({
  type,
  choices: values.map(choice),
  scale: null,
});
const on = (channel: Channel, counts: Readonly<Record<string, number>>): ChannelTallies => {
  const answers = Object.entries(counts).map(([value, people]) => ({ values: [value], people }));
  const people = answers.reduce((sum, tally) => sum + tally.people, 0);
  return { channel, answers, respondents: people, notAsked: 0, answeredElsewhere: 0 };
};
const told = { isTold: true };
const people = ({ choices }: QuestionResult) => choices.map((row) => row.people);

describe('the results of a question as everybody may see them', () => {
  it('hide a small number, and as many others as would give it away', () => {
    const { pooled } = measureChannels(
      form('single', 'tak', 'nie', 'nie wiem'),
      [on('online', { tak: 40, nie: 3, 'nie wiem': 12 })],
      {
        ...told,
        shown: ['online'],
      },
    );
    // 3 is small; 12 is the smallest other one that blurs it
    expect(people(pooled)).toEqual([40, null, null]);
    expect(pooled.answered).toBe(55);
    expect(pooled.choices[1]).toMatchObject({ share: null, lower: null, upper: null, protected: true });
  });

  it('hide an option of several that few chose, and one that all but few chose', () => {
    const answers: AnswerTally[] = [
      { values: ['a'], people: 2 },
      { values: ['a', 'b'], people: 20 },
      { values: ['a', 'b', 'c'], people: 3 },
      { values: ['a', 'd'], people: 15 },
    ];
    const channel = { channel: 'online' as const, answers, respondents: 40, notAsked: 0, answeredElsewhere: 0 };
    const { pooled } = measureChannels(form('multiple', 'a', 'b', 'c', 'd'), [channel], { ...told, shown: ['online'] });
    // a 40 of 40, b 23, c 3, d 15
    expect(people(pooled)).toEqual([40, 23, null, 15]);
    const rest = { ...channel, answers: [...answers, { values: ['b'], people: 3 }], respondents: 43 };
    const left = measureChannels(form('multiple', 'a', 'b', 'c', 'd'), [rest], { ...told, shown: ['online'] });
    // 40 of 43 chose a: three did not
    expect(people(left.pooled)).toEqual([null, 26, null, 15]);
  });

  it('hide the mean of a scale with a hidden step, and keep its median from ten people on', () => {
    const scale = {
      steps: [1, 2, 3, 4, 5].map((score) => ({ value: String(score), score })),
      lowLabel: null,
      highLabel: null,
    };
    const question = { ...form('scale', '1', '2', '3', '4', '5'), scale };
    const { pooled } = measureChannels(question, [on('online', { 1: 2, 2: 9, 3: 30, 4: 20, 5: 8 })], {
      ...told,
      shown: ['online'],
    });
    expect(pooled.scale).toMatchObject({ median: 3, mean: null, placed: null, reason: 'suppressed' });
    const few = measureChannels(question, [on('online', { 1: 2, 2: 5 })], { ...told, shown: ['online'] });
    expect(few.pooled.scale).toMatchObject({ median: null, mean: null });
  });

  it('name no single person by the ends of a number', () => {
    const ages = Object.fromEntries(Array.from({ length: 22 }, (_, index) => [String(20 + 3 * index), 1]));
    const { pooled } = measureChannels(form('number'), [on('online', ages)], { ...told, shown: ['online'] });
    // ages 20, 23, … 83: the fifth from below is 32, the fifth from above 71
    expect(pooled.number).toMatchObject({ low: 32, high: 71, median: 51.5 });
    const few = measureChannels(form('number'), [on('online', { 20: 4, 97: 1 })], { ...told, shown: ['online'] });
    expect(few.pooled.number).toMatchObject({
      counted: 5,
      low: null,
      high: null,
      median: null,
      mean: null,
      reason: 'too-few',
    });
  });

  it('show no words that fewer than five people typed, unless the source tells them', () => {
    const channel = on('online', { tak: 20, nie: 11, 'jestem jedynym wędkarzem': 1 });
    const question = form('single', 'tak', 'nie', 'jestem jedynym wędkarzem');
    const { pooled } = measureChannels(question, [channel], { isTold: false, shown: ['online'] });
    expect(JSON.stringify(pooled)).not.toContain('wędkarzem');
    expect(people(pooled)).toEqual([20, null, null]);
    const byCodeBook = measureChannels(question, [channel], { isTold: true, shown: ['online'] });
    expect(byCodeBook.pooled.choices.map(({ label }) => label)).toContain('jestem jedynym wędkarzem');
  });

  it('by channel hide an option in all channels where it is small in one: subtracting would give it away', () => {
    const question = form('single', 'a', 'b', 'c', 'd');
    const channels = [on('online', { a: 60, b: 30, c: 20, d: 25 }), on('paper', { a: 30, b: 2, c: 15, d: 12 })];
    const { pooled, byChannel } = measureChannels(question, channels, { ...told, shown: ['online', 'paper'] });
    expect(people(pooled)).toEqual([90, 32, 35, 37]);
    // b is small on paper; c, the smallest other row, blurs it: between 0 and 17 of the 17 on paper
    expect(people(byChannel.get('online')!)).toEqual([60, null, null, 25]);
    expect(people(byChannel.get('paper')!)).toEqual([30, null, null, 12]);
  });

  it('are not shown by channel where only few answered on one of them', () => {
    const question = form('single', 'a', 'b');
    const channels = [on('online', { a: 60, b: 30 }), { ...on('paper', { a: 2 }), respondents: 20 }];
    const { byChannel } = measureChannels(question, channels, { ...told, shown: ['online', 'paper'] });
    for (const result of byChannel.values()) {
      expect(result).toMatchObject({ answered: null, missing: null, choices: [], reason: 'suppressed' });
    }
  });

  it('offer no channel that few used, nor one that would give it away', () => {
    const channels = [
      { channel: 'online' as const, people: 90 },
      { channel: 'paper' as const, people: 3 },
      { channel: 'meeting' as const, people: 12 },
    ];
    expect(shownChannels(channels)).toEqual(['online']);
    expect(shownChannels(channels.slice(0, 1))).toEqual(['online']);
  });
});

describe('rows of a table with shown sums', () => {
  /** All tables with the given sums; what one of them has in a cell a reader cannot exclude. */
  function* tables(rows: readonly number[], columns: readonly number[]): Generator<number[][]> {
    if (rows.length === 1) {
      if (rows[0] === columns.reduce((sum, people) => sum + people, 0)) yield [[...columns]];
      return;
    }
    for (const first of rowsOf(rows[0]!, columns)) {
      const left = columns.map((people, column) => people - first[column]!);
      for (const rest of tables(rows.slice(1), left)) yield [first, ...rest];
    }
  }
  function* rowsOf(people: number, most: readonly number[]): Generator<number[]> {
    if (most.length === 1) {
      if (people <= most[0]!) yield [people];
      return;
    }
    for (let first = 0; first <= Math.min(people, most[0]!); first += 1) {
      for (const rest of rowsOf(people - first, most.slice(1))) yield [first, ...rest];
    }
  }

  it('leave every hidden small number open up to five and more, in each of 300 random tables', () => {
    let state = 7;
    const random = (most: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * (most + 1));
    };
    let hiddenTables = 0;
    for (let nth = 0; nth < 300; nth += 1) {
      const table = Array.from({ length: 3 }, () => [random(9), random(6)]);
      const hidden = protectCrossed(table, new Set(), 5);
      if (hidden === null) continue;
      table.forEach((row, index) => {
        if (hidden.has(index)) return;
        for (const number of row) expect(number === 0 || number >= 5).toBe(true);
      });
      if (hidden.size === 0) continue;
      hiddenTables += 1;
      const rows = [...hidden].map((index) => table[index]!);
      const sums = rows.map((row) => row[0]! + row[1]!);
      const columns = [0, 1].map((column) => rows.reduce((sum, row) => sum + row[column]!, 0));
      const possible = [...tables(sums, columns)];
      rows.forEach((row, index) =>
        row.forEach((number, column) => {
          if (number === 0 || number >= 5) return;
          const values = possible.map((other) => other[index]![column]!);
          expect(Math.max(...values)).toBeGreaterThanOrEqual(5);
          expect(Math.max(...values) - Math.min(...values)).toBeGreaterThanOrEqual(4);
        }),
      );
    }
    expect(hiddenTables).toBeGreaterThan(20);
  });
});
