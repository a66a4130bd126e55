import { seededRandom } from '../seeded-random.js';
import { buildCorpus } from '../terms/corpus.js';
import { textVectors } from '../vectors/text-vectors.js';
import { keywordsDecide, toldByAWord } from './keywords-decide.js';

const random = seededRandom(5);
const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!;
const wordsOf = (name: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${name}${at}`);

const PRODUCTS = wordsOf('product', 20);
/** "How do I … in PRODUCT": the other words go with every product. */
const QUESTIONS = Array.from({ length: 1500 }, () => {
  return [pick(PRODUCTS), pick(wordsOf('task', 300)), pick(wordsOf('how', 40)), pick(wordsOf('how', 40))];
});
/** Ten subjects, each with forty words of its own, of which a text uses five. */
const SUBJECTS = wordsOf('subject', 10).map((subject) => wordsOf(subject, 40));
const REMARKS = Array.from({ length: 1500 }, () => {
  const subject = pick(SUBJECTS);
  return [...Array.from({ length: 5 }, () => pick(subject)), pick(wordsOf('how', 40))];
});

function decided(texts: readonly (readonly string[])[]): boolean {
  const corpus = buildCorpus(texts, 2);
  return keywordsDecide(corpus, textVectors(corpus, 1), 1);
}

describe('one word decides', () => {
  it('in questions that name a product each', () => {
    expect(decided(QUESTIONS)).toBe(true);
  });

  it('never in remarks that use several of many words', () => {
    expect(decided(REMARKS)).toBe(false);
  });

  it('never in few texts', () => {
    expect(decided(QUESTIONS.slice(0, 900))).toBe(false);
  });
});

describe('how well words tell groups apart', () => {
  it('is the F-measure of the best word of each group, weighted by the texts of the group', () => {
    const texts = [['bus', 'stop'], ['bus'], ['bus', 'tree'], ['tree', 'park'], ['park']];
    const corpus = buildCorpus(texts, 1);
    // group 0 = the first three: bus 2·3/(3 + 3) = 1; group 1: park 2·2/(2 + 2) = 1
    expect(toldByAWord(corpus, Int32Array.of(0, 0, 0, 1, 1), 2)).toBe(1);
    // all five in one group: bus 2·3/(3 + 5) = 0.75
    expect(toldByAWord(corpus, new Int32Array(5), 1)).toBeCloseTo(0.75, 12);
  });

  it('leaves topics and beginnings of words aside', () => {
    const corpus = buildCorpus(
      [
        ['§roads', '^brid'],
        ['§roads', '^brid', 'bridge'],
      ],
      1,
    );
    // bridge 2·1/(1 + 2) = 2/3, though both texts point at roads
    expect(toldByAWord(corpus, new Int32Array(2), 1)).toBeCloseTo(2 / 3, 12);
  });
});
