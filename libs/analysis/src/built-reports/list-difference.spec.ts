import type { DecisionListEntry } from '#domain';
import { listDifference } from './list-difference.js';

const entry = (id: string, more: Partial<DecisionListEntry> = {}): DecisionListEntry => ({
  ...{ id, kind: 'decision', code: 'yes', text: { pl: 'Ławki', en: 'Benches' }, reason: {}, office: null, day: null },
  ...more,
});

describe('the difference of a decision list', () => {
  it('names what came, what went and what says something else, whatever the order', () => {
    const before = [entry('a'), entry('b'), entry('c')];
    const after = [entry('d'), entry('c', { code: 'no' }), entry('a')];
    expect(listDifference(before, after).map(({ id, kind }) => [id, kind])).toEqual([
      ['d', 'came'],
      ['c', 'changed'],
      ['b', 'went'],
    ]);
  });

  it('finds none where only the order of languages is another', () => {
    expect(listDifference([entry('a')], [entry('a', { text: { en: 'Benches', pl: 'Ławki' } })])).toEqual([]);
  });

  it('keeps a promise apart from what came of another with the same number', () => {
    const found = listDifference([entry('a')], [entry('a', { kind: 'promise' })]);
    expect(found.map(({ kind }) => kind)).toEqual(['came', 'went']);
  });
});
