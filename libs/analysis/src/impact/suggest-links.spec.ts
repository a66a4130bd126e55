import { suggestLinks } from './suggest-links.js';

const TEXTS = [
  { id: 'benches', text: 'Więcej ławek w parku nad rzeką' },
  { id: 'lamps', text: 'Lampy przy szkole nie świecą' },
  { id: 'park', text: 'W parku brakuje ławki i stolika' },
  { id: 'bus', text: 'Autobus nocny kursuje za rzadko' },
];

describe('suggested links', () => {
  it('lead to texts that share the telling words, in whatever form they stand', () => {
    const found = suggestLinks('Postawimy dwie ławki w parku miejskim.', TEXTS, 'pl');
    expect(found.map(({ id }) => id).sort()).toEqual(['benches', 'park']);
    expect(found[0]!.sharedWords).toHaveLength(2);
    for (const { score } of found) expect(score > 0 && score < 1).toBe(true);
  });

  it('score as BM25 does', () => {
    // Two documents of two stems each; one asked stem pair in the first alone: n = 1, N = 2, idf = ln(1 + 1.5 / 1.5) = ln 2 for both;
    // |d| = mean, f = 1: each part is ln 2 · 2.2 / 2.2 = ln 2, the whole is 2 · ln 2 · 2.2, so the score is 1 / 2.2.
    const [only, ...others] = suggestLinks(
      'park benches',
      [
        { id: 'a', text: 'park benches' },
        { id: 'b', text: 'night buses' },
      ],
      'en',
    );
    expect(others).toEqual([]);
    expect(only!.score).toBeCloseTo(1 / 2.2, 12);
  });

  it('do not depend on the order of the candidates', () => {
    const text = 'Postawimy dwie ławki w parku.';
    expect(suggestLinks(text, [...TEXTS].reverse(), 'pl')).toEqual(suggestLinks(text, TEXTS, 'pl'));
  });

  it('are none where a single common word of many is shared, where nothing is, and where there are no words', () => {
    expect(suggestLinks('Nowy parking przy szkole podstawowej', [TEXTS[1]!], 'pl')).toEqual([]);
    expect(suggestLinks('Basen', TEXTS, 'pl')).toEqual([]);
    expect(suggestLinks('', TEXTS, 'pl')).toEqual([]);
    expect(suggestLinks('ławki w parku', [], 'pl')).toEqual([]);
  });

  it('refuse options that mean nothing', () => {
    expect(() => suggestLinks('a', [], 'pl', { least: 2 })).toThrow(
      expect.objectContaining({ details: { key: 'least' } }),
    );
    expect(() => suggestLinks('a', [], 'pl', { most: 0 })).toThrow(
      expect.objectContaining({ details: { key: 'most' } }),
    );
  });
});
