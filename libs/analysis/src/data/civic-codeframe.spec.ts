import { findCodes } from '../text/find-codes.js';
import { CIVIC_CODEFRAME, CIVIC_FALSE_FRIENDS } from './civic-codeframe.js';
import { PARALLEL_REMARKS } from './parallel-remarks.fixture.js';

const LANGUAGES = ['pl', 'en', 'de', 'nl', 'fr', 'uk'];

it('has a name and words for every topic in six languages', () => {
  for (const { code, name, stems } of CIVIC_CODEFRAME) {
    expect(code).toMatch(/^[a-z0-9-]+$/);
    for (const language of LANGUAGES) {
      expect(name[language]).toBeTruthy();
      expect(stems[language]!.trim().split(/\s+/).length).toBeGreaterThan(15);
    }
  }
});

it.each(LANGUAGES)('finds a topic in each of thirty parallel remarks in %s', (language) => {
  for (const remark of PARALLEL_REMARKS) {
    const words = remark[language as keyof typeof remark].toLowerCase().match(/[\p{L}’']+/gu)!;
    expect(words.flatMap((word) => findCodes(word, language)).length).toBeGreaterThan(0);
  }
});

/** Words that begin like a word of a topic and mean something else, beside words that do mean it. */
it.each([
  [
    'pl',
    'drogie drogich służy kolejce przystani ogrodzenia ogrodzony czytelny klasyfikacja pomocą sztuk',
    'dear, serves, queue',
  ],
  ['en', 'transition roadmap grassroots galaxy socialism hospitality securities', 'transit, road, grass, gala'],
  [
    'de',
    'begründung begründet baumwolle hört hörte geschlossen schlossen',
    'greening, tree, after-school care, castle',
  ],
  ['nl', 'verkeerd natuurlijk politiek politici operatie schoonheid ouderwets', 'traffic, nature, police, opera'],
  ['fr', 'priorité appliquer opération équipement basculer verrez médiation périphérie', 'app, opera, team, glass'],
  ['uk', "швидко заходить паркан операція дорого дерев'яна зупинити", 'ambulance, event, park, opera, road'],
])('is not misled in %s by %s', (language, words) => {
  for (const word of words.split(' ')) expect(findCodes(word, language)).toEqual([]);
});

it.each([
  ['pl', 'droga', 'roads'],
  ['pl', 'kolejowy', 'transit'],
  ['pl', 'ogrodzie', 'greenery'],
  ['pl', 'pracownia', 'education'],
  ['pl', 'pracownicy', 'economy-tourism'],
  ['pl', 'mieszkaniec', 'community-events'],
  ['en', 'transit', 'transit'],
  ['de', 'begrünung', 'greenery'],
  ['nl', 'politie', 'safety-lighting'],
  ['fr', 'équipes', 'sport'],
  ['fr', 'opéra', 'culture'],
  ['uk', 'водії', 'transit'],
  ['uk', 'швидка', 'seniors-health'],
])('knows in %s that "%s" is about %s', (language, word, topic) => {
  expect(findCodes(word, language)).toContain(topic);
});

it.each(LANGUAGES)('calls no word in %s both a word and a false friend of a topic', (language) => {
  const stems = new Set(CIVIC_CODEFRAME.flatMap((topic) => topic.stems[language]!.trim().split(/\s+/)));
  const friends = CIVIC_FALSE_FRIENDS[language]!.trim().split(/\s+/);
  expect(friends.filter((word) => stems.has(word))).toEqual([]);
});
