import { type DistinctiveWord, type DistinctiveWords } from '#analysis';
import { protectWords } from './protect-words.js';

/** A word that `people` of `inside` used in a group, and `elsewhere` of `outside` others. */
function used(word: string, [people, inside]: [number, number], [elsewhere, outside]: [number, number]) {
  return {
    word,
    people,
    peopleElsewhere: elsewhere,
    share: people / inside,
    shareElsewhere: elsewhere / outside,
    z: 3,
    q: 0.01,
  } satisfies DistinctiveWord;
}
function found(...groups: [string, number, DistinctiveWord[]][]): DistinctiveWords {
  return { groups: groups.map(([group, people, words]) => ({ group, people, words })), compared: 9, found: 3 };
}
const wordsOf = (words: DistinctiveWords, group: string) =>
  protectWords(words)
    .find((row) => row.group === group)!
    .words.map(({ word }) => word);

describe('distinctive words as they leave the server', () => {
  it('need five people of the group', () => {
    const words = [used('ławka', [5, 20], [6, 80]), used('winda', [4, 20], [6, 80])];
    expect(wordsOf(found(['65+', 20, words], ['25-34', 80, []]), '65+')).toEqual(['ławka']);
  });

  it('need ten where nobody else used the word, because it would tell the group of whoever wrote it', () => {
    const words = [used('balkonik', [9, 30], [0, 70]), used('laska', [10, 30], [0, 70])];
    expect(wordsOf(found(['65+', 30, words], ['25-34', 70, []]), '65+')).toEqual(['laska']);
  });

  it('do not tell of the few of the group who did not use the word', () => {
    const words = [used('bus', [12, 14], [20, 86]), used('dojazd', [14, 14], [20, 86])];
    expect(wordsOf(found(['65+', 14, words], ['25-34', 86, []]), '65+')).toEqual(['dojazd']);
  });

  it('keep the share of the others to themselves where few of them used the word, or few did not', () => {
    const words = [used('park', [15, 40], [3, 60]), used('rower', [15, 40], [57, 60]), used('las', [15, 40], [6, 60])];
    const [row] = protectWords(found(['65+', 40, words], ['25-34', 60, []]));
    expect(row!.words.map(({ elsewhere }) => elsewhere)).toEqual([null, null, 0.1]);
  });

  it('keep it too where the numbers of two groups would leave a few people of a third', () => {
    // 8 + 20 told, 31 in all: three people of 45-64
    const words = found(
      ['25-34', 40, [used('park', [8, 40], [23, 160])]],
      ['45-64', 60, []],
      ['65+', 100, [used('park', [20, 100], [11, 100])]],
    );
    expect(protectWords(words).flatMap((row) => row.words.map(({ elsewhere }) => elsewhere))).toEqual([null, null]);
  });
});
