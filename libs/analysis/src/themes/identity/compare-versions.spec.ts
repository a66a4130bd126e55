import fc from 'fast-check';
import { compareVersions, type ThemeVersion } from './compare-versions.js';

/** `{ A: 'ab', none: 'c' }`: a and b in theme A, c in none. */
function version(groups: Record<string, string>): ThemeVersion {
  return {
    themes: Object.keys(groups)
      .filter((id) => id !== 'none')
      .map((id) => ({ id, label: `name of ${id}` })),
    places: Object.entries(groups).flatMap(([theme, ids]) =>
      [...ids].map((id) => ({ id, themeId: theme === 'none' ? null : theme })),
    ),
  };
}
const kinds = (before: Record<string, string>, now: Record<string, string>) =>
  Object.fromEntries(compareVersions(version(before), version(now)).themes.map(({ id, kind }) => [id, kind]));

describe('what changed between two versions', () => {
  it('keeps a theme of which nine in ten are the same, however many are new', () => {
    expect(kinds({ A: 'abcdefghij' }, { A: 'abcdefghiXYZXYZ', none: 'j' })).toEqual({ A: 'kept' });
    expect(kinds({ A: 'abcdefghij' }, { A: 'abcdefgh', none: 'ij' })).toEqual({ A: 'changed' });
  });

  it('tells themes that came together from one that fell apart', () => {
    expect(kinds({ A: 'abcd', B: 'efgh' }, { A: 'abcdefgh' })).toEqual({ A: 'merged', B: 'vanished' });
    expect(kinds({ A: 'abcdefgh' }, { A: 'abcd', B: 'efgh' })).toEqual({ A: 'split', B: 'split' });
  });

  it('tells new themes and those that vanished, with where their contributions went', () => {
    const { themes, counts } = compareVersions(
      version({ A: 'ab', B: 'cdefg' }),
      version({ A: 'abcd', N: 'xy', none: 'efg' }),
    );
    expect(themes.map(({ id, kind }) => [id, kind])).toEqual([
      ['A', 'changed'],
      ['N', 'new'],
      ['B', 'vanished'],
    ]);
    // two of B's five are in A, and are two of A's four
    const flow = { contributions: 2, shareOfBefore: 0.4, shareOfNow: 0.5 };
    expect(themes[0]).toMatchObject({ contributionsBefore: 2, contributionsNow: 4, stayed: 2, newTexts: 0 });
    expect(themes[0]!.from).toEqual([{ id: 'B', label: 'name of B', ...flow }]);
    expect(themes[1]).toMatchObject({ contributionsBefore: null, contributionsNow: 2, newTexts: 2 });
    expect(themes[2]!.into).toEqual([{ id: 'A', label: 'name of A', ...flow }]);
    expect(counts).toEqual({ stayed: 2, moved: 5, newTexts: 2 });
  });

  it('lists contributions that stand elsewhere, also in none', () => {
    const { moved } = compareVersions(version({ A: 'ab', none: 'c' }), version({ A: 'a', B: 'c', none: 'b' }));
    expect(moved).toEqual([
      { id: 'b', from: 'A', to: null },
      { id: 'c', from: null, to: 'B' },
    ]);
  });

  it('says when a theme was renamed', () => {
    const now = version({ A: 'a' });
    const renamed = { ...now, themes: [{ id: 'A', label: 'Benches' }] };
    expect(compareVersions(now, renamed).themes[0]).toMatchObject({ label: 'Benches', labelBefore: 'name of A' });
    expect(compareVersions(now, now).themes[0]).toMatchObject({ kind: 'kept', labelBefore: null });
  });

  it('counts every contribution of now once, and every theme of either version once', () => {
    const theme = fc.constantFrom('A', 'B', 'C', null);
    const places = fc.uniqueArray(fc.record({ id: fc.integer({ min: 0, max: 40 }).map(String), themeId: theme }), {
      selector: ({ id }) => id,
    });
    const any = fc.record({
      themes: fc.subarray(['A', 'B', 'C']).map((ids) => ids.map((id) => ({ id, label: id }))),
      places,
    });
    const sound = any.map((one): ThemeVersion => {
      const ids = one.themes.map(({ id }) => id);
      return {
        ...one,
        places: one.places.map(({ id, themeId }) => ({ id, themeId: ids.includes(themeId!) ? themeId : null })),
      };
    });
    fc.assert(
      fc.property(sound, sound, (before, now) => {
        const { themes, counts, moved } = compareVersions(before, now);
        const unthemed = now.places.filter(
          ({ id, themeId }) =>
            themeId === null && before.places.some((place) => place.id === id && place.themeId === null),
        );
        expect(counts.stayed + counts.moved + counts.newTexts + unthemed.length).toBe(now.places.length);
        expect(moved).toHaveLength(counts.moved);
        const ids = new Set([...before.themes, ...now.themes].map(({ id }) => id));
        expect(themes.map(({ id }) => id).sort()).toEqual([...ids].sort());
      }),
    );
  });
});
