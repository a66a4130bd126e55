import { sharedTextOf, sharedViewOf } from './share-link.js';

const THEME = '0f6c1a2b-3c4d-4e5f-8a9b-0c1d2e3f4a5b';

describe('the view of a share link', () => {
  it('is one page with its filters, in one spelling', () => {
    expect(sharedViewOf('/contributions?week=2026-03-02&decision=partly&cursor=abc&order=oldest')).toEqual({
      page: 'contributions',
      filters: { decision: 'partly', week: '2026-03-02' },
      address: '/contributions?decision=partly&week=2026-03-02&order=oldest',
    });
    expect(sharedViewOf('')).toEqual({ page: 'overview', filters: {}, address: '' });
    expect(sharedViewOf('/reach/?view=map')).toEqual({ page: 'reach', filters: {}, address: '/reach?view=map' });
  });

  it.each(['themes', 'impact'])('of %s holds the filters that its counts carry out', (page) => {
    expect(sharedViewOf(`/${page}?sort=disagreement&period=2026-03&channel=paper`)).toEqual({
      page,
      filters: { channel: 'paper', period: '2026-03' },
      address: `/${page}?channel=paper&period=2026-03`,
    });
  });

  it('of a theme fixes that theme', () => {
    expect(sharedViewOf(`/themes/${THEME}`)).toMatchObject({ page: 'theme', filters: { theme: THEME } });
  });

  it.each([
    ['a page that is not shared', '/data/quality'],
    ['one decision', '/impact/decision/1'],
    ['the ledger, which holds what is for the office alone', '/impact?view=ledger'],
    ['a filter that its page does not carry out', '/reach?group=age:65%2B'],
    ['a view of a page that counts all of it, with a filter', '/themes?view=map&channel=paper'],
    ['measures of all, with a filter', '/impact?view=measures&channel=paper'],
    ['all themes, with one of them', `/themes?theme=${THEME}`],
    ['a theme with a filter', `/themes/${THEME}?channel=paper`],
    ['a filter that stands twice', '/contributions?decision=partly&decision=none'],
  ])('is never %s', (_, address) => {
    expect(sharedViewOf(address)).toBeNull();
  });

  it('leaves out where on the page somebody is', () => {
    expect(sharedViewOf('/themes?history=open&view=map')?.address).toBe('/themes?view=map');
  });
});

describe('a text behind a share link', () => {
  const text = {
    title: null,
    body: 'Pan Jan Nowak, ul. Lipowa 3',
    permission: 'yes',
    isHidden: false,
    isOfInstitution: false,
    contentHash: 'a1',
  } as const;
  const review = { state: 'unreviewed', contentHash: 'a1', masks: [], summary: null, hasFindings: false } as const;

  it('is shown where the rules found nothing in it', () => {
    expect(sharedTextOf(text, review)).toEqual({ form: 'full', title: null, body: text.body });
  });

  it('waits where they found something, have not read it, or read another wording', () => {
    expect(sharedTextOf(text, { ...review, hasFindings: true })).toMatchObject({ form: 'none', reason: 'unreviewed' });
    expect(sharedTextOf(text, null)).toMatchObject({ form: 'none', reason: 'unreviewed' });
    expect(sharedTextOf(text, { ...review, contentHash: 'b2' })).toMatchObject({ reason: 'changed-since-review' });
  });

  it('stands as a reviewer left it', () => {
    const masks = [{ field: 'body', start: 4, end: 13 } as const];
    expect(sharedTextOf(text, { ...review, state: 'masked', masks })).toMatchObject({
      form: 'masked',
      body: 'Pan […], ul. Lipowa 3',
    });
    expect(sharedTextOf(text, { ...review, state: 'withheld' })).toMatchObject({ form: 'none', reason: 'withheld' });
  });

  it.each(['no', 'unknown'] as const)('is not shown where its permission is "%s"', (permission) => {
    expect(sharedTextOf({ ...text, permission }, review)).toMatchObject({ reason: 'no-permission' });
  });
});
