import type { CodeframeTopic } from '#domain';
import { findThemes } from '../find-themes.js';
import { topicReader } from './read-topics.js';
import { spreadTopics } from './spread-topics.js';

const FRAME: readonly CodeframeTopic[] = [
  { code: 'trees', name: { en: 'Trees' }, stems: { pl: 'drzew lip', en: 'tree' } },
  { code: 'roads', name: { en: 'Roads' }, stems: { pl: 'drog ulic lip', en: 'road street' } },
];

function words(text: string, language = 'pl') {
  return { words: text.split(' '), language };
}

describe('the words of one text', () => {
  it('share what they point at by how rare they are', () => {
    // ulica stands in 3 of 3 texts: ln(4/4) + 1 = 1; drzewa in 1: ln(4/2) + 1 = 1.6931
    const texts = [words('Ulica pełna drzewa'), words('ulica długa'), words('ulica krótka')];
    const [trees, roads] = topicReader(FRAME, texts)(texts[0]!);
    expect(trees).toBeCloseTo((Math.LN2 + 1) / (Math.LN2 + 2), 10);
    expect(roads).toBeCloseTo(1 / (Math.LN2 + 2), 10);
  });

  it('are divided where they point at several topics, and count as often as they are said', () => {
    const text = words('lipa lipa ulica');
    // each weighs ln(2/2) + 1 = 1: one for both halves of two lindens, two for roads with the street
    expect([...topicReader(FRAME, [text])(text)]).toEqual([1 / 3, 2 / 3]);
  });

  it('say nothing where none is known', () => {
    const read = topicReader(FRAME, [words('tree', 'en')]);
    expect([...read(words('tree', 'cs'))]).toEqual([0, 0]);
    expect([...read(words('the and', 'en'))]).toEqual([0, 0]);
    expect([...read(words('tree', 'en'))]).toEqual([1, 0]);
  });
});

describe('neighbours', () => {
  it('pass on half of what they are about, five times', () => {
    const graph = { rows: 2, most: 1, texts: Int32Array.of(1, 0), likeness: Float64Array.of(0.7, 0.7) };
    // a ← ½ + ½ b, b ← ½ a from (1, 0): (½, ½), (¾, ¼), (⅝, ⅜), (11/16, 5/16), (21/32, 11/32)
    expect([...spreadTopics(Float64Array.of(1, 0), 1, graph)]).toEqual([21 / 32, 11 / 32]);
  });

  it('are heard by how near they are', () => {
    const graph = {
      rows: 3,
      most: 2,
      texts: Int32Array.of(1, 2, -1, -1, -1, -1),
      likeness: Float64Array.of(0.75, 0.25, 0, 0, 0, 0),
    };
    const own = Float64Array.of(0, 0, 1, 0, 0, 1);
    // the two without neighbours keep what they say; the first hears ½ · ¾ and ½ · ¼ of it
    expect([...spreadTopics(own, 2, graph)]).toEqual([0.375, 0.125, 1, 0, 0, 1]);
  });
});

const PLACES = 'szkole dworcu rynku ratuszu kościele przedszkolu bibliotece szpitalu sklepie moście'.split(' ');
/** Sixty Polish remarks on trees and on roads; the third of each kind has no word of the codeframe below. */
const REMARKS = PLACES.flatMap((place, at) => [
  { id: `trees-${at}-a`, text: `Sadzonki i drzewa rosną przy ${place}` },
  { id: `trees-${at}-b`, text: `Podlewajmy sadzonki i drzewa przy ${place} codziennie` },
  { id: `trees-${at}-c`, text: `Sadzonki podlewajmy codziennie, także w lipcu przy ${place}` },
  { id: `roads-${at}-a`, text: `Dziurawa droga przy ${place} wymaga łatania` },
  { id: `roads-${at}-b`, text: `Załatajcie ulicę koło ${place}, bo jest dziurawa` },
  { id: `roads-${at}-c`, text: `Łatania wymaga dziurawa nawierzchnia koło ${place}` },
]);
const OWN: readonly CodeframeTopic[] = [
  { code: 'trees', name: { pl: 'Drzewa' }, stems: { pl: 'drzew', en: 'tree' } },
  { code: 'roads', name: { pl: 'Drogi' }, stems: { pl: 'drog ulic', en: 'road' } },
];

function topicsOf(
  found: ReturnType<typeof findThemes>,
): Map<string, { topic: string | null; confidence: number | null }> {
  return new Map(found.topics.map(({ id, topic, confidence }) => [id, { topic, confidence }]));
}

describe('the fixed view of a consultation', () => {
  const rest = [
    { id: 'copy', text: `${REMARKS[0]!.text}!` },
    {
      id: 'english',
      text: 'The tree that stood beside the church was cut down without asking anybody who lives there',
    },
    { id: 'nothing', text: '…' },
    { id: 'alien', text: 'Dziękuję' },
  ];
  const found = findThemes([...REMARKS, ...rest], { themes: 2, codeframe: OWN });
  const topics = topicsOf(found);

  it('has one row for each text, ordered by id', () => {
    const ids = [...REMARKS, ...rest].map(({ id }) => id);
    expect(found.topics.map(({ id }) => id)).toEqual(ids.sort());
  });

  it('reads the topic out of the words, and out of the neighbours where the words say none', () => {
    for (const { id } of REMARKS) expect(topics.get(id)!.topic).toBe(id.split('-')[0]);
    expect(topics.get('trees-0-c')!.confidence!).toBeLessThan(0.5);
    expect(topics.get('trees-0-a')!.confidence!).toBeGreaterThan(0.5);
  });

  it('follows copies, reads other languages by their words, and leaves open what nothing is known of', () => {
    expect(topics.get('copy')).toEqual(topics.get(REMARKS[0]!.id));
    expect(topics.get('english')).toEqual({ topic: 'trees', confidence: 1 });
    expect(topics.get('nothing')).toEqual({ topic: null, confidence: null });
    expect(topics.get('alien')).toEqual({ topic: null, confidence: null });
  });

  it('reads those outside a sample by their own words', () => {
    const sampled = topicsOf(findThemes(REMARKS, { themes: 2, codeframe: OWN, largestFit: 50 }));
    expect([...sampled.values()].filter(({ topic }) => topic === 'trees').length).toBeGreaterThanOrEqual(20);
    expect(sampled.size).toBe(60);
  });

  it('is the same whatever the order of the rows', () => {
    const reversed = findThemes([...REMARKS, ...rest].reverse(), { themes: 2, codeframe: OWN });
    expect(JSON.stringify([reversed.topics, reversed.alike])).toBe(JSON.stringify([found.topics, found.alike]));
  });

  it('is left out without a codeframe, which similar contributions do not need', () => {
    const { topics: none, alike } = findThemes(REMARKS, { themes: 2, codeframe: 'none' });
    expect(none).toEqual([]);
    expect(Object.keys(alike).length).toBeGreaterThan(0);
    for (const [id, others] of Object.entries(alike)) {
      expect(others.length).toBeLessThanOrEqual(5);
      expect(others).not.toContain(id);
    }
  });
});

it('suggests topics in a small consultation, by the words of each text', () => {
  const few = [
    { id: '1', text: 'Brakuje ścieżki rowerowej' },
    { id: '2', text: 'Kosze na śmieci są przepełnione' },
    { id: '3', text: 'Nie wiem' },
    { id: '4', text: '' },
  ];
  const found = findThemes(few, { language: 'pl' });
  expect(found.reason).toBe('too-few-texts');
  expect(found.topics).toEqual([
    { id: '1', topic: 'cycling', confidence: 1 },
    { id: '2', topic: 'cleanliness-waste', confidence: 1 },
    { id: '3', topic: null, confidence: null },
    { id: '4', topic: null, confidence: null },
  ]);
  expect(found.alike).toEqual({});
  expect(findThemes([]).topics).toEqual([]);
});
