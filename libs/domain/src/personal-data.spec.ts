import { maskText, publicTextOf, type PublishableText, type ReviewedText } from './personal-data.js';

const TEXT: PublishableText = {
  title: 'Od Anny Nowak',
  body: 'Pani Anna Nowak prosi o ławki.',
  permission: 'yes',
  isHidden: false,
  contentHash: 'a1',
};
const REVIEW: ReviewedText = { state: 'released', contentHash: 'a1', masks: [], summary: null };

describe('what may stand in public', () => {
  it('is nothing without a basis, a review, or of a text that is gone', () => {
    expect(publicTextOf(TEXT, null)).toEqual({ form: 'none', reason: 'unreviewed' });
    expect(publicTextOf(TEXT, { ...REVIEW, state: 'unreviewed' })).toEqual({ form: 'none', reason: 'unreviewed' });
    expect(publicTextOf({ ...TEXT, permission: 'unknown' }, REVIEW)).toEqual({ form: 'none', reason: 'no-permission' });
    expect(publicTextOf({ ...TEXT, permission: 'no' }, REVIEW)).toEqual({ form: 'none', reason: 'no-permission' });
    expect(publicTextOf({ ...TEXT, isHidden: true }, REVIEW)).toEqual({ form: 'none', reason: 'hidden' });
    expect(publicTextOf(TEXT, { ...REVIEW, state: 'withheld' })).toEqual({ form: 'none', reason: 'withheld' });
  });

  it('is nothing of a wording that came after the review', () => {
    expect(publicTextOf({ ...TEXT, contentHash: 'b2' }, REVIEW)).toEqual({
      form: 'none',
      reason: 'changed-since-review',
    });
  });

  it('is the whole text where a person released it and there is a basis', () => {
    for (const permission of ['yes', 'public-at-source', 'public-by-procedure'] as const) {
      expect(publicTextOf({ ...TEXT, permission }, REVIEW)).toEqual({
        form: 'full',
        title: TEXT.title,
        body: TEXT.body,
      });
    }
  });

  it('is the text without what a person marked, in title and body', () => {
    const masks = [
      { field: 'title', start: 3, end: 13 },
      { field: 'body', start: 5, end: 15 },
    ] as const;
    expect(publicTextOf(TEXT, { ...REVIEW, state: 'masked', masks })).toEqual({
      form: 'masked',
      title: 'Od […]',
      body: 'Pani […] prosi o ławki.',
    });
  });

  it('is the summary that a person wrote, and nothing where it is missing', () => {
    const summary = 'Mieszkanka prosi o ławki.';
    expect(publicTextOf(TEXT, { ...REVIEW, state: 'summarised', summary })).toEqual({ form: 'summary', summary });
    expect(publicTextOf(TEXT, { ...REVIEW, state: 'summarised' })).toEqual({ form: 'none', reason: 'withheld' });
  });
});

it('masks overlapping places once, in any order', () => {
  const masks = [
    { start: 6, end: 9 },
    { start: 2, end: 4 },
    { start: 3, end: 5 },
    { start: 6, end: 7 },
  ];
  expect(maskText('0123456789', masks)).toBe('01[…]5[…]9');
});
