import { asList } from './as-list.js';

const THEME = '0f6c1a2b-3c4d-4e5f-8a9b-0c1d2e3f4a5b';

describe('a page that cannot be shared with its filters', () => {
  it('is shared as the list of opinions with the same filters', () => {
    expect(asList(`/themes/${THEME}?channel=paper`)?.address).toBe(`/contributions?theme=${THEME}&channel=paper`);
    expect(asList('/themes?view=map&channel=paper')?.address).toBe('/contributions?channel=paper');
  });

  it('is not shared where there is nothing to filter by, or nothing of it is shared', () => {
    expect(asList('/reach?view=map')).toBeNull();
    expect(asList('/remarks?channel=paper')).toBeNull();
  });
});
