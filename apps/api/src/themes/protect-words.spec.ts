import { type DistinctiveWord, type DistinctiveWords } from '#analysis';
import fc from 'fast-check';
import { EVERYBODY_ELSE, protectWords } from './protect-words.js';

/** Groups with their people, and for each word how many of each group used it; every word stands under every group that did. */
function found(sizes: Record<string, number>, uses: Record<string, Record<string, number>>): DistinctiveWords {
  const everybody = Object.values(sizes).reduce((sum, people) => sum + people, 0);
  const groups = Object.entries(sizes).map(([group, people]) => ({
    group,
    people,
    words: Object.entries(uses).flatMap(([word, byGroup]): DistinctiveWord[] => {
      const [users, all] = [byGroup[group] ?? 0, Object.values(byGroup).reduce((sum, used) => sum + used, 0)];
      if (users === 0) return [];
      const [peopleElsewhere, others] = [all - users, everybody - people];
      const shares = { share: users / people, shareElsewhere: peopleElsewhere / others };
      return [{ word, people: users, peopleElsewhere, ...shares, z: 3, q: 0.01 }];
    }),
  }));
  return { groups, compared: 9, found: 3 };
}
const wordsOf = (words: DistinctiveWords, group: string) =>
  protectWords(words)
    .find((row) => row.group === group)!
    .words.map(({ word }) => word);

describe('distinctive words as they leave the server', () => {
  it('need five people of the group', () => {
    const words = found(
      { '65+': 20, '25-34': 80 },
      { ławka: { '65+': 5, '25-34': 6 }, winda: { '65+': 4, '25-34': 6 } },
    );
    expect(wordsOf(words, '65+')).toEqual(['ławka']);
  });

  it('need ten where nobody else used the word, because it would tell the group of whoever wrote it', () => {
    const words = found({ '65+': 30, '25-34': 70 }, { balkonik: { '65+': 9 }, laska: { '65+': 10 } });
    expect(wordsOf(words, '65+')).toEqual(['laska']);
  });

  it('do not tell of a few of the group who did not use the word, nor of a few others who did, or did not', () => {
    const words = found(
      { '65+': 14, '25-34': 86 },
      {
        bus: { '65+': 12, '25-34': 20 },
        dojazd: { '65+': 14, '25-34': 20 },
        park: { '65+': 8, '25-34': 3 },
        ulica: { '65+': 8, '25-34': 83 },
      },
    );
    expect(wordsOf(words, '65+')).toEqual(['dojazd']);
  });

  it('never stand under those whose group is not known or may not be shown', () => {
    const words = found({ '65+': 40, [EVERYBODY_ELSE]: 60 }, { ławka: { '65+': 20, [EVERYBODY_ELSE]: 20 } });
    expect(protectWords(words).map(({ group }) => group)).toEqual(['65+']);
  });

  it('are taken from the smallest group where a few people of another would be left over', () => {
    // 8 + 20 under two groups, 31 in all: three people of 45-64 would be known by subtraction; 23 are not
    const words = found({ '25-34': 40, '45-64': 60, '65+': 100 }, { park: { '25-34': 8, '45-64': 3, '65+': 20 } });
    expect([wordsOf(words, '25-34'), wordsOf(words, '45-64'), wordsOf(words, '65+')]).toEqual([[], [], ['park']]);
  });

  it('leave nobody or five over, whatever people wrote', () => {
    const uses = fc.array(fc.array(fc.nat(30), { minLength: 4, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(uses, (counts) => {
        const groups = ['a', 'b', 'c', EVERYBODY_ELSE];
        const words = Object.fromEntries(
          counts.map((row, at) => [`word${at}`, Object.fromEntries(groups.map((group, nth) => [group, row[nth]!]))]),
        );
        const shown = protectWords(found({ a: 30, b: 30, c: 30, [EVERYBODY_ELSE]: 30 }, words));
        for (const [at, row] of counts.entries()) {
          const all = row.reduce((sum, used) => sum + used, 0);
          const told = shown.flatMap((group) => group.words.filter(({ word }) => word === `word${at}`));
          const left = all - told.reduce((sum, { people }) => sum + people, 0);
          if (told.length > 0) expect(left === 0 || left >= 5).toBe(true);
          expect(told.every(({ people }) => people >= 5)).toBe(true);
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
