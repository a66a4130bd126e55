import { distinctTexts } from '../../text/distinct-texts.js';
import { findThemes } from '../find-themes.js';
import { seededRandom } from '../seeded-random.js';
import { adjustedRandIndex } from '../trust/adjusted-rand-index.js';
import { encodedRows } from './encoded-texts.js';

const WIDTH = 24;

/** A stand-in for a sentence encoder that knows what words are about: the sum of the directions of what is meant, and a little noise. */
function encode(meaning: number, text: string): Float32Array {
  const vector = new Float32Array(WIDTH);
  vector[meaning] = 1;
  for (let at = 0; at < text.length; at += 1) vector[(text.charCodeAt(at) * 7 + at) % WIDTH]! += 0.02;
  return vector;
}

const WORDS = 'dom las most plac rynek szkoła sklep park rzeka dworzec kościół szpital'.split(' ');
const random = seededRandom(20260302);
/** 120 texts of words drawn at random, which say nothing of what is meant: only the encoder knows. */
const TEXTS = Array.from({ length: 120 }, (_, at) => ({
  id: String(at).padStart(3, '0'),
  text: [0, 1, 2].map(() => WORDS[Math.floor(random() * WORDS.length)]).join(' ') + ` ${at}`,
}));
const MEANINGS = TEXTS.map((_, at) => at % 3);
const vectors = new Map(TEXTS.map(({ id, text }, at) => [id, encode(MEANINGS[at]!, text)]));

function agreement(found: ReturnType<typeof findThemes>): number {
  return adjustedRandIndex(
    found.assignments.map(({ theme }) => theme),
    found.assignments.map(({ id }) => MEANINGS[Number(id)]!),
  );
}

const OPTIONS = { themes: 3, language: 'pl', codeframe: 'none' } as const;
const heard = findThemes(TEXTS, { ...OPTIONS, encoded: { width: WIDTH, vectors } });

it('moves the themes towards what the encoder sees and words do not say', () => {
  expect(agreement(heard)).toBeGreaterThan(agreement(findThemes(TEXTS, OPTIONS)) + 0.1);
});

it('is named in the note on the method, and only where it took part', () => {
  expect(heard.result.evidence.encoder).toEqual({ width: WIDTH });
  expect(findThemes(TEXTS, OPTIONS).result.evidence).not.toHaveProperty('encoder');
});

it('gives the same whatever the order of the rows and of the vectors', () => {
  const reversed = new Map([...vectors].reverse());
  const again = findThemes([...TEXTS].reverse(), { ...OPTIONS, encoded: { width: WIDTH, vectors: reversed } });
  expect(JSON.stringify(again)).toBe(JSON.stringify(heard));
});

it('makes unit rows, and rows of zeros of nothing', () => {
  const { texts } = distinctTexts(
    [
      { id: 'a', text: 'park' },
      { id: 'b', text: 'rynek' },
    ],
    'pl',
  );
  const rows = encodedRows(
    {
      width: 2,
      vectors: new Map([
        ['a', [3, 4]],
        ['b', [0, 0]],
      ]),
    },
    texts,
  );
  [0.6, 0.8, 0, 0].forEach((value, at) => expect(rows.values[at]).toBeCloseTo(value, 12));
});

it.each([
  ['a text without a vector', new Map([['a', [1, 2]]]), 'no encoded vector for the text "b"'],
  [
    'a vector of another length',
    new Map([
      ['a', [1, 2]],
      ['b', [1]],
    ]),
    'has 1 numbers, not 2',
  ],
  [
    'what is no number',
    new Map([
      ['a', [1, 2]],
      ['b', [1, NaN]],
    ]),
    'no number',
  ],
])('refuses %s', (_, given, message) => {
  const { texts } = distinctTexts(
    [
      { id: 'a', text: 'park' },
      { id: 'b', text: 'rynek' },
    ],
    'pl',
  );
  expect(() => encodedRows({ width: 2, vectors: given as Map<string, number[]> }, texts)).toThrow(message);
});
