import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { PERSONAL_DATA_MEASURES } from './personal-data.js';

interface Span {
  readonly type: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const oracle: { cases: { name: string; input: string; expected: Span[] }[] } = JSON.parse(
  readFileSync(join(cwd(), 'test/oracles/26_pii_corpus.json'), 'utf8'),
);
const spans = (input: unknown) => PERSONAL_DATA_MEASURES['pii-corpus'].compute(input) as Span[];

it.each(oracle.cases)('finds in $name what is labelled, and nothing else', ({ input, expected }) => {
  const found = spans(input);
  expect(found.map(({ type, text, start, end }) => ({ type, text, start, end }))).toEqual(expected);
});

it('counts places in code points, and tells of hints where they are asked for', () => {
  expect(spans('😀 konto PL61 1090 1014 0000 0712 1981 2874')).toMatchObject([{ type: 'IBAN', start: 8, end: 42 }]);
  expect(spans('dowód ABA300000')).toMatchObject([{ type: 'ID_CARD', text: 'ABA300000' }]);
  expect(spans('Jestem po udarze.')).toEqual([]);
  expect(spans({ text: 'Jestem po udarze.', hints: true })).toMatchObject([{ type: 'HEALTH', text: 'po udarze' }]);
});

it('names what it cannot read', () => {
  expect(() => spans(12)).toThrow(/the input/);
});
