import type { ThemeEditAnswer } from '#contracts';
import { arrived, decide, NEW_SITTING, refused, takeBack, type Decision } from './outbox.js';

const decision = (contributionId: string): Decision => {
  return { contributionId, to: { kind: 'not-grouped' }, name: 'none', seen: 'none' };
};
const answer = (id: string) => ({ edit: { id } }) as ThemeEditAnswer;
const both = decide(decide(NEW_SITTING, decision('a'), 4_000), decision('b'), 6_000);

describe('a sitting of sorting', () => {
  it('keeps every decision until the server has it', () => {
    expect(both.letters).toHaveLength(2);
    const first = arrived(both, answer('edit 1'));
    expect(first.letters).toEqual([{ kind: 'place', decision: decision('b') }]);
    expect(first.decisions.map(({ editId }) => editId)).toEqual(['edit 1', undefined]);
  });

  it('does not send what was taken back in time', () => {
    const back = takeBack(both, false);
    expect(back.letters).toEqual([{ kind: 'place', decision: decision('a') }]);
    expect(back.decisions).toEqual([decision('a')]);
    expect(back.tookMs).toEqual([4_000]);
  });

  it('undoes what has arrived, or is on its way, by the id of its edit', () => {
    const sent = arrived(arrived(both, answer('edit 1')), answer('edit 2'));
    expect(takeBack(sent, false).letters).toEqual([{ kind: 'undo', contributionId: 'b', editId: 'edit 2' }]);
    const onItsWay = takeBack(arrived(both, answer('edit 1')), true);
    expect(onItsWay.letters.map(({ kind }) => kind)).toEqual(['place', 'undo']);
    expect(arrived(onItsWay, answer('edit 2')).letters).toEqual([
      { kind: 'undo', contributionId: 'b', editId: 'edit 2' },
    ]);
  });

  it('forgets what was refused for good, with its undo', () => {
    const onItsWay = takeBack(decide(NEW_SITTING, decision('a'), 1), true);
    expect(refused(onItsWay)).toEqual({ decisions: [], letters: [], tookMs: [] });
    expect(refused(both).decisions).toEqual([decision('b')]);
  });

  it('has nothing to take back at its beginning', () => {
    expect(takeBack(NEW_SITTING, false)).toBe(NEW_SITTING);
  });
});
