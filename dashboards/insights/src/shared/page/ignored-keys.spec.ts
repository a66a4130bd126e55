import { ignoredKeys } from './ignored-keys.js';

const ignored = (query: string) => ignoredKeys(new URLSearchParams(query), { view: ['map', 'time'], by: 'anything' });

describe('what an address holds and a page does not know', () => {
  it('is named: keys that are none, and values that mean nothing', () => {
    expect(ignored('view=globe&colour=red')).toEqual(['view=globe', 'colour=red']);
  });

  it('is nothing where the page knows every key and value', () => {
    expect(ignored('view=map&by=age&table=age&table=sex')).toEqual([]);
    expect(ignored('')).toEqual([]);
  });

  it('is told from what every object has', () => {
    expect(ignored('constructor=1')).toEqual(['constructor=1']);
  });
});
