import { type Channel } from '#domain';
import { protocolLine } from './protocol-line.js';
import { voteResults, type VoteCell } from './vote-results.js';

const pick = (option: string, channel: Channel, people: number, points = people): VoteCell => ({
  option,
  channel,
  value: 'pick',
  people,
  points,
});

describe('the result of a vote', () => {
  // 100 people vote: 80 online, 25 on paper, so 5 on both. Park: 60 online + 20 on paper = 80 of 100.
  const picks = voteResults({
    cells: [
      pick('Park', 'online', 60),
      pick('Park', 'paper', 20),
      pick('Boisko', 'online', 40),
      pick('Boisko', 'paper', 10),
    ],
    tallies: [],
    voters: [
      { channel: 'online', people: 80 },
      { channel: 'paper', people: 25 },
    ],
    people: 100,
  });

  it('counts picks online, on paper and pooled, and the people once', () => {
    const park = picks.options[0]!;
    expect(park.option).toBe('Park');
    expect([park.parts.online.votes, park.parts.paper.votes, park.parts.pooled.votes]).toEqual([60, 20, 80]);
    expect(picks.totals.pooled).toMatchObject({ people: 100, votes: 130, tallied: 0 });
  });

  it('gives the share of the people who voted with its Wilson interval, and never the mean of two percentages', () => {
    const { online, paper, pooled } = picks.options[0]!.parts;
    expect([online.share, paper.share, pooled.share]).toEqual([0.75, 0.8, 0.8]);
    expect([pooled.shareOf, pooled.n]).toEqual(['voters', 100]);
    // R: prop.test(80, 100, correct = FALSE)$conf.int
    expect(pooled.lower).toBeCloseTo(0.7112, 4);
    expect(pooled.upper).toBeCloseTo(0.8666, 4);
  });

  it('gives shares of votes where an urn was counted without persons, and no interval', () => {
    const { options, totals } = voteResults({
      cells: [pick('A', 'online', 60), pick('B', 'online', 40)],
      tallies: [
        { option: 'A', channel: 'urn', unit: 'SP 1', votes: 30 },
        { option: 'A', channel: 'urn', unit: 'SP 2', votes: 10 },
        { option: 'B', channel: 'urn', unit: 'SP 1', votes: 60 },
      ],
      voters: [{ channel: 'online', people: 100 }],
      people: 100,
    });
    expect(totals.pooled).toMatchObject({ votes: 200, tallied: 100, people: 100 });
    const [a, b] = ['A', 'B'].map((name) => options.find(({ option }) => option === name)!.parts);
    // A 60 + 40 of 200; online 60 of 100 people
    expect(a!.pooled).toMatchObject({ votes: 100, tallied: 40, share: 0.5, shareOf: 'votes', n: 200, lower: null });
    expect(a!.online).toMatchObject({ share: 0.6, shareOf: 'voters', n: 100 });
    expect(b!.paper).toMatchObject({ votes: 60, share: 0.6, shareOf: 'votes', n: 100 });
  });

  it('sets agreement against all who voted on it, passes too', () => {
    const { options } = voteResults({
      cells: [
        { option: 's1', channel: 'online', value: 'up', people: 18, points: 18 },
        { option: 's1', channel: 'online', value: 'down', people: 2, points: 2 },
        { option: 's1', channel: 'online', value: 'neutral', people: 4, points: 4 },
      ],
      tallies: [],
      voters: [{ channel: 'online', people: 30 }],
      people: 30,
    });
    expect(options[0]!.parts.pooled).toMatchObject({ votes: 18, down: 2, neutral: 4, share: 0.75, n: 24 });
    expect(options[0]!.parts.pooled.shareOf).toBe('opinions');
  });

  it('adds points apart from votes', () => {
    // three people give 3, 2 and 1 points to A, one gives 3 to B
    const { options, totals } = voteResults({
      cells: [pick('A', 'online', 3, 6), pick('B', 'online', 1, 3)],
      tallies: [],
      voters: [{ channel: 'online', people: 3 }],
      people: 3,
    });
    expect(totals.pooled.points).toBe(9);
    expect(options.map(({ parts }) => [parts.pooled.votes, parts.pooled.points])).toEqual([
      [3, 6],
      [1, 3],
    ]);
    expect(picks.totals.pooled.points).toBeNull();
  });

  it('keeps the lines of a protocol out of the result, invalid ballots by reason', () => {
    const line = (option: string, votes: number, unit = 'I LO') => ({ option, channel: 'urn' as const, unit, votes });
    const { options, totals, invalid, units } = voteResults({
      cells: [],
      tallies: [
        line('uprawnieni', 400),
        line('wydane karty', 120),
        line('głosy ważne', 115),
        line('głosy nieważne: podwójne', 3),
        line('głosy nieważne: nieczytelne', 2),
        line('Anna', 70),
        line('Jan', 45),
      ],
      voters: [],
      people: 0,
    });
    expect(options.map(({ option, parts }) => [option, parts.pooled.votes])).toEqual([
      ['Anna', 70],
      ['Jan', 45],
    ]);
    expect(totals.pooled.votes).toBe(115);
    expect(invalid).toEqual([
      { reason: 'podwójne', ballots: 3 },
      { reason: 'nieczytelne', ballots: 2 },
    ]);
    expect(units).toEqual([{ unit: 'I LO', entitled: 400, issued: 120, cast: null, valid: 115, invalid: 5 }]);
  });

  it('gives no share where nothing was cast', () => {
    const { options } = voteResults({
      cells: [],
      tallies: [{ option: 'A', channel: 'urn', unit: null, votes: 0 }],
      voters: [],
      people: 0,
    });
    expect(options[0]!.parts.pooled).toMatchObject({ votes: 0, share: null, n: 0 });
  });

  it('refuses what is no count', () => {
    expect(() => voteResults({ cells: [pick('A', 'online', -1)], tallies: [], voters: [], people: 0 })).toThrow(
      RangeError,
    );
  });
});

describe('a line of a protocol', () => {
  it.each([
    ['Uprawnieni', 'entitled', null],
    ['WYDANE KARTY:', 'issued', null],
    ['głosy ważne', 'valid', null],
    ['Invalid ballots - illegible', 'invalid', 'illegible'],
    ['Głosy nieważne (brak zgody)', 'invalid', 'brak zgody'],
    ['glosy niewazne', 'invalid', null],
  ])('%s is one', (option, kind, reason) => {
    expect(protocolLine(option)).toEqual({ kind, reason });
  });

  it.each(['Ważne sprawy', 'Nieważnejako', 'Anna Ważna', 'Park'])('%s is an option', (option) => {
    expect(protocolLine(option)).toBeNull();
  });
});
