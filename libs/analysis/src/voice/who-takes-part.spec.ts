import fc from 'fast-check';
import { channelReach, unionBounds } from './channels.js';
import { comingBack } from './coming-back.js';
import { funnel } from './funnel.js';

const people = fc.array(fc.nat(30), { maxLength: 30 });

describe('coming back', () => {
  it('has no rate for the first process, nor after one where nobody was', () => {
    const { processes } = comingBack([
      { process: 'P1', people: ['a', 'a'] },
      { process: 'P2', people: [], unlinked: 4 },
      { process: 'P3', people: ['a'], unlinked: 1 },
    ]);
    expect(
      processes.map(({ participants, newPeople, newRate, retention, linkableShare, reason }) => {
        return [participants, newPeople, newRate, retention, linkableShare, reason];
      }),
    ).toEqual([
      [1, 1, null, null, 1, 'no_participants'],
      [0, 0, null, 0, 0, 'no_participants'],
      [1, 0, 0, null, 0.5, 'no_participants'],
    ]);
  });

  it('says that nobody can be recognised rather than that nobody came', () => {
    expect(comingBack([{ process: 'P1', people: [], unlinked: 9 }])).toMatchObject({
      repeatRate: null,
      linkableShare: 0,
      reason: 'not_linked',
    });
    expect(comingBack([])).toMatchObject({ distinct: 0, repeatRate: null, reason: 'no_participants' });
    expect(() => comingBack([{ process: 'P1', people: [], unlinked: -1 }])).toThrow(RangeError);
  });

  it('counts everybody as new exactly once', () => {
    fc.assert(
      fc.property(fc.array(people, { maxLength: 6 }), (processes) => {
        const found = comingBack(processes.map((here, at) => ({ process: `P${at}`, people: here })));
        expect(found.processes.reduce((sum, { newPeople }) => sum + newPeople, 0)).toBe(found.distinct);
        expect(found.distinct).toBe(new Set(processes.flat()).size);
        expect(found.repeat).toBeLessThanOrEqual(found.distinct);
      }),
    );
  });
});

describe('the funnel', () => {
  it('gives no percentage of a stage that is smaller, nor of nobody', () => {
    const steps = funnel([
      { stage: 'visitors', people: 100 },
      { stage: 'registered', people: 20 },
      { stage: 'contributors', people: 120 },
      { stage: 'repeat', people: 60 },
    ]);
    expect(
      steps.map(({ ofPrevious, ofFirst, isLargerThanPrevious }) => [ofPrevious, ofFirst, isLargerThanPrevious]),
    ).toEqual([
      [null, 1, false],
      [0.2, 0.2, false],
      [null, null, true],
      [0.5, 0.6, false],
    ]);
    const empty = funnel([
      { stage: 'visitors', people: 0 },
      { stage: 'registered', people: 0 },
    ]);
    expect(empty.map(({ ofPrevious, ofFirst, reason }) => [ofPrevious, ofFirst, reason])).toEqual([
      [null, null, 'no_participants'],
      [null, null, 'no_participants'],
    ]);
    expect(funnel([])).toEqual([]);
    expect(() => funnel([{ stage: 'visitors', people: 1.5 }])).toThrow(RangeError);
  });
});

describe('what each channel adds', () => {
  it('is the people whom no other channel reached', () => {
    const found = channelReach([
      { channel: 'online', people: 'abcd' },
      { channel: 'paper', people: 'def' },
      { channel: 'walk', people: 'fg' },
    ]);
    expect(found).toMatchObject({ people: 7, several: 2, reason: null });
    expect(found.channels.map(({ people: all, only }) => [all, only])).toEqual([
      [4, 3],
      [3, 1],
      [2, 1],
    ]);
    expect(channelReach([])).toMatchObject({ people: 0, severalShare: null, reason: 'no_participants' });
  });

  it('lies between the largest channel and all together where nobody is recognised', () => {
    expect(unionBounds([4, 3])).toEqual({ atLeast: 4, atMost: 7 });
    expect(unionBounds([])).toEqual({ atLeast: 0, atMost: 0 });
    expect(() => unionBounds([-1])).toThrow(RangeError);
    fc.assert(
      fc.property(people, people, (online, offline) => {
        const found = channelReach([
          { channel: 'online', people: online },
          { channel: 'offline', people: offline },
        ]);
        const { atLeast, atMost } = unionBounds(found.channels.map((channel) => channel.people));
        expect(found.people).toBeGreaterThanOrEqual(atLeast);
        expect(found.people).toBeLessThanOrEqual(atMost);
        expect(found.several + found.channels.reduce((sum, { only }) => sum + only, 0)).toBe(found.people);
      }),
    );
  });
});
