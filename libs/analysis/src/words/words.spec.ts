import { distinctiveWords, type GroupText } from './distinctive-words.js';
import { keywordsInContext } from './keywords-in-context.js';
import { markMatches, searchTerms } from './search-terms.js';

describe('what a text is found by', () => {
  it('are stems without stop words, the same for every form', () => {
    expect(searchTerms('Więcej ławek w parkach!', 'pl')).toEqual(searchTerms('ławki, PARK', 'pl'));
    expect(searchTerms('lawka', 'pl')).toEqual(searchTerms('ławka', 'pl'));
    expect(searchTerms('bike lanes', 'en')).toEqual(searchTerms('Bikes, lane', 'en'));
  });

  it('are numbers too, and none for stop words, signs and nothing', () => {
    expect(searchTerms('ul. Moskule 27a', 'pl')).toContain('27a');
    expect(['i w na', '… !', ''].map((text) => searchTerms(text, 'pl'))).toEqual([[], [], []]);
  });

  it('hold letters and digits alone, as a text search column wants them', () => {
    const terms = searchTerms('п’ять пам’ятників і з’їзд, O’Neill', 'uk');
    expect(terms.length).toBeGreaterThan(0);
    for (const term of terms) expect(term).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
  });

  it('are the same however a letter is composed', () => {
    expect(searchTerms('ścieżka'.normalize('NFD'), 'pl')).toEqual(searchTerms('ścieżka', 'pl'));
  });
});

describe('the marks of what was searched for', () => {
  const marked = (text: string, query: string, language = 'pl'): string[] =>
    markMatches(text, query, language).map(({ start, end }) => text.slice(start, end));

  it('are on every form of every word of the query', () => {
    expect(marked('Ławka? Ławki, ławeczka i ławek nie ma w Parku.', 'ławek w parkach')).toEqual([
      'Ławka',
      'Ławki',
      'ławek',
      'Parku',
    ]);
  });

  it('fit a text of decomposed letters', () => {
    const text = 'Nowa ścieżka'.normalize('NFD');
    expect(marked(text, 'ścieżki')).toEqual(['ścieżka'.normalize('NFD')]);
  });

  it('are none for a query of stop words, or of nothing', () => {
    expect(marked('To jest park', 'to jest')).toEqual([]);
    expect(marked('To jest park', '')).toEqual([]);
    expect(marked('', 'park')).toEqual([]);
  });
});

describe('a word in its context', () => {
  const texts = [
    { id: '2', text: 'Plac zabaw jest zniszczony. Obok placu zabaw brakuje ławek.' },
    { id: '1', text: 'Nowe ławki w parku' },
    { id: '3', text: 'Nic' },
  ];

  it('stands with the words around it and its place', () => {
    expect(keywordsInContext(texts, 'ławka', 'pl', { around: 2 })).toEqual({
      forms: [
        { form: 'ławek', count: 1 },
        { form: 'ławki', count: 1 },
      ],
      texts: 2,
      occurrences: 2,
      lines: [
        {
          id: '1',
          start: 5,
          end: 10,
          left: 'Nowe',
          keyword: 'ławki',
          right: 'w parku',
          cutLeft: false,
          cutRight: false,
        },
        {
          id: '2',
          start: 53,
          end: 58,
          left: 'zabaw brakuje',
          keyword: 'ławek',
          right: '.',
          cutLeft: true,
          cutRight: false,
        },
      ],
    });
  });

  it('may be several words in a row', () => {
    const { lines, texts: holding, occurrences } = keywordsInContext(texts, 'place zabaw', 'pl', { around: 1 });
    expect(lines.map(({ keyword }) => keyword)).toEqual(['Plac zabaw', 'placu zabaw']);
    expect([holding, occurrences]).toEqual([1, 2]);
    for (const { id, start, end, keyword } of lines) {
      expect(texts.find((text) => text.id === id)!.text.slice(start, end)).toBe(keyword);
    }
  });

  it('counts all and gives no more lines than asked for', () => {
    const { lines, occurrences } = keywordsInContext([{ id: '1', text: 'park '.repeat(50) }], 'park', 'pl', {
      most: 3,
    });
    expect([lines.length, occurrences]).toEqual([3, 50]);
  });

  it('may stand without a word around it', () => {
    const [line] = keywordsInContext(texts, 'ławka', 'pl', { around: 0 }).lines;
    expect(line).toMatchObject({ left: '', right: '', cutLeft: true, cutRight: true });
  });

  it('is not found where it is not, or where it is a stop word', () => {
    expect(keywordsInContext(texts, 'tramwaj', 'pl')).toEqual({ forms: [], texts: 0, occurrences: 0, lines: [] });
    expect(keywordsInContext(texts, 'jest', 'pl').occurrences).toBe(0);
    expect(() => keywordsInContext(texts, 'park', 'pl', { around: -1 })).toThrow(RangeError);
  });
});

describe('distinctive words', () => {
  /** 60 seniors of whom 40 speak of the surgery, and 80 young of whom 60 speak of bicycles; the park is everyone's. */
  const seniors = Array.from({ length: 60 }, (_, at) => ({
    group: 'senior',
    person: `s${at}`,
    text: at < 40 ? 'Przychodnia za daleko, w parku' : 'Spacer w parku',
  }));
  const young = Array.from({ length: 80 }, (_, at) => ({
    group: 'young',
    person: `y${at}`,
    text: at < 60 ? 'Rowery w parku, boisko' : `W parku boisko${at < 65 ? ' i przychodnia' : ''}`,
  }));
  const texts: GroupText[] = [...seniors, ...young];

  it('are those that a group uses more, with the people behind them', () => {
    const { groups } = distinctiveWords(texts);
    expect(groups.map(({ group, people }) => [group, people])).toEqual([
      ['senior', 60],
      ['young', 80],
    ]);
    const surgery = groups[0]!.words.find(({ word }) => word === 'przychodnia')!;
    expect(surgery).toMatchObject({ people: 40, peopleElsewhere: 5, share: 40 / 60, shareElsewhere: 5 / 80 });
    expect(surgery.q).toBeLessThan(0.001);
    expect(groups[1]!.words.map(({ word }) => word)).toContain('rowery');
    expect(groups.flatMap(({ words }) => words).map(({ word }) => word)).not.toContain('park');
  });

  it('count a person once, however often she says a word', () => {
    const loud = Array.from({ length: 500 }, () => ({
      group: 'senior',
      person: 's50',
      text: 'Tramwaj, tramwaje, tramwaj!',
    }));
    const { groups } = distinctiveWords([...texts, ...loud]);
    expect(groups[0]!.words.map(({ word }) => word)).not.toContain('tramwaj');
    expect(groups[0]!.people).toBe(60);
  });

  it('are not compared where fewer than ten people of the group used them', () => {
    const nine = seniors.slice(0, 9).map((row) => ({ ...row, text: 'Tężnia' }));
    const words = distinctiveWords([...texts, ...nine]).groups[0]!.words.map(({ word }) => word);
    expect(words.some((word) => word.startsWith('tężni'))).toBe(false);
    const ten = seniors.slice(0, 14).map((row) => ({ ...row, text: 'Tężnia' }));
    const more = distinctiveWords([...texts, ...ten]).groups[0]!.words.map(({ word }) => word);
    expect(more).toContain('tężnia');
  });

  it('are hardly ever found where groups were drawn by lot', () => {
    const words = ['park', 'rower', 'ławka', 'szkoła', 'droga', 'drzewo', 'kosz', 'most', 'tramwaj', 'basen'];
    const mixed = Array.from({ length: 400 }, (_, at) => ({
      group: (at * 7919) % 13 < 6 ? 'a' : 'b',
      person: String(at),
      text: words.filter((_word, bit) => (at * 2654435761) & (1 << (bit + 9))).join(' '),
    }));
    expect(distinctiveWords(mixed)).toMatchObject({ compared: 20, found: 0 });
  });

  it('do not depend on the order of the rows', () => {
    expect(distinctiveWords([...texts].reverse())).toEqual(distinctiveWords(texts));
  });

  it('are none for one group, for nobody, and for people without words', () => {
    expect(distinctiveWords(seniors)).toMatchObject({ compared: 0, found: 0 });
    expect(distinctiveWords([])).toEqual({ groups: [], compared: 0, found: 0 });
    expect(distinctiveWords([{ group: 'a', person: '1', text: '!' }]).groups).toEqual([
      { group: 'a', people: 1, words: [] },
    ]);
  });

  it('are refused where a person stands in two groups, without naming her', () => {
    const twice = [texts[0]!, { ...texts[0]!, group: 'young' }];
    expect(() => distinctiveWords(twice)).toThrow(/^a person stands in two groups$/);
  });
});
