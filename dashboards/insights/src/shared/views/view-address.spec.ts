import { isSameScreen, isSameView, viewAddress } from './view-address.js';

const PROCESS = '/w/jeziorno/p/diagnosis-2026';

describe('the address of a saved view', () => {
  it('stands below its process, without what only says where on the page one is', () => {
    expect(viewAddress(PROCESS, `${PROCESS}/contributions`, '?decision=partly&cursor=abc')).toBe(
      '/contributions?decision=partly',
    );
    expect(viewAddress(PROCESS, `${PROCESS}/reach/`, '?view=map')).toBe('/reach?view=map');
    expect(viewAddress(PROCESS, PROCESS, '')).toBe('');
  });

  it('is the same in whatever order its filters were chosen', () => {
    expect(isSameView('/reach?view=map&variable=age', '/reach?variable=age&view=map')).toBe(true);
    expect(isSameView('/reach?view=map', '/reach?view=map&history=open')).toBe(true);
    expect(isSameView('/reach?view=map', '/reach')).toBe(false);
    expect(isSameView('/reach', '/impact')).toBe(false);
  });

  it('tells apart tables of several figures', () => {
    expect(isSameView('/reach?table=age&table=sex', '/reach?table=sex&table=age')).toBe(true);
    expect(isSameView('/reach?table=age&table=sex', '/reach?table=age')).toBe(false);
  });

  it('names a screen, however it is looked at', () => {
    expect(isSameScreen('/reach?view=map', '/reach')).toBe(true);
    expect(isSameScreen('/themes', '/themes/words')).toBe(false);
  });
});
