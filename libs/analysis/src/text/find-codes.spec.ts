import type { CodeframeTopic } from '#domain';
import { CIVIC_CODEFRAME, CIVIC_FALSE_FRIENDS } from '../data/civic-codeframe.js';
import { findCodes } from './find-codes.js';
import { foldDiacritics } from './fold-diacritics.js';

const LANGUAGES = ['pl', 'en', 'de', 'nl', 'fr', 'uk'];
const stemsIn = (text: string): string[] => text.split(/\s+/).filter((stem) => stem !== '');

describe('the civic codeframe', () => {
  it('has a name and at least 25 beginnings for each of its eighteen topics in six languages', () => {
    expect(CIVIC_CODEFRAME).toHaveLength(18);
    for (const { name, stems } of CIVIC_CODEFRAME) {
      expect(Object.keys(name)).toEqual(LANGUAGES);
      for (const language of LANGUAGES) expect(new Set(stemsIn(stems[language]!)).size).toBeGreaterThanOrEqual(25);
    }
  });

  it('is written as words are compared: lower case, folded, one word each, every word in one script', () => {
    const all = [...CIVIC_CODEFRAME.map(({ stems }) => stems), CIVIC_FALSE_FRIENDS];
    for (const stems of all) {
      for (const language of LANGUAGES) {
        const script = language === 'uk' ? /^=?[а-щьюяєіїґ']{2,}$/ : /^=?[a-z]{2,}$/;
        for (const stem of stemsIn(stems[language]!)) {
          expect(stem).toMatch(script);
          expect(foldDiacritics(stem.toLowerCase())).toBe(stem);
        }
      }
    }
  });

  it('gives no beginning to more than two topics', () => {
    for (const language of LANGUAGES) {
      const topics = new Map<string, number>();
      for (const { stems } of CIVIC_CODEFRAME) {
        for (const stem of new Set(stemsIn(stems[language]!))) topics.set(stem, (topics.get(stem) ?? 0) + 1);
      }
      expect([...topics].filter(([, count]) => count > 2)).toEqual([]);
    }
  });
});

describe('words that residents write', () => {
  it.each([
    ['pl', 'roads', 'chodników drogach jezdnią progów mostu'],
    ['pl', 'transit', 'autobusem przystanku kolejowa parkowanie wiata'],
    ['pl', 'greenery', 'parki parków drzewami łąkę kwietników'],
    ['pl', 'safety-lighting', 'oświetlenia latarnie policjant'],
    ['pl', 'water-environment', 'wodzie jeziorem rzekę powodzi'],
    ['en', 'roads', 'roads potholes crossings bridge'],
    ['en', 'transit', 'bus buses trains parking'],
    ['en', 'animals', 'cats dogs bees birds'],
    ['de', 'cycling', 'Radweg Fahrräder Radfahrer'],
    ['de', 'greenery', 'Bäume Grünflächen Blumenwiese'],
    ['nl', 'roads', 'straten stoepen zebrapad verkeer'],
    ['nl', 'cycling', 'fietsers fietspad bakfiets'],
    ['nl', 'cleanliness-waste', 'afvalbak zwerfvuil hondenpoep'],
    ['nl', 'seniors-health', 'ouderen huisarts ziekenhuis'],
    ['fr', 'greenery', 'arbres pelouses jardins fleurs'],
    ['fr', 'cleanliness-waste', 'poubelles déchets propreté'],
    ['fr', 'accessibility', 'handicapés fauteuils ascenseur'],
    ['fr', 'housing-planning', 'logements loyers immeubles'],
    ['uk', 'roads', 'дороги вулиця тротуарів перехід'],
    ['uk', 'playgrounds', 'майданчик гойдалки'],
    ['uk', 'safety-lighting', 'освітлення ліхтарі укриття'],
    ['uk', 'community-events', "громада сусідами сім'ї сім’ї сімʼї"],
  ])('in %s find %s', (language, code, words) => {
    for (const word of words.toLowerCase().split(' ')) expect([word, ...findCodes(word, language)]).toContain(code);
  });
});

describe('false friends', () => {
  it.each([
    ['pl', 'kolejny kolejność metropolia wiatr kwietnia koszty autor programu lekki ledwo kolor świetnie byli tanie'],
    ['pl', 'powodzenia koniec płaca biegun dominuje stawka klasyczny służba piękny kameralny parkiet tort domagamy'],
    ['en', 'mostly carefully busy card catch bathe apple appear lately homage beer'],
    ['en', 'example eventually fairly airing leaflet stationery farewell bingo rampant petrol kidney partly blocked'],
    [
      'de',
      'schuldig hundert gründlich alternative gruppe autor wegen natürlich künstlich flüssig verkehrt radikal festlegen',
    ],
    ['nl', 'meer bij kunstmatig bronzen gasten asielzoekers lesbisch'],
    ['fr', 'chantier ratio artificiel balle salem triste régaler carte'],
    ['uk', 'травень подібний ставлення метрів градус автор хороший дубль парад місто'],
  ])('in %s point at no topic', (language, words) => {
    const found = words
      .toLowerCase()
      .split(' ')
      .filter((word) => findCodes(word, language).length > 0);
    expect(found).toEqual([]);
  });

  it('stand apart from the topic whose word they resemble', () => {
    expect(findCodes('most', 'pl')).toEqual(['roads']);
    expect(findCodes('mostly', 'en')).toEqual([]);
    expect(findCodes('parkour', 'pl')).toEqual(['sport']);
    expect(findCodes('parking', 'pl')).toEqual(['transit']);
    expect(findCodes('brugklas', 'nl')).toEqual(['education']);
    expect(findCodes('huisarts', 'nl')).toEqual(['seniors-health']);
    expect(findCodes('водій', 'uk')).toEqual(['transit']);
    expect(findCodes('вода', 'uk')).toEqual(['water-environment']);
  });
});

describe('an own codeframe', () => {
  const own: CodeframeTopic[] = [
    { code: 'harbour', name: { pl: 'Port' }, stems: { pl: 'Nabrzeż =port', en: 'quay' } },
    {
      code: 'festival',
      name: { pl: 'Festiwal' },
      stems: {},
      examples: ['Za głośna scena nad wodą', 'Scena powinna stać dalej', 'Koncerty nad wodą do późna'],
    },
    { code: 'bathing', name: { pl: 'Kąpielisko' }, stems: {}, examples: ['Czysta woda', 'Ratownik nad wodą'] },
  ];

  it('stands in the place of the civic topics', () => {
    expect(findCodes('nabrzeżem', 'pl', own)).toEqual(['harbour']);
    expect(findCodes('port', 'pl', own)).toEqual(['harbour']);
    expect(findCodes('portier', 'pl', own)).toEqual([]);
    expect(findCodes('quays', 'en', own)).toEqual(['harbour']);
    expect(findCodes('rowerowa', 'pl', own)).toEqual([]);
    expect(findCodes('rowerowa', 'pl')).toEqual(['cycling']);
  });

  it('learns from examples the words that mostly one topic uses', () => {
    expect(findCodes('sceną', 'pl', own)).toEqual(['festival']);
    expect(findCodes('ratownika', 'pl', own)).toEqual(['bathing']);
    // of four examples with water two are of each topic: ½ < ⅔
    expect(findCodes('wodą', 'pl', own)).toEqual([]);
    // a stop word says nothing
    expect(findCodes('nad', 'pl', own)).toEqual([]);
  });

  it('without a topic points nowhere', () => {
    expect(findCodes('rowerowa', 'pl', [])).toEqual([]);
  });
});
