import type { ThemeEdit, ThemePart } from '#domain';
import { applyEdits, type EditedThemes } from './apply-edits.js';
import type { StandingEdit } from './active-edits.js';
import type { FoundPlace, ThemesToEdit } from './edit-state.js';

const theme = (id: string, parentId: string | null = null) => ({ id, parentId, label: `name of ${id}` });
/** `A: '12'` puts 1 and 2 into A; lower case puts them near it, not grouped. */
function found(groups: Record<string, string>, more: Partial<ThemesToEdit> = {}): ThemesToEdit {
  const places = Object.entries(groups).flatMap(([name, ids]) =>
    [...ids].map((id): FoundPlace => {
      const grouped = name === name.toUpperCase();
      return { id, themeId: name.toUpperCase(), subthemeId: null, grouped, confidence: 0.9 };
    }),
  );
  const names = [...new Set(Object.keys(groups).map((name) => name.toUpperCase()))];
  return { themes: names.map((name) => theme(name)), places, ...more };
}

const edits = (...list: ThemeEdit[]): StandingEdit[] => list.map((edit, at) => ({ id: `edit ${at + 1}`, edit }));
const apply = (source: ThemesToEdit, ...list: ThemeEdit[]) => applyEdits(source, edits(...list));
const part = (themeId: string, ids = '', words: string[] = []): ThemePart => {
  return { themeId, label: `part ${themeId}`, contributionIds: [...ids], words };
};

/** Shown themes with their grouped members, and what stands in none. */
function membersOf({ themes, places }: EditedThemes): Record<string, string> {
  const members: Record<string, string> = {};
  for (const { id, state } of themes) if (state === 'shown') members[id] = '';
  for (const { id, themeId, standing } of places) {
    const name = standing === 'grouped' ? themeId! : standing;
    members[name] = (members[name] ?? '') + id;
  }
  return members;
}

describe('an edit of themes', () => {
  it('gives a theme a name that stands when the engine finds another', () => {
    const renamed: ThemeEdit = { kind: 'rename', themeId: 'A', label: 'Benches' };
    expect(apply(found({ A: '1' }), renamed).themes[0]).toMatchObject({ label: 'Benches', labelBy: 'person' });
    const { conflicts } = apply(found({ B: '1' }), renamed);
    expect(conflicts).toEqual([
      { editId: 'edit 1', code: 'theme-vanished', themeIds: ['A'], contributions: 0, of: 0, byEditId: null },
    ]);
  });

  it('merges themes, with what the engine puts there later', () => {
    const merge: ThemeEdit = { kind: 'merge', themeIds: ['B'], intoId: 'A' };
    const before = apply(found({ A: '12', B: '3', b: '4' }), merge);
    expect(membersOf(before)).toEqual({ A: '123', 'not-grouped': '4' });
    expect(before.themes.find(({ id }) => id === 'B')).toMatchObject({ state: 'merged', mergedInto: 'A' });
    expect(membersOf(apply(found({ A: '12', B: '356' }), merge))).toEqual({ A: '12356' });
  });

  it('says nothing when the engine has joined merged themes itself, and says so when it has not', () => {
    const merge: ThemeEdit = { kind: 'merge', themeIds: ['B'], intoId: 'A' };
    const went = (successorId: string) => ({ former: [{ id: 'B', label: 'b', successorId }] });
    expect(apply(found({ A: '123' }, went('A')), merge).conflicts).toEqual([]);
    expect(apply(found({ A: '12', C: '3' }, went('C')), merge).conflicts).toMatchObject([{ code: 'theme-vanished' }]);
  });

  it('keeps a theme alive for what was merged into it', () => {
    const source = found({ B: '3' }, { former: [{ id: 'A', label: 'Benches', successorId: null }] });
    const result = apply(source, { kind: 'merge', themeIds: ['B'], intoId: 'A' });
    expect(membersOf(result)).toEqual({ A: '3' });
    expect(result.themes.find(({ id }) => id === 'A')).toMatchObject({ label: 'Benches', state: 'shown' });
  });

  it('splits a theme by contributions; what is in no part stays', () => {
    const split: ThemeEdit = { kind: 'split', themeId: 'A', parts: [part('A'), part('P', '23')] };
    expect(membersOf(apply(found({ A: '1234' }), split))).toEqual({ A: '14', P: '23' });
    // 5 is new
    expect(membersOf(apply(found({ A: '12345' }), split))).toEqual({ A: '145', P: '23' });
  });

  it('splits a theme by words: whatever begins with one, accents or not, later texts too', () => {
    const texts: Record<string, string> = { 1: 'Ławki w parku', 2: 'Kosze', 3: 'lawka przy szkole' };
    const source = found({ A: '123' }, { textOf: (id) => texts[id] });
    const split: ThemeEdit = { kind: 'split', themeId: 'A', parts: [part('A'), part('P', '', ['ławk'])] };
    expect(membersOf(apply(source, split))).toEqual({ A: '2', P: '13' });
  });

  it('lets new texts follow a sub-theme of which more than half was put into one part', () => {
    const source = found({ A: '12345' });
    const places = source.places.map((place) => ({ ...place, subthemeId: '1245'.includes(place.id) ? 'S' : null }));
    const split = (ids: string): ThemeEdit => ({ kind: 'split', themeId: 'A', parts: [part('A'), part('P', ids)] });
    // three of the four in S were put into P, so the fourth follows; two of four are not more than half
    expect(membersOf(apply({ ...source, places }, split('124')))).toEqual({ A: '3', P: '1245' });
    expect(membersOf(apply({ ...source, places }, split('12')))).toEqual({ A: '345', P: '12' });
  });

  it('holds the parts of a split, and reports them, when the engine puts them into another theme', () => {
    const split: ThemeEdit = { kind: 'split', themeId: 'A', parts: [part('A'), part('P', '34')] };
    const result = apply(found({ A: '12', C: '345' }), split);
    expect(membersOf(result)).toEqual({ A: '12', C: '5', P: '34' });
    expect(result.conflicts).toMatchObject([{ code: 'split-parts-apart', contributions: 2, of: 2 }]);
  });

  it('has nothing to report when the engine has come to see the part itself', () => {
    const split: ThemeEdit = { kind: 'split', themeId: 'A', parts: [part('A'), part('P', '34')] };
    const result = apply(found({ A: '12', P: '345' }), split);
    expect(membersOf(result)).toEqual({ A: '12', P: '345' });
    expect(result.conflicts).toEqual([]);
  });

  it('moves contributions to another theme, to none, and to one made by hand', () => {
    const move = (ids: string, to: Extract<ThemeEdit, { kind: 'move' }>['to']): ThemeEdit => {
      return { kind: 'move', contributionIds: [...ids], to };
    };
    const result = apply(
      found({ A: '1234', B: '5' }),
      move('1', { kind: 'theme', themeId: 'B' }),
      move('2', { kind: 'not-grouped' }),
      move('3', { kind: 'new-theme', themeId: 'H', label: 'By hand' }),
    );
    expect(membersOf(result)).toEqual({ A: '4', B: '15', H: '3', 'not-grouped': '2' });
    expect(result.themes.find(({ id }) => id === 'H')).toMatchObject({ label: 'By hand', madeBy: 'person' });
    expect(result.places.map(({ editId }) => editId)).toEqual(['edit 1', 'edit 2', 'edit 3', null, null]);
  });

  it('reports a contribution that is not there any more', () => {
    const result = apply(found({ A: '1', B: '2' }), {
      kind: 'move',
      contributionIds: ['1', '9'],
      to: { kind: 'theme', themeId: 'B' },
    });
    expect(membersOf(result)).toEqual({ B: '12' });
    expect(result.conflicts).toMatchObject([{ code: 'contribution-gone', contributions: 1, of: 2 }]);
  });

  it('pins a quote to its theme, and unpins nothing silently', () => {
    const pin: ThemeEdit = { kind: 'pin', themeId: 'A', contributionId: '2' };
    const pinned = apply(found({ A: '1', B: '2' }), pin);
    expect(pinned.places[1]).toMatchObject({ themeId: 'A', isPinned: true });
    const moved = apply(found({ A: '1', B: '2' }), pin, {
      kind: 'move',
      contributionIds: ['2'],
      to: { kind: 'theme', themeId: 'B' },
    });
    expect(moved.places[1]).toMatchObject({ themeId: 'B', isPinned: false });
    expect(moved.conflicts).toMatchObject([{ editId: 'edit 1', code: 'contradicted', byEditId: 'edit 2' }]);
  });

  it('locks a theme: its contributions and name stay, what is new is left out and counted', () => {
    const lock: ThemeEdit = { kind: 'lock', themeId: 'A', label: 'Benches', contributionIds: ['1', '2'] };
    const result = apply(found({ A: '13', B: '2' }), lock);
    expect(membersOf(result)).toEqual({ A: '12', 'not-grouped': '3' });
    expect(result.themes[0]).toMatchObject({ label: 'Benches', isLocked: true });
    expect(result.conflicts).toMatchObject([{ code: 'left-out', contributions: 1 }]);
    // even where the engine has lost the theme
    const vanished = found({ B: '123' }, { former: [{ id: 'A', label: 'x', successorId: 'B' }] });
    expect(membersOf(apply(vanished, lock))).toEqual({ A: '12', B: '3' });
  });

  it('sets a theme aside with what comes later, and single contributions', () => {
    const aside: ThemeEdit = { kind: 'off-topic', themeId: 'B', contributionIds: [] };
    expect(membersOf(apply(found({ A: '1', B: '234', b: '5' }), aside))).toEqual({
      A: '1',
      'off-topic': '234',
      'not-grouped': '5',
    });
    const single: ThemeEdit = { kind: 'off-topic', themeId: null, contributionIds: ['1'] };
    expect(membersOf(apply(found({ A: '12' }), single))).toEqual({ A: '2', 'off-topic': '1' });
    // it stays aside when its theme is merged
    const merged = apply(found({ A: '12', B: '3' }), single, { kind: 'merge', themeIds: ['A'], intoId: 'B' });
    expect(membersOf(merged)).toEqual({ B: '23', 'off-topic': '1' });
  });

  it('keeps together what is linked: where a person put it, else where most of it is', () => {
    const link: ThemeEdit = { kind: 'link', contributionIds: ['1', '2', '3'] };
    expect(membersOf(apply(found({ A: '14', B: '23' }), link))).toEqual({ A: '4', B: '123' });
    const moved: ThemeEdit = { kind: 'move', contributionIds: ['1'], to: { kind: 'theme', themeId: 'C' } };
    expect(membersOf(apply(found({ A: '14', B: '235', C: '6' }), moved, link))).toEqual({ A: '4', B: '5', C: '1236' });
  });

  it('reports a link that a later move pulls apart, but not a second move', () => {
    const link: ThemeEdit = { kind: 'link', contributionIds: ['1', '2'] };
    const move = (themeId: string): ThemeEdit => {
      return { kind: 'move', contributionIds: ['1'], to: { kind: 'theme', themeId } };
    };
    const source = found({ A: '12', B: '3', C: '4' });
    expect(apply(source, link, move('B')).conflicts).toMatchObject([{ editId: 'edit 1', byEditId: 'edit 2' }]);
    const twice = apply(source, move('B'), move('C'));
    expect(twice.conflicts).toEqual([]);
    expect(twice.superseded).toEqual(['edit 1']);
  });

  it('keeps sub-themes under the theme that theirs was merged into, and none of another theme', () => {
    const source: ThemesToEdit = {
      themes: [theme('A'), theme('B'), theme('S', 'B')],
      places: ['1', '2'].map((id) => ({ id, themeId: 'B', subthemeId: 'S', grouped: true, confidence: 1 })),
    };
    const merged = apply(source, { kind: 'merge', themeIds: ['B'], intoId: 'A' });
    expect(merged.places.map(({ subthemeId }) => subthemeId)).toEqual(['S', 'S']);
    expect(merged.themes.find(({ id }) => id === 'S')).toMatchObject({ parentId: 'A', state: 'shown' });
    const moved = apply(source, { kind: 'move', contributionIds: ['1', '2'], to: { kind: 'theme', themeId: 'A' } });
    expect(moved.places.map(({ subthemeId }) => subthemeId)).toEqual([null, null]);
    expect(moved.themes.find(({ id }) => id === 'S')).toMatchObject({ state: 'empty' });
  });

  it('keeps a quote pinned to a theme that is set aside whole, and tells when it alone is set aside', () => {
    const pin: ThemeEdit = { kind: 'pin', themeId: 'A', contributionId: '1' };
    const whole = apply(found({ A: '12' }), pin, { kind: 'off-topic', themeId: 'A', contributionIds: ['1'] });
    expect(whole.places[0]).toMatchObject({ standing: 'off-topic', isPinned: true });
    expect(whole.conflicts).toEqual([]);
    const alone = apply(found({ A: '12' }), pin, { kind: 'off-topic', themeId: null, contributionIds: ['1'] });
    expect(alone.places[0]).toMatchObject({ standing: 'off-topic', isPinned: false });
    expect(alone.conflicts).toMatchObject([{ editId: 'edit 1', byEditId: 'edit 2', code: 'contradicted' }]);
  });

  it('knows what a person placed by hand, through merges and new runs, and not what only came along', () => {
    const edits: ThemeEdit[] = [
      { kind: 'move', contributionIds: ['4'], to: { kind: 'theme', themeId: 'B' } },
      { kind: 'move', contributionIds: ['5'], to: { kind: 'not-grouped' } },
      { kind: 'merge', themeIds: ['B'], intoId: 'A' },
    ];
    const byHand = (source: ThemesToEdit, ...list: ThemeEdit[]) =>
      apply(source, ...list)
        .places.filter(({ isByHand }) => isByHand)
        .map(({ id }) => id);
    expect(byHand(found({ A: '12', B: '3', b: '45' }), ...edits)).toEqual(['4', '5']);
    // a later run puts 4 elsewhere: the person's word stands
    expect(byHand(found({ A: '124', B: '3', a: '5' }), ...edits)).toEqual(['4', '5']);
    expect(
      byHand(found({ A: '12', B: '34' }), ...edits, { kind: 'off-topic', themeId: null, contributionIds: ['4'] }),
    ).toEqual([]);
  });
});
