import type { ThemeEdit, ThemeEditEvent } from '#domain';
import { activeEdits } from './active-edits.js';

const edit: ThemeEdit = { kind: 'rename', themeId: 'A', label: 'Benches' };
const done = (...events: ThemeEditEvent[]) => {
  const { active, ...rest } = activeEdits(events);
  return { ...rest, active: active.map(({ id }) => id).join('') };
};
const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, edit })) as [ThemeEditEvent, ThemeEditEvent, ThemeEditEvent];

describe('the history of edits', () => {
  it('leaves out what was undone, and puts back in its place what was done again', () => {
    expect(done(a, b, { id: 'x', undoes: 'a' }).active).toBe('b');
    expect(done(a, b, { id: 'x', undoes: 'a' }, { id: 'y', redoes: 'a' }).active).toBe('ab');
  });

  it('goes back to an edit, or to the beginning, at once', () => {
    expect(done(a, b, c, { id: 'x', restoresTo: 'a' })).toMatchObject({ active: 'a', undoId: 'a', redoId: 'b' });
    expect(done(a, b, c, { id: 'x', restoresTo: null }).active).toBe('');
    expect(activeEdits([a, b, c, { id: 'x', restoresTo: 'a' }]).undoneBy.get('x')).toEqual(['b', 'c']);
  });

  it('undoes a return as a whole, without what was undone before it', () => {
    const events: ThemeEditEvent[] = [a, b, c, { id: 'w', undoes: 'b' }, { id: 'x', restoresTo: null }];
    expect(done(...events, { id: 'y', undoes: 'x' }).active).toBe('ac');
  });

  it('offers to undo the newest edit, and to do again the one undone last, until something is edited', () => {
    expect(done()).toMatchObject({ undoId: null, redoId: null });
    expect(done(a, b, { id: 'x', undoes: 'b' })).toMatchObject({ undoId: 'a', redoId: 'b' });
    expect(done(a, b, { id: 'x', undoes: 'b' }, c)).toMatchObject({ undoId: 'c', redoId: null });
  });

  it('is not changed by events that name nothing, or say what is so already', () => {
    expect(done(a, { id: 'x', undoes: 'q' }, { id: 'y', redoes: 'a' }, { id: 'z', restoresTo: 'q' }).active).toBe('a');
    expect(done(a, { id: 'x', undoes: 'a' }, { id: 'y', undoes: 'a' }, { id: 'z', redoes: 'a' }).active).toBe('a');
  });
});
