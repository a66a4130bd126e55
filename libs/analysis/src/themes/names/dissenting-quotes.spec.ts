import { dissentingQuotes } from './dissenting-quotes.js';
import { leadingTopic } from './leading-topic.js';

/** Unit rows at these degrees; cosines of small whole angles are enough to order them. */
function textsAt(degrees: readonly number[], words = degrees.map(() => 10), confidence = degrees.map(() => 1)) {
  const values = Float64Array.from(
    degrees.flatMap((angle) => [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]),
  );
  return {
    vectors: { values, rows: degrees.length, width: 2 },
    themes: new Int32Array(degrees.length),
    words: Int32Array.from(words),
    confidence: Float64Array.from(confidence),
  };
}

describe('the quote that says something else', () => {
  it('is the text least like any quote', () => {
    expect(dissentingQuotes(textsAt([0, 1, 2, 3, 10, 40, 20, 5]), [[0, 4]])).toEqual([5]);
  });

  it('is not one that three quotes in four are unlike and the fourth is like', () => {
    // the text at 40° has a quote beside it, the one at 20° has none nearer than 19°
    expect(dissentingQuotes(textsAt([0, 1, 39, 1, 1, 40, 20, 1]), [[0, 1, 2]])).toEqual([6]);
  });

  it('is neither shorter than four words nor longer than eighty', () => {
    const words = [10, 10, 10, 10, 10, 3, 81, 10];
    expect(dissentingQuotes(textsAt([0, 1, 2, 3, 10, 40, 30, 5], words), [[0]])).toEqual([4]);
  });

  it('belongs to the surer half of its theme', () => {
    const confidence = [1, 1, 1, 1, 0.9, 0.3, 0.4, 0.2];
    expect(dissentingQuotes(textsAt([0, 1, 2, 3, 10, 40, 30, 5], undefined, confidence), [[0]])).toEqual([4]);
  });

  it('is not sought among fewer than eight texts, nor where all are quotes', () => {
    expect(dissentingQuotes(textsAt([0, 1, 2, 3, 4, 5, 6]), [[0]])).toEqual([null]);
    expect(dissentingQuotes(textsAt([0, 1, 2, 3, 4, 5, 6, 7]), [[0, 1, 2, 3, 4, 5, 6, 7]])).toEqual([null]);
  });
});

describe('the topic of a theme', () => {
  const text = (...topics: string[]) => ['drzew', ...topics.map((topic) => `§${topic}`)];

  it('is the one that 40 % of its topic words point at', () => {
    // 4 of 10 words
    const texts = [
      text('greenery', 'roads'),
      text('greenery', 'safety'),
      text('greenery', 'sport', 'roads'),
      text('greenery'),
    ];
    expect(leadingTopic([...texts, text('sport', 'culture')])).toBe('greenery');
    // 4 of 11
    expect(leadingTopic([...texts, text('sport', 'culture', 'water')])).toBeNull();
  });

  it('is none when fewer than three texts, or than a tenth, name it', () => {
    expect(leadingTopic([text('greenery', 'greenery', 'greenery'), text('greenery'), text()])).toBeNull();
    expect(
      leadingTopic([...Array.from({ length: 31 }, () => text()), ...Array.from({ length: 3 }, () => text('water'))]),
    ).toBeNull();
    expect(
      leadingTopic([...Array.from({ length: 27 }, () => text()), ...Array.from({ length: 3 }, () => text('water'))]),
    ).toBe('water');
  });

  it('is the first by code point of two that share the words', () => {
    const texts = ['a', 'b', 'c'].map(() => text('water', 'greenery'));
    expect(leadingTopic(texts)).toBe('greenery');
  });

  it('is none without topic words', () => {
    expect(leadingTopic([])).toBeNull();
    expect(leadingTopic([['drzew']])).toBeNull();
  });
});
