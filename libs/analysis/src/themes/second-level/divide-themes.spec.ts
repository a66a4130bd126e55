import { seededRandom } from '../seeded-random.js';
import { findThemes } from '../find-themes.js';
import { buildCorpus } from '../terms/corpus.js';
import { textVectors } from '../vectors/text-vectors.js';
import { divideTheme } from './divide-theme.js';
import { leafModel, likeliestLeaf } from './leaf-model.js';

const LETTERS = 'abcdefghijklmnoprstuwz';
/** Forty invented words of a list, of which no two lists share one. */
const listOf = (list: string): string[] =>
  Array.from({ length: 40 }, (_, word) => `${list}${LETTERS[word % 20]}${LETTERS[Math.floor(word / 20)]}${list}`);

/** Texts of eight words: four of their theme's and four of their part's. */
function texts(parts: readonly (readonly [theme: string, part: string])[], each: number): string[][] {
  const random = seededRandom(11);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  return parts.flatMap(([theme, part]) =>
    Array.from({ length: each }, () =>
      Array.from({ length: 8 }, (_, word) => pick(listOf(word % 2 === 0 ? theme : part))),
    ),
  );
}

function divided(rows: readonly (readonly string[])[]) {
  const corpus = buildCorpus(rows, 2);
  return divideTheme({ kind: 'divide', corpus, vectors: textVectors(corpus, 1), mixturesVote: true, seed: 1 });
}

describe('within one theme', () => {
  it('finds the parts that have words of their own, all of which come back', () => {
    const found = divided(
      texts(
        [
          ['xx', 'aa'],
          ['xx', 'bb'],
          ['xx', 'cc'],
        ],
        40,
      ),
    )!;
    expect(found.count).toBe(3);
    for (let part = 0; part < 3; part += 1) {
      expect(new Set(found.groups.subarray(40 * part, 40 * part + 40)).size).toBe(1);
    }
    for (const stability of found.stability) expect(stability).toBeGreaterThan(0.9);
  });

  it('does not divide what only chance tells apart', () => {
    expect(divided(texts([['xx', 'aa']], 120))).toBeNull();
  });

  it('does not split off fewer than ten texts', () => {
    expect(divided([...texts([['xx', 'aa']], 72), ...texts([['xx', 'bb']], 8)])).toBeNull();
  });
});

// text 0 and 1 make subtheme 0, text 2 subtheme 1 of theme 0; theme 1 has none. Term 0 stands in text 0 and 1, term 1 in text 2.
it('puts a text in the subtheme whose words it has, without any in the largest, and in none where there is none', () => {
  const corpus = buildCorpus([['a'], ['a'], ['b'], ['b']], 1);
  const model = leafModel(corpus, Int32Array.of(0, 0, 1, -1), Int32Array.of(0, 2, 2));
  expect([[0], [1], []].map((terms) => likeliestLeaf(model, 0, terms))).toEqual([0, 1, 0]);
  expect(likeliestLeaf(model, 1, [0])).toBe(-1);
});

describe('in a consultation with two themes, one of which has two parts', () => {
  const rows = texts(
    [
      ['xx', 'aa'],
      ['xx', 'bb'],
      ['yy', 'zz'],
    ],
    70,
  ).map((words, at) => ({ id: `${'abc'[Math.floor(at / 70)]}${String(at).padStart(3, '0')}`, text: words.join(' ') }));
  const options = { themes: 2, language: 'pl', codeframe: 'none' } as const;
  const found = findThemes(rows, options);
  const first = found.result.themes.filter(({ parent }) => parent === null);
  const second = found.result.themes.filter(({ parent }) => parent !== null);

  it('numbers the parts after the themes, names their theme, and says how far they come back', () => {
    expect(first.map(({ theme }) => theme)).toEqual([0, 1]);
    expect(second.map(({ theme, parent }) => [theme, parent])).toEqual([
      [2, 0],
      [3, 0],
    ]);
    for (const { label, quotes, stability, trust } of second) {
      expect(label).not.toBe('');
      expect(quotes.length).toBeGreaterThan(0);
      expect(stability).toBeGreaterThan(0.75);
      expect(trust).toBe('stable');
    }
  });

  it('counts every text of the divided theme in one of its parts', () => {
    expect(second.reduce((sum, { size }) => sum + size, 0)).toBe(first[0]!.size);
    const partOf = new Map<string, Set<number | null>>();
    for (const { id, theme, subtheme } of found.assignments) {
      expect(subtheme === null).toBe(theme !== 0);
      partOf.set(id[0]!, (partOf.get(id[0]!) ?? new Set()).add(subtheme));
    }
    expect([...partOf.get('a')!, ...partOf.get('b')!].sort()).toEqual([2, 3]);
    expect([...partOf.get('c')!]).toEqual([null]);
  });

  it('finds the same parts whatever the order of the rows', () => {
    expect(JSON.stringify(findThemes([...rows].reverse(), options))).toBe(JSON.stringify(found));
  });

  it('leaves the themes what they are when only one level is asked for', () => {
    const flat = findThemes(rows, { ...options, levels: 1 });
    expect(flat.result.themes).toEqual(first);
    expect(flat.assignments).toEqual(found.assignments.map((row) => ({ ...row, subtheme: null })));
  });

  it('says nothing of stability when texts are not drawn again', () => {
    const { themes, trust } = findThemes(rows, { ...options, bootstraps: 0 }).result;
    expect(themes).toHaveLength(4);
    for (const theme of themes) expect([theme.stability, theme.trust]).toEqual([null, null]);
    expect(trust).toBe('stable');
    expect(() => findThemes(rows, { bootstraps: 1.5 })).toThrow(RangeError);
  });

  it('places texts outside the sample in the parts too', () => {
    const sampled = findThemes(rows, { ...options, largestFit: 170 });
    const unplaced = sampled.assignments.filter(({ id, subtheme }) => id[0] !== 'c' && subtheme === null);
    expect(unplaced).toEqual([]);
  });
});
