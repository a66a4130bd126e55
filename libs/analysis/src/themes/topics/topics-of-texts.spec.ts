import { topicsOfTexts } from './topics-of-texts.js';

describe('the topics of texts by their words alone', () => {
  it('are one a text, ordered by id, null where no word points at one', () => {
    const found = topicsOfTexts([
      { id: 'b', text: 'Brakuje stojaków rowerowych' },
      { id: 'a', text: 'Dzień dobry' },
      { id: 'c', text: '' },
    ]);
    expect(found.map(({ id, topic }) => [id, topic])).toEqual([
      ['a', null],
      ['b', 'cycling'],
      ['c', null],
    ]);
  });

  it('are those of an own codeframe where one is given, and none without', () => {
    const own = [{ code: 'stojaki', name: { pl: 'Stojaki' }, stems: { pl: 'stojak' } }];
    expect(topicsOfTexts([{ id: '1', text: 'Brakuje stojaków rowerowych', language: 'pl' }], own)[0]?.topic).toBe(
      'stojaki',
    );
    expect(topicsOfTexts([{ id: '1', text: 'Brakuje stojaków rowerowych' }], 'none')).toEqual([]);
    expect(topicsOfTexts([])).toEqual([]);
  });
});
