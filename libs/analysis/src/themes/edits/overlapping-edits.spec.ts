import type { ThemeEdit, ThemeEditEvent } from '#domain';
import { overlappingEdits } from './overlapping-edits.js';

const rename = (themeId: string): ThemeEdit => ({ kind: 'rename', themeId, label: 'Benches' });
const merge: ThemeEdit = { kind: 'merge', themeIds: ['B'], intoId: 'A' };
const move = (id: string): ThemeEdit => ({ kind: 'move', contributionIds: [id], to: { kind: 'theme', themeId: 'A' } });
const done = (id: string, edit: ThemeEdit): ThemeEditEvent => ({ id, edit });
const nobody = () => false;

describe('two people who correct themes at once', () => {
  it('surprise each other where they change the same theme, not where another one', () => {
    const events = [done('1', rename('A')), done('2', merge), done('3', rename('C'))];
    expect(overlappingEdits(events, '1', rename('B'), nobody)).toEqual(['2']);
    expect(overlappingEdits(events, null, rename('A'), nobody)).toEqual(['1', '2']);
    expect(overlappingEdits(events, '3', rename('A'), nobody)).toEqual([]);
  });

  it('do not surprise themselves', () => {
    expect(overlappingEdits([done('1', rename('A'))], null, rename('A'), (id) => id === '1')).toEqual([]);
  });

  it('may sort into the same theme, but not the same contribution', () => {
    const events = [done('1', move('7'))];
    expect(overlappingEdits(events, null, move('8'), nobody)).toEqual([]);
    expect(overlappingEdits(events, null, move('7'), nobody)).toEqual(['1']);
    expect(overlappingEdits(events, null, rename('A'), nobody)).toEqual([]);
  });

  it('hear of what was undone, done again, or taken back as a whole', () => {
    const events: ThemeEditEvent[] = [
      done('1', rename('A')),
      done('2', rename('C')),
      { id: '3', restoresTo: null },
      { id: '4', undoes: '3' },
      { id: '5', undoes: '2' },
      { id: '6', redoes: '2' },
    ];
    expect(overlappingEdits(events, '2', rename('A'), nobody)).toEqual(['3', '4']);
    expect(overlappingEdits(events, '4', rename('C'), nobody)).toEqual(['5', '6']);
  });
});
