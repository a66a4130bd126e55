import { markText, placesOf } from './mark-text.js';

it('cuts a text where findings begin and end, overlapping ones too', () => {
  const findings = [
    { field: 'body', start: 2, end: 6 },
    { field: 'body', start: 4, end: 8 },
    { field: 'title', start: 0, end: 1 },
  ] as const;
  expect(markText('0123456789', 'body', findings)).toEqual([
    { words: '01', findings: [] },
    { words: '23', findings: [0] },
    { words: '45', findings: [0, 1] },
    { words: '67', findings: [1] },
    { words: '89', findings: [] },
  ]);
  expect(markText('', 'body', [])).toEqual([]);
});

it('finds words in title and body, whatever their case', () => {
  expect(placesOf('lipa', { title: 'Lipa', body: 'Ścięto lipę, LIPA rosła' })).toEqual([
    { field: 'title', start: 0, end: 4 },
    { field: 'body', start: 13, end: 17 },
  ]);
  expect(placesOf('', { title: null, body: 'a' })).toEqual([]);
});
