import { compareCodePoints } from './compare-code-points.js';
import { detectLanguage } from './detect-language.js';
import { distinctTexts } from './distinct-texts.js';
import { findCodes } from './find-codes.js';
import { foldDiacritics } from './fold-diacritics.js';
import { normaliseText } from './normalise-text.js';
import { similarTexts } from './similar-texts.js';
import { isStopWord } from './stop-words.js';
import { stem } from './stem.js';
import { tokenise } from './tokenise.js';

describe('words', () => {
  it('are letters and digits in their order, with Ukrainian apostrophes inside', () => {
    expect(tokenise('Ścieżka rowerowa, 2 km!')).toEqual(['Ścieżka', 'rowerowa', '2', 'km']);
    expect(tokenise("п'ять лавок")).toEqual(["п'ять", 'лавок']);
    expect(tokenise('👍 … —')).toEqual([]);
  });

  it('lose addresses and long numbers, keep short ones', () => {
    const text = normaliseText('Jan, jan.k@example.org, tel. 600 700 800, https://example.org/x?y=1, blok 15');
    expect(tokenise(text)).toEqual(['Jan', 'tel', 'blok', '15']);
  });

  it('are the same whether an accent is one character or two', () => {
    expect(tokenise(normaliseText('zielen\u0301'))).toEqual(['zieleń']);
  });

  it('fold Latin letters only', () => {
    expect(foldDiacritics('zażółć')).toBe('zazolc');
    expect(foldDiacritics('straße')).toBe('strasse');
    expect(foldDiacritics('чий')).toBe('чий');
  });

  it('stand in the order of code points, also beyond the first plane', () => {
    expect(['😀', '\uffff', 'ą', 'z', 'a', 'ab'].sort(compareCodePoints)).toEqual([
      'a',
      'ab',
      'z',
      'ą',
      '\uffff',
      '😀',
    ]);
  });
});

describe('stems', () => {
  it('bring forms together in every language that has a stemmer', () => {
    for (const [language, one, other] of [
      ['pl', 'chodników', 'chodnik'],
      ['en', 'streets', 'street'],
      ['de', 'Straßen', 'Straße'],
      ['fr', 'arbres', 'arbre'],
      ['nl', 'straten', 'straat'],
      ['uk', 'парки', 'парку'],
    ] as const) {
      expect(stem(one, language)).toBe(stem(other, language));
    }
  });

  it('leave names of object properties and words of unknown languages alone', () => {
    expect(stem('__proto__', 'pl')).not.toBe('');
    expect(stem('constructor', 'xx')).toBe('constructor');
  });
});

describe('stop words', () => {
  it('are found with and without diacritics, and by language', () => {
    expect(isStopWord('żeby', 'pl')).toBe(true);
    expect(isStopWord('zeby', 'pl')).toBe(true);
    expect(isStopWord('the', 'pl')).toBe(false);
    expect(isStopWord('constructor', '__proto__')).toBe(false);
  });

  it('spare the words that residents name things by', () => {
    for (const word of ['home', 'work', 'help', 'problem', 'stop']) expect(isStopWord(word, 'en')).toBe(false);
    expect(isStopWord('miasto', 'pl')).toBe(false);
  });
});

describe('the language of a text', () => {
  it.each([
    ['pl', 'Proszę o więcej ławek w parku przy szkole'],
    ['pl', 'prosze o naprawe chodnika przy ulicy Lipowej'],
    ['en', 'Please repair the pavement in front of the school'],
    ['uk', 'Прошу відремонтувати тротуар біля школи'],
    ['de', 'Bitte reparieren Sie den Gehweg vor der Schule'],
    ['fr', "Merci de réparer le trottoir devant l'école"],
    ['nl', 'Graag meer bankjes in het park bij de school'],
  ])('is %s for a plain sentence', (language, text) => {
    expect(detectLanguage(text, 'xx')).toBe(language);
  });

  it('is the fallback for what is too short to tell', () => {
    expect(detectLanguage('park', 'uk')).toBe('uk');
    expect(detectLanguage('', 'pl')).toBe('pl');
  });
});

describe('similar texts', () => {
  it('follow the first of their kind', () => {
    const letter = 'wnosimy o budowę przejścia dla pieszych przy szkole podstawowej numer trzy na ulicy';
    expect([
      ...similarTexts([`${letter} długiej`, `${letter} krótkiej`, 'coś zupełnie innego', `${letter} długiej 2`]),
    ]).toEqual([0, 0, 2, 0]);
  });

  it('are verified: two long texts that share a half are not similar', () => {
    const half = 'chcemy nowego placu zabaw dla dzieci z naszego osiedla ';
    expect([
      ...similarTexts([
        `${half}bo stary został rozebrany`,
        `${half}i siłowni dla seniorów obok kościoła oraz fontanny`,
      ]),
    ]).toEqual([0, 1]);
  });

  it('leave very short texts to exact comparison', () => {
    expect([...similarTexts(['park', 'parki', ''])]).toEqual([0, 1, 2]);
  });
});

describe('distinct texts', () => {
  it('join rows that differ in case, signs and spaces alone, whatever their order', () => {
    const rows = [
      { id: '2', text: 'więcej  drzew' },
      { id: '1', text: 'Więcej drzew!!!' },
      { id: '3', text: ' 🌳 ' },
    ];
    const found = distinctTexts(rows, 'pl');
    expect(found.texts.map(({ content, ids }) => [content, ids])).toEqual([['więcej drzew', ['1', '2']]]);
    expect(found.wordless).toEqual(['3']);
    expect(distinctTexts([...rows].reverse(), 'pl')).toEqual(found);
  });

  it('take the language of most rows for texts too short to tell', () => {
    const rows = [
      { id: '1', text: 'The playground behind the library needs new swings' },
      { id: '2', text: 'There should be more trees along the main street' },
      { id: '3', text: 'park' },
    ];
    expect(distinctTexts(rows, 'auto').texts.map(({ language }) => language)).toEqual(['en', 'en', 'en']);
  });
});

describe('civic topics of a word', () => {
  it('are those of the longest beginning that fits', () => {
    expect(findCodes('rowerowa', 'pl')).toEqual(['cycling']);
    expect(findCodes('parking', 'pl')).toEqual(['transit']);
    expect(findCodes('parku', 'pl')).toEqual(['greenery']);
  });

  it('are several where topics share the beginning, none for other words and languages', () => {
    expect([...findCodes('świetlica', 'pl')].sort()).toEqual(['community-events', 'education']);
    expect(findCodes('xyzzy', 'pl')).toEqual([]);
    expect(findCodes('rowerowa', 'xx')).toEqual([]);
  });

  it('do not follow a beginning of three letters into a long word', () => {
    expect(findCodes('halogenowy', 'pl')).toEqual([]);
    expect(findCodes('hali', 'pl')).toEqual(['sport']);
  });
});
