import { codeOf, draftOf, mistakesOf, moved, newTopic, topicsToSend } from './draft.js';

const topic = (code: string) => ({
  code,
  name: { pl: code },
  words: { pl: [code] },
  examples: [],
  definition: {},
  archived: false,
});

it('makes a code out of a Polish name, and another where it is taken', () => {
  expect(codeOf('Ścieżki rowerowe', [])).toBe('sciezki-rowerowe');
  expect(codeOf('Ścieżki rowerowe', ['sciezki-rowerowe'])).toBe('sciezki-rowerowe-2');
  expect(codeOf('Łódź, żółw!', [])).toBe('lodz-zolw');
  expect(codeOf('…', [])).toBe('kategoria');
});

it('moves a category past its neighbour, and not beyond the ends', () => {
  const { topics } = draftOf({ name: 'Nasze', topics: ['a', 'b', 'c'].map(topic) });
  const codes = (list: typeof topics) => list.map(({ code }) => code).join('');
  expect(codes(moved(topics, topics[0]!.key, 1))).toBe('bac');
  expect(codes(moved(topics, topics[0]!.key, -1))).toBe('abc');
  expect(codes(moved(topics, topics[2]!.key, 1))).toBe('abc');
});

it('keeps the code of a category that is renamed, because results are counted by it', () => {
  const draft = draftOf({ name: 'Nasze', topics: [topic('rowery'), topic('parki')] });
  const renamed = { ...draft, topics: [{ ...draft.topics[0]!, name: { pl: 'Jazda rowerem' } }, draft.topics[1]!] };
  expect(topicsToSend(renamed)[0]).toMatchObject({ code: 'rowery', name: { pl: 'Jazda rowerem' } });
});

it('gives two new categories of one name two codes', () => {
  const named = { name: { pl: 'Nowa' }, examples: ['Przykład'] };
  const sent = topicsToSend({
    name: 'Nasze',
    topics: [
      { ...newTopic(), ...named },
      { ...newTopic(), ...named },
    ],
  });
  expect(sent.map(({ code }) => code)).toEqual(['nowa', 'nowa-2']);
});

it('names what cannot be saved', () => {
  const nameless = newTopic();
  const wordless = { ...newTopic(), name: { pl: 'Bez słów' } };
  expect(mistakesOf({ name: 'Nasze', topics: [nameless, wordless] })).toEqual([
    { key: nameless.key, what: 'name' },
    { key: wordless.key, what: 'words' },
  ]);
});
