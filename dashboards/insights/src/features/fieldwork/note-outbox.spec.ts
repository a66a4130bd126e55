import { emptyDraft, keep, nextDraft, readGroupSize, readKept, requestOf, type Shelf } from './note-outbox.js';

const path = { workspace: 'jeziorno', process: 'park' };
const shelf = (): Shelf & { readonly kept: Map<string, string> } => {
  const kept = new Map<string, string>();
  return { kept, getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
};
const draft = {
  ...emptyDraft('1'),
  voice: 'group' as const,
  groupSize: ' 6 ',
  place: ' stolik 3 ',
  text: ' Więcej cienia. ',
};

describe('notes that wait in the browser', () => {
  it('come back as they were, for their own process alone', () => {
    const own = shelf();
    const waiting = [requestOf(draft, new Date('2026-05-28T15:30:00Z'))];
    expect(keep(own, path, { draft, waiting })).toBe(true);
    expect(readKept(own, path, 'new')).toEqual({ draft, waiting });
    expect(readKept(own, { ...path, process: 'other' }, 'new')).toEqual({ draft: emptyDraft('new'), waiting: [] });
  });

  it.each(['', 'no JSON', '{"waiting":7}', 'null', '[]'])('begin anew where the browser kept %j', (kept) => {
    const own = shelf();
    own.setItem('nasluch.notes.jeziorno.park', kept);
    expect(readKept(own, path, 'new')).toEqual({ draft: emptyDraft('new'), waiting: [] });
  });

  it('are known to be lost where the browser keeps nothing', () => {
    const full: Shelf = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(keep(full, path, { draft, waiting: [] })).toBe(false);
  });
});

describe('a note', () => {
  it('is sent trimmed, with the size of a group alone', () => {
    const now = new Date('2026-05-28T15:30:00Z');
    expect(requestOf(draft, now)).toMatchObject({
      id: '1',
      groupSize: 6,
      place: 'stolik 3',
      topic: null,
      text: 'Więcej cienia.',
      writtenAt: '2026-05-28T15:30:00.000Z',
      mayPublish: null,
    });
    expect(requestOf({ ...draft, voice: 'person' }, now).groupSize).toBeNull();
  });

  it('leaves its table to the next one, and neither words, place on the map nor consent', () => {
    const said = {
      ...draft,
      location: { latitude: 53.84, longitude: 22.98 },
      mayPublish: 'yes' as const,
      photo: 'IMG_1',
    };
    expect(nextDraft(said, '2')).toEqual({
      ...said,
      id: '2',
      text: '',
      location: null,
      mayPublish: 'unknown',
      photo: '',
    });
  });

  it('has a group of 1 to 10,000 people', () => {
    expect(['', '6', '0', '-1', '2,5', '10000', '10001', 'kilka'].map(readGroupSize)).toEqual([
      null,
      6,
      undefined,
      undefined,
      undefined,
      10_000,
      undefined,
      undefined,
    ]);
  });
});
