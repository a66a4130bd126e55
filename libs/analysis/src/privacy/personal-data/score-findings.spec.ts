import { InvalidInputError } from '#domain';
import { readMarked, scoreFindings } from './score-findings.js';

it('reads what people marked in a text', () => {
  expect(readMarked('Pani <name|Anna Nowak>, <address|ul. Lipowa 1>')).toEqual({
    text: 'Pani Anna Nowak, ul. Lipowa 1',
    labels: [
      { type: 'name', start: 5, end: 15 },
      { type: 'address', start: 17, end: 29 },
    ],
  });
  expect(() => readMarked('<nonsense|a>')).toThrow(InvalidInputError);
});

it('counts a label as found when four fifths of it are covered, and a finding that touches none as a false alarm', () => {
  const found = (start: number, end: number) => ({ type: 'name', start, end, confidence: 'likely', rule: '' }) as const;
  const label = { type: 'name', start: 0, end: 10 } as const;
  const [score] = scoreFindings([
    { labels: [label], findings: [found(0, 8)] },
    { labels: [label], findings: [found(0, 7)] },
    { labels: [], findings: [found(3, 5)] },
  ]);
  // one of two labels found; two of three findings touch a label
  expect(score).toMatchObject({ labels: 2, found: 1, findings: 3, falseAlarms: 1, recall: 0.5 });
  expect(score.precision).toBeCloseTo(2 / 3, 12);
});

it('says null for a share of nothing', () => {
  expect(scoreFindings([{ labels: [{ type: 'iban', start: 0, end: 5 }], findings: [] }])).toMatchObject([
    { type: 'iban', precision: null, recall: 0 },
  ]);
  expect(scoreFindings([])).toEqual([]);
});
