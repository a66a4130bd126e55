import { isHelpKey } from './help-key.js';
import { helpTopicOf } from './help-topics.js';

const pressed = (change: object = {}) =>
  isHelpKey({
    ...{ key: '?', ctrlKey: false, metaKey: false, altKey: false, defaultPrevented: false, target: null },
    ...change,
  });

describe('the help of a screen', () => {
  it('is that of the part of the process that the address names', () => {
    expect(helpTopicOf('/w/jeziorno/p/diagnosis-2026').lead).toBe('help.overview');
    expect(helpTopicOf('/w/jeziorno/p/diagnosis-2026/').lead).toBe('help.overview');
    expect(helpTopicOf('/w/jeziorno/p/diagnosis-2026/themes/words').lead).toBe('help.themes');
    expect(helpTopicOf('/w/jeziorno/p/diagnosis-2026/diary').lead).toBe('help.other');
  });

  it('of Home is one for all municipalities, and a page that is none of these has a general one', () => {
    expect(['/', '/w/jeziorno', '/w/jeziorno/'].map((path) => helpTopicOf(path).lead)).toEqual(
      Array(3).fill('help.home'),
    );
    expect(['/compare', '/w/jeziorno/admin'].map((path) => helpTopicOf(path).lead)).toEqual(
      Array(2).fill('help.other'),
    );
  });

  it('opens by a question mark, but not while somebody writes one or another part of the page takes it', () => {
    expect(pressed()).toBe(true);
    expect(pressed({ key: 'h' })).toBe(false);
    expect(pressed({ ctrlKey: true })).toBe(false);
    expect(pressed({ defaultPrevented: true })).toBe(false);
    expect(pressed({ target: { closest: () => ({}) } })).toBe(false);
    expect(pressed({ target: { closest: () => null } })).toBe(true);
  });
});
